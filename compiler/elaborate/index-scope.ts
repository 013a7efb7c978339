/** The indices of an index equation: what their subscripts say of them, and how far each goes. */
import type { Span } from '../../grammar/source.ts';
import type { Apply, Expression, Name } from '../../grammar/syntax.ts';
import { namesOf } from '../check/types.ts';
import { addDims, constantDim, constantOf, floorDivDims, scaleDim, subDims, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Frame } from './context.ts';
import { dimOf } from './dims.ts';
import { elaborateProblems } from './problems.ts';
import { deeper, fail, notCompiled } from './report.ts';

/** One index; two reductions of one equation may each have a `k`. */
export interface Index {
  readonly name: string;
  readonly span: Span;
}

/** The indices that are visible in a part of the equation. */
export type Indices = ReadonlyMap<string, Index>;

/** `2 * t + k + 1`: whole multiples of indices, and a size. */
export interface Position {
  readonly terms: ReadonlyMap<Index, number>;
  readonly constant: Dim;
  readonly extent: Dim;
  readonly span: Span;
}

/** A subscripted tensor: one position per axis. */
export interface Access {
  readonly node: Node;
  readonly positions: readonly Position[];
  readonly span: Span;
}

export function withIndices(outer: Indices, names: readonly Name[]): Indices {
  return new Map([...outer, ...names.map(({ text, span }) => [text, { name: text, span }] as const)]);
}

/** Whether any index stands in the expression. */
export function mentions(expression: Expression, indices: Indices): boolean {
  return namesOf(expression).some((name) => indices.has(name.text));
}

/** The positions of a subscript; undefined after a problem. */
export function accessOf(expression: Apply, node: Node, indices: Indices, frame: Frame): Access | undefined {
  const { items, span } = expression;
  const { shape } = node.type;
  if (items.length !== shape.length) {
    fail(frame, elaborateProblems.rankMismatch, span, `${items.length} indices for ${shape.length} axes`);
    return undefined;
  }
  const positions: Position[] = [];
  for (const [axis, item] of items.entries()) {
    if (item.kind !== 'positional') {
      notCompiled(frame, item.span, 'a slice in index notation', 'Cut the tensor before: `part = x[1:]`.');
      return undefined;
    }
    const affine = affineOf(item.value, indices, frame);
    if (affine === undefined) return undefined;
    positions.push({ ...affine, extent: shape[axis]!, span: item.span });
  }
  return { node, positions, span };
}

type Affine = Pick<Position, 'terms' | 'constant'>;

function affineOf(expression: Expression, indices: Indices, frame: Frame): Affine | undefined {
  return deeper(frame, expression.span, () => affineKind(expression, indices, frame));
}

function affineKind(expression: Expression, indices: Indices, frame: Frame): Affine | undefined {
  if (expression.kind === 'name' && indices.has(expression.text)) {
    return { terms: new Map([[indices.get(expression.text)!, 1]]), constant: zeroDim };
  }
  if (!mentions(expression, indices)) return constantPosition(expression, frame);
  if (expression.kind === 'unary' && expression.operator === '-') {
    const operand = affineOf(expression.operand, indices, frame);
    return operand && scaled(operand, -1);
  }
  if (expression.kind === 'binary' && ['+', '-', '*'].includes(expression.operator)) {
    const [left, right] = [expression.left, expression.right].map((part) => affineOf(part, indices, frame));
    if (left === undefined || right === undefined) return undefined;
    if (expression.operator !== '*') return sum(left, expression.operator === '-' ? scaled(right, -1) : right);
    const [factor, affine] = left.terms.size === 0 ? [left, right] : [right, left];
    const by = factor.terms.size === 0 ? constantOf(factor.constant) : undefined;
    if (by !== undefined) return scaled(affine, by);
  }
  fail(frame, elaborateProblems.badOperands, expression.span, 'a subscript is a sum of whole multiples of indices', {
    help: 'For example `t + k`, `2 * t + 1` or `n - 1 - t`.',
  });
  return undefined;
}

function constantPosition(expression: Expression, frame: Frame): Affine | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'poison') return undefined;
  const constant = dimOf(value);
  if (constant !== undefined) return { terms: new Map(), constant };
  fail(frame, elaborateProblems.badDim, expression.span, 'this is no position', {
    help: 'A subscript is made of indices, whole numbers and sizes.',
  });
  return undefined;
}

function scaled({ terms, constant }: Affine, by: number): Affine {
  return { terms: new Map([...terms].map(([index, count]) => [index, count * by])), constant: scaleDim(constant, by) };
}

function sum(a: Affine, b: Affine): Affine {
  const terms = new Map(a.terms);
  for (const [index, count] of b.terms) terms.set(index, (terms.get(index) ?? 0) + count);
  return { terms, constant: addDims(a.constant, b.constant) };
}

/** The index that stands alone in a position. */
export function bareIndex({ terms, constant }: Position): Index | undefined {
  const [only] = terms;
  return terms.size === 1 && only![1] === 1 && constant.key === '0' ? only![0] : undefined;
}

