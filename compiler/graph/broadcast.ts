/** NumPy's broadcasting, made explicit, over literal 1 and missing axes only. */
import type { Mismatch } from '../ops/op.ts';
import { isOne, oneDim, type Dim } from './dim.ts';
import { formatShape } from './type.ts';

/** The common shape, aligned at the last axis; an open dim never counts as 1. */
export function broadcastShapes(shapes: readonly (readonly Dim[])[]): readonly Dim[] | Mismatch {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  const result: Dim[] = [];
  for (let fromRight = rank; fromRight >= 1; fromRight--) {
    let common = oneDim;
    for (const shape of shapes) {
      const dim = shape[shape.length - fromRight];
      if (dim === undefined || isOne(dim) || dim.key === common.key) continue;
      if (!isOne(common)) return { mismatch: `${shapes.map(formatShape).join(' and ')} do not broadcast` };
      common = dim;
    }
    result.push(common);
  }
  return result;
}

/** The `axes` attribute of the broadcast that aligns a shape of rank `from` at the end of rank `to`. */
export function trailingAxes(from: number, to: number): readonly number[] {
  return Array.from({ length: from }, (_, i) => to - from + i);
}
