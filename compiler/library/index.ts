/** The standard library: `.nn` sources that are in scope of every file. */
import { once } from '../../grammar/once.ts';
import { parse } from '../../grammar/parse.ts';
import type { SourceFile } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';
import { InternalError } from '../internal-error.ts';
import { embedded } from './embedded.ts';
import { builtTrees, treesFromText } from './trees.ts';

export { embedded as librarySources };

const files = embedded.map((file) => ({ ...file, name: `library/${file.name}` }));

/** Every file of the library, parsed once. */
export const libraryFiles: () => readonly FileSyntax[] = once(() =>
  builtTrees === undefined ? files.map(parsed) : treesFromText(builtTrees, files),
);

function parsed(file: SourceFile): FileSyntax {
  const { tree, problems } = parse(file);
  const [first] = problems;
  if (first !== undefined) throw new InternalError(`${file.name}: ${first.message}`);
  return tree;
}
