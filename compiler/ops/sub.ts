/** Element-wise difference. */
import { sub as minus } from '../loop/scalar.ts';
import {
  defineOp,
  elementwise,
  isNumeric,
  mapReference,
  numericSamples,
  sameTypes,
  type NoAttrs,
} from './rules/define.ts';
import type { Op } from './op.ts';

/** d(x − y) = dx − dy. */
export const sub: Op<2, NoAttrs> = defineOp({
  name: 'sub',
  doc: 'x − y; i32 wraps.',
  chapter: 'element-wise',
  written: '`x - y`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g; dy = −g',
  subgradient: 'none needed: linear',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp: (b, g) => [g, b.neg(g)],
  keepsZero: true,
  lowering: elementwise(minus),
  reference: mapReference(
    (x, y) => x - y,
    (x, y) => (x - y) | 0,
  ),
  samples: numericSamples(2),
});
