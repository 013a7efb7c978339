/** Element-wise quotient. */
import { div as quotient } from '../loop/scalar.ts';
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

/** d(x/y) = dx / y − (x/y) dy / y. */
export const div: Op<2, NoAttrs> = defineOp({
  name: 'div',
  doc: 'x / y; i32 truncates, and gives 0 where y is 0.',
  chapter: 'element-wise',
  written: '`x / y`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g / y; dy = −(g / y)·(x / y)',
  subgradient: 'at y = 0 what these formulas give: ±∞, or NaN for 0 / 0',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp(b, g, { operands: [, y], result }) {
    const dx = b.div(g, y);
    return [dx, b.neg(b.mul(dx, result))];
  },
  lowering: elementwise(quotient),
  reference: mapReference(
    (x, y) => x / y,
    (x, y) => (x / y) | 0,
  ),
  samples: [
    ...elementwiseSamples(2, { low: 0.3, high: 3 }),
    {
      operands: [
        { dtype: 'i32', values: [7, -7, 7, -7, 0], shape: [5] },
        { dtype: 'i32', values: [2, 2, -2, -2, 3], shape: [5] },
      ],
      attrs: {},
    },
  ],
});
