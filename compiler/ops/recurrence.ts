/** Linear recurrences along an axis. */
import { add, mul } from '../loop/scalar.ts';
import { defineOp, isNumeric, sameTypes } from './rules/define.ts';
import type { Op } from './op.ts';
import { running, runningReference, type RunningAttrs } from './rules/running.ts';
import { shifted } from './rules/shifted.ts';

/** h_i = a_i·h_{i−1} + b_i, in reverse a_i·h_{i+1} + b_i. With s_i = dh_i + a_{i+1}·s_{i+1}: db = s, da_i = s_i·h_{i−1}; in reverse the other way round. */
export const recurrence: Op<2, RunningAttrs> = defineOp({
  name: 'recurrence',
  doc: 'h_i = a_i·h_{i−1} + b_i along an axis, from h_0 = b_0; in reverse h_i = a_i·h_{i+1} + b_i.',
  chapter: 'reductions',
  written: 'nowhere; it is part of the derivative of `cumprod(x)`',
  shapes: '[...], [...] → [...]',
  derivative: 'db = s, where s_i = g_i + a_{i+1}·s_{i+1}; da_i = s_i·h_{i−1}; in reverse all of it the other way round',
  subgradient: 'none needed: smooth',
  arity: 2,
  elementwise: false,
  infer: sameTypes(isNumeric),
  vjp(b, g, { operands: [a], attrs: { axis, reversed }, result }) {
    const s = b.recurrence(shifted(b, a, axis, !reversed), g, { axis, reversed: !reversed });
    return [b.mul(s, shifted(b, result, axis, reversed)), s];
  },
  stack: (b, [x, y], _, { axis, reversed }) => b.recurrence(x!, y!, { axis: axis + 1, reversed }),
  lowering: {
    kind: 'rows',
    body: (context) =>
      running(context, {
        first: (at) => context.load(1, at),
        next: (h, at) => add(mul(context.load(0, at), h), context.load(1, at)),
      }),
  },
  reference: ([a, b], attrs, shape, dtype) =>
    runningReference(shape, attrs, (at, before, h) => {
      if (before === undefined) return b!.data[at]!;
      const factor = a!.data[at]!;
      return dtype === 'i32' ? (Math.imul(factor, h[before]!) + b!.data[at]!) | 0 : factor * h[before]! + b!.data[at]!;
    }),
  samples: [
    { operands: [{ shape: ['B', 7] }, { shape: ['B', 7] }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: ['B', 'T'] }, { shape: ['B', 'T'] }], attrs: { axis: 1, reversed: true } },
    { operands: [{ shape: [2, 5, 6] }, { shape: [2, 5, 6] }], attrs: { axis: 1, reversed: true } },
    { operands: [{ shape: [9, 3] }, { shape: [9, 3] }], attrs: { axis: 0, reversed: false } },
    { operands: [{ shape: [4, 1] }, { shape: [4, 1] }], attrs: { axis: 1, reversed: false } },
    {
      operands: [
        { shape: [2, 4], dtype: 'i32', low: -3, high: 3 },
        { shape: [2, 4], dtype: 'i32', low: -9, high: 9 },
      ],
      attrs: { axis: 1, reversed: true },
    },
    { operands: [{ shape: [3, 0] }, { shape: [3, 0] }], attrs: { axis: 1, reversed: false }, note: 'of nothing' },
  ],
});
