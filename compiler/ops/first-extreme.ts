/** The first of equal extremes: what argmax and argmin find, and where the gradient of reduceMax and reduceMin goes. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import type { Expr } from '../loop/ir.ts';
import { binary, compare } from '../loop/scalar.ts';
import { keptAxes } from './define.ts';
import { mergeAxes } from './merge-axes.ts';
import type { Tensor } from './op.ts';
import { offsetOf, rowMajor } from './row-major.ts';

/** `g` at the first extreme of x over `axes`, zeros elsewhere; `position` is argmax or argmin. */
export function toFirst(
  b: Builder,
  g: Node,
  x: Node,
  axes: readonly number[],
  position: (x: Node, attrs: { readonly axis: number }) => Node,
): Node {
  const { node, restore } = mergeAxes(b, x, axes);
  const shape = node.type.shape;
  const axis = shape.length - 1;
  const spread = { shape, axes: keptAxes(node.type, [axis]) };
  const chosen = b.broadcast(position(node, { axis }), spread);
  const first = b.equal(b.iota({ shape, axis, dtype: 'i32' }), chosen);
  return restore(b.where(first, b.broadcast(g, spread), b.scalar(0, g.type.dtype)));
}

/** Whether `value` takes over from `best`: it is beyond it, or the first NaN. */
export function improves(best: Expr, value: Expr, beyond: 'gt' | 'lt'): Expr {
  const further = compare(beyond, value, best);
  if (value.type === 'i32') return further;
  return binary('or', further, binary('and', compare('ne', value, value), compare('eq', best, best)));
}

/** The position of the first extreme of x along `axis`; 0 over nothing. */
export function argReference(
  x: Tensor,
  axis: number,
  shape: readonly number[],
  beyond: (value: number, best: number) => boolean,
): Float64Array {
  return rowMajor(shape, (index) => {
    const at = (i: number): number => x.data[offsetOf(x.shape, [...index.slice(0, axis), i, ...index.slice(axis)])]!;
    let first = 0;
    for (let i = 1; i < x.shape[axis]!; i++) {
      const isNew = Number.isNaN(at(i)) && !Number.isNaN(at(first));
      if (beyond(at(i), at(first)) || isNew) first = i;
    }
    return first;
  });
}
