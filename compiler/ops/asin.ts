/** Inverse sine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d asin x = dx / √(1 − x²). */
export const asin: Op<1, NoAttrs> = defineOp({
  name: 'asin',
  doc: 'The angle in [−π/2, π/2] whose sine is x; NaN outside [−1, 1].',
  chapter: 'element-wise',
  written: '`asin(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / √((1 − x)·(1 + x))',
  subgradient: '∞ at ±1; NaN beyond',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [x] }) {
    const one = b.scalar(1, x.type.dtype);
    // (1 − x)(1 + x) keeps the digits near ±1 that 1 − x² loses.
    return [b.mul(g, b.rsqrt(b.mul(b.sub(one, x), b.add(one, x))))];
  },
  lowering: elementwise((x) => unary('asin', x)),
  reference: mapReference(Math.asin),
  approximate: true,
  samples: elementwiseSamples(1, { low: -0.9, high: 0.9 }),
});
