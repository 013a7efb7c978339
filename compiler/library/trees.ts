/**
 * Syntax trees as text. `scripts/build.js` puts those of the library into the package, where parsing them would take a tenth of compiling a small
 * network; from source they are parsed.
 */
import type { FileSyntax } from '../../grammar/syntax.ts';
import type { SourceFile } from '../../grammar/source.ts';

/** What the build puts in. */
export const builtTrees: string | undefined = undefined;

/** JSON of everything but the files that spans point into, which the nodes of a tree share. */
export function treesToText(trees: readonly FileSyntax[]): string {
  return JSON.stringify(trees, (key, value: unknown) => (key === 'file' ? undefined : value));
}

/** The trees again, one for each of `files` in order. */
export function treesFromText(text: string, files: readonly SourceFile[]): readonly FileSyntax[] {
  // What this module wrote has the types it had.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const trees = JSON.parse(text) as readonly FileSyntax[];
  for (const [i, tree] of trees.entries()) locate(tree, files[i]!);
  return trees;
}

/** Spans are the only objects that have an end. */
function locate(value: object, file: SourceFile): void {
  if ('end' in value) Object.assign(value, { file });
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null && part !== file) locate(part, file);
}
