/** The standard library: `.nn` sources that are in scope of every file. */
import { once } from '../../grammar/once.ts';
import { parse } from '../../grammar/parse.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';
import { InternalError } from '../internal-error.ts';
import { embedded } from './embedded.ts';

export { embedded as librarySources };

/** Every file of the library, parsed once. */
export const libraryFiles: () => readonly FileSyntax[] = once(() =>
  embedded.map((file) => {
    const { tree, problems } = parse({ ...file, name: `library/${file.name}` });
    const [first] = problems;
    if (first !== undefined) throw new InternalError(`library/${file.name}: ${first.message}`);
    return tree;
  }),
);
