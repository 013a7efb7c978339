/** Product over axes. */
import { constant, loopType, mul } from '../loop/scalar.ts';
import { defineOp, isNumeric, reduction, reductionSamples, type ReduceAttrs } from './rules/define.ts';
import { mergeAxes } from './rules/axes.ts';
import type { Op } from './op.ts';
import { foldAxes } from './rules/row-major.ts';
import { beside } from './running-prod.ts';

/**
 * dx_i = dy · Π_{j≠i} x_j, the product of those before i by the product of those behind it: dividing y by x_i would be wrong at zeros, and wrong
 * again in the second derivative.
 */
export const prod: Op<1, ReduceAttrs> = defineOp({
  name: 'prod',
  doc: 'Product over axes, which disappear; 1 over nothing.',
  chapter: 'reductions',
  written: '`prod(x)`',
  shapes: '[...] → [...] without the axes',
  derivative: 'dx_i = g·Π x_j over all j ≠ i: the product of those before i by that of those behind it',
  subgradient: 'none needed: exact at zeros, in the second derivative too, as nothing is divided by x',
  arity: 1,
  elementwise: false,
  infer: reduction(isNumeric),
  vjp(b, g, { operands: [x], attrs: { axes } }) {
    const { node, restore } = mergeAxes(b, x, axes);
    const axis = node.type.shape.length - 1;
    const [before, behind] = [false, true].map((reversed) =>
      beside(b, b.runningProd(node, { axis, reversed }), axis, reversed),
    );
    const kept = Array.from({ length: axis }, (_, i) => i);
    const spread = b.broadcast(g, { shape: node.type.shape, axes: kept });
    return [restore(b.mul(spread, b.mul(before!, behind!)))];
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
