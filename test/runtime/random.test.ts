/** The random streams: known answers, a second implementation, and the statistics of their draws. */

import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { normal01, normalQuantile } from '../../runtime/normal.ts';
import { placeKey } from '../../runtime/place-key.ts';
import { openUniform01, threefry, uniform01 } from '../../runtime/random.ts';

// The file kat_vectors of the Random123 library, version 1.14: counter, key, first word of the result.
test.each([
  [0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x9d1c5ec6],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xfd36d048],
  [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xba3e4725],
])('threefry of counter (%i, %i) and key (%i, %i)', (counter0, counter1, key0, key1, word) => {
  expect(threefry(key0, key1, counter0, counter1) >>> 0).toBe(word);
  expect(threefry(key0 | 0, key1 | 0, counter0 | 0, counter1 | 0)).toBe(word | 0);
});

const wrap = (x: bigint): bigint => BigInt.asUintN(32, x);

/** The description in section 4 of the paper, word by word: rounds of mixing, and after every fourth the next subkey. */
function threefryByTheBook(key0: number, key1: number, counter0: number, counter1: number): number {
  const rotations = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n];
  const words = [key0, key1].map((word) => wrap(BigInt(word)));
  const schedule = [...words, words.reduce((sum, word) => sum ^ word, 0x1bd11bdan)];
  let x0 = wrap(BigInt(counter0) + schedule[0]!);
  let x1 = wrap(BigInt(counter1) + schedule[1]!);
  for (let round = 0; round < 13; round++) {
    const turn = rotations[round % 8]!;
    x0 = wrap(x0 + x1);
    x1 = wrap((x1 << turn) | (x1 >> (32n - turn))) ^ x0;
    if (round % 4 !== 3) continue;
    const subkey = (round + 1) / 4;
    x0 = wrap(x0 + schedule[subkey % 3]!);
    x1 = wrap(x1 + schedule[(subkey + 1) % 3]! + BigInt(subkey));
  }
  return Number(BigInt.asIntN(32, x0));
}

test('threefry agrees with an implementation by the book', () => {
  const word = integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  assert(
    property(tuple(word, word, word, word), (words) => {
      expect(threefry(...words)).toBe(threefryByTheBook(...words));
    }),
    { numRuns: 300 },
  );
});

