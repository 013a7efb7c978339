/** Hyperbolic sine. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d sinh x = cosh x dx. */
export const sinh: Op<1, NoAttrs> = defineOp({
  name: 'sinh',
  doc: '(e^x − e^−x) / 2.',
  chapter: 'element-wise',
  written: '`sinh(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·cosh x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.cosh(x))],
  lowering: elementwise((x) => unary('sinh', x)),
  reference: mapReference(Math.sinh),
  approximate: true,
  samples: elementwiseSamples(1),
});
