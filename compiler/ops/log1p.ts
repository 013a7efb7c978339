/** Natural logarithm of 1 + x. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d ln(1 + x) = dx / (1 + x). */
export const log1p: Op<1, NoAttrs> = defineOp({
  name: 'log1p',
  doc: 'ln(1 + x), accurate near 0.',
  chapter: 'element-wise',
  written: '`log1p(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / (1 + x)',
  subgradient: 'at −1 what the formula gives: ±∞, or NaN for g = 0',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.div(g, b.add(x, b.scalar(1, x.type.dtype)))],
  lowering: elementwise((x) => unary('log1p', x)),
  reference: mapReference(Math.log1p),
  approximate: true,
  samples: elementwiseSamples(1, { low: -0.8, high: 4 }),
});
