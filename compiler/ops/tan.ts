/** Tangent. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** d tan x = (1 + tan² x) dx. */
export const tan: Op<1, NoAttrs> = defineOp({
  name: 'tan',
  doc: 'tan x, x in radians; in f32 for |x| ≤ 8192: beyond, nothing is promised.',
  chapter: 'element-wise',
  written: '`tan(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·(1 + tan² x)',
  subgradient: 'none needed: smooth between its poles',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { result }) {
    const slope = b.add(b.scalar(1, result.type.dtype), b.mul(result, result));
    return [b.mul(g, slope)];
  },
  lowering: elementwise((x) => unary('tan', x)),
  reference: mapReference(Math.tan),
  approximate: true,
  samples: elementwiseSamples(1, { low: -1.2, high: 1.2 }),
});
