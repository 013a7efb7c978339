/** Hyperbolic tangent. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d tanh x = (1 − tanh² x) dx. */
export const tanh: Op<1, NoAttrs> = defineOp({
  name: 'tanh',
  doc: 'tanh x.',
  chapter: 'element-wise',
  written: '`tanh(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·(1 − tanh² x)',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { result }) {
    const slope = b.sub(b.scalar(1, result.type.dtype), b.mul(result, result));
    return [b.mul(g, slope)];
  },
  lowering: elementwise((x) => unary('tanh', x)),
  reference: mapReference(Math.tanh),
  approximate: true,
  samples: elementwiseSamples(1),
});
