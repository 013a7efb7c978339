/** Smallest value over axes. */
import { isFloat } from '../graph/type.ts';
import { constant, loopType, min } from '../loop/scalar.ts';
import { defineOp, isNumeric, reduction, reductionSamples, type ReduceAttrs } from './rules/define.ts';
import { toFirst } from './rules/first-extreme.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';

/** dy goes to the first of equals, in row-major order over the axes; to the first NaN if there is one. */
export const reduceMin: Op<1, ReduceAttrs> = defineOp({
  name: 'reduceMin',
  doc: 'The smallest value over axes, which disappear; NaN if there is one, ∞ over nothing (on i32 the extreme integer).',
  chapter: 'reductions',
  written: '`min(x)`',
  shapes: '[...] → [...] without the axes',
  derivative: 'dx = g at the first of the smallest, else 0',
  subgradient: 'ties: all of it goes to the first in row-major order; NaN counts as smallest',
  arity: 1,
  elementwise: false,
  infer: reduction(isNumeric),
  vjp: (b, g, { operands: [x], attrs: { axes } }) => [toFirst(b, g, x, axes, b.argmin)],
  stack: (b, [x], _, { axes }) => b.reduceMin(x!, { axes: axes.map((axis) => axis + 1) }),
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(isFloat(dtype) ? Infinity : 2 ** 31 - 1, loopType(dtype))],
    step: ([best], value) => [min(value, best!)],
    finish: ([best]) => best!,
    order: 'free',
  },
  reference: ([x], { axes }, shape, dtype) =>
    foldAxes(x!, axes, shape, isFloat(dtype) ? Infinity : 2 ** 31 - 1, (best, value) => Math.min(best, value)),
  samples: [
    ...reductionSamples(),
    { operands: [{ shape: [3, 4], dtype: 'i32', low: -9, high: 10 }], attrs: { axes: [1] } },
  ],
});
