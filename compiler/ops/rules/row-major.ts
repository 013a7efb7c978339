/** Row-major walking over multi-indices, for the reference implementations. */

import type { Tensor } from '../op.ts';

/** Goes through the multi-indices of `shape` in row-major order. `index` is reused between calls. */
export function walk(shape: readonly number[], visit: (index: readonly number[], at: number) => void): void {
  const size = shape.reduce((all, extent) => all * extent, 1);
  const index = shape.map(() => 0);
  for (let i = 0; i < size; i++) {
    visit(index, i);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      if (++index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
}

/** A result of `shape` whose element at each multi-index is `at(index)`. `index` is reused between calls. */
export function rowMajor(shape: readonly number[], at: (index: readonly number[]) => number): Float64Array {
  const data = new Float64Array(shape.reduce((size, extent) => size * extent, 1));
  walk(shape, (index, i) => void (data[i] = at(index)));
  return data;
}

/** For each of `labels`, how far its neighbours lie apart in a tensor of `shape` whose axes are labelled `own`; 0 where it has none. */
export function stridesOf(shape: readonly number[], own: readonly number[], labels: readonly number[]): number[] {
  const stride = (axis: number): number => shape.slice(axis + 1).reduce((all, extent) => all * extent, 1);
  return labels.map((label) => own.reduce((sum, mine, axis) => (mine === label ? sum + stride(axis) : sum), 0));
}

/** The row-major offset of `index`; an axis of extent 1 is read at 0, as broadcasting does. */
export function offsetOf(shape: readonly number[], index: readonly number[]): number {
  return shape.reduce((offset, extent, axis) => offset * extent + (extent === 1 ? 0 : index[axis]!), 0);
}

/** What is left of `index` where `axes` are gone. */
export function withoutAxes(index: readonly number[], axes: readonly number[]): readonly number[] {
  return index.filter((_, axis) => !axes.includes(axis));
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
    const at = offsetOf(shape, withoutAxes(index, axes));
    return (result[at] = step(result[at]!, x.data[offsetOf(x.shape, index)]!));
  });
  return result;
}
