/** Whether x equals y. */
import { compare } from '../loop/scalar.ts';
import {
  comparison,
  defineOp,
  elementwise,
  elementwiseSamples,
  mapReference,
  numericSamples,
  type NoAttrs,
} from './rules/define.ts';
import type { Op } from './op.ts';

/** A comparison has no derivative. */
export const equal: Op<2, NoAttrs> = defineOp({
  name: 'equal',
  doc: 'x = y as bool; false with NaN.',
  chapter: 'comparisons and logic',
  written: '`x == y`',
  shapes: '[...], [...] → bool[...]',
  derivative: 'none',
  subgradient: '0 everywhere, at the jumps too',
  arity: 2,
  elementwise: true,
  infer: comparison(() => true),
  vjp: () => [null, null],
  nondifferentiable: 'a comparison is constant between its jumps',
  lowering: elementwise((x, y) => compare('eq', x, y)),
  reference: mapReference((x, y) => Number(x === y)),
  samples: [
    ...numericSamples(2),
    ...elementwiseSamples(2, { dtype: 'bool' }).slice(0, 1),
    ...elementwiseSamples(2, { dtype: 'u8', low: 0, high: 4 }).slice(0, 1),
  ],
});
