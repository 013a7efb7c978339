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
  derivative: 'dx = g·e^x, as g·(y + 1)',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { result }) => [b.mul(g, b.add(result, b.scalar(1, result.type.dtype)))],
  lowering: elementwise((x) => unary('expm1', x)),
  reference: mapReference(Math.expm1),
  approximate: true,
  samples: elementwiseSamples(1),
});
