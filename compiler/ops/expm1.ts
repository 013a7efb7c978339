/** e to the power x, minus 1. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d(e^x − 1) = e^x dx. */
export const expm1: Op<1, NoAttrs> = defineOp({
  name: 'expm1',
  doc: 'e^x − 1, accurate near 0.',
  chapter: 'element-wise',
  written: '`expm1(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·e^x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  // Not as y + 1, which is 0 where y rounds to −1.
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.exp(x))],
  lowering: elementwise((x) => unary('expm1', x)),
  reference: mapReference(Math.expm1),
  approximate: true,
  samples: elementwiseSamples(1),
});
