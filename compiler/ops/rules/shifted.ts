/** A tensor of what stands before each of its elements. */
import { addDims, constantDim, oneDim, zeroDim } from '../../graph/dim.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';

/** y_i = x_{i−1} along an axis, or x_{i+1} in reverse, and 0 at the end; by way of one element more, so that nothing is of less than nothing. */
export function shifted(b: Builder, x: Node, axis: number, reversed: boolean): Node {
  const { shape } = x.type;
  const along = (value: typeof oneDim): readonly (typeof oneDim)[] =>
    shape.map((_, i) => (i === axis ? value : zeroDim));
  const step = shape.map(() => 1);
  const longer = shape.map((extent, i) => (i === axis ? addDims(extent, constantDim(1)) : extent));
  const [from, to] = reversed ? [zeroDim, oneDim] : [oneDim, zeroDim];
  const placed = b.unslice(x, { shape: longer, start: along(from), step });
  const start = along(to);
  return b.slice(placed, { start, stop: shape.map((extent, i) => addDims(extent, start[i]!)), step });
}
