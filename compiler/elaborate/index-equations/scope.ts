/** The indices of an index equation: what their subscripts say of them, and how far each goes. */
import type { Span } from '../../../grammar/source.ts';
import type { Apply } from '../../../grammar/syntax.ts';
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  scaleDim,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import type { Frame } from '../context.ts';
import { readsAt, reportRead } from './read.ts';
import { affineOf, follows, roomAbove, type Affine, type Index, type Indices } from './affine.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, notCompiled } from '../report.ts';

/** Where an access reads along one axis. */
export interface Position extends Affine {
  readonly extent: Dim;
  readonly span: Span;
  /** Whether a guard around the access holds only where the position is not below 0, and only where it is not past the axis. */
  readonly guarded: { readonly below: boolean; readonly above: boolean };
}

/** A subscripted tensor: one position per axis. */
export interface Access {
  readonly node: Node;
  readonly positions: readonly Position[];
  readonly span: Span;
}

/** The positions of a subscript, under what is true where it counts; undefined after a problem. */
export function accessOf(
  expression: Apply,
  node: Node,
  { indices, facts }: { readonly indices: Indices; readonly facts: readonly Affine[] },
  frame: Frame,
): Access | undefined {
  const { items, span } = expression;
  const { shape } = node.type;
  if (items.length !== shape.length) {
    fail(
      frame,
      elaborateProblems.rankMismatch,
      span,
      `${items.length} ${items.length === 1 ? 'index' : 'indices'} for ${shape.length} axes`,
    );
    return undefined;
  }
  const positions: Position[] = [];
  for (const [axis, item] of items.entries()) {
    if (item.kind !== 'positional') {
      notCompiled(
        frame,
        item.span,
        'a slice in index notation',
        'Every axis has an index, `y[b, t] = x[b, t]`; a part is cut before: `part = x[1:]`.',
      );
      return undefined;
    }
    if (readsAt(item.value, indices)) {
      reportRead(expression, axis, indices, frame);
      return undefined;
    }
    const affine = affineOf(item.value, indices, frame);
    if (affine === undefined) return undefined;
    const extent = shape[axis]!;
    const guarded = { below: follows(affine, facts), above: follows(roomAbove(affine, extent), facts) };
    positions.push({ ...affine, extent, span: item.span, guarded });
  }
  return { node, positions, span };
}

/** The index that stands alone in a position. */
export function bareIndex({ terms, constant }: Position): Index | undefined {
  const [only] = terms;
  return terms.size === 1 && only![1] === 1 && constant.key === '0' ? only![0] : undefined;
}

/** What was found in an equation before its values are made. */
export interface Surveyed {
  readonly accesses: ReadonlyMap<Apply, Access>;
  /** Of the left side and of every reduction. */
  readonly indices: readonly Index[];
  /** What holds in parts of the equation. */
  readonly facts: readonly Affine[];
}

/** The range of every index: the extent where it stands alone, else the largest that stays inside. Undefined after a problem. */
export function rangesOf(
  { accesses: all, indices, facts }: Surveyed,
  frame: Frame,
): ReadonlyMap<Index, Dim> | undefined {
  const accesses = [...all.values()];
  const positions = accesses.flatMap((access) => access.positions);
  const ranges = bareRanges(accesses, frame);
  if (ranges === undefined) return undefined;
  // Each round settles the indices that are the only unknown of some position.
  const found = (): ReadonlyMap<Index, Dim> => {
    const next = furthest(positions, ranges);
    return next.size > 0 ? next : limits(facts, ranges);
  };
  for (let next = found(); next.size > 0; next = found()) {
    for (const [index, range] of next) {
      if (!isPossible(index, range, frame)) return undefined;
      ranges.set(index, range);
    }
  }
  const missing = indices.find((index) => index.name !== '' && !ranges.has(index));
  if (missing !== undefined) {
    fail(frame, elaborateProblems.unsolvableDim, missing.span, `nothing says how far \`${missing.name}\` goes`, {
      help: 'Use it as a subscript of a tensor, or say it in a condition around one: `where(t < T, …, 0)`.',
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
      if (index === undefined || position.guarded.above) continue;
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
    // What a guard keeps inside may go further.
    if (count > 0 ? position.guarded.above : position.guarded.below) continue;
    const [least, most] = bounds(position, ranges);
    const room = count > 0 ? subDims(subDims(position.extent, constantDim(1)), most) : least;
    const range = addDims(floorDivDims(room, constantDim(Math.abs(count))), constantDim(1));
    const other = found.get(index);
    const difference = other === undefined ? -1 : (constantOf(subDims(range, other)) ?? 0);
    if (difference < 0) found.set(index, range);
  }
  return found;
}

/**
 * How far conditions let an index go that no position limits: a condition on it alone, `t < T`, comes before `t <= k`. Only where all such
 * conditions agree, or numbers tell which is the strictest.
 */
function limits(facts: readonly Affine[], ranges: ReadonlyMap<Index, Dim>): ReadonlyMap<Index, Dim> {
  const alone = facts.filter(({ terms }) => [...terms.values()].filter((count) => count !== 0).length === 1);
  for (const list of [alone, facts]) {
    const found = new Map<Index, readonly Dim[]>();
    for (const fact of list) {
      const unknown = [...fact.terms].filter(([index, count]) => count !== 0 && !ranges.has(index));
      const [only] = unknown;
      if (only === undefined || unknown.length > 1 || only[1] > 0) continue;
      const [, most] = bounds(fact, ranges);
      const range = addDims(floorDivDims(most, constantDim(-only[1])), constantDim(1));
      found.set(only[0], [...(found.get(only[0]) ?? []), range]);
    }
    const settled = [...found].flatMap(([index, all]) => {
      const strictest = leastOf(all);
      return strictest === undefined ? [] : [[index, strictest] as const];
    });
    if (settled.length > 0) return new Map(settled);
  }
  return new Map();
}

/** The least of several sizes, where their differences are numbers. */
function leastOf(all: readonly Dim[]): Dim | undefined {
  return all.find((one) => all.every((other) => (constantOf(subDims(other, one)) ?? -1) >= 0));
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
export function bounds({ terms, constant }: Affine, ranges: ReadonlyMap<Index, Dim>): readonly [Dim, Dim] {
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
  const { span, extent, guarded } = position;
  const text = span.file.text.slice(span.start, span.end);
  const above = subDims(extent, addDims(most, constantDim(1)));
  for (const [left, what, isGuarded, guard] of [
    [least, 'below 0', guarded.below, `${text} >= 0`],
    [above, `past ${extent.key}`, guarded.above, `${text} < ${extent.key}`],
  ] as const) {
    if (isGuarded) continue;
    const known = constantOf(left);
    if (known === undefined) {
      if (bareIndex(position) !== undefined) continue;
      const constraint = { left, op: '>=', right: zeroDim, text: `${text} within ${extent.key}`, span } as const;
      frame.context.record.constraints.set(`${left.key} >= 0`, constraint);
    } else if (known < 0 && bareIndex(position) === undefined) {
      const moves = [...position.terms.values()].some((count) => count !== 0);
      const help = { help: `If it should give 0 there, guard it: \`where(${guard}, …, 0)\`.` };
      fail(
        frame,
        elaborateProblems.outOfRange,
        span,
        `\`${text}\` ${moves ? 'goes' : 'is'} ${what}`,
        moves ? help : {},
      );
      return false;
    }
  }
  return true;
}
