/** Bodies in which a choice is made already. */
import { substituteDim, symbolDim } from '../../graph/dim.ts';
import { isFoldOp, neutral } from '../folds.ts';
import type { Expr, Stmt } from '../ir.ts';
import { printExpr } from '../print.ts';
import { binary } from '../scalar.ts';
import { mapOperands, mapValues, renameBody, visitStatements } from '../traverse.ts';

/** The body where `mask` is known to be `chosen`. */
export function withChoice(body: readonly Stmt[], mask: Expr, chosen: boolean): readonly Stmt[] {
  return withoutUnchanged(withoutIdle(mapValues(body, chooser(printExpr(mask), chosen))));
}

/** Folds that nothing is added to any more are the numbers that they begin with. */
function withoutUnchanged(body: readonly Stmt[]): readonly Stmt[] {
  const begins = new Map<string, Expr>();
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let' && stmt.variable.mutable && stmt.value.kind === 'const') {
      begins.set(stmt.variable.name, stmt.value);
    }
  });
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'set') begins.delete(stmt.variable.name);
  });
  if (begins.size === 0) return body;
  const known = (expr: Expr): Expr =>
    expr.kind === 'get' ? (begins.get(expr.variable.name) ?? expr) : mapOperands(expr, known);
  const without = (stmts: readonly Stmt[]): readonly Stmt[] =>
    stmts.flatMap((stmt): readonly Stmt[] => {
      if (stmt.kind === 'let' && begins.has(stmt.variable.name)) return [];
      if (stmt.kind === 'for') return [{ ...stmt, body: without(stmt.body) }];
      return [stmt.kind === 'if' ? { ...stmt, body: without(stmt.body), otherwise: without(stmt.otherwise) } : stmt];
    });
  return mapValues(without(body), known);
}

/** What is written twice has its loops and lets under other names: each name is bound once in a body. */
export function withOwnNames(body: readonly Stmt[]): readonly Stmt[] {
  const bound = new Set<string>();
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'for') bound.add(stmt.variable);
    if (stmt.kind === 'let') bound.add(stmt.variable.name);
  });
  const variable = (name: string): string => (bound.has(name) ? `${name}'` : name);
  const symbols = new Map([...bound].map((name) => [name, symbolDim(variable(name))]));
  return renameBody(body, { variable, index: (at) => substituteDim(at, symbols) });
}

/** Selects by the mask give the side that it chooses. */
function chooser(key: string, chosen: boolean): (expr: Expr) => Expr {
  const done = new Map<Expr, Expr>();
  const choose = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const isIt = expr.kind === 'select' && printExpr(expr.mask) === key;
    const rest = isIt ? choose(chosen ? expr.a : expr.b) : mapOperands(expr, choose);
    const result = rest.kind === 'binary' ? binary(rest.op, rest.a, rest.b) : rest;
    done.set(expr, result);
    return result;
  };
  return choose;
}

/** Without stores of what is there already, folds of what changes nothing, and loops of nothing. */
function withoutIdle(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if (addsNothing(stmt)) return [];
    if (stmt.kind === 'store') {
      const { place, value } = stmt;
      const isSame =
        value.kind === 'load' && value.place.buffer === place.buffer && value.place.at.key === place.at.key;
      return isSame ? [] : [stmt];
    }
    if (stmt.kind !== 'for') return [stmt];
    const inner = withoutIdle(stmt.body);
    return inner.every(({ kind }) => kind === 'let') ? [] : [{ ...stmt, body: inner }];
  });
}

/** The largest of what there is and −∞, or its sum with 0, which is it: sums begin with 0, and not with −0. */
function addsNothing(stmt: Stmt): boolean {
  if (stmt.kind !== 'set' || stmt.value.kind !== 'binary') return false;
  const { op, type, a, b } = stmt.value;
  if (!isFoldOp(op)) return false;
  const [constant] = [a, b].filter(({ kind }) => kind === 'const');
  const isIt = (side: Expr): boolean => side.kind === 'get' && side.variable.name === stmt.variable.name;
  const none = neutral(op, type);
  return (isIt(a) || isIt(b)) && constant?.kind === 'const' && none.kind === 'const' && constant.value === none.value;
}
