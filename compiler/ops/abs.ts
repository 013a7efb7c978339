/** Element-wise absolute value. */
import { unary } from '../loop/scalar.ts';
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

/** d|x| = sign(x) dx. */
export const abs: Op<1, NoAttrs> = defineOp({
  name: 'abs',
  doc: '|x|.',
  chapter: 'element-wise',
  written: '`abs(x)`',
  shapes: '[...] → [...]',
  derivative: 'dx = g·sign(x)',
  subgradient: '0 at 0, and so it stays in the second derivative',
  arity: 1,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp: (b, g, { operands: [x] }) => [b.mul(g, b.sign(x))],
  lowering: elementwise((x) => unary('abs', x)),
  reference: mapReference(Math.abs, (x) => Math.abs(x) | 0),
  samples: numericSamples(1),
});
