/** A binding that `grad` refers to, kept apart from equal expressions elsewhere. */
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

/** The identity; dx = dy. */
export const mark: Op<1, Readonly<{ id: number }>> = defineOp({
  name: 'mark',
  doc: 'x, distinct from equal expressions by its id.',
  chapter: 'put in by the compiler',
  written: 'a name that `grad` or `jvp` differentiates with respect to',
  shapes: '[...] → [...]',
  derivative: 'dx = g',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: true,
  infer: ([x]) => x!,
  vjp: (_, g) => [g],
  keepsZero: true,
  lowering: { kind: 'alias' },
  reference: ([x]) => x!.data.slice(),
  samples: [
    { operands: [{ shape: ['B', 3] }], attrs: { id: 1 } },
    { operands: [{ shape: [] }], attrs: { id: 2 } },
    { operands: [{ shape: [0, 2] }], attrs: { id: 3 } },
  ],
});
