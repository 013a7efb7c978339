/** A scalar known at compile time. */
import type { DType } from '../graph/type.ts';
import { constant as literal, loopType } from '../loop/scalar.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

export const constant: Op<0, Readonly<{ value: number; dtype: DType }>> = defineOp({
  name: 'constant',
  doc: 'A scalar known at compile time.',
  chapter: 'values without operands',
  written: '`2.5`',
  shapes: '→ []',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 0,
  elementwise: false,
  infer: (_, { dtype }) => ({ dtype, shape: [] }),
  vjp: () => [],
  lowering: { kind: 'map', at: ({ attrs }) => literal(attrs.value, loopType(attrs.dtype)) },
  reference: (_, { value }) => Float64Array.of(value),
  samples: [0, -0, 1.5, NaN, Infinity].map((value) => ({ operands: [], attrs: { value, dtype: 'f32' as const } })),
});
