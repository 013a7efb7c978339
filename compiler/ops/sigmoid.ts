/** Logistic sigmoid. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** dσ = σ (1 − σ) dx. */
export const sigmoid: Op<1, NoAttrs> = defineOp({
  name: 'sigmoid',
  doc: '1 / (1 + e^−x).',
  chapter: 'element-wise',
  written: '`sigmoid(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·y·(1 − y)',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { result }) {
    const slope = b.mul(result, b.sub(b.scalar(1, result.type.dtype), result));
    return [b.mul(g, slope)];
  },
  lowering: elementwise((x) => unary('sigmoid', x)),
  reference: mapReference((x) => 1 / (1 + Math.exp(-x))),
  approximate: true,
  samples: elementwiseSamples(1),
});
