/** `.nn` text to the program that the interpreter runs and the class that the emitter makes of it. */
import { differentiate, type ProgramOptions } from '../../compiler/autodiff/program.ts';
import { elaborate, type ElaborateOptions } from '../../compiler/elaborate/elaborate.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { renderProblem } from '../../compiler/problems/render.ts';
import type { Program } from '../../compiler/program/program.ts';
import { parse } from '../../grammar/parse.ts';
import { load, type NetClass } from '../emit/load.ts';

export interface Built {
  /** As differentiated, before any pass. */
  readonly program: Program;
  readonly Net: NetClass;
}

/** The only model of `text`. Throws with the rendered problems where there are any. */
export function build(text: string, options: ElaborateOptions & ProgramOptions = {}): Built {
  const parsed = parse({ name: 'test.nn', text });
  const { models, problems } = elaborate([parsed.tree], libraryFiles(), options);
  const errors = [...parsed.problems, ...problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => renderProblem(problem)).join('\n'));
  const program = differentiate(models[0]!, options);
  return { program, Net: load(optimize(program)) };
}
