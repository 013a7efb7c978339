/** Binary logarithm. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d log₂ x = dx / (x ln 2). */
export const log2: Op<1, NoAttrs> = defineOp({
  name: 'log2',
  doc: 'Logarithm to base 2.',
  chapter: 'element-wise',
  written: '`log2(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / (x·ln 2)',
  subgradient: 'at 0 what the formula gives: ±∞, or NaN for g = 0',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.div(g, b.mul(x, b.scalar(Math.LN2, x.type.dtype)))],
  lowering: elementwise((x) => unary('log2', x)),
  reference: mapReference(Math.log2),
  approximate: true,
  samples: elementwiseSamples(1, { low: 0.1, high: 4 }),
});
