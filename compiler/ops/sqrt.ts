/** Square root. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d√x = dx / (2√x). */
export const sqrt: Op<1, NoAttrs> = defineOp({
  name: 'sqrt',
  doc: '√x; NaN below 0.',
  chapter: 'element-wise',
  written: '`sqrt(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / (2·√x)',
  subgradient: 'at 0 what the formula gives: ∞ for g > 0, NaN for g = 0; the function `root` of the library takes 0',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { result }) => [b.div(b.mul(g, b.scalar(0.5, result.type.dtype)), result)],
  lowering: elementwise((x) => unary('sqrt', x)),
  reference: mapReference(Math.sqrt),
  samples: elementwiseSamples(1, { low: 0.1, high: 4 }),
});
