/** Rows picked by an index tensor: shape rules and positions that gather, take and their transposes share. */
import { equalDims, type Dim } from '../../graph/dim.ts';
import { formatType, isFloat, type DType, type Type } from '../../graph/type.ts';
import type { MultiIndex } from '../lowering.ts';
import type { Mismatch, Tensor } from '../op.ts';
import { offsetOf } from './row-major.ts';

/** What is wrong with x and an index of x's shape except along `axis`. */
export function alongMismatch(x: Type, index: Type, axis: number): Mismatch | undefined {
  const fits =
    axis >= 0 &&
    axis < x.shape.length &&
    index.shape.length === x.shape.length &&
    index.shape.every((dim, i) => i === axis || equalDims(dim, x.shape[i]!));
  if (fits && index.dtype === 'i32') return undefined;
  return { mismatch: `${formatType(index)} does not index axis ${axis} of ${formatType(x)}` };
}

/** x's shape with `axis` replaced by the index's whole shape. */
export function takenShape(x: Type, index: Type, axis: number): readonly Dim[] | Mismatch {
  if (axis < 0 || axis >= x.shape.length || index.dtype !== 'i32') {
    return { mismatch: `${formatType(index)} does not index axis ${axis} of ${formatType(x)}` };
  }
  return [...x.shape.slice(0, axis), ...index.shape, ...x.shape.slice(axis + 1)];
}

/** The part of a taken element's multi-index that selects within the index tensor. */
export function within<T>(index: readonly T[], axis: number, rank: number): readonly T[] {
  return index.slice(axis, axis + rank);
}

/** Where a taken element comes from, once the index tensor said which row. */
export function takenFrom<T>(index: readonly T[], axis: number, rank: number, row: T): readonly T[] {
  return [...index.slice(0, axis), row, ...index.slice(axis + rank)];
}

/** `index` with another position along `axis`. */
export function replaced(index: MultiIndex, axis: number, row: Dim): MultiIndex {
  return index.map((at, i) => (i === axis ? row : at));
}

/** The row that the index tensor holds at a multi-index; undefined where the axis that it selects from has none such. */
export function rowAt(index: Tensor, at: readonly number[], extent: number): number | undefined {
  const row = index.data[offsetOf(index.shape, at)]!;
  return row >= 0 && row < extent ? row : undefined;
}

/** What is read where there is no row. */
export function nothingOf(dtype: DType): number {
  return isFloat(dtype) ? NaN : 0;
}
