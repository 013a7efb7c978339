/** Whether x is below y. */
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
export const less: Op<2, NoAttrs> = defineOp({
  name: 'less',
  doc: 'x < y as bool; false with NaN.',
  chapter: 'comparisons and logic',
  written: '`x < y`',
  shapes: '[...], [...] → bool[...]',
  derivative: 'none',
  subgradient: '0 everywhere, at the jumps too',
  arity: 2,
  elementwise: true,
  infer: comparison(),
  vjp: () => [null, null],
  nondifferentiable: 'a comparison is constant between its jumps',
  lowering: elementwise((x, y) => compare('lt', x, y)),
  reference: mapReference((x, y) => Number(x < y)),
  samples: [...numericSamples(2), ...elementwiseSamples(2, { dtype: 'u8', low: 0, high: 4 }).slice(0, 1)],
});
