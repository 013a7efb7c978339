/**
 * Splits a loop where a mask is the same from some pass on, as a causal one is beyond the present position: what the rest computes depends on no
 * pass, and mostly is a store of one value. (Softmax of 64 masked scores: 0.8 of the time)
 */
import { addDims, constantDim, constantOf, floorDivDims, scaleDim, subDims, type Dim } from '../../graph/dim.ts';
import { isNeverNegative, rangeOf } from '../bounds.ts';
import { withChoice, withOwnNames } from './choice.ts';
import type { Compare, Expr, For, Stmt } from '../ir.ts';
import { linearIn } from '../polynomial.ts';
import { visitExpressions } from '../traverse.ts';

/** Both parts have whole steps of the largest kind that vectors take. */
const STEP = 16;

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
  const first: Stmt = { ...loop, to: found.place };
  return rest.length === 0 ? [first] : [first, ...withOwnNames([{ ...loop, from: found.place, body: rest }])];
}

interface Found {
  readonly mask: Expr;
  /** What it is from `place` on. */
  readonly beyond: boolean;
  readonly place: Dim;
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

/** Where a comparison of positions that the loop counts has been decided for good, in whole steps from the loop's beginning. */
function placeOf(mask: Expr, { variable, from, to, step }: For, outer: readonly For[]): Found | undefined {
  const size = constantOf(subDims(to, from));
  if (step !== 1 || size === undefined || size % STEP !== 0 || mask.kind !== 'compare') return undefined;
  const difference = heldFrom(mask);
  const terms = difference && linearIn(difference, variable);
  const slope = terms && constantOf(terms.coefficient);
  if (terms === undefined || (slope !== 1 && slope !== -1)) return undefined;
  const turn = slope === 1 ? scaleDim(terms.rest, -1) : addDims(terms.rest, constantDim(1));
  const passes = subDims(turn, from);
  const range = rangeOf(passes, outer);
  if (range === undefined || !isNeverNegative(range.low)) return undefined;
  if (!isNeverNegative(subDims(constantDim(size), range.high))) return undefined;
  const steps = floorDivDims(addDims(passes, constantDim(STEP - 1)), constantDim(STEP));
  return { mask, beyond: slope === 1, place: addDims(from, scaleDim(steps, STEP)) };
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
