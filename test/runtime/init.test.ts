/** Initialisers: their values, their statistics, and that an element depends on its place alone. */

import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../runtime/errors.ts';
import { initialize, type InitSpec } from '../../runtime/init/index.ts';

function filled(length: number, spec: InitSpec, seed = 0, path = 'fc1.weight'): Float64Array {
  const view = new Float64Array(length).fill(NaN);
  initialize(view, spec, seed, path);
  return view;
}

const mean = (values: Float64Array): number => values.reduce((sum, x) => sum + x, 0) / values.length;
const deviation = (values: Float64Array): number => {
  const m = mean(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - m) ** 2, 0) / values.length);
};

test('constant and identity', () => {
  expect(filled(3, { kind: 'constant', value: -0.5 })).toEqual(Float64Array.of(-0.5, -0.5, -0.5));
  expect(filled(0, { kind: 'constant', value: 1 })).toHaveLength(0);
  expect(filled(6, { kind: 'identity', rows: 2, columns: 3 })).toEqual(Float64Array.of(1, 0, 0, 0, 1, 0));
  expect(filled(6, { kind: 'identity', rows: 3, columns: 2 })).toEqual(Float64Array.of(1, 0, 0, 1, 0, 0));
  expect(filled(0, { kind: 'identity', rows: 0, columns: 4 })).toHaveLength(0);
});

test('uniform fills its interval', () => {
  const values = filled(50_000, { kind: 'uniform', low: -2, high: 6 });
  expect(Math.min(...values.subarray(0, 10_000))).toBeGreaterThanOrEqual(-2);
  expect(Math.max(...values.subarray(0, 10_000))).toBeLessThan(6);
  expect(Math.abs(mean(values) - 2)).toBeLessThan((4 * 8) / Math.sqrt(12 * values.length));
  expect(Math.abs(deviation(values) - 8 / Math.sqrt(12))).toBeLessThan(0.03);
});

test('normal has its mean and deviation', () => {
  const values = filled(50_000, { kind: 'normal', mean: 3, std: 0.25 });
  expect(Math.abs(mean(values) - 3)).toBeLessThan(0.005);
  expect(Math.abs(deviation(values) - 0.25)).toBeLessThan(0.004);
});

// Moments of the truncated normal distribution: with a, b the bounds in deviations, φ and Φ density and distribution, Z = Φ(b) - Φ(a):
// mean μ + σ·(φ(a) - φ(b)) / Z.
test.each([
  ['in the middle', { mean: 0, std: 1, low: -2, high: 2 }, 0],
  ['to one side', { mean: 1, std: 2, low: 1, high: 5 }, 1 + (2 * (0.3989422804 - 0.0539909665)) / 0.4772498681],
  ['below the mean', { mean: 0, std: 1, low: -Infinity, high: -3 }, -3.2830986549],
  ['far above the mean', { mean: 0, std: 1, low: 10, high: Infinity }, 10.0980932339],
] as const)('truncated normal %s', (_where, spec, expected) => {
  const values = filled(20_000, { kind: 'truncated_normal', ...spec });
  expect(values.every((x) => x >= spec.low && x <= spec.high)).toBe(true);
  expect(Math.abs(mean(values) - expected)).toBeLessThan((4 * deviation(values)) / Math.sqrt(values.length));
});

const between = (low: number, high: number, std: number): Float64Array =>
  filled(2, { kind: 'truncated_normal', mean: 0, std, low, high });

test('truncated normal where nothing is left between the bounds', () => {
  expect(between(50, 60, 1)).toEqual(Float64Array.of(50, 50));
  expect(between(-60, -50, 1)).toEqual(Float64Array.of(-50, -50));
  expect(between(-1, 1, 0)).toEqual(Float64Array.of(0, 0));
  expect(between(0.5, 0.5, 1)).toEqual(Float64Array.of(0.5, 0.5));
  expect(() => between(1, -1, 1)).toThrow(InputError);
});

test('orthogonal matrices are orthogonal, whichever side is longer', () => {
  assert(
    property(integer({ min: 0, max: 24 }), integer({ min: 1, max: 24 }), integer(), (rows, columns, seed) => {
      const gain = 1.5;
      const matrix = filled(rows * columns, { kind: 'orthogonal', rows, columns, gain }, seed);
      const at = (i: number, k: number): number =>
        rows >= columns ? matrix[k * columns + i]! : matrix[i * columns + k]!;
      const count = Math.min(rows, columns);
      for (let i = 0; i < count; i++) {
        for (let j = 0; j <= i; j++) {
          let dot = 0;
          for (let k = 0; k < Math.max(rows, columns); k++) dot += at(i, k) * at(j, k);
          expect(Math.abs(dot - (i === j ? gain * gain : 0))).toBeLessThan(1e-13);
        }
      }
    }),
  );
});

test('an orthogonal matrix has no preferred sign', () => {
  let trace = 0;
  for (let seed = 0; seed < 400; seed++)
    trace += filled(1, { kind: 'orthogonal', rows: 1, columns: 1, gain: 1 }, seed)[0]!;
  expect(Math.abs(trace)).toBeLessThan(80);
});

test('a spec that does not fit its tensor is an InputError that names it', () => {
  expect(() => filled(5, { kind: 'identity', rows: 2, columns: 3 })).toThrow(
    new InputError('fc1.weight: an initial matrix of 2 by 3 needs 6 elements, but the tensor has 5.'),
  );
  expect(() => filled(5, { kind: 'orthogonal', rows: 2, columns: 3, gain: 1 })).toThrow(InputError);
});

const drawn: readonly InitSpec[] = [
  { kind: 'uniform', low: -1, high: 1 },
  { kind: 'normal', mean: 0, std: 1 },
  { kind: 'truncated_normal', mean: 0, std: 1, low: -2, high: 2 },
];

test.each(drawn)('an element of $kind depends on seed, path and index alone', (spec) => {
  const values = filled(100, spec, 7, 'a');
  expect(filled(100, spec, 7, 'a')).toEqual(values);
  expect(filled(40, spec, 7, 'a')).toEqual(values.subarray(0, 40));
  expect(filled(100, spec, 8, 'a')).not.toEqual(values);
  expect(filled(100, spec, 7, 'b')).not.toEqual(values);
  const single = new Float32Array(100);
  initialize(single, spec, 7, 'a');
  expect(single).toEqual(Float32Array.from(values));
});

// The bits are a promise: a model initialised today must be the same one tomorrow and on every engine.
test('first values do not change', () => {
  expect([...filled(2, drawn[0]!, 1, 'w')]).toMatchInlineSnapshot(`
    [
      0.4644688367843628,
      -0.37446510791778564,
    ]
  `);
  expect([...filled(2, drawn[1]!, 1, 'w')]).toMatchInlineSnapshot(`
    [
      0.6195849682798188,
      -0.4880210205673785,
    ]
  `);
  expect([...filled(2, drawn[2]!, 1, 'w')]).toMatchInlineSnapshot(`
    [
      0.5878030080653334,
      -0.46410403579705833,
    ]
  `);
});
