/** A value that what follows computes from anew, instead of sharing what was computed from it before. */
import { defineOp, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** The identity; dx = dy. Equal nodes are one node, so only over another operand can they be computed twice. */
export const again: Op<1, NoAttrs> = defineOp({
  name: 'again',
  doc: 'x itself, in the same memory; nodes over it are other nodes than those over x.',
  chapter: 'put in by the compiler',
  written: 'inside `remat`',
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
    { operands: [{ shape: ['B', 3] }], attrs: {} },
    { operands: [{ shape: [] }], attrs: {} },
    { operands: [{ shape: [0, 2] }], attrs: {} },
  ],
});
