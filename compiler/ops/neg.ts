/** Element-wise negation. */
import { unary } from '../loop/scalar.ts';
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

/** d(−x) = −dx. */
export const neg: Op<1, NoAttrs> = defineOp({
  name: 'neg',
  doc: '−x.',
  chapter: 'element-wise',
  written: '`-x`',
  shapes: '[...] → [...]',
  derivative: 'dx = −g',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp: (b, g) => [b.neg(g)],
  keepsZero: true,
  lowering: elementwise((x) => unary('neg', x)),
  reference: mapReference(
    (x) => -x,
    (x) => (0 - x) | 0,
  ),
  samples: numericSamples(1),
});
