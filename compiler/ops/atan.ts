/** Inverse tangent. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d atan x = dx / (1 + x²). */
export const atan: Op<1, NoAttrs> = defineOp({
  name: 'atan',
  doc: 'The angle in [−π/2, π/2] whose tangent is x.',
  chapter: 'element-wise',
  written: '`atan(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g / (1 + x²)',
  subgradient: 'none needed: smooth',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: (b, g, { operands: [x] }) => [b.div(g, b.add(b.scalar(1, x.type.dtype), b.mul(x, x)))],
  lowering: elementwise((x) => unary('atan', x)),
  reference: mapReference(Math.atan),
  approximate: true,
  samples: elementwiseSamples(1),
});
