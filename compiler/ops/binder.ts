/** What a body calls its arguments: an element of a sequence, a carry, a value from around it. */
import type { Type } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

/**
 * A closed body knows its operands by position alone, under scope 0, so that equal bodies are the same nodes wherever they stand.
 * While a body is being built or differentiated its binders have a scope of their own, which tells them from those around it.
 */
export type BinderAttrs = Readonly<{ scope: number; position: number; type: Type }>;

export const binder: Op<0, BinderAttrs> = defineOp({
  name: 'binder',
  doc: 'An operand of the loop or branch in whose body this stands.',
  chapter: 'put in by the compiler',
  written: 'inside `scan` and `if`: what their bodies call the values around them',
  shapes: '→ the shape of what it stands for',
  derivative: 'none: its gradient becomes that of the operand it stands for',
  subgradient: 'none needed: it has no derivative',
  arity: 0,
  elementwise: false,
  infer: (_, { type }) => type,
  vjp: () => [],
  lowering: { kind: 'leaf' },
  reference: () => {
    throw new RangeError('a binder gets its value from the loop or branch around it');
  },
  samples: [],
});
