// Makes the declarations that the TypeScript compiler wrote fit to publish.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const importing = /((?:from|import)\s*\(?\s*['"])(\.[^'"]*)\.ts(?=['"])/g;

/**
 * Keeps what the entries reach, and has imports end in `.js`: the compiler leaves `.ts`, where only `.js` leads every reader
 * to the `.d.ts`.
 */
export function keepDeclarations(folder, entries) {
  const kept = new Set(entries.map((entry) => join(folder, entry)));
  // A set grows while it is walked, so this follows every import.
  for (const path of kept) {
    const text = readFileSync(path, 'utf8');
    for (const [, , specifier] of text.matchAll(importing)) kept.add(join(dirname(path), `${specifier}.d.ts`));
    writeFileSync(path, text.replace(importing, '$1$2.js'));
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (name.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
  }
}
