/**
 * Takes a choice that is the same in every pass out of a loop: `if` around two loops instead of a test in each pass of one. An update that a
 * frozen parameter skips is then a loop without tests, and none at all. (Adam over 235,000 parameters: 1.1 → 0.7 ns each)
 */
import { symbolsOf } from '../../graph/dim.ts';
import { withChoice, withOwnNames } from './choice.ts';
import type { Expr, For, Stmt } from '../ir.ts';
import { visitExpr, visitExpressions, visitStatements } from '../traverse.ts';

/** Longer bodies are not written twice. */
const LONGEST = 400;

export function unswitch(body: readonly Stmt[]): readonly Stmt[] {
  return body.map((stmt) => (stmt.kind === 'for' ? unswitched(stmt) : stmt));
}

function unswitched(loop: For): Stmt {
  const condition = invariantMask(loop);
  if (condition === undefined) return loop;
  const side = (chosen: boolean): readonly Stmt[] => {
    const rest = withChoice(loop.body, condition, chosen);
    return rest.length === 0 ? [] : [{ ...loop, body: rest }];
  };
  return { kind: 'if', condition, body: side(true), otherwise: withOwnNames(side(false)) };
}

/** A mask of a select inside the loop that nothing in the loop changes. */
function invariantMask(loop: For): Expr | undefined {
  const inside = new Set([loop.variable]);
  const written = new Set<string>();
  visitStatements(loop.body, (stmt) => {
    if (stmt.kind === 'let') inside.add(stmt.variable.name);
    if (stmt.kind === 'for') inside.add(stmt.variable);
    if (stmt.kind === 'store') written.add(stmt.place.buffer);
  });
  const isFixed = (expr: Expr): boolean => {
    let fixed = true;
    const check = (names: Iterable<string>): void => {
      for (const name of names) if (inside.has(name)) fixed = false;
    };
    visitExpr(expr, (part) => {
      if (part.kind === 'get' && (part.variable.mutable || inside.has(part.variable.name))) fixed = false;
      if (part.kind === 'load' && written.has(part.place.buffer)) fixed = false;
      if (part.kind === 'load') check(symbolsOf(part.place.at));
      if (part.kind === 'index') check(symbolsOf(part.index));
    });
    return fixed;
  };
  let found: Expr | undefined;
  let size = 0;
  visitExpressions(loop.body, (expr) => {
    size++;
    if (found === undefined && expr.kind === 'select' && isFixed(expr.mask)) found = expr.mask;
  });
  return size > LONGEST ? undefined : found;
}
