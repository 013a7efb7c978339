/** The first of equal extremes: what argmax and argmin find, and where the gradient of reduceMax and reduceMin goes. */
import type { Builder } from '../../graph/builder.ts';
import { addDims, mulDims, productOf, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { keptAxes, type ReduceAttrs } from './define.ts';
import type { MultiIndex } from '../lowering.ts';
import type { Tensor } from '../op.ts';
import { offsetOf, rowMajor, withoutAxes } from './row-major.ts';

/** `g` at the first extreme of x over `axes`, zeros elsewhere; `position` is argmax or argmin. */
export function toFirst(
  b: Builder,
  g: Node,
  x: Node,
  axes: readonly number[],
  position: (x: Node, attrs: ReduceAttrs) => Node,
): Node {
  if (axes.length === 0) return g;
  const { shape } = x.type;
  const spread = { shape, axes: keptAxes(x.type, axes) };
  const places = axes.map((axis, i) => {
    const own = b.iota({ shape, axis, dtype: 'i32' });
    const inner = axes.slice(i + 1).map((after) => shape[after]!);
    return inner.length === 0 ? own : b.mul(own, b.size({ dim: productOf(inner), dtype: 'i32' }));
  });
  const place = places.reduce((total, part) => b.add(total, part));
  const first = b.equal(place, b.broadcast(position(x, { axes }), spread));
  return b.where(first, b.broadcast(g, spread), b.scalar(0, g.type.dtype));
}

/** The row-major number of a place among `axes`, at a multi-index of `shape`. */
export function placeAmong(index: MultiIndex, axes: readonly number[], shape: readonly Dim[]): Dim {
  return axes.reduce((at, axis) => addDims(mulDims(at, shape[axis]!), index[axis]!), zeroDim);
}

/** The row-major position of the first extreme of x over `axes`; 0 over nothing. */
export function argReference(
  x: Tensor,
  axes: readonly number[],
  shape: readonly number[],
  beyond: (value: number, best: number) => boolean,
): Float64Array {
  const best = new Map<number, number>();
  const found = rowMajor(shape, () => 0);
  rowMajor(x.shape, (index) => {
    const value = x.data[offsetOf(x.shape, index)]!;
    const at = offsetOf(shape, withoutAxes(index, axes));
    const old = best.get(at);
    const isNew = old === undefined || beyond(value, old) || (Number.isNaN(value) && !Number.isNaN(old));
    if (isNew) best.set(at, value);
    if (isNew) found[at] = axes.reduce((place, axis) => place * x.shape[axis]! + index[axis]!, 0);
    return 0;
  });
  return found;
}
