/** Natural logarithm. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d ln x = dx / x. */
export const log: Op<1, NoAttrs> = defineOp({
  name: 'log',
  doc: 'ln x; NaN below 0.',
  chapter: 'element-wise',
  written: '`log(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / x',
  subgradient: 'at 0 what the formula gives: ±∞, or NaN for g = 0',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.div(g, x)],
  lowering: elementwise((x) => unary('log', x)),
  reference: mapReference(Math.log),
  approximate: true,
  samples: elementwiseSamples(1, { low: 0.1, high: 4 }),
});
