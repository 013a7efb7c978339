/** One of the results of an operator that has several. */
import type { Type } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

/** `type` is that of the result, which a type rule, seeing first results only, could not tell. */
export type ProjectAttrs = Readonly<{ index: number; type: Type }>;

export const project: Op<1, ProjectAttrs> = defineOp({
  name: 'project',
  doc: 'A result by its number.',
  chapter: 'put in by the compiler',
  written: 'one of `values, positions = topk[2](x)`',
  shapes: 'results → the one asked for',
  derivative: 'the gradient of that result is g; the others are counted with theirs',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer: (_, { type }) => type,
  // Reverse mode hands the cotangent on by itself: it knows which result it belongs to.
  vjp: (_, g) => [g],
  lowering: { kind: 'project' },
  reference: () => {
    throw new RangeError('the interpreter picks results by itself');
  },
  samples: [],
});
