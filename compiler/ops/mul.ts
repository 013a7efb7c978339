/** Element-wise product. */
import { mul as product } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './define.ts';
import type { Op } from './op.ts';

/** d(xy) = y dx + x dy. */
export const mul: Op<2, NoAttrs> = defineOp({
  name: 'mul',
  doc: 'Element-wise product x·y.',
  arity: 2,
  elementwise: true,
  infer: sameTypes((dtype) => dtype !== 'bool' && dtype !== 'u8'),
  vjp: (b, g, { operands: [x, y] }) => [b.mul(g, y), b.mul(g, x)],
  lowering: elementwise(product),
  reference: mapReference((x, y) => x * y),
  samples: elementwiseSamples(2),
});
