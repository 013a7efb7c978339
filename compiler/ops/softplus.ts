/** Softplus, the smooth ramp. */
import { add, constant, max, unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d ln(1 + e^x) = σ(x) dx. */
export const softplus: Op<1, NoAttrs> = defineOp({
  name: 'softplus',
  doc: 'ln(1 + e^x), without overflow.',
  chapter: 'element-wise',
  written: '`softplus(x)`, also `log(1 + exp(x))`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·sigmoid(x)',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.sigmoid(x))],
  lowering: elementwise((x) => {
    const tail = unary('log1p', unary('exp', unary('neg', unary('abs', x))));
    return add(max(x, constant(0, x.type)), tail);
  }),
  reference: mapReference((x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
  approximate: true,
  samples: elementwiseSamples(1),
});
