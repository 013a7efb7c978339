/**
 * JavaScript computes f32 in doubles and rounds what it stores. Where a last bit decides, values are rounded too: one that was stored and the same one
 * computed again are then equal, as in `x == max(x)`, and 0.1 is what an f32 has of it.
 */
import type { Expr, Stmt } from '../ir.ts';
import { cast, constant } from '../scalar.ts';
import { mapOperands, mapValues, visitStatements } from '../traverse.ts';

export function roundDecisive(body: readonly Stmt[]): readonly Stmt[] {
  const isExact = exactnessBy(exactVariables(body));
  const done = new Map<Expr, Expr>();
  const rewrite = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const rounds = decides(expr);
    const result = mapOperands(expr, (operand) => {
      const value = rewrite(operand);
      return rounds && !isExact(operand) ? rounded(value) : value;
    });
    done.set(expr, result);
    return result;
  };
  return mapValues(body, rewrite);
}

/** Whether a last bit of an operand does: of a sign it does not. */
function decides(expr: Expr): boolean {
  if (expr.kind === 'compare') return expr.a.type === 'f32' && ![expr.a, expr.b].some(isZero);
  if (expr.kind === 'cast') return expr.type === 'i32' && expr.a.type === 'f32';
  if (expr.kind === 'binary') return expr.op === 'rem' && expr.type === 'f32';
  return expr.kind === 'unary' && expr.type === 'f32' && ['floor', 'ceil', 'trunc', 'nearest'].includes(expr.op);
}

function isZero(expr: Expr): boolean {
  return expr.kind === 'const' && expr.value === 0;
}

function rounded(value: Expr): Expr {
  return value.kind === 'const' ? constant(Math.fround(value.value), 'f32') : cast('f32', cast('f64', value));
}

/** Variables that only hold what an f32 can. */
function exactVariables(body: readonly Stmt[]): ReadonlySet<string> {
  const values: { readonly name: string; readonly value: Expr }[] = [];
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let' || stmt.kind === 'set') values.push({ name: stmt.variable.name, value: stmt.value });
  });
  const exact = new Set(values.map(({ name }) => name));
  for (let size = -1; size !== exact.size;) {
    size = exact.size;
    const isExact = exactnessBy(exact);
    const inexact = values.filter(({ value }) => !isExact(value));
    for (const { name } of inexact) exact.delete(name);
  }
  return exact;
}

/** Tells whether a value is one that an f32 can hold, as far as is plain to see; values that many others share are looked at once. */
function exactnessBy(variables: ReadonlySet<string>): (expr: Expr) => boolean {
  const known = new Map<Expr, boolean>();
  const isExact = (expr: Expr): boolean => {
    const found = known.get(expr) ?? look(expr);
    known.set(expr, found);
    return found;
  };
  const look = (expr: Expr): boolean => {
    switch (expr.kind) {
      case 'load':
        return true;
      case 'const':
        return Object.is(Math.fround(expr.value), expr.value);
      case 'get':
        return variables.has(expr.variable.name);
      case 'unary':
        return ['neg', 'abs', 'floor', 'ceil', 'trunc', 'nearest'].includes(expr.op) && isExact(expr.a);
      case 'binary':
        return ['min', 'max', 'rem'].includes(expr.op) && isExact(expr.a) && isExact(expr.b);
      case 'select':
        return isExact(expr.a) && isExact(expr.b);
      case 'cast':
        return expr.a.type === 'f64' || expr.a.type === 'bool';
      default:
        return false;
    }
  };
  return isExact;
}
