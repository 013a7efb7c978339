/** Angle of a point. */
import { binary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/**
 * d atan2(y, x) = (x dy − y dx) / (x² + y²), computed from x/s and y/s with s = max(|x|, |y|), so that no square overflows.
 * The value does not depend on s, which therefore counts as a constant.
 */
export const atan2: Op<2, NoAttrs> = defineOp({
  name: 'atan2',
  doc: 'The angle in [−π, π] of the point (x, y), y first; zeros and infinities as in IEEE 754.',
  chapter: 'element-wise',
  written: '`atan2(y, x)`',
  shapes: '[...], [...] → [...]',
  derivative: 'dy = g·x / (x² + y²); dx = −g·y / (x² + y²), whose squares do not overflow',
  subgradient: '0 for both at the origin',
  arity: 2,
  elementwise: true,
  infer: sameTypes(),
  vjp(b, g, { operands: [y, x] }) {
    const one = b.scalar(1, x.type.dtype);
    const largest = b.stopGradient(b.maximum(b.abs(y), b.abs(x)));
    const origin = b.equal(largest, b.scalar(0, x.type.dtype));
    const scale = b.where(origin, one, largest);
    const [v, u] = [b.div(y, scale), b.div(x, scale)];
    const square = b.where(origin, one, b.add(b.mul(u, u), b.mul(v, v)));
    const share = b.div(b.div(g, square), scale);
    return [b.mul(share, u), b.neg(b.mul(share, v))];
  },
  lowering: elementwise((y, x) => binary('atan2', y, x)),
  reference: mapReference(Math.atan2),
  approximate: true,
  samples: [
    ...elementwiseSamples(2, { low: 0.3, high: 2 }),
    {
      operands: [
        { shape: [4], values: [1, 0.5, -1, -2] },
        { shape: [4], values: [0.25, -1.5, -1, 1] },
      ],
      attrs: {},
      note: 'a point in each quadrant',
    },
  ],
});
