/** Element-wise larger of two. */
import { max } from '../loop/scalar.ts';
import {
  defineOp,
  elementwise,
  isNumeric,
  mapReference,
  numericSamples,
  sameTypes,
  type NoAttrs,
} from './rules/define.ts';
import type { Op } from './op.ts';

/** The cotangent goes to x where x > y, else to y: ties and NaN to y, so maximum(0, x) passes it where x ≥ 0. */
export const maximum: Op<2, NoAttrs> = defineOp({
  name: 'maximum',
  doc: 'x where x > y, else y; NaN where either is.',
  chapter: 'element-wise',
  written: '`max(x, y)`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g where x > y, else 0; dy = 0 where x > y, else g',
  subgradient: 'ties, and NaN, go to y',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp(b, g, { operands: [x, y] }) {
    const zero = b.scalar(0, g.type.dtype);
    const first = b.greater(x, y);
    return [b.where(first, g, zero), b.where(first, zero, g)];
  },
  keepsZero: true,
  lowering: elementwise(max),
  reference: mapReference((x, y) => Math.max(x, y)),
  samples: numericSamples(2),
});
