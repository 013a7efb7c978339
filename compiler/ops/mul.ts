/** Element-wise product. */
import { mul as product } from '../loop/scalar.ts';
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

/** d(xy) = y dx + x dy. */
export const mul: Op<2, NoAttrs> = defineOp({
  name: 'mul',
  doc: 'x·y; i32 wraps.',
  chapter: 'element-wise',
  written: '`x * y`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g·y; dy = g·x',
  subgradient: 'none needed: smooth',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp: (b, g, { operands: [x, y] }) => [b.mul(g, y), b.mul(g, x)],
  lowering: elementwise(product),
  reference: mapReference((x, y) => x * y, Math.imul),
  samples: numericSamples(2),
});
