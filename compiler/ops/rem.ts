/** Remainder of integer division. */
import { binary } from '../loop/scalar.ts';
import { defineOp, elementwise, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Integers have no derivative. */
export const rem: Op<2, NoAttrs> = defineOp({
  name: 'rem',
  doc: 'x − y·trunc(x / y) on i32, with the sign of x; 0 where y is 0.',
  chapter: 'element-wise',
  written: '`x % y`',
  shapes: '[...], [...] → [...]',
  derivative: 'none on i32; `x % y` of floats is the formula x − y·trunc(x / y), so that dx = g; dy = −g·trunc(x / y)',
  subgradient: 'none needed: it has no derivative',
  arity: 2,
  elementwise: true,
  infer: sameTypes((dtype) => dtype === 'i32'),
  vjp: () => [null, null],
  nondifferentiable: 'integers have no derivative',
  lowering: elementwise((x, y) => binary('rem', x, y)),
  reference: mapReference((x, y) => (x % y) | 0),
  samples: [
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
