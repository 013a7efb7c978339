/**
 * Takes a choice that is the same in every pass out of a loop: `if` around two loops instead of a test in each pass of one. An update that a
 * frozen parameter skips is then a loop without tests, and none at all. (Adam over 235,000 parameters: 1.1 → 0.7 ns each)
 */
import { substituteDim, symbolDim, symbolsOf } from '../graph/dim.ts';
import type { Expr, Stmt } from './ir.ts';
import { printExpr } from './print.ts';
import { expressionsOf, mapOperands, mapValues, renameBody, visitExpr, visitStatements } from './traverse.ts';

/** Longer bodies are not written twice. */
const LONGEST = 400;

export function unswitch(body: readonly Stmt[]): readonly Stmt[] {
  return body.map((stmt) => (stmt.kind === 'for' ? unswitched(stmt) : stmt));
}

function unswitched(loop: Extract<Stmt, { readonly kind: 'for' }>): Stmt {
  const condition = invariantMask(loop);
  if (condition === undefined) return loop;
  const key = printExpr(condition);
  const side = (chosen: boolean): readonly Stmt[] => {
    const { body } = loop;
    const rest = withoutIdle(mapValues(body, chooser(key, chosen)));
    return rest.length === 0 ? [] : [{ ...loop, body: rest }];
  };
  return { kind: 'if', condition, body: side(true), otherwise: withOwnNames(side(false)) };
}

/** What is written twice has its loops and lets under other names: each name is bound once in a body. */
function withOwnNames(body: readonly Stmt[]): readonly Stmt[] {
  const bound = new Set<string>();
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'for') bound.add(stmt.variable);
    if (stmt.kind === 'let') bound.add(stmt.variable.name);
  });
  const variable = (name: string): string => (bound.has(name) ? `${name}'` : name);
  const symbols = new Map([...bound].map((name) => [name, symbolDim(variable(name))]));
  return renameBody(body, { variable, buffer: (name) => name, index: (at) => substituteDim(at, symbols) });
}

/** A mask of a select inside the loop that nothing in the loop changes. */
function invariantMask(loop: Extract<Stmt, { readonly kind: 'for' }>): Expr | undefined {
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
  const seen = new Set<Expr>();
  visitStatements(loop.body, (stmt) => {
    for (const root of expressionsOf(stmt)) {
      visitExpr(
        root,
        (expr) => {
          size++;
          if (found === undefined && expr.kind === 'select' && isFixed(expr.mask)) found = expr.mask;
        },
        seen,
      );
    }
  });
  return size > LONGEST ? undefined : found;
}

/** Selects by the mask give the side that it chooses. */
function chooser(key: string, chosen: boolean): (expr: Expr) => Expr {
  const done = new Map<Expr, Expr>();
  const choose = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const isIt = expr.kind === 'select' && printExpr(expr.mask) === key;
    const result: Expr = isIt ? choose(chosen ? expr.a : expr.b) : mapOperands(expr, choose);
    done.set(expr, result);
    return result;
  };
  return choose;
}

/** Without stores of what is there already, and loops of nothing. */
function withoutIdle(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if (stmt.kind === 'store') {
      const { place, value } = stmt;
      const isSame =
        value.kind === 'load' && value.place.buffer === place.buffer && value.place.at.key === place.at.key;
      return isSame ? [] : [stmt];
    }
    if (stmt.kind !== 'for') return [stmt];
    const inner = withoutIdle(stmt.body);
    return inner.length === 0 ? [] : [{ ...stmt, body: inner }];
  });
}
