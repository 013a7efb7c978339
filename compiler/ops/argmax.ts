/** Position of the largest value over axes. */
import { isFloat } from '../graph/type.ts';
import { improves } from '../loop/extremes.ts';
import { constant, indexValue, loopType, select } from '../loop/scalar.ts';
import { argSamples, defineOp, positionOver, type ReduceAttrs } from './rules/define.ts';
import { argReference, placeAmong } from './rules/first-extreme.ts';
import type { Op } from './op.ts';

export const argmax: Op<1, ReduceAttrs> = defineOp({
  name: 'argmax',
  doc: 'The position of the first largest value over axes, in row-major order; of the first NaN if there is one; 0 over nothing.',
  chapter: 'reductions',
  written: '`argmax(x)`',
  shapes: '[...] → i32[...] without the axes',
  derivative: 'none',
  subgradient: '0 everywhere, at ties too',
  arity: 1,
  elementwise: false,
  infer: positionOver,
  vjp: () => [null],
  nondifferentiable: 'a position has no derivative',
  stack: (b, [x], _, { axes }) => b.argmax(x!, { axes: axes.map((axis) => axis + 1) }),
  lowering: {
    kind: 'reduce',
    axes: ({ axes }) => axes,
    init: ({ dtype }) => [constant(isFloat(dtype) ? -Infinity : -(2 ** 31), loopType(dtype)), constant(0, 'i32')],
    step([best, position], value, index, axes, shape) {
      const better = improves(best!, value, 'gt');
      return [select(better, value, best!), select(better, indexValue(placeAmong(index, axes, shape)), position!)];
    },
    finish: ([, position]) => position!,
    order: 'fixed',
  },
  reference: ([x], { axes }, shape) => argReference(x!, axes, shape, (value, best) => value > best),
  samples: argSamples(),
});
