/**
 * Addresses of loops as pointers that grow from pass to pass: what they have in common is computed once before the loop, places that
 * differ by a constant share one pointer, and the pointers of a loop inside another start from that one's.
 */
import { addDims, constantDim, constantOf, mulDims, scaleDim, symbolsOf, type Dim } from '../../graph/dim.ts';
import { bytesOf } from '../../graph/type.ts';
import type { Expr, For, Place, Stmt } from '../../loop/ir.ts';
import { linearIn } from '../../loop/polynomial.ts';
import { bodiesOf, expressionsOf, visitExpr, visitExpressions, visitStatements } from '../../loop/traverse.ts';
import { withoutConstant } from './polynomial.ts';

export interface Pointer {
  readonly buffer: string;
  /** Bytes from the beginning of the buffer at the first pass. */
  readonly start: Dim;
  /** Bytes from pass to pass. */
  readonly growth: Dim;
  /** Places by their index, and how many bytes behind the pointer they are. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Pointers that a loop around others moves; more would not stay in registers. */
const MOST_OUTER = 8;

/** The pointers of the loop itself; those of the loops inside it start from them. None where there would be too many. */
export function pointersOf(loop: For): readonly Pointer[] {
  const pointers = grouped(loop, [...ownPlaces(loop.body), ...startsInside(loop.body)]);
  return hasLoops(loop.body) && pointers.length > MOST_OUTER ? [] : pointers;
}

/** What a pointer points to, in bytes, and the name by which it is found. */
interface Target {
  readonly buffer: string;
  readonly name: string;
  readonly bytes: Dim;
}

/** Where a pointer starts, as a place for the loop around to point to. */
export function startName({ start }: Pointer): string {
  return `bytes ${start.key}`;
}

function startsInside(body: readonly Stmt[]): readonly Target[] {
  return body.flatMap((stmt) =>
    stmt.kind === 'for'
      ? pointersOf(stmt).map((pointer) => ({ buffer: pointer.buffer, name: startName(pointer), bytes: pointer.start }))
      : bodiesOf(stmt).flatMap(startsInside),
  );
}

function ownPlaces(body: readonly Stmt[]): readonly Target[] {
  const own = body.filter((stmt) => stmt.kind !== 'for');
  const direct = placesOf(own.filter((stmt) => stmt.kind !== 'if'));
  const conditions = own.flatMap((stmt) => (stmt.kind === 'if' ? loadsOf(stmt.condition) : []));
  const places = [...direct, ...conditions].map(({ buffer, element, at }) => {
    return { buffer, name: at.key, bytes: scaleDim(at, bytesOf[element]) };
  });
  return [...places, ...own.flatMap(bodiesOf).flatMap(ownPlaces)];
}

function grouped(loop: For, targets: readonly Target[]): readonly Pointer[] {
  const inside = new Set<string>();
  visitStatements(loop.body, (stmt) => void (stmt.kind === 'let' && inside.add(stmt.variable.name)));
  const groups = new Map<
    string,
    { readonly buffer: string; readonly base: Dim; readonly slope: Dim; readonly constants: Map<string, number> }
  >();
  for (const { buffer, name, bytes } of targets) {
    const split = linearIn(bytes, loop.variable);
    if (split === undefined || [split.coefficient, split.rest].some((index) => mentions(index, inside))) continue;
    const { constant, rest } = withoutConstant(split.rest);
    const key = `${buffer} ${split.coefficient.key} ${rest.key}`;
    const group = groups.get(key) ?? {
      buffer,
      base: rest,
      slope: split.coefficient,
      constants: new Map<string, number>(),
    };
    groups.set(key, group);
    group.constants.set(name, constant);
  }
  return [...groups.values()].map(({ buffer, base, slope, constants }) => {
    const least = Math.min(...constants.values());
    return {
      buffer,
      start: addDims(addDims(base, constantDim(least)), mulDims(slope, loop.from)),
      growth: scaleDim(slope, loop.step),
      offsets: new Map([...constants].map(([key, constant]) => [key, constant - least])),
    };
  });
}

/** The pointer that may count the passes of an innermost loop: none where its variable is read otherwise than through pointers. */
export function leaderOf(loop: For, pointers: readonly Pointer[]): Pointer | undefined {
  if (hasLoops(loop.body)) return undefined;
  const known = new Set(pointers.flatMap(({ buffer, offsets }) => [...offsets.keys()].map((at) => `${buffer} ${at}`)));
  const reads = (index: Dim): boolean => symbolsOf(index).has(loop.variable);
  let isRead = placesOf(loop.body).some(({ buffer, at }) => reads(at) && !known.has(`${buffer} ${at.key}`));
  visitExpressions(loop.body, (expr) => {
    if (expr.kind === 'index' && reads(expr.index)) isRead = true;
  });
  return isRead ? undefined : pointers.find(({ growth }) => (constantOf(growth) ?? 0) > 0);
}

function hasLoops(body: readonly Stmt[]): boolean {
  return body.some((stmt) => stmt.kind === 'for' || bodiesOf(stmt).some(hasLoops));
}

function placesOf(body: readonly Stmt[]): readonly Place[] {
  const places: Place[] = [];
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'store') places.push(stmt.place);
    places.push(...expressionsOf(stmt).flatMap(loadsOf));
  });
  return places;
}

function loadsOf(root: Expr): readonly Place[] {
  const places: Place[] = [];
  visitExpr(root, (expr) => void (expr.kind === 'load' && places.push(expr.place)));
  return places;
}

function mentions(index: Dim, names: ReadonlySet<string>): boolean {
  for (const name of symbolsOf(index)) if (names.has(name)) return true;
  return false;
}
