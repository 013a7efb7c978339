/** Product over axes. */
import { constant, mul } from '../loop/scalar.ts';
import { defineOp, isNumeric, reduction, reductionSamples, type ReduceAttrs } from './define.ts';
import { loopType } from './lowering.ts';
import { mergeAxes } from './merge-axes.ts';
import type { Op } from './op.ts';
import { foldAxes } from './row-major.ts';

/**
 * dx_i = dy · Π_{j≠i} x_j, with the product taken anew for each i: dividing y by x_i would be wrong at zeros, and wrong again
 * in the second derivative. n² products for n elements, which fuse into the inner loop and take no memory.
 */
export const prod: Op<1, ReduceAttrs> = defineOp({
  name: 'prod',
  doc: 'Product over axes, which disappear; 1 over nothing.',
  chapter: 'reductions',
  written: '`prod(x)`',
  shapes: '[...] → [...] without the axes',
  derivative: 'dx_i = g·Π x_j over all j ≠ i, each product taken anew: n² multiplications for n elements',
  subgradient: 'none needed: exact at zeros, in the second derivative too, as nothing is divided by x',
  arity: 1,
  elementwise: false,
  infer: reduction(isNumeric),
  vjp(b, g, { operands: [x], attrs: { axes } }) {
    const { node, restore } = mergeAxes(b, x, axes);
    const rank = node.type.shape.length;
    const n = node.type.shape[rank - 1]!;
    const kept = Array.from({ length: rank - 1 }, (_, axis) => axis);
    const square = { shape: [n, n], dtype: 'i32' } as const;
    const self = b.equal(b.iota({ ...square, axis: 0 }), b.iota({ ...square, axis: 1 }));
    const repeated = b.broadcast(node, { shape: [...node.type.shape, n], axes: [...kept, rank] });
    const others = b.prod(b.where(self, b.scalar(1, x.type.dtype), repeated), { axes: [rank] });
    return [restore(b.mul(b.broadcast(g, { shape: node.type.shape, axes: kept }), others))];
  },
  stack: (b, [x], _, { axes }) => b.prod(x!, { axes: axes.map((axis) => axis + 1) }),
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(1, loopType(dtype))],
    step: ([total], value) => [mul(total!, value)],
    finish: ([total]) => total!,
    order: 'free',
  },
  reference: ([x], { axes }, shape, dtype) =>
    foldAxes(x!, axes, shape, 1, dtype === 'i32' ? Math.imul : (total, value) => total * value),
  samples: [
    ...reductionSamples({ low: 0.5, high: 1.5 }),
    { operands: [{ shape: [2, 3], values: [2, 0, 3, 0, 5, 0] }], attrs: { axes: [1] }, note: 'one and two zeros' },
  ],
});
