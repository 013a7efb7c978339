/**
 * Guards of index notation: in `where(t >= k, x[t - k], 0)` the condition says where x is read, so that the subscript may leave its axis
 * where the condition does not hold.
 */
import { isComparison, type Comparison } from '../../check/comparison.ts';
import type { Binary, Call, Expression } from '../../../grammar/syntax.ts';
import { constantDim, constantOf, zeroDim } from '../../graph/dim.ts';
import type { Frame } from '../context.ts';
import { affineOf, mentions, scaled, sum, type Affine, type Index, type Indices } from './affine.ts';

/** The parts of `where(condition, a, b)`. */
export interface Choice {
  readonly condition: Expression;
  readonly chosen: Expression;
  readonly other: Expression;
}

/** What holds in one part of a choice. */
export interface Held {
  /** Not below 0. */
  readonly facts: readonly Affine[];
  /** Whether the condition says nothing else. */
  readonly isAll: boolean;
}

/** The call as a choice, if it is the built-in `where` with all of its arguments. */
export function choiceOf({ target, args }: Call, frame: Frame): Choice | undefined {
  if (target.kind !== 'name' || target.text !== 'where') return undefined;
  const callee = frame.context.evaluator.evaluate(target, frame);
  const [condition, chosen, other] = args.map(({ value }) => value);
  if (callee.kind !== 'intrinsic' || condition === undefined || chosen === undefined || other === undefined)
    return undefined;
  return { condition, chosen, other };
}

/** What a condition says of indices where it has the value `holds`. */
export function factsOf(condition: Expression, holds: boolean, indices: Indices, frame: Frame): Held {
  const facts: Affine[] = [];
  let isAll = true;
  const pending: { readonly part: Expression; readonly isTrue: boolean }[] = [{ part: condition, isTrue: holds }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { part, isTrue } = next;
    const compared = part.kind === 'binary' ? comparisonFacts(part, isTrue, indices, frame) : undefined;
    if (compared !== undefined) facts.push(...compared);
    else if (part.kind === 'unary' && part.operator === 'not') pending.push({ part: part.operand, isTrue: !isTrue });
    else if (part.kind === 'binary' && part.operator === (isTrue ? 'and' : 'or')) {
      pending.push({ part: part.right, isTrue }, { part: part.left, isTrue });
    } else isAll = false;
  }
  return { facts, isAll };
}

/** `t >= k` and the like: the index that is at or behind the other one, and that other. */
export function atOrBehind(condition: Expression, indices: Indices, frame: Frame): readonly [Index, Index] | undefined {
  const { facts, isAll } = factsOf(condition, true, indices, frame);
  const [fact, ...more] = facts;
  if (fact === undefined || more.length > 0 || !isAll || constantOf(fact.constant) !== 0) return undefined;
  const terms = [...fact.terms].filter(([, count]) => count !== 0);
  const [late, early] = [1, -1].map((sign) => terms.find(([, count]) => count === sign)?.[0]);
  return terms.length === 2 && late !== undefined && early !== undefined ? [late, early] : undefined;
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

function comparisonFacts(
  { operator, left, right }: Binary,
  isTrue: boolean,
  indices: Indices,
  frame: Frame,
): readonly Affine[] | undefined {
  if (!isComparison(operator) || ![left, right].every((side) => isSum(side))) return undefined;
  if (!mentions(left, indices) && !mentions(right, indices)) return undefined;
  const [a, b] = [left, right].map((side) => affineOf(side, indices, frame, 'silent'));
  if (a === undefined || b === undefined) return undefined;
  const atLeast = (x: Affine, y: Affine, by = 0): Affine => {
    return sum(sum(x, scaled(y, -1)), { terms: new Map(), constant: by === 0 ? zeroDim : constantDim(-by) });
  };
  switch (isTrue ? operator : opposite[operator]) {
    case '<':
      return [atLeast(b, a, 1)];
    case '<=':
      return [atLeast(b, a)];
    case '>':
      return [atLeast(a, b, 1)];
    case '>=':
      return [atLeast(a, b)];
    case '==':
      return [atLeast(a, b), atLeast(b, a)];
    default:
      return undefined;
  }
}

/** Names, numbers and arithmetic: nothing that makes a tensor or an instance. */
function isSum(expression: Expression): boolean {
  const pending = [expression];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'binary') pending.push(part.left, part.right);
    else if (part.kind === 'unary') pending.push(part.operand);
    else if (part.kind !== 'name' && part.kind !== 'number') return false;
  }
  return true;
}
