/** First values of parameters and state: every element drawn from a place of its own. */

import { InputError } from './errors.ts';
import { erfc } from './math/erf.ts';
import { normal01, normalQuantile, openUniform01, placeKey, threefry, uniform01 } from './random.ts';

/** How a stored tensor begins. `rows` × `columns` is the tensor seen as a matrix, row-major, its last axis the columns. */
export type InitSpec =
  | { readonly kind: 'constant'; readonly value: number }
  /** In [low, high), but for rounding to the tensor's type. */
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly std: number }
  /** The normal distribution given that it falls in [low, high]; `std` is that before truncation, `low` and `high` are values, not multiples of it. */
  | {
      readonly kind: 'truncated_normal';
      readonly mean: number;
      readonly std: number;
      readonly low: number;
      readonly high: number;
    }
  /** `gain` times a matrix with orthonormal columns, or rows where there are more columns than rows; uniform among such matrices. */
  | { readonly kind: 'orthogonal'; readonly rows: number; readonly columns: number; readonly gain: number }
  | { readonly kind: 'identity'; readonly rows: number; readonly columns: number };

/** A tensor to fill, flat and row-major. */
export type InitView = Float32Array | Float64Array;

/**
 * Fills `view` as `spec` says. Element e takes the draw with key (seed, place of `path`) and counter (0, e), so its value depends on nothing
 * else: not on the order of parameters, the other parameters, or the tensor's type (but for rounding). Throws an InputError
 * where `spec` does not fit the view.
 */
export function initialize(view: InitView, spec: InitSpec, seed: number, path: string): void {
  const place = placeKey(path);
  switch (spec.kind) {
    case 'constant':
      view.fill(spec.value);
      return;
    case 'uniform':
      for (let e = 0; e < view.length; e++) {
        view[e] = spec.low + (spec.high - spec.low) * uniform01(threefry(seed, place, 0, e));
      }
      return;
    case 'normal':
      for (let e = 0; e < view.length; e++) view[e] = spec.mean + spec.std * normal01(threefry(seed, place, 0, e));
      return;
    case 'truncated_normal':
      fillTruncated(view, spec, seed, place);
      return;
    case 'orthogonal':
      checkExtents(view, spec.rows, spec.columns, path);
      fillOrthogonal(view, spec.rows, spec.columns, spec.gain, seed, place);
      return;
    case 'identity':
      checkExtents(view, spec.rows, spec.columns, path);
      view.fill(0);
      for (let i = 0; i < spec.rows && i < spec.columns; i++) view[i * spec.columns + i] = 1;
      return;
    default:
      spec satisfies never;
  }
}

function checkExtents(view: InitView, rows: number, columns: number, path: string): void {
  if (rows * columns === view.length) return;
  throw new InputError(
    `${path}: an initial matrix of ${rows} by ${columns} needs ${rows * columns} elements, but the tensor has ${view.length}.`,
  );
}

/** The inverse of the truncated distribution function, taken in the lower tail, where probabilities near 0 keep their precision. */
function fillTruncated(
  view: InitView,
  { mean, std, low, high }: Extract<InitSpec, { kind: 'truncated_normal' }>,
  seed: number,
  place: number,
): void {
  if (!(low <= high))
    throw new InputError(`A truncated normal needs low <= high, but low is ${low} and high is ${high}.`);
  const mirrored = low > mean;
  const from = normalProbability(mirrored ? (mean - high) / std : (low - mean) / std);
  const to = normalProbability(mirrored ? (mean - low) / std : (high - mean) / std);
  for (let e = 0; e < view.length; e++) {
    const probability = from + (to - from) * openUniform01(threefry(seed, place, 0, e));
    const normal = normalQuantile(probability);
    // So far out that nothing is left between the bounds, or std = 0: the bound nearest to the mean has all the mass.
    const value = to > from ? mean + std * (mirrored ? -normal : normal) : mean;
    view[e] = Math.min(high, Math.max(low, value));
  }
}

/** The probability that a standard normal variable is below `x`. */
function normalProbability(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}

/**
 * Gram–Schmidt on a matrix of normal draws: the orthonormal factor of its QR decomposition with a positive diagonal in R is uniform
 * among orthogonal matrices (Mezzadri 2007). A vector that loses much of its length is orthogonalised once more, which is
 * enough for orthogonality to rounding (Kahan, in Parlett 1980). In float64, then rounded.
 */
function fillOrthogonal(
  view: InitView,
  rows: number,
  columns: number,
  gain: number,
  seed: number,
  place: number,
): void {
  const byColumns = rows >= columns;
  const count = byColumns ? columns : rows;
  const length = byColumns ? rows : columns;
  const vectors: Float64Array[] = [];
  for (let v = 0; v < count; v++) {
    const vector = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      vector[i] = normal01(threefry(seed, place, 0, byColumns ? i * columns + v : v * columns + i));
    }
    orthogonalize(vector, vectors);
    vectors.push(vector);
    for (let i = 0; i < length; i++) view[byColumns ? i * columns + v : v * columns + i] = gain * vector[i]!;
  }
}

/** Makes `vector` orthogonal to `others`, which are orthonormal, and of length 1. */
function orthogonalize(vector: Float64Array, others: readonly Float64Array[]): void {
  let size = Math.sqrt(dot(vector, vector));
  for (let pass = 0; pass < 2; pass++) {
    const before = size;
    for (const other of others) {
      const share = dot(vector, other);
      for (let i = 0; i < vector.length; i++) vector[i]! -= share * other[i]!;
    }
    size = Math.sqrt(dot(vector, vector));
    if (size > 0.7 * before) break;
  }
  for (let i = 0; i < vector.length; i++) vector[i]! /= size;
}

/** Four partial sums, in a fixed order. */
function dot(a: Float64Array, b: Float64Array): number {
  const even = a.length & ~3;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < even; i += 4) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
  }
  for (let i = even; i < a.length; i++) s0 += a[i]! * b[i]!;
  return s0 + s1 + (s2 + s3);
}
