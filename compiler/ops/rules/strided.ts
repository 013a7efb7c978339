/** Positions start, start + step, … along each axis: what slice reads and unslice writes. */
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  scaleDim,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { MultiIndex } from '../lowering.ts';

/** How many positions lie from `start` on before `stop`, going by `step`; `stop` is −1 where a negative step ends at 0. */
export function stepsBetween(start: Dim, stop: Dim, step: number): Dim {
  const distance = step > 0 ? subDims(stop, start) : subDims(start, stop);
  const count = floorDivDims(addDims(distance, constantDim(Math.abs(step) - 1)), constantDim(Math.abs(step)));
  const known = constantOf(count);
  return known !== undefined && known < 0 ? zeroDim : count;
}

/** A `stop` for which `stepsBetween(start, stop, step)` is `count`, as a polynomial too. */
export function stopAfter(start: Dim, count: Dim, step: number): Dim {
  const last = addDims(start, scaleDim(subDims(count, constantDim(1)), step));
  return addDims(last, constantDim(Math.sign(step)));
}

/** The position of step `index` on each axis. */
export function positions(start: readonly Dim[], step: readonly number[], index: MultiIndex): MultiIndex {
  return index.map((i, axis) => addDims(start[axis]!, scaleDim(i, step[axis]!)));
}

/** Why `count` positions do not lie in [0, extent), where that is known. */
export function outside(start: Dim, count: Dim, step: number, extent: Dim): string | undefined {
  if (constantOf(count) === 0) return undefined;
  const last = subDims(stopAfter(start, count, step), constantDim(Math.sign(step)));
  for (const position of [start, last]) {
    const below = constantOf(position);
    const above = constantOf(subDims(position, extent));
    if ((below !== undefined && below < 0) || (above !== undefined && above >= 0)) {
      return `position ${position.key} is outside an axis of ${extent.key}`;
    }
  }
  return undefined;
}
