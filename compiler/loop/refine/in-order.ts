/** Keeps apart what loops kept apart, where one of them has become a few statements. */
import type { Stmt } from '../ir.ts';
import { get } from '../scalar.ts';
import { runAt, visitExpr } from '../traverse.ts';
import type { Names } from './widen.ts';

/**
 * `next`, to stand behind `before`. Stores in a row are one step, and so are sets: all their values are computed before the first of them takes effect.
 * A value that reads what `before` has written last is therefore computed in a let, which ends the row.
 */
export function inOrder(before: readonly Stmt[], next: readonly Stmt[], names: Names): readonly Stmt[] {
  const [first] = next;
  if (first === undefined || (first.kind !== 'store' && first.kind !== 'set')) return next;
  const written = writtenLast(before, first.kind);
  const lets: Stmt[] = [];
  const run = runAt(next, 0).map((stmt): Stmt => {
    if ((stmt.kind !== 'store' && stmt.kind !== 'set') || !reads(stmt, written)) return stmt;
    const variable = { name: names.fresh('old'), type: stmt.value.type, mutable: false };
    lets.push({ kind: 'let', variable, value: stmt.value });
    return { ...stmt, value: get(variable) };
  });
  return lets.length === 0 ? next : [...lets, ...run, ...next.slice(run.length)];
}

/** Buffers of the stores that `body` ends in, or variables of the sets. */
function writtenLast(body: readonly Stmt[], kind: 'store' | 'set'): ReadonlySet<string> {
  const written = new Set<string>();
  for (let i = body.length - 1; body[i]?.kind === kind; i--) {
    const stmt = body[i]!;
    if (stmt.kind === 'store') written.add(stmt.place.buffer);
    if (stmt.kind === 'set') written.add(stmt.variable.name);
  }
  return written;
}

function reads(stmt: Extract<Stmt, { readonly kind: 'store' | 'set' }>, written: ReadonlySet<string>): boolean {
  let found = false;
  visitExpr(stmt.value, (expr) => {
    if (stmt.kind === 'store' && expr.kind === 'load') found ||= written.has(expr.place.buffer);
    // Setting a variable again ends the row by itself.
    if (stmt.kind === 'set' && expr.kind === 'get' && expr.variable.name !== stmt.variable.name)
      found ||= written.has(expr.variable.name);
  });
  return found;
}
