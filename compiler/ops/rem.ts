/** Remainder of a division that rounds towards 0. */
import { isFloat } from '../graph/type.ts';
import { binary } from '../loop/scalar.ts';
import {
  defineOp,
  elementwise,
  elementwiseSamples,
  isNumeric,
  mapReference,
  sameTypes,
  type NoAttrs,
} from './rules/define.ts';
import type { Op } from './op.ts';

/**
 * An operator of its own, as x − y·trunc(x / y) in floats is out of range where the quotient rounds up to a whole number, and anything, ∞ too, where it
 * is large. What is left of two floats is a float, so the value is exact; d (x % y) = dx − trunc(x / y) dy.
 */
export const rem: Op<2, NoAttrs> = defineOp({
  name: 'rem',
  doc: 'x − y·trunc(x / y), exact, with the sign of x and less than |y|; where y is 0, 0 on i32 and NaN on floats.',
  chapter: 'element-wise',
  written: '`x % y`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g; dy = −g·trunc(x / y); none on i32',
  subgradient: 'at the jumps that of larger |x|',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp(b, g, { operands: [x, y], result }) {
    if (!isFloat(x.type.dtype)) return [null, null];
    return [g, b.neg(b.mul(g, b.round(b.div(b.sub(x, result), y))))];
  },
  nondifferentiable: 'integers have no derivative',
  lowering: elementwise((x, y) => binary('rem', x, y)),
  reference: mapReference(
    (x, y) => x % y,
    (x, y) => (x % y) | 0,
  ),
  samples: [
    ...elementwiseSamples(2, { low: 0.3, high: 2 }),
    {
      operands: [
        { shape: [5], values: [7.25, -7.25, 7.25, -7.25, 0.5] },
        { shape: [5], values: [2, 2, -2, -2, 3] },
      ],
      attrs: {},
      note: 'of every sign',
    },
    {
      operands: [
        { dtype: 'i32', shape: ['B', 1], low: -99, high: 100 },
        { dtype: 'i32', shape: ['B', 1], low: -9, high: 10 },
      ],
      attrs: {},
    },
    {
      operands: [
        { dtype: 'i32', shape: [0, 3] },
        { dtype: 'i32', shape: [0, 3] },
      ],
      attrs: {},
    },
    {
      operands: [
        { dtype: 'i32', values: [7, -7, 7, -7, 0], shape: [5] },
        { dtype: 'i32', values: [2, 2, -2, -2, 3], shape: [5] },
      ],
      attrs: {},
    },
  ],
});
