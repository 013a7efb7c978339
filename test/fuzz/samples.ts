/** Texts to damage: every sample of the grammar, and models that compile, so that many mutants get far. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const list = (path: string): readonly string[] => readdirSync(new URL(path, root)).map((name) => `${path}${name}`);

const golden = readdirSync(new URL('test/golden/', root), { withFileTypes: true });

export const samples: readonly string[] = [
  ...list('test/grammar/samples/'),
  'examples/mnist/mnist.nn',
  ...golden.flatMap((entry) => (entry.isDirectory() ? [`test/golden/${entry.name}/model.nn`] : [])),
].map(read);
