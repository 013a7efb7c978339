/** What enters the graph from outside: inputs, parameters, state, optimiser slots, run-time scalars. */
import type { Type } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

export type LeafRole =
  | 'input'
  | 'param'
  | 'state'
  | 'pending'
  | 'slot'
  | 'gradient'
  | 'active'
  | 'hyper'
  | 'step'
  | 'seed'
  | 'draw'
  | 'scale';

export type LeafAttrs = Readonly<{
  role: LeafRole;
  /** Input name, parameter path, slot key (`m:fc1.weight`), hyper name … unique within its role. */
  name: string;
  type: Type;
}>;

export const leaf: Op<0, LeafAttrs> = defineOp({
  name: 'leaf',
  doc: 'A value from outside the graph.',
  chapter: 'put in by the compiler',
  written: '`input x`, `param w`, `state s`',
  shapes: '→ its declared shape',
  derivative: 'none: this is where gradients arrive',
  subgradient: 'none needed: it has no derivative',
  arity: 0,
  elementwise: false,
  infer: (_, attrs) => attrs.type,
  vjp: () => [],
  lowering: { kind: 'leaf' },
  reference: () => {
    throw new RangeError('a leaf gets its value from outside');
  },
  samples: [],
});
