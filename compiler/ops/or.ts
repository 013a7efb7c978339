/** Whether either holds. */
import { binary } from '../loop/scalar.ts';
import { defineOp, elementwise, elementwiseSamples, mapReference, sameTypes, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** Logic has no derivative. */
export const or: Op<2, NoAttrs> = defineOp({
  name: 'or',
  doc: 'x or y on bool.',
  chapter: 'comparisons and logic',
  written: '`x or y`',
  shapes: 'bool[...], bool[...] → bool[...]',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 2,
  elementwise: true,
  infer: sameTypes((dtype) => dtype === 'bool'),
  vjp: () => [null, null],
  nondifferentiable: 'logic has no derivative',
  lowering: elementwise((x, y) => binary('or', x, y)),
  reference: mapReference((x, y) => x || y),
  samples: elementwiseSamples(2, { dtype: 'bool' }),
});
