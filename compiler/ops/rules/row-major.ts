/** Row-major walking over multi-indices, for the reference implementations. */

import type { Tensor } from '../op.ts';

/** A result of `shape` whose element at each multi-index is `at(index)`. `index` is reused between calls. */
export function rowMajor(shape: readonly number[], at: (index: readonly number[]) => number): Float64Array {
  const data = new Float64Array(shape.reduce((size, extent) => size * extent, 1));
  const index = shape.map(() => 0);
  for (let i = 0; i < data.length; i++) {
    data[i] = at(index);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      if (++index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
  return data;
}

/** The row-major offset of `index`; an axis of extent 1 is read at 0, as broadcasting does. */
export function offsetOf(shape: readonly number[], index: readonly number[]): number {
  return shape.reduce((offset, extent, axis) => offset * extent + (extent === 1 ? 0 : index[axis]!), 0);
}

/** Folds `x` over `axes` in row-major order into a result of `shape`, which lacks those axes. */
export function foldAxes(
  x: Tensor,
  axes: readonly number[],
  shape: readonly number[],
  init: number,
  step: (accumulator: number, value: number) => number,
): Float64Array {
  const result = rowMajor(shape, () => init);
  rowMajor(x.shape, (index) => {
    const at = offsetOf(shape, index.filter((_, axis) => !axes.includes(axis))); // prettier-ignore
    return (result[at] = step(result[at]!, x.data[offsetOf(x.shape, index)]!));
  });
  return result;
}
