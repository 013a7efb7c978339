/**
 * What four lanes make of a search for the first of the largest or the smallest: each keeps the first that it has met, and of those the first counts. (The
 * argmax of rows of 21 in 0.38 of the time, of 100 in 0.34, of 50,000 in 0.26)
 */
import { improves, type Extreme } from '../extremes.ts';
import type { Expr, Stmt } from '../ir.ts';
import { binary, compare, get, lane, select, shuffle } from '../scalar.ts';
import { LANES, type Names } from './widen.ts';

/** A value and its position. */
export interface Found {
  readonly best: Expr;
  readonly position: Expr;
}

/** The first of what there is in the first `counted` lanes of vectors, where it improves what came before. */
export function collected(
  { best, position, beyond }: Extreme,
  vectors: readonly Found[],
  counted: number,
  names: Names,
): readonly Stmt[] {
  const stmts: Stmt[] = [];
  const named = (hint: string, value: Expr): Expr => {
    const variable = { name: names.fresh(hint), type: value.type, mutable: false };
    stmts.push({ kind: 'let', variable, value });
    return get(variable);
  };
  const both = (of: (side: keyof Found) => Expr): Found => {
    return { best: named(best.name, of('best')), position: named(position.name, of('position')) };
  };
  const first = (a: Found, b: Found): Found => {
    const mask = named('isFirst', isFirst(a, b, beyond));
    return both((side) => select(mask, b[side], a[side]));
  };
  const turned = (found: Found, order: readonly [number, number, number, number]): Found => {
    return both((side) => shuffle(found[side], found[side], order));
  };
  const all = vectors.map((vector) => both((side) => vector[side])).reduce(first);
  const row = (): Found => {
    if (counted < LANES) {
      return Array.from({ length: counted }, (_, i) => both((side) => lane(all[side], i))).reduce(first);
    }
    const pairs = first(all, turned(all, [1, 0, 3, 2]));
    const total = first(pairs, turned(pairs, [2, 3, 0, 1]));
    return both((side) => lane(total[side], 0));
  };
  const found = row();
  const isBetter = named('isBetter', improves(get(best), found.best, beyond));
  return [
    ...stmts,
    { kind: 'set', variable: best, value: select(isBetter, found.best, get(best)) },
    { kind: 'set', variable: position, value: select(isBetter, found.position, get(position)) },
  ];
}

/** Whether `b` counts and not `a`, whichever comes first. */
function isFirst(a: Found, b: Found, beyond: Extreme['beyond']): Expr {
  const isEqual = compare('eq', a.best, b.best);
  const areNaN = (): Expr => binary('and', compare('ne', a.best, a.best), compare('ne', b.best, b.best));
  const isTie = a.best.type.startsWith('i32') ? isEqual : binary('or', isEqual, areNaN());
  return binary('or', improves(a.best, b.best, beyond), binary('and', isTie, compare('lt', b.position, a.position)));
}
