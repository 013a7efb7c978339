/** Products up to each element of an axis. */
import type { Builder } from '../graph/builder.ts';
import { addDims, constantDim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import { mul } from '../loop/scalar.ts';
import { defineOp, isNumeric } from './rules/define.ts';
import type { Op } from './op.ts';
import { running, runningReference, type RunningAttrs } from './rules/running.ts';
import { shifted } from './rules/shifted.ts';

/**
 * y_i = Π x_j over j ≤ i, or over j ≥ i in reverse. dx_i = y_{i−1}·s_i with s_i = dy_i + x_{i+1}·s_{i+1}, and the other way round: nothing is divided
 * by x, so that zeros are no exception, in the second derivative neither.
 */
export const runningProd: Op<1, RunningAttrs> = defineOp({
  name: 'runningProd',
  doc: 'The product of each element and those before it along an axis, or behind it in reverse.',
  chapter: 'reductions',
  written: '`cumprod(x)`',
  shapes: '[...] → [...]',
  derivative:
    'dx_i = y_{i−1}·s_i, where s_i = g_i + x_{i+1}·s_{i+1} and y_{−1} = 1; in reverse all of it the other way round',
  subgradient: 'none needed: exact at zeros, in the second derivative too, as nothing is divided by x',
  arity: 1,
  elementwise: false,
  infer([x], { axis }) {
    const fits = isNumeric(x!.dtype) && axis >= 0 && axis < x!.shape.length;
    return fits ? x! : { mismatch: `${formatType(x!)} has no products along axis ${axis}` };
  },
  vjp(b, g, { operands: [x], attrs: { axis, reversed }, result }) {
    const s = b.recurrence(shifted(b, x, axis, !reversed), g, { axis, reversed: !reversed });
    return [b.mul(beside(b, result, axis, reversed), s)];
  },
  stack: (b, [x], _, { axis, reversed }) => b.runningProd(x!, { axis: axis + 1, reversed }),
  lowering: {
    kind: 'rows',
    body: (context) =>
      running(context, {
        first: (at) => context.load(0, at),
        next: (product, at) => mul(product, context.load(0, at)),
      }),
  },
  reference: ([x], attrs, shape, dtype) =>
    runningReference(shape, attrs, (at, before, products) => {
      if (before === undefined) return x!.data[at]!;
      return dtype === 'i32' ? Math.imul(products[before]!, x!.data[at]!) : products[before]! * x!.data[at]!;
    }),
  samples: [
    { operands: [{ shape: ['B', 7], low: 0.5, high: 1.5 }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: ['B', 'T'], low: 0.5, high: 1.5 }], attrs: { axis: 0, reversed: true } },
    { operands: [{ shape: [2, 5, 6], low: 0.5, high: 1.5 }], attrs: { axis: 1, reversed: false } },
    {
      operands: [{ shape: [2, 3], values: [2, 0, 3, 0, 5, 0] }],
      attrs: { axis: 1, reversed: false },
      note: 'one and two zeros',
    },
    {
      operands: [{ shape: [2, 3], values: [2, 0, 3, 0, 5, 0] }],
      attrs: { axis: 1, reversed: true },
      note: 'the same in reverse',
    },
    { operands: [{ shape: [3, 4], dtype: 'i32', low: -3, high: 3 }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: [4, 1] }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: [3, 0] }], attrs: { axis: 1, reversed: true }, note: 'of nothing' },
  ],
});

/** Of running products, those of what comes before each element: 1 for the first, or for the last in reverse. */
export function beside(b: Builder, products: Node, axis: number, reversed: boolean): Node {
  const { shape, dtype } = products.type;
  const position = b.iota({ shape, axis, dtype: 'i32' });
  const edge = reversed ? b.size({ dim: addDims(shape[axis]!, constantDim(-1)), dtype: 'i32' }) : b.scalar(0, 'i32');
  return b.where(b.equal(position, edge), b.scalar(1, dtype), shifted(b, products, axis, reversed));
}
