/** Sums up to each element of an axis. */
import { formatType } from '../graph/type.ts';
import { add } from '../loop/scalar.ts';
import { additionOf, defineOp, isNumeric } from './rules/define.ts';
import type { Op } from './op.ts';
import { running, runningReference, type RunningAttrs } from './rules/running.ts';

/** y_i = Σ x_j over j ≤ i, or over j ≥ i in reverse; dx is the sum of dy the other way round. */
export const runningSum: Op<1, RunningAttrs> = defineOp({
  name: 'runningSum',
  doc: 'The sum of each element and those before it along an axis, or behind it in reverse.',
  chapter: 'reductions',
  written: '`cumsum(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = the running sum of g the other way round',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { axis }) {
    const fits = isNumeric(x!.dtype) && axis >= 0 && axis < x!.shape.length;
    return fits ? x! : { mismatch: `${formatType(x!)} has no sums along axis ${axis}` };
  },
  vjp: (b, g, { attrs: { axis, reversed } }) => [b.runningSum(g, { axis, reversed: !reversed })],
  stack: (b, [x], _, { axis, reversed }) => b.runningSum(x!, { axis: axis + 1, reversed }),
  lowering: {
    kind: 'rows',
    body: (context) =>
      running(context, {
        first: (at) => context.load(0, at),
        next: (sum, at) => add(sum, context.load(0, at)),
      }),
  },
  reference([x], attrs, shape, dtype) {
    const plus = additionOf(dtype);
    return runningReference(shape, attrs, (at, before, sums) =>
      plus(before === undefined ? 0 : sums[before]!, x!.data[at]!),
    );
  },
  samples: [
    { operands: [{ shape: ['B', 7] }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: ['B', 'T'] }], attrs: { axis: 1, reversed: true } },
    { operands: [{ shape: [2, 5, 6] }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: [9, 'B'] }], attrs: { axis: 0, reversed: true } },
    { operands: [{ shape: [3, 4], dtype: 'i32', low: -9, high: 9 }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: [4, 1] }], attrs: { axis: 1, reversed: false } },
    { operands: [{ shape: [3, 0] }], attrs: { axis: 1, reversed: false }, note: 'of nothing' },
    { operands: [{ shape: [0, 3] }], attrs: { axis: 1, reversed: true }, note: 'no rows' },
  ],
});
