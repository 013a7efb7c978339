/** `nnc` as a library: `.nn` text in, files and problems out. */
export { check, compile, type CompileResult, type OutputFile } from './compile.ts';
export type { CompileOptions } from './options.ts';
export { renderProblem } from './problems/render.ts';
export type { Label, Position, Problem, Severity, SourceFile, Span } from '../grammar/source.ts';
export { version } from './version.ts';
