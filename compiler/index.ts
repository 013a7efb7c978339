/** `nnc` as a library: `.nn` text in, files and problems out. */
import { compile } from './compile.ts';
import { gradcheckWith, type Gradcheck, type GradcheckOptions } from './gradcheck/gradcheck.ts';

export { check, compile, type CompileResult, type OutputFile } from './compile.ts';
export type { CheckedParameter, Verdict } from './gradcheck/check-block.ts';
export type { Gradcheck, GradcheckOptions } from './gradcheck/gradcheck.ts';
export type { CompileOptions } from './options.ts';
export { renderProblem } from './problems/render.ts';
export type { Label, Position, Problem, Severity, SourceFile, Span } from '../grammar/source.ts';
export { version } from './version.ts';

/** Compares what a text compiles to with central differences of its losses, on random data in float64. */
export function gradcheck(source: string, options: GradcheckOptions = {}): Promise<Gradcheck> {
  return gradcheckWith(compile, source, options);
}
