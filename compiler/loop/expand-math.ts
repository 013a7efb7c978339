/** Writes mathematical functions of f32 as arithmetic; what `math32` does not have stays. */
import type { Expr, Stmt } from './ir.ts';
import { laneOf } from './lanes.ts';
import { math32 } from './math32/index.ts';
import { mapOperands, mapValues } from './traverse.ts';

const table: ReadonlyMap<string, (x: Expr) => Expr> = new Map(Object.entries(math32));

export function expandMath(body: readonly Stmt[]): readonly Stmt[] {
  const done = new Map<Expr, Expr>();
  const expand = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const inner = mapOperands(expr, expand);
    const formula = inner.kind === 'unary' && laneOf(inner.type) === 'f32' ? table.get(inner.op) : undefined;
    const result = inner.kind === 'unary' && formula !== undefined ? formula(inner.a) : inner;
    done.set(expr, result);
    return result;
  };
  return mapValues(body, expand);
}
