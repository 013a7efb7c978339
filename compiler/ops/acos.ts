/** Inverse cosine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d acos x = −dx / √(1 − x²). */
export const acos: Op<1, NoAttrs> = defineOp({
  name: 'acos',
  doc: 'The angle in [0, π] whose cosine is x; NaN outside [−1, 1].',
  chapter: 'element-wise',
  written: '`acos(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = −g / √((1 − x)·(1 + x))',
  subgradient: '−∞ at ±1; NaN beyond',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [x] }) {
    const one = b.scalar(1, x.type.dtype);
    // (1 − x)(1 + x) keeps the digits near ±1 that 1 − x² loses.
    return [b.neg(b.mul(g, b.rsqrt(b.mul(b.sub(one, x), b.add(one, x)))))];
  },
  lowering: elementwise((x) => unary('acos', x)),
  reference: mapReference(Math.acos),
  approximate: true,
  samples: elementwiseSamples(1, { low: -0.9, high: 0.9 }),
});
