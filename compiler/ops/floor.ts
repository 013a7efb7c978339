/** Rounds down. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Constant between jumps. */
export const floor: Op<1, NoAttrs> = defineOp({
  name: 'floor',
  doc: 'The largest integer that is not above x.',
  chapter: 'element-wise',
  written: '`floor(x)`',
  shapes: '[...] → [...]',
  derivative: 'none',
  subgradient: '0 everywhere, at the jumps too',
  arity: 1,
  elementwise: true,
  infer: sameTypes(),
  vjp: () => [null],
  nondifferentiable: 'floor is constant between its jumps',
  lowering: elementwise((x) => unary('floor', x)),
  reference: mapReference(Math.floor),
  samples: elementwiseSamples(1),
});
