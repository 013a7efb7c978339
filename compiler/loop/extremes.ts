/** Loops that look for the first of the largest or the smallest. */
import type { Expr, Stmt, Var } from './ir.ts';
import { printExpr } from './print.ts';
import { binary, compare } from './scalar.ts';
import { visitExpr, visitExpressions } from './traverse.ts';

/** What a loop finds: a value, and where it is. */
export interface Extreme {
  readonly best: Var;
  readonly position: Var;
  readonly beyond: 'gt' | 'lt';
}

/** Whether `value`, which comes later, takes over from `best`: it is beyond it, or the first NaN. */
export function improves(best: Expr, value: Expr, beyond: Extreme['beyond']): Expr {
  const further = compare(beyond, value, best);
  if (value.type === 'i32' || value.type === 'i32x4') return further;
  return binary('or', further, binary('and', compare('ne', value, value), compare('eq', best, best)));
}

/** What a body of lets and two statements finds: the last two take a value and its position where the value improves. */
export function extremeOf(body: readonly Stmt[]): Extreme | undefined {
  const [first, second] = body.slice(-2);
  const lets = body.slice(0, -2);
  if (first?.kind !== 'set' || second?.kind !== 'set' || lets.some(({ kind }) => kind !== 'let')) return undefined;
  const [best, position] = [first.variable, second.variable];
  const [value, place] = [first.value, second.value];
  if (value.kind !== 'select' || place.kind !== 'select' || place.mask !== value.mask) return undefined;
  const isRead = (expr: Expr, variable: Var): boolean => expr.kind === 'get' && expr.variable.name === variable.name;
  if (!isRead(value.b, best) || !isRead(place.b, position) || position.type !== 'i32') return undefined;
  const mask = printExpr(value.mask);
  const beyond = (['gt', 'lt'] as const).find((side) => printExpr(improves(value.b, value.a, side)) === mask);
  let isSeen = false;
  const see = (expr: Expr): void => void (isSeen ||= isRead(expr, best) || isRead(expr, position));
  visitExpressions(lets, see);
  for (const root of [value.a, place.a]) visitExpr(root, see);
  return isSeen || beyond === undefined ? undefined : { best, position, beyond };
}
