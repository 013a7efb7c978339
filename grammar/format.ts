/** Text → canonical text: what `nnc fmt` and the Prettier plugin share. */
import { parse } from './parse.ts';
import { print } from './print.ts';
import type { Problem, SourceFile } from './source.ts';

/** `text` is absent where the file does not parse: a guess at what was meant would lose what was written. */
export interface Formatted {
  readonly text?: string;
  /** The errors for which there is no text; warnings are for `check` to report. */
  readonly problems: readonly Problem[];
}

export function format(file: SourceFile): Formatted {
  const { tree, problems } = parse(file);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problems: errors } : { text: print(tree), problems: [] };
}
