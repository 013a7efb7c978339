/** Positions of the largest and the smallest of rows of every length that lanes cut differently, with ties, NaN, both zeros and both infinities. */
import { describe, expect, test } from 'vitest';
import { Dice } from '../../runtime/index.ts';
import { build } from '../program/source.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { backends, onBackend } from './load.ts';

const ROWS = 40;
const special = [NaN, Infinity, -Infinity, 0, -0, 1];
const dice = new Dice(seedOfRun, 'extremes');
const pick = (from: readonly number[]): number => from[dice.below(from.length)]!;

/** Numbers of which few are equal, many, special ones, and infinities. */
const kinds: readonly (() => number)[] = [
  () => dice.uniform() - 0.5,
  () => dice.below(3),
  () => pick(special),
  () => pick([Infinity, -Infinity]),
  () => (dice.below(20) === 0 ? NaN : dice.below(100)),
];
const integers: readonly (() => number)[] = [() => dice.below(3) - 1, () => pick([-(2 ** 31), 2 ** 31 - 1])];

/** Where the first is; 0 over nothing. */
function firstOf(row: ArrayLike<number>, isBeyond: (a: number, b: number) => boolean): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) {
    const [value, old] = [row[i]!, row[best]!];
    if (isBeyond(value, old) || (Number.isNaN(value) && !Number.isNaN(old))) best = i;
  }
  return best;
}

function source(width: number | 'K'): string {
  return `model M${width === 'K' ? '[K]' : ''} {
  input x: f32[${ROWS}, ${width}]
  input z: i32[${ROWS}, ${width}]
  output largest = argmax(x)
  output smallest = argmin(x)
  output of_twice = argmax(2 * x)
  output of_all = argmax(reshape[-1](x), axis=0)
  output last = argmax(z)
  output least = argmin(z)
}`;
}

function check(Net: ReturnType<typeof build>['Net'], width: number, capacity: Record<string, number>): void {
  const x = Float32Array.from({ length: ROWS * width }, (_, i) => kinds[Math.floor(i / width) % kinds.length]!());
  const z = Int32Array.from({ length: ROWS * width }, (_, i) => integers[Math.floor(i / width) % 2]!());
  const inRows = (data: Float32Array | Int32Array, sign: 1 | -1): readonly number[] =>
    Array.from({ length: ROWS }, (_, i) =>
      firstOf(data.subarray(i * width, (i + 1) * width), (a, b) => (sign > 0 ? a > b : a < b)),
    );
  for (const backend of backends) {
    const found = new (onBackend(backend, Net))(capacity).predict({ x, z });
    expect([...found['largest']!]).toEqual(inRows(x, 1));
    expect([...found['smallest']!]).toEqual(inRows(x, -1));
    expect([...found['of_twice']!]).toEqual(inRows(x, 1));
    expect([...found['of_all']!]).toEqual([firstOf(x, (a, b) => a > b)]);
    expect([...found['last']!]).toEqual(inRows(z, 1));
    expect([...found['least']!]).toEqual(inRows(z, -1));
  }
}

describe('the first of rows', () => {
  // Too short for lanes, one to four vectors with every rest, and several rounds.
  test.each([1, 4, 11, 12, 13, 14, 15, 16, 18, 19, 35, 67])('of %i', (width) => {
    check(build(source(width)).Net, width, {});
  });

  test('of a length that is not known', () => {
    const { Net } = build(source('K'));
    for (const width of [0, 1, 3, 4, 5, 17, 19, 67]) check(Net, width, { K: width });
  });
});
