/** Sums over many rows, of numbers that are all alike, so that every addition errs to the same side: against sums in doubles. */
import { expect, test } from 'vitest';
import { build } from '../program/source.ts';
import { backends, onBackend, type Net } from './load.ts';

const { Net: Sums } = build(`model Sums[N] {
  input x: f32[N, 5]
  input w: f32[N]
  output columns = mean(x, axis=0)
  output vector = mean(w)
  output all = mean(x)
  output squares = mean(x * x, axis=0)
  output product = transpose(x) @ x / N
  output both = w @ x / N
}`);

/** By 1000 × 2⁻²⁴ at most: a block of 512 and 196 blocks, and as much again for what a row has been multiplied by. */
const ERROR = 6e-5;

test.each(backends.flatMap((backend) => [1, 511, 1023, 1025, 4097, 100_352].map((rows) => ({ backend, rows }))))(
  '$rows rows, $backend',
  ({ backend, rows }) => {
    const net: Net = new (onBackend(backend, Sums))({ N: rows });
    const x = new Float32Array(rows * 5).map((_, i) => 0.1 + (i % 5));
    const w = new Float32Array(rows).fill(0.1);
    const wanted = Array.from(x.subarray(0, 5));
    const found = net.predict({ x, w });
    const expected: Readonly<Record<string, readonly number[]>> = {
      columns: wanted,
      vector: [w[0]!],
      all: [wanted.reduce((sum, value) => sum + value) / 5],
      squares: wanted.map((value) => value * value),
      product: wanted.flatMap((a) => wanted.map((b) => a * b)),
      both: wanted.map((value) => value * w[0]!),
    };
    for (const [name, values] of Object.entries(expected)) {
      for (const [i, value] of values.entries()) {
        expect(Math.abs(found[name]![i]! / value - 1), `${name}[${i}]`).toBeLessThan(ERROR);
      }
    }
  },
);
