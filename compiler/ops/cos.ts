/** Cosine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d cos x = −sin x dx. */
export const cos: Op<1, NoAttrs> = defineOp({
  name: 'cos',
  doc: 'cos x, x in radians; in f32 for |x| ≤ 8192: beyond, only −1 ≤ cos x ≤ 1 is promised.',
  chapter: 'element-wise',
  written: '`cos(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = −g·sin x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.neg(b.mul(g, b.sin(x)))],
  lowering: elementwise((x) => unary('cos', x)),
  reference: mapReference(Math.cos),
  approximate: true,
  samples: elementwiseSamples(1),
});