/** The range of every index: the extent where it stands alone, else the largest that stays inside. Undefined after a problem. */
export function rangesOf(
  accesses: readonly Access[],
  indices: readonly Index[],
  frame: Frame,
): ReadonlyMap<Index, Dim> | undefined {
  const positions = accesses.flatMap((access) => access.positions);
  const ranges = bareRanges(accesses, frame);
  if (ranges === undefined) return undefined;
  // Each round settles the indices that are the only unknown of some position.
  for (let next = furthest(positions, ranges); next.size > 0; next = furthest(positions, ranges)) {
    for (const [index, range] of next) {
      if (!isPossible(index, range, frame)) return undefined;
      ranges.set(index, range);
    }
  }
  const missing = indices.find((index) => index.name !== '' && !ranges.has(index));
  if (missing !== undefined) {
    fail(frame, elaborateProblems.unsolvableDim, missing.span, `nothing says how far \`${missing.name}\` goes`, {
      help: 'Use it as a subscript of a tensor.',
    });
    return undefined;
  }
  return positions.every((position) => staysInside(position, ranges, frame)) ? ranges : undefined;
}

function bareRanges(accesses: readonly Access[], frame: Frame): Map<Index, Dim> | undefined {
  const ranges = new Map<Index, Dim>();
  const places = new Map<Index, Span>();
  for (const { positions, span } of accesses) {
    for (const position of positions) {
      const index = bareIndex(position);
      if (index === undefined) continue;
      const { extent } = position;
      const first = ranges.get(index);
      if (first !== undefined && first.key !== extent.key) {
        const message = `\`${index.name}\` goes to ${first.key} and to ${extent.key}`;
        fail(frame, elaborateProblems.dimConflict, span, message, {
          labels: [{ span: places.get(index)!, text: `${first.key} here` }],
        });
        return undefined;
      }
      ranges.set(index, extent);
      places.set(index, span);
    }
  }
  return ranges;
}

/** How far the only unknown of a position goes: as long as the axis lasts, and the least of several where they compare. */
function furthest(positions: readonly Position[], ranges: ReadonlyMap<Index, Dim>): ReadonlyMap<Index, Dim> {
  const found = new Map<Index, Dim>();
  for (const position of positions) {
    const unknown = [...position.terms].filter(([index, count]) => count !== 0 && !ranges.has(index));
    const [only] = unknown;
    if (only === undefined || unknown.length > 1) continue;
    const [index, count] = only;
    const [least, most] = bounds(position, ranges);
    const room = count > 0 ? subDims(subDims(position.extent, constantDim(1)), most) : least;
    const range = addDims(floorDivDims(room, constantDim(Math.abs(count))), constantDim(1));
    const other = found.get(index);
    const difference = other === undefined ? -1 : (constantOf(subDims(range, other)) ?? 0);
    if (difference < 0) found.set(index, range);
  }
  return found;
}

/** A range below 0 means that not even the first position fits; open sizes are checked when they are known. */
function isPossible({ name, span }: Index, range: Dim, frame: Frame): boolean {
  const known = constantOf(range);
  if (known === undefined) {
    const constraint = { left: range, op: '>=', right: zeroDim, text: `the range of ${name} >= 0`, span } as const;
    frame.context.record.constraints.set(`${range.key} >= 0`, constraint);
  }
  if (known === undefined || known >= 0) return true;
  fail(frame, elaborateProblems.outOfRange, span, `\`${name}\` has no position inside its tensors`);
  return false;
}

/** The least and the greatest value of a position, over the indices whose ranges are known. */
function bounds({ terms, constant }: Position, ranges: ReadonlyMap<Index, Dim>): readonly [Dim, Dim] {
  let [least, most] = [constant, constant];
  for (const [index, count] of terms) {
    const range = ranges.get(index);
    if (range === undefined) continue;
    const reach = scaleDim(subDims(range, constantDim(1)), count);
    if (count > 0) most = addDims(most, reach);
    else least = addDims(least, reach);
  }
  return [least, most];
}

/** Decided where numbers tell; otherwise the sizes of a call are checked. */
function staysInside(position: Position, ranges: ReadonlyMap<Index, Dim>, frame: Frame): boolean {
  const [least, most] = bounds(position, ranges);
  const { span, extent } = position;
  const text = span.file.text.slice(span.start, span.end);
  const above = subDims(extent, addDims(most, constantDim(1)));
  for (const [left, what] of [
    [least, 'below 0'],
    [above, `past ${extent.key}`],
  ] as const) {
    // prettier-ignore
    const known = constantOf(left);
    if (known === undefined) {
      if (bareIndex(position) !== undefined) continue;
      const constraint = { left, op: '>=', right: zeroDim, text: `${text} within ${extent.key}`, span } as const;
      frame.context.record.constraints.set(`${left.key} >= 0`, constraint);
    } else if (known < 0 && bareIndex(position) === undefined) {
      fail(frame, elaborateProblems.outOfRange, span, `\`${text}\` goes ${what}`);
      return false;
    }
  }
  return true;
}
