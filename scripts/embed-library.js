/** Writes the standard library's `.nn` files as strings into `compiler/library/embedded.ts`, so that a bundle needs no files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const folder = new URL('../compiler/library/', import.meta.url);
const target = new URL('embedded.ts', folder);

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.nn'))
  .toSorted();
const entries = names.map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return `{ name: ${JSON.stringify(name)}, text: ${JSON.stringify(text)} },`;
});
const source = `/** The library's sources, written by \`scripts/embed-library.js\` from the \`.nn\` files beside this one. */
import type { SourceFile } from '../../grammar/source.ts';

export const embedded: readonly SourceFile[] = [
${entries.join('\n')}
];
`;
const options = await prettier.resolveConfig(target);
writeFileSync(target, await prettier.format(source, { ...options, parser: 'typescript' }));
