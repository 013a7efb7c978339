/** Products up to each element of an axis. */
import { formatType } from '../graph/type.ts';
import { mul } from '../loop/scalar.ts';
import { defineOp, isNumeric } from './define.ts';
import type { Op } from './op.ts';
import { running, runningReference } from './running.ts';
import { shifted } from './shifted.ts';

/**
 * y_i = Π x_j over j ≤ i. dx_i = y_{i−1}·s_i with s_i = dy_i + x_{i+1}·s_{i+1}: nothing is divided by x, so that zeros are no exception, in the
 * second derivative neither.
 */
export const runningProd: Op<1, Readonly<{ axis: number }>> = defineOp({
  name: 'runningProd',
  doc: 'The product of each element and those before it along an axis.',
  chapter: 'reductions',
  written: '`cumprod(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx_i = y_{i−1}·s_i, where s_i = g_i + x_{i+1}·s_{i+1} and y_{−1} = 1',
  subgradient: 'none needed: exact at zeros, in the second derivative too, as nothing is divided by x',
  arity: 1,
  elementwise: false,
  infer([x], { axis }) {
    const fits = isNumeric(x!.dtype) && axis >= 0 && axis < x!.shape.length;
    return fits ? x! : { mismatch: `${formatType(x!)} has no products along axis ${axis}` };
  },
  vjp(b, g, { operands: [x], attrs: { axis }, result }) {
    const { shape, dtype } = x.type;
    const isFirst = b.equal(b.iota({ shape, axis, dtype: 'i32' }), b.scalar(0, 'i32'));
    const before = b.where(isFirst, b.scalar(1, dtype), shifted(b, result, axis, false));
    return [b.mul(before, b.recurrence(shifted(b, x, axis, true), g, { axis, reversed: true }))];
  },
  stack: (b, [x], _, { axis }) => b.runningProd(x!, { axis: axis + 1 }),
  lowering: {
    kind: 'rows',
    body: (context) =>
      running(
        { ...context, attrs: { ...context.attrs, reversed: false } },
        { first: (at) => context.load(0, at), next: (product, at) => mul(product, context.load(0, at)) },
      ),
  },
  reference: ([x], { axis }, shape, dtype) =>
    runningReference(shape, { axis, reversed: false }, (at, before, products) => {
      if (before === undefined) return x!.data[at]!;
      return dtype === 'i32' ? Math.imul(products[before]!, x!.data[at]!) : products[before]! * x!.data[at]!;
    }),
  samples: [
    { operands: [{ shape: ['B', 7], low: 0.5, high: 1.5 }], attrs: { axis: 1 } },
    { operands: [{ shape: ['B', 'T'], low: 0.5, high: 1.5 }], attrs: { axis: 0 } },
    { operands: [{ shape: [2, 5, 6], low: 0.5, high: 1.5 }], attrs: { axis: 1 } },
    { operands: [{ shape: [2, 3], values: [2, 0, 3, 0, 5, 0] }], attrs: { axis: 1 }, note: 'one and two zeros' },
    { operands: [{ shape: [3, 4], dtype: 'i32', low: -3, high: 3 }], attrs: { axis: 1 } },
    { operands: [{ shape: [4, 1] }], attrs: { axis: 1 } },
    { operands: [{ shape: [3, 0] }], attrs: { axis: 1 }, note: 'of nothing' },
  ],
});
