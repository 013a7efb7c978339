/** Element-wise sign. */
import { compare, constant, select } from '../loop/scalar.ts';
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

/** Constant between jumps. */
export const sign: Op<1, NoAttrs> = defineOp({
  name: 'sign',
  doc: '−1, 0 or 1 with the sign of x; ±0 and NaN stay themselves.',
  chapter: 'element-wise',
  written: '`sign(x)`',
  shapes: '[...] → [...]',
  derivative: 'none',
  subgradient: '0 everywhere, at 0 too',
  arity: 1,
  elementwise: true,
  infer: sameTypes(isNumeric),
  vjp: () => [null],
  nondifferentiable: 'sign is constant between its jumps',
  lowering: elementwise((x) => {
    const zero = constant(0, x.type);
    const negative = select(compare('lt', x, zero), constant(-1, x.type), x);
    return select(compare('gt', x, zero), constant(1, x.type), negative);
  }),
  reference: mapReference(Math.sign),
  samples: numericSamples(1),
});
