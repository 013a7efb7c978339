/** Rounds up. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Constant between jumps. */
export const ceil: Op<1, NoAttrs> = defineOp({
  name: 'ceil',
  doc: 'The smallest integer that is not below x.',
  chapter: 'element-wise',
  written: '`ceil(x)`',
  shapes: '[...] → [...]',
  derivative: 'none',
  subgradient: '0 everywhere, at the jumps too',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: () => [null],
  nondifferentiable: 'ceil is constant between its jumps',
  lowering: elementwise((x) => unary('ceil', x)),
  reference: mapReference(Math.ceil),
  samples: elementwiseSamples(1),
});
