/**
 * Splits a loop where a mask is the same from some pass on, as a causal one is beyond the present position: what the rest computes depends on no
 * pass, and mostly is a store of one value. (Softmax of 64 masked scores: 0.8 of the time; attention where it looks back from any number of positions:
 * 0.95 of the time at 64, 0.89 at 256, 0.83 at 500)
 */
import { addDims, constantDim, constantOf, floorDivDims, scaleDim, subDims, type Dim } from '../../graph/dim.ts';
import { isNeverNegative, rangeOf } from '../bounds.ts';
import { withChoice, withOwnNames } from './choice.ts';
import type { Compare, Expr, For, Stmt } from '../ir.ts';
import { linearIn } from '../polynomial.ts';
import { visitExpressions } from '../traverse.ts';

/** Both parts have whole steps of a kind that vectors take, the largest that the loop has. */
const STEPS = [16, 4];
/** Shorter loops without whole steps of the largest kind are better left as they are. */
const LONG = 64;

export function split(body: readonly Stmt[], outer: readonly For[] = []): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if (stmt.kind !== 'for') return [stmt];
    const isInner = stmt.body.every(({ kind }) => kind !== 'for' && kind !== 'if');
    return isInner ? inTwo(stmt, outer) : [{ ...stmt, body: split(stmt.body, [...outer, stmt]) }];
  });
}

function inTwo(loop: For, outer: readonly For[]): readonly Stmt[] {
  const found = maskOf(loop, outer);
  if (found === undefined) return [loop];
  const rest = withChoice(loop.body, found.mask, found.beyond);
  const body = found.isExact ? withChoice(loop.body, found.mask, !found.beyond) : loop.body;
  const first: Stmt = { ...loop, to: found.place, body };
  return rest.length === 0 ? [first] : [first, ...withOwnNames([{ ...loop, from: found.place, body: rest }])];
}

interface Found {
  readonly mask: Expr;
  /** What it is from `place` on. */
  readonly beyond: boolean;
  readonly place: Dim;
  /** Whether it is the other way up to there. */
  readonly isExact: boolean;
}

/** A mask beyond which something is a constant. */
function maskOf(loop: For, outer: readonly For[]): Found | undefined {
  let found: Found | undefined;
  visitExpressions(loop.body, (expr) => {
    if (found !== undefined || expr.kind !== 'select') return;
    const candidate = placeOf(expr.mask, loop, outer);
    if (candidate !== undefined && (candidate.beyond ? expr.a : expr.b).kind === 'const') found = candidate;
  });
  return found;
}

/**
 * Where a comparison of positions that the loop counts has been decided for good: in whole steps from the loop's beginning, or at the very place
 * where the loop is not known to have whole steps.
 */
function placeOf(mask: Expr, { variable, from, to, step }: For, outer: readonly For[]): Found | undefined {
  const extent = subDims(to, from);
  const size = constantOf(extent);
  if (step !== 1 || mask.kind !== 'compare') return undefined;
  if (size !== undefined && size % STEPS[0]! !== 0 && size < LONG) return undefined;
  const difference = heldFrom(mask);
  const terms = difference && linearIn(difference, variable);
  const slope = terms && constantOf(terms.coefficient);
  if (terms === undefined || (slope !== 1 && slope !== -1)) return undefined;
  const turn = slope === 1 ? scaleDim(terms.rest, -1) : addDims(terms.rest, constantDim(1));
  const passes = subDims(turn, from);
  const range = rangeOf(passes, outer);
  if (range === undefined || !isNeverNegative(range.low)) return undefined;
  if (!isNeverNegative(subDims(extent, range.high))) return undefined;
  const beyond = slope === 1;
  const whole = STEPS.find((each) => size !== undefined && size % each === 0);
  if (whole === undefined) return { mask, beyond, place: turn, isExact: true };
  const steps = floorDivDims(addDims(passes, constantDim(whole - 1)), constantDim(whole));
  return { mask, beyond, place: addDims(from, scaleDim(steps, whole)), isExact: false };
}

/** The mask holds where this is at least 0. */
function heldFrom(mask: Extract<Expr, { readonly kind: 'compare' }>): Dim | undefined {
  const { op, a, b } = mask;
  if (a.kind !== 'index' || b.kind !== 'index') return undefined;
  const difference: Partial<Record<Compare, Dim>> = {
    ge: subDims(a.index, b.index),
    gt: subDims(subDims(a.index, b.index), constantDim(1)),
    le: subDims(b.index, a.index),
    lt: subDims(subDims(b.index, a.index), constantDim(1)),
  };
  return difference[op];
}
