/** Sine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d sin x = cos x dx. */
export const sin: Op<1, NoAttrs> = defineOp({
  name: 'sin',
  doc: 'sin x, x in radians; in f32 for |x| ≤ 8192: beyond, only −1 ≤ sin x ≤ 1 is promised.',
  chapter: 'element-wise',
  written: '`sin(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·cos x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.cos(x))],
  lowering: elementwise((x) => unary('sin', x)),
  reference: mapReference(Math.sin),
  approximate: true,
  samples: elementwiseSamples(1),
});
