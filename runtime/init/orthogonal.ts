/** Orthogonal matrices. */
import { normal01 } from '../normal.ts';
import { placeKey } from '../place-key.ts';
import { threefry } from '../random.ts';
import { checkExtents } from './extents.ts';
import type { Fill } from './fill.ts';

/**
 * Gram–Schmidt on a matrix of normal draws: the orthonormal factor of its QR decomposition with a positive diagonal in R is uniform
 * among orthogonal matrices (Mezzadri 2007). A vector that loses much of its length is orthogonalised once more, which is
 * enough for orthogonality to rounding (Kahan, in Parlett 1980). In float64, then rounded.
 */
export function initOrthogonal(rows: number, columns: number, gain: number): Fill {
  return (view, seed, path) => {
    checkExtents(view, rows, columns, path);
    const place = placeKey(path);
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
  };
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