/** Pearson's statistic against equal expectations. */
function chiSquare(counts: ArrayLike<number>): number {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const expected = total / counts.length;
  return Array.from(counts).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Mean 255, standard deviation 22.6 for 256 cells: these limits are passed by chance once in about 10,000 times. */
const [leastChiSquare, mostChiSquare] = [177, 348];

test.each([0, 1, 42, -7])('draws of seed %i fill 256 cells evenly, over elements and over draws', (seed) => {
  const key = placeKey('blocks.0.dropout');
  for (const at of [(i: number) => threefry(seed, key, 0, i), (i: number) => threefry(seed, key, i, 5)]) {
    const high = new Float64Array(256);
    const low = new Float64Array(256);
    for (let i = 0; i < 1 << 16; i++) {
      const bits = at(i);
      high[bits >>> 24]!++;
      low[bits & 255]!++;
    }
    for (const counts of [high, low]) {
      expect(chiSquare(counts)).toBeGreaterThan(leastChiSquare);
      expect(chiSquare(counts)).toBeLessThan(mostChiSquare);
    }
  }
});

test.each([
  ['places', placeKey('a.dropout'), placeKey('b.dropout'), 1, 1, 0, 0],
  ['neighbouring places', placeKey('blocks.0'), placeKey('blocks.1'), 1, 1, 0, 0],
  ['seeds', placeKey('a'), placeKey('a'), 1, 2, 0, 0],
  ['draws', placeKey('a'), placeKey('a'), 1, 1, 0, 1],
])('streams of different %s are independent', (_what, keyA, keyB, seedA, seedB, drawA, drawB) => {
  const pairs = new Float64Array(256);
  for (let i = 0; i < 1 << 16; i++) {
    pairs[((threefry(seedA, keyA, drawA, i) >>> 28) << 4) | (threefry(seedB, keyB, drawB, i) >>> 28)]!++;
  }
  expect(chiSquare(pairs)).toBeGreaterThan(leastChiSquare);
  expect(chiSquare(pairs)).toBeLessThan(mostChiSquare);
});

test('every bit of key and counter changes half of the result', () => {
  for (let word = 0; word < 4; word++) {
    for (let bit = 0; bit < 32; bit++) {
      let changed = 0;
      for (let trial = 0; trial < 100; trial++) {
        const words: [number, number, number, number] = [trial, 2 * trial, 3 * trial, 5 * trial];
        const before = threefry(...words);
        words[word]! ^= 1 << bit;
        for (let difference = before ^ threefry(...words); difference !== 0; difference &= difference - 1) changed++;
      }
      // 3,200 bits, each changed with probability a half: standard deviation 28.
      expect(Math.abs(changed - 1600)).toBeLessThan(150);
    }
  }
});

test('placeKey tells paths apart and spreads them', () => {
  const paths = Array.from({ length: 50 }, (_, block) =>
    ['attn.qkv.weight', 'attn.qkv.bias', 'ln1.scale', 'ln2.scale', 'up.weight'].map(
      (name) => `blocks.${block}.${name}`,
    ),
  ).flat();
  const keys = paths.map(placeKey);
  expect(new Set(keys).size).toBe(paths.length);
  const ones = keys.reduce((sum, key) => sum + (key >>> 31), 0);
  expect(Math.abs(ones - keys.length / 2)).toBeLessThan(4 * Math.sqrt(keys.length / 4));
  expect(placeKey('é')).not.toBe(placeKey('e'));
  expect(placeKey('')).toBe(placeKey(''));
  expect(placeKey('conv1.weight')).toBe(placeKey(['conv1', 'weight'].join('.')));
  expect(keys.every((key) => key === (key | 0))).toBe(true);
});

/** Applied to a hash of FNV-1a. */
function finalised(hash: bigint): number {
  let h = hash;
  h = wrap((h ^ (h >> 16n)) * 0x85ebca6bn);
  h = wrap((h ^ (h >> 13n)) * 0xc2b2ae35n);
  return Number(BigInt.asIntN(32, h ^ (h >> 16n)));
}

// FNV-1a of 'a' and 'foobar' by the reference implementation are e40c292c and bf9cf968; the finaliser of MurmurHash3 then follows.
test('placeKey is FNV-1a with the finaliser of MurmurHash3', () => {
  expect(placeKey('a')).toBe(finalised(0xe40c292cn));
  expect(placeKey('foobar')).toBe(finalised(0xbf9cf968n));
});

test('uniform numbers cover [0, 1) and are multiples of 2^-24', () => {
  expect(uniform01(0)).toBe(0);
  expect(uniform01(255)).toBe(0);
  expect(uniform01(256)).toBe(2 ** -24);
  expect(uniform01(-1)).toBe(1 - 2 ** -24);
  expect(Math.fround(uniform01(-1))).toBeLessThan(1);
  expect(openUniform01(0)).toBe(2 ** -33);
  expect(openUniform01(-1)).toBe(1 - 2 ** -33);
});

test.each([
  [1e-300, -37.0471],
  [1e-20, -9.26234008979841],
  [1e-12, -7.034483825301131],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.074, -1.4466320671589785],
  [0.25, -0.6744897501960817],
  [0.5, 0],
  [0.8413447460685429, 1],
  [0.975, 1.959963984540054],
  [0.9999997133484281, 5],
])('the normal quantile of %f is %f', (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, probability < 1e-100 ? 4 : 9);
});

test('the normal quantile at its ends', () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBe(NaN);
  expect(normalQuantile(1.1)).toBe(NaN);
  expect(normal01(0)).toBeCloseTo(-6.338, 3);
  expect(normal01(-1)).toBe(-normal01(0));
});

/** Mean and standard deviation of x, x², x³ and x⁴ for a standard normal x. */
const normalMoments = [
  [0, 1],
  [1, Math.SQRT2],
  [0, Math.sqrt(15)],
  [3, Math.sqrt(96)],
] as const;

test('normal numbers have the moments of the normal distribution', () => {
  const n = 100_000;
  const key = placeKey('noise');
  const moments = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = normal01(threefry(3, key, 0, i));
    for (let p = 0; p < 4; p++) moments[p]! += x ** (p + 1) / n;
  }
  for (const [p, [mean, deviation]] of normalMoments.entries()) {
    expect(Math.abs(moments[p]! - mean)).toBeLessThan((4 * deviation) / Math.sqrt(n));
  }
});
