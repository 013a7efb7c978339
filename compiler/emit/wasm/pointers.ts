/**
 * Addresses of an innermost loop as pointers that grow from pass to pass: what they have in common is computed once before the loop, and
 * places that differ by a constant share one pointer.
 */
import { addDims, constantDim, constantOf, mulDims, scaleDim, symbolsOf, type Dim } from '../../graph/dim.ts';
import type { Place, Stmt } from '../../loop/ir.ts';
import { linearIn } from '../../loop/polynomial.ts';
import { bodiesOf, expressionsOf, visitExpr, visitStatements } from '../../loop/traverse.ts';
import { elementBytes } from './scene.ts';
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

export type For = Extract<Stmt, { readonly kind: 'for' }>;

/** None for a loop with loops inside. */
export function pointersOf(loop: For): readonly Pointer[] {
  if (hasLoops(loop.body)) return [];
  const inside = new Set<string>();
  visitStatements(loop.body, (stmt) => void (stmt.kind === 'let' && inside.add(stmt.variable.name)));
  const groups = new Map<
    string,
    { readonly buffer: string; readonly base: Dim; readonly slope: Dim; readonly constants: Map<string, number> }
  >();
  for (const { buffer, element, at } of placesOf(loop.body)) {
    const split = linearIn(scaleDim(at, elementBytes[element]), loop.variable);
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
    group.constants.set(at.key, constant);
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

/** The pointer that may count the passes: none where the loop's variable is read otherwise than through pointers. */
export function leaderOf(loop: For, pointers: readonly Pointer[]): Pointer | undefined {
  const known = new Set(pointers.flatMap(({ buffer, offsets }) => [...offsets.keys()].map((at) => `${buffer} ${at}`)));
  const reads = (index: Dim): boolean => symbolsOf(index).has(loop.variable);
  let isRead = placesOf(loop.body).some(({ buffer, at }) => reads(at) && !known.has(`${buffer} ${at.key}`));
  visitStatements(loop.body, (stmt) => {
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => {
        if (expr.kind === 'index' && reads(expr.index)) isRead = true;
      });
    }
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
    for (const root of expressionsOf(stmt))
      visitExpr(root, (expr) => void (expr.kind === 'load' && places.push(expr.place)));
  });
  return places;
}

function mentions(index: Dim, names: ReadonlySet<string>): boolean {
  for (const name of symbolsOf(index)) if (names.has(name)) return true;
  return false;
}
