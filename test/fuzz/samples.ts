/** Texts to damage: every sample of the grammar, and models that compile, so that many mutants get far. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
/** All `.nn` files of a folder and those in it. */
const list = (path: string): readonly string[] =>
  readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.nn'))
    .map((name) => `${path}${name}`)
    .toSorted();

export const samples: readonly string[] = [
  ...list('test/grammar/samples/'),
  ...list('examples/'),
  ...list('test/golden/'),
  ...list('test/fuzz/programs/'),
].map(read);
