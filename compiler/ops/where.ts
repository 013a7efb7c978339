/** Element-wise choice by a mask. */
import { equalShapes } from '../graph/dim.ts';
import { equalTypes, formatType } from '../graph/type.ts';
import { select } from '../loop/scalar.ts';
import { defineOp, elementwise, mapReference, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** A select in both passes: dx = dy where the mask holds and 0 elsewhere, and the other way round. */
export const where: Op<3, NoAttrs> = defineOp({
  name: 'where',
  doc: 'x where the mask holds, else y.',
  chapter: 'element-wise',
  written: '`where(mask, x, y)`',
  shapes: 'bool[...], [...], [...] → [...]',
  derivative: 'dx = g where the mask holds, else 0; dy = 0 where the mask holds, else g',
  subgradient: 'the side that is not chosen gets 0 whatever it holds: its ∞ and NaN do not come back as 0·∞',
  arity: 3,
  elementwise: true,
  infer([mask, x, y]) {
    if (mask!.dtype !== 'bool') return { mismatch: `the mask is ${mask!.dtype}, not bool` };
    if (equalTypes(x!, y!) && equalShapes(mask!.shape, x!.shape)) return x!;
    return { mismatch: `${[mask!, x!, y!].map(formatType).join(', ')} differ` };
  },
  vjp(b, g, { operands: [mask] }) {
    const zero = b.scalar(0, g.type.dtype);
    return [null, b.where(mask, g, zero), b.where(mask, zero, g)];
  },
  nondifferentiable: 'a mask has no derivative',
  guards: ([mask]) => [undefined, { mask: mask!, when: true }, { mask: mask!, when: false }],
  keepsZero: true,
  lowering: elementwise(select),
  reference: mapReference((mask, x, y) => (mask === 0 ? y : x)),
  samples: [
    ...[[3, 5], ['B', 7], [1], [0, 4], []].map((shape) => ({
      operands: [{ shape, dtype: 'bool' as const }, { shape }, { shape }],
      attrs: {},
    })),
    {
      operands: [
        { shape: [4], dtype: 'bool' },
        { shape: [4], dtype: 'i32', low: -9, high: 10 },
        { shape: [4], dtype: 'i32', low: -9, high: 10 },
      ],
      attrs: {},
    },
  ],
});
