/** Largest value over axes. */
import { isFloat } from '../graph/type.ts';
import { constant, loopType, max } from '../loop/scalar.ts';
import { defineOp, isNumeric, reduction, reductionSamples, type ReduceAttrs } from './rules/define.ts';
import { toFirst } from './rules/first-extreme.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';

/** dy goes to the first of equals, in row-major order over the axes; to the first NaN if there is one. */
export const reduceMax: Op<1, ReduceAttrs> = defineOp({
  name: 'reduceMax',
  doc: 'The largest value over axes, which disappear; NaN if there is one, −∞ over nothing (on i32 the extreme integer).',
  chapter: 'reductions',
  written: '`max(x)`',
  shapes: '[...] → [...] without the axes',
  derivative: 'dx = g at the first of the largest, else 0',
  subgradient: 'ties: all of it goes to the first in row-major order; NaN counts as largest',
  arity: 1,
  elementwise: false,
  infer: reduction(isNumeric),
  vjp: (b, g, { operands: [x], attrs: { axes } }) => [toFirst(b, g, x, axes, b.argmax)],
  stack: (b, [x], _, { axes }) => b.reduceMax(x!, { axes: axes.map((axis) => axis + 1) }),
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(isFloat(dtype) ? -Infinity : -(2 ** 31), loopType(dtype))],
    step: ([best], value) => [max(value, best!)],
    finish: ([best]) => best!,
    order: 'free',
  },
  reference: ([x], { axes }, shape, dtype) =>
    foldAxes(x!, axes, shape, isFloat(dtype) ? -Infinity : -(2 ** 31), (best, value) => Math.max(best, value)),
  samples: [
    ...reductionSamples(),
    { operands: [{ shape: [3, 4], dtype: 'i32', low: -9, high: 10 }], attrs: { axes: [1] } },
  ],
});
