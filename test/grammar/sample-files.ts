/** The `.nn` files of `samples/`: the examples of the language's description, and one file with every construct. */

import { readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from '../../grammar/source.ts';

const folder = new URL('./samples/', import.meta.url);

export const samples: readonly SourceFile[] = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));
