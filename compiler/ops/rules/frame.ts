/** The part of a shape around a box inside it, as pieces of an assembled result. */
import { addDims, constantOf, subDims, type Dim } from '../../graph/dim.ts';
import type { Expr } from '../../loop/ir.ts';
import type { Piece } from '../lowering.ts';

/**
 * `value` everywhere outside the box of extents `inner` at `start`, every element once: for each axis the slabs before and
 * after the box, which span the box on the axes before and the whole shape on those after.
 */
export function framePieces(
  shape: readonly Dim[],
  start: readonly Dim[],
  inner: readonly Dim[],
  value: Expr,
): readonly Piece[] {
  const slab = (axis: number, from: Dim | undefined, extent: Dim): Piece => ({
    extents: shape.map((whole, i) => (i < axis ? inner[i]! : i === axis ? extent : whole)),
    target: (index) =>
      index.map((at, i) => {
        const offset = i < axis ? start[i] : i === axis ? from : undefined;
        return offset === undefined ? at : addDims(offset, at);
      }),
    value: () => value,
  });
  return shape.flatMap((whole, axis) => {
    const end = addDims(start[axis]!, inner[axis]!);
    const after = subDims(whole, end);
    return [
      ...(constantOf(start[axis]!) === 0 ? [] : [slab(axis, undefined, start[axis]!)]),
      ...(constantOf(after) === 0 ? [] : [slab(axis, end, after)]),
    ];
  });
}
