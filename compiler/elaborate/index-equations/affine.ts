/** Affine sums of indices: what stands in subscripts, and what the conditions around them compare. */
import type { Span } from '../../../grammar/source.ts';
import type { Expression, Name } from '../../../grammar/syntax.ts';
import { namesOf } from '../../check/types.ts';
import { addDims, constantDim, constantOf, scaleDim, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Frame } from '../context.ts';
import { dimOf } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { deeper, fail } from '../report.ts';

/** One index; two reductions of one equation may each have a `k`. */
export interface Index {
  readonly name: string;
  readonly span: Span;
}

/** The indices that are visible in a part of the equation. */
export type Indices = ReadonlyMap<string, Index>;

/** `2 * t + k + 1`: whole multiples of indices, and a size. */
export interface Affine {
  readonly terms: ReadonlyMap<Index, number>;
  readonly constant: Dim;
}

/** With names that hide others of theirs. */
export function withIndices(outer: Indices, names: readonly Name[]): Indices {
  return new Map([...outer, ...names.map(({ text, span }) => [text, { name: text, span }] as const)]);
}

/** Whether any index stands in the expression. */
export function mentions(expression: Expression, indices: Indices): boolean {
  return namesOf(expression).some((name) => indices.has(name.text));
}

/** What is said of an expression that is no such sum: `silent` where it may be something else. */
type Otherwise = 'problem' | 'silent';

/** Undefined after a problem. */
export function affineOf(
  expression: Expression,
  indices: Indices,
  frame: Frame,
  otherwise: Otherwise = 'problem',
): Affine | undefined {
  return deeper(frame, expression.span, () => affineKind(expression, indices, frame, otherwise));
}

function affineKind(expression: Expression, indices: Indices, frame: Frame, otherwise: Otherwise): Affine | undefined {
  if (expression.kind === 'name' && indices.has(expression.text)) {
    return { terms: new Map([[indices.get(expression.text)!, 1]]), constant: zeroDim };
  }
  if (!mentions(expression, indices)) return constantPosition(expression, frame, otherwise);
  if (expression.kind === 'unary' && expression.operator === '-') {
    const operand = affineOf(expression.operand, indices, frame, otherwise);
    return operand && scaled(operand, -1);
  }
  if (expression.kind === 'binary' && ['+', '-', '*'].includes(expression.operator)) {
    const [left, right] = [expression.left, expression.right].map((part) => affineOf(part, indices, frame, otherwise));
    if (left === undefined || right === undefined) return undefined;
    if (expression.operator !== '*') return sum(left, expression.operator === '-' ? scaled(right, -1) : right);
    const [factor, affine] = left.terms.size === 0 ? [left, right] : [right, left];
    const by = factor.terms.size === 0 ? constantOf(factor.constant) : undefined;
    if (by !== undefined) return scaled(affine, by);
  }
  if (otherwise === 'silent') return undefined;
  fail(frame, elaborateProblems.badOperands, expression.span, 'a subscript is a sum of whole multiples of indices', {
    help: 'For example `t + k`, `2 * t + 1` or `n - 1 - t`.',
  });
  return undefined;
}

function constantPosition(expression: Expression, frame: Frame, otherwise: Otherwise): Affine | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'poison') return undefined;
  const constant = dimOf(value);
  if (constant !== undefined) return { terms: new Map(), constant };
  if (otherwise === 'silent') return undefined;
  fail(frame, elaborateProblems.badDim, expression.span, 'this is no position', {
    help: 'A subscript is made of indices, whole numbers and sizes.',
  });
  return undefined;
}

export function scaled({ terms, constant }: Affine, by: number): Affine {
  return { terms: new Map([...terms].map(([index, count]) => [index, count * by])), constant: scaleDim(constant, by) };
}

export function sum(a: Affine, b: Affine): Affine {
  const terms = new Map(a.terms);
  for (const [index, count] of b.terms) terms.set(index, (terms.get(index) ?? 0) + count);
  return { terms, constant: addDims(a.constant, b.constant) };
}

/** extent − 1 − position: not below 0 where the position is inside. */
export function roomAbove(position: Affine, extent: Dim): Affine {
  return sum({ terms: new Map(), constant: subDims(extent, constantDim(1)) }, scaled(position, -1));
}

/** Whether it is not below 0 wherever one of the facts is not, as far as coefficients tell: no index is below 0. */
export function follows(affine: Affine, facts: readonly Affine[]): boolean {
  return facts.some((fact) => {
    const { terms, constant } = sum(affine, scaled(fact, -1));
    return [...terms.values()].every((count) => count >= 0) && (constantOf(constant) ?? -1) >= 0;
  });
}
