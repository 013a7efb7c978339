/** e to the power x. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d exp(x) = exp(x) dx. */
export const exp: Op<1, NoAttrs> = defineOp({
  name: 'exp',
  doc: 'e^x.',
  chapter: 'element-wise',
  written: '`exp(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·e^x',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { result }) => [b.mul(g, result)],
  lowering: elementwise((x) => unary('exp', x)),
  reference: mapReference(Math.exp),
  approximate: true,
  samples: elementwiseSamples(1),
});
