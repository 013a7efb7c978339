/** Hyperbolic cosine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d cosh x = sinh x dx. */
export const cosh: Op<1, NoAttrs> = defineOp({
  name: 'cosh',
  doc: '(e^x + e^−x) / 2.',
  chapter: 'element-wise',
  written: '`cosh(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·sinh x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.sinh(x))],
  lowering: elementwise((x) => unary('cosh', x)),
  reference: mapReference(Math.cosh),
  approximate: true,
  samples: elementwiseSamples(1),
});
