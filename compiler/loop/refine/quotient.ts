/** Quotients of f32 by what stays the same in a loop, as products: a division takes as long as four of them. */
import type { Expr, Stmt } from '../ir.ts';
import { compare, constant, div, mul, select, unary } from '../scalar.ts';
import { expressionsOf, operandsOf, visitExpr, visitStatements } from '../traverse.ts';

/** x / s is x · `reciprocal`, and that times `scale` where there is one; both are computed once. */
export interface AsProduct {
  readonly reciprocal: Expr;
  readonly scale: Expr | undefined;
}

/** Below and above these, 1 / s is infinite, or has fewer digits. */
const SMALL = 2 ** -100;
const LARGE = 2 ** 100;
const POWER = 2 ** 64;

export function asProduct(divisor: Expr): AsProduct {
  const one = constant(1, 'f32');
  if (isOrdinary(divisor)) return { reciprocal: div(one, divisor), scale: undefined };
  const size = unary('abs', divisor);
  const down = select(compare('gt', size, constant(LARGE, 'f32')), constant(1 / POWER, 'f32'), one);
  const scale = select(compare('lt', size, constant(SMALL, 'f32')), constant(POWER, 'f32'), down);
  // Powers of two: what is scaled keeps its digits.
  return { reciprocal: div(one, mul(divisor, scale)), scale };
}

/** Whether it is in between, as far as is plain to see: the root of the smallest number is 2^-75, and 0, infinity and NaN have a reciprocal that does. */
function isOrdinary(divisor: Expr): boolean {
  return divisor.kind === 'unary' && divisor.op === 'sqrt';
}

/**
 * Quotients that a product would not do for, as its last bit may be another one: those by a number that the program or a size gives, of which
 * people know that 82 / 41 is 2, and those on which a step or a choice depends. Of the others, by a sum or a deviation, nobody sees a digit.
 */
export function exactQuotients(body: readonly Stmt[]): ReadonlySet<Expr> {
  const found = new Set<Expr>();
  const values = new Map<string, Expr[]>();
  const pending: Expr[] = [];
  visitStatements(body, (stmt) => {
    if (stmt.kind === 'let' || stmt.kind === 'set') {
      const { name } = stmt.variable;
      values.set(name, [...(values.get(name) ?? []), stmt.value]);
    }
    if (stmt.kind === 'if') pending.push(stmt.condition);
    for (const root of expressionsOf(stmt)) {
      visitExpr(root, (expr) => {
        if (isQuotient(expr) && isGiven(expr.b)) found.add(expr);
        if (isDecisive(expr)) pending.push(...operandsOf(expr));
      });
    }
  });
  const seen = new Set<Expr>();
  for (let expr = pending.pop(); expr !== undefined; expr = pending.pop()) {
    if (seen.has(expr)) continue;
    seen.add(expr);
    if (isQuotient(expr)) found.add(expr);
    pending.push(...operandsOf(expr), ...(expr.kind === 'get' ? (values.get(expr.variable.name) ?? []) : []));
  }
  return found;
}

type Quotient = Extract<Expr, { readonly kind: 'binary' }>;

export function isQuotient(expr: Expr): expr is Quotient {
  return expr.kind === 'binary' && expr.op === 'div' && expr.type === 'f32';
}

/** A number, or a size. */
function isGiven(divisor: Expr): boolean {
  return divisor.kind === 'const' || (divisor.kind === 'cast' && divisor.a.type === 'i32');
}

/** Whether a last bit decides: of a sign it does not. */
function isDecisive(expr: Expr): boolean {
  if (expr.kind === 'unary') return ['floor', 'ceil', 'trunc', 'nearest'].includes(expr.op);
  if (expr.kind === 'cast') return expr.type === 'i32' || expr.type === 'bool';
  if (expr.kind === 'binary') return expr.op === 'rem';
  return expr.kind === 'compare' && ![expr.a, expr.b].some((side) => side.kind === 'const' && side.value === 0);
}
