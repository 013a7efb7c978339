/** Sums of products over indices, as contractions of two factors at a time. */
import type { Span } from '../../../grammar/source.ts';
import type { Expression } from '../../../grammar/syntax.ts';
import { operators } from '../../ops/index.ts';
import { binary } from '../arithmetic.ts';
import type { Frame } from '../context.ts';
import type { Index } from './affine.ts';
import { applyOp, toTensor, type Operand } from '../tensors.ts';
import { poison } from '../values.ts';

/** What `*` joins, from left to right. */
export function factorsOf(body: Expression): readonly Expression[] {
  const factors: Expression[] = [];
  let at = body;
  for (; at.kind === 'binary' && at.operator === '*'; at = at.left) factors.unshift(at.right);
  return [at, ...factors];
}

export interface Factor {
  readonly operand: Operand;
  /** The index on each axis, each once; empty for a factor without indices. */
  readonly indices: readonly Index[];
}

/** Two indices of one range: products count where the first is at or behind the second. */
export type IndexOrder = readonly [Index, Index];

/** Σ over `summed`, which both factors have, of those products that the order lets count. */
export function contractOrdered(
  left: Factor,
  right: Factor,
  { summed, order }: { readonly summed: readonly Index[]; readonly order: IndexOrder },
  span: Span,
  frame: Frame,
): Factor | undefined {
  const kept = [...left.indices, ...right.indices].filter((index) => !summed.includes(index));
  const total = contract(left, right, { later: [], kept, order }, span, frame);
  return total.operand.value.kind === 'poison' ? undefined : total;
}

/** Σ over `summed` of the product of all factors; each of `summed` stands in some factor. */
export function contractAll(
  factors: readonly Factor[],
  summed: readonly Index[],
  span: Span,
  frame: Frame,
): Factor | undefined {
  const withIndices = factors.filter(({ indices }) => indices.length > 0);
  const gone = new Set(summed);
  const kept = [...new Set(withIndices.flatMap(({ indices }) => indices))].filter((index) => !gone.has(index));
  const [first, ...others] = withIndices;
  if (first === undefined) return undefined;
  let total = alone(first, others, kept, span, frame);
  for (const [i, next] of others.entries()) {
    const later = others.slice(i + 1);
    total = contract(total, alone(next, [total, ...later], kept, span, frame), { later, kept }, span, frame);
  }
  let { value } = total.operand;
  for (const { operand } of factors.filter(({ indices }) => indices.length === 0)) {
    value = binary(frame, '*', { value, span }, operand, span);
  }
  return value.kind === 'poison' ? undefined : { operand: { value, span }, indices: total.indices };
}

/** Sums away the indices that only this factor has. */
function alone(factor: Factor, others: readonly Factor[], kept: readonly Index[], span: Span, frame: Frame): Factor {
  const needed = new Set([...kept, ...others.flatMap(({ indices }) => indices)]);
  const node = toTensor(frame, factor.operand);
  const axes = factor.indices.flatMap((index, axis) => (needed.has(index) ? [] : [axis]));
  if (node === undefined || axes.length === 0) return factor;
  const value = applyOp(frame, operators.sum, [node], [factor.operand.span], span, { axes });
  return {
    operand: { value, span: factor.operand.span },
    indices: factor.indices.filter((index) => needed.has(index)),
  };
}

interface Around {
  readonly later: readonly Factor[];
  readonly kept: readonly Index[];
  readonly order?: IndexOrder;
}

function contract(left: Factor, right: Factor, { later, kept, order }: Around, span: Span, frame: Frame): Factor {
  const needed = new Set([...kept, ...later.flatMap(({ indices }) => indices)]);
  const indices = [...new Set([...left.indices, ...right.indices])];
  const result = indices.filter((index) => needed.has(index));
  const label = (index: Index): number => indices.indexOf(index);
  const [a, b] = [left, right].map(({ operand }) => toTensor(frame, operand));
  const value =
    a === undefined || b === undefined
      ? poison
      : applyOp(frame, operators.contract, [a, b], [left.operand.span, right.operand.span], span, {
          left: left.indices.map(label),
          right: right.indices.map(label),
          result: result.map(label),
          ...(order && { order: [label(order[0]), label(order[1])] as const }),
        });
  return { operand: { value, span }, indices: result };
}
