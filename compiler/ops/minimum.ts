/** Element-wise smaller of two. */
import { min } from '../loop/scalar.ts';
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

/** The cotangent goes to x where x < y, else to y: ties and NaN to y. */
export const minimum: Op<2, NoAttrs> = defineOp({
  name: 'minimum',
  doc: 'x where x < y, else y; NaN where either is.',
  chapter: 'element-wise',
  written: '`min(x, y)`',
  shapes: '[...], [...] → [...]',
  derivative: 'dx = g where x < y, else 0; dy = 0 where x < y, else g',
  subgradient: 'ties, and NaN, go to y',
  arity: 2,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp(b, g, { operands: [x, y] }) {
    const zero = b.scalar(0, g.type.dtype);
    const first = b.less(x, y);
    return [b.where(first, g, zero), b.where(first, zero, g)];
  },
  keepsZero: true,
  lowering: elementwise(min),
  reference: mapReference((x, y) => Math.min(x, y)),
  samples: numericSamples(2),
});
