/** Whether it does not hold. */
import { unary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Logic has no derivative. */
export const not: Op<1, NoAttrs> = defineOp({
  name: 'not',
  doc: 'not x on bool.',
  chapter: 'comparisons and logic',
  written: '`not x`',
  shapes: 'bool[...] → bool[...]',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 1,
  elementwise: true,
  infer: sameTypes((dtype) => dtype === 'bool'),
  vjp: () => [null],
  nondifferentiable: 'logic has no derivative',
  lowering: elementwise((x) => unary('not', x)),
  reference: mapReference((x) => 1 - x),
  samples: elementwiseSamples(1, { dtype: 'bool' }),
});
