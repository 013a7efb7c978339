/** Position of the smallest value along an axis. */
import { isFloat } from '../graph/type.ts';
import { constant, indexValue, select } from '../loop/scalar.ts';
import { argSamples, defineOp, positionAlong, type AxisAttrs } from './define.ts';
import { argReference, improves } from './first-extreme.ts';
import { loopType } from './lowering.ts';
import type { Op } from './op.ts';

export const argmin: Op<1, AxisAttrs> = defineOp({
  name: 'argmin',
  doc: 'The position of the first smallest value along an axis, of the first NaN if there is one; 0 over nothing.',
  arity: 1,
  elementwise: false,
  infer: positionAlong,
  vjp: () => [null],
  nondifferentiable: 'a position has no derivative',
  lowering: {
    kind: 'reduce',
    axes: ({ axis }) => [axis],
    init: ({ dtype }) => [constant(isFloat(dtype) ? Infinity : 2 ** 31 - 1, loopType(dtype)), constant(0, 'i32')],
    step([best, position], value, index, axes) {
      const better = improves(best!, value, 'lt');
      return [select(better, value, best!), select(better, indexValue(index[axes[0]!]!), position!)];
    },
    finish: ([, position]) => position!,
    order: 'fixed',
  },
  reference: ([x], { axis }, shape) => argReference(x!, axis, shape, (value, best) => value < best),
  samples: argSamples(),
});
