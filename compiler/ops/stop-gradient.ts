/** A value through which no gradient flows. */
import { defineOp, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** The identity; dx = 0. */
export const stopGradient: Op<1, NoAttrs> = defineOp({
  name: 'stopGradient',
  doc: 'x, as a constant to differentiation.',
  chapter: 'element-wise',
  written: '`stop_gradient(x)`',
  shapes: '[...] → [...]',
  derivative: 'none',
  subgradient: '0 everywhere',
  arity: 1,
  elementwise: true,
  infer: ([x]) => x!,
  vjp: () => [null],
  nondifferentiable: 'stop_gradient says so',
  lowering: { kind: 'alias' },
  reference: ([x]) => x!.data.slice(),
  samples: [
    { operands: [{ shape: ['B', 3] }], attrs: {}, held: [0] },
    { operands: [{ shape: [0], dtype: 'i32' }], attrs: {} },
  ],
});
