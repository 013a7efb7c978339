/** Reciprocal square root. */
import { constant, div, unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d x^(−1/2) = −x^(−3/2) dx / 2. */
export const rsqrt: Op<1, NoAttrs> = defineOp({
  name: 'rsqrt',
  doc: '1 / √x.',
  chapter: 'element-wise',
  written: '`rsqrt(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = −g / (2·x·√x), as −g·y³/2',
  subgradient: 'at 0 what the formula gives: −∞ for g > 0, NaN for g = 0',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { result }) {
    const cube = b.mul(result, b.mul(result, result));
    return [b.mul(g, b.mul(b.scalar(-0.5, result.type.dtype), cube))];
  },
  lowering: elementwise((x) => div(constant(1, x.type), unary('sqrt', x))),
  reference: mapReference((x) => 1 / Math.sqrt(x)),
  samples: elementwiseSamples(1, { low: 0.1, high: 4 }),
});
