/** `where(t >= s, …, 0)` around a product or its sum: a contraction that leaves out what does not count, and so does not compute it. */
import type { Call, Expression, Reduction } from '../../../grammar/syntax.ts';
import type { Span } from '../../../grammar/source.ts';
import { equalDims } from '../../graph/dim.ts';
import { isFloat } from '../../graph/type.ts';
import type { Index, Indices } from './affine.ts';
import { atOrBehind, choiceOf } from './guard.ts';
import { factorsOf, type IndexOrder } from './product.ts';
import type { Access } from './scope.ts';
import type { Equation } from './right-side.ts';

/** Σ over the indices of `reduction` of those products that the order lets count. */
export interface OrderedSum {
  readonly reduction: Reduction;
  readonly product: Expression;
  readonly order: IndexOrder;
  /** Of what says all of this. */
  readonly span: Span;
}

/** `sum[s] where(t >= s, x[t, s] * y[s], 0)` */
export function sumOfOrdered(reduction: Reduction, equation: Equation): OrderedSum | undefined {
  const { body } = reduction;
  const inner = equation.scopes.get(reduction)!;
  const found = body.kind === 'call' ? orderedChoice(body, inner, equation) : undefined;
  return found && ordered(reduction, { product: found.chosen, order: found.order, span: reduction.span }, equation);
}

/** `where(t >= s, sum[d] x[t, d] * y[s, d], 0)` */
export function orderedSum(call: Call, indices: Indices, equation: Equation): OrderedSum | undefined {
  const { chosen, order } = orderedChoice(call, indices, equation) ?? {};
  if (chosen?.kind !== 'reduction' || chosen.reducer.text !== 'sum' || order === undefined) return undefined;
  return ordered(chosen, { product: chosen.body, order, span: call.span }, equation);
}

export function ownIndices({ indices: names }: Reduction, inner: Indices): readonly Index[] {
  return names.flatMap((name) => inner.get(name.text) ?? []);
}

/** What is chosen where one index is at or behind another one of the same range, with 0 elsewhere. */
function orderedChoice(
  call: Call,
  indices: Indices,
  { frame, ranges }: Equation,
): { readonly chosen: Expression; readonly order: IndexOrder } | undefined {
  const choice = choiceOf(call, frame);
  if (choice?.other.kind !== 'number' || choice.other.value !== 0) return undefined;
  const order = atOrBehind(choice.condition, indices, frame);
  if (order === undefined || !equalDims(ranges.get(order[0])!, ranges.get(order[1])!)) return undefined;
  return { chosen: choice.chosen, order };
}

/** One contraction has to do: of two subscripted tensors, both with all indices that are summed, and either one with each of the order. */
function ordered(
  reduction: Reduction,
  found: Omit<OrderedSum, 'reduction'>,
  { accesses, scopes }: Equation,
): OrderedSum | undefined {
  const { product, order } = found;
  const factors = factorsOf(product).map((factor) => (factor.kind === 'apply' ? accesses.get(factor) : undefined));
  const [x, y] = factors;
  if (factors.length !== 2 || x === undefined || y === undefined) return undefined;
  if (!isFloat(x.node.type.dtype) || x.node.type.dtype !== y.node.type.dtype) return undefined;
  const [left, right] = [indicesOf(x), indicesOf(y)];
  const areShared = ownIndices(reduction, scopes.get(reduction)!).every((index) => left.has(index) && right.has(index));
  const areThere = order.every((index) => left.has(index) || right.has(index));
  return areShared && areThere ? { ...found, reduction } : undefined;
}

function indicesOf({ positions }: Access): ReadonlySet<Index> {
  const terms = positions.flatMap((position) => [...position.terms]);
  return new Set(terms.filter(([, count]) => count !== 0).map(([index]) => index));
}
