/** Sum over axes. */
import { add, constant, loopType } from '../loop/scalar.ts';
import {
  additionOf,
  defineOp,
  isNumeric,
  keptAxes,
  reduction,
  reductionSamples,
  type ReduceAttrs,
} from './rules/define.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';

/** dx = dy repeated along the summed axes. */
export const sum: Op<1, ReduceAttrs> = defineOp({
  name: 'sum',
  doc: 'Sum over axes, which disappear; 0 over nothing; i32 wraps.',
  chapter: 'reductions',
  written: '`sum(x)`',
  shapes: '[...] → [...] without the axes',
  derivative: 'dx = g repeated over the axes',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer: reduction(isNumeric),
  vjp: (b, g, { operands: [x], attrs: { axes } }) => [
    b.broadcast(g, { shape: x.type.shape, axes: keptAxes(x.type, axes) }),
  ],
  stack: (b, [x], _, { axes }) => b.sum(x!, { axes: axes.map((axis) => axis + 1) }),
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(0, loopType(dtype))],
    step: ([total], value) => [add(total!, value)],
    finish: ([total]) => total!,
    order: 'free',
  },
  reference: ([x], { axes }, shape, dtype) => foldAxes(x!, axes, shape, 0, additionOf(dtype)),
  samples: [
    ...reductionSamples(),
    {
      operands: [{ shape: [2, 3], dtype: 'i32', values: [2147483647, 1, -5, 9, 8, 7] }],
      attrs: { axes: [1] },
      note: 'i32 wraps',
    },
  ],
});
