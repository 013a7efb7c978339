/** Sum over axes. */
import { add, constant } from '../loop/scalar.ts';
import { defineOp, withoutAxes, type ReduceAttrs } from './define.ts';
import { loopType } from './lowering.ts';
import type { Op } from './op.ts';
import { foldAxes } from './row-major.ts';

/** dx = dy repeated along the summed axes. */
export const sum: Op<1, ReduceAttrs> = defineOp({
  name: 'sum',
  doc: 'Sum over axes, which disappear; 0 over nothing.',
  arity: 1,
  elementwise: false,
  infer: ([x], { axes }) => withoutAxes(x!, axes),
  vjp(b, g, { operands: [x], attrs: { axes } }) {
    const kept = x.type.shape.flatMap((_, axis) => (axes.includes(axis) ? [] : [axis]));
    return [b.broadcast(g, { shape: x.type.shape, axes: kept })];
  },
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(0, loopType(dtype))],
    step: ([total], value) => [add(total!, value)],
    finish: ([total]) => total!,
    order: 'free',
  },
  reference: ([x], { axes }, shape) => foldAxes(x!, axes, shape, 0, (total, value) => total + value),
  samples: [
    { operands: [{ shape: [3, 4] }], attrs: { axes: [0, 1] } },
    { operands: [{ shape: ['B', 4, 5] }], attrs: { axes: [1] } },
    { operands: [{ shape: ['B', 4, 5] }], attrs: { axes: [0, 2] } },
    { operands: [{ shape: [0, 3] }], attrs: { axes: [0] }, note: 'over nothing' },
    { operands: [{ shape: [2, 3] }], attrs: { axes: [] }, note: 'no axes' },
    { operands: [{ shape: [17] }], attrs: { axes: [0] }, note: 'not a multiple of any unrolling' },
  ],
});
