/** Writes mathematical functions of f32 as arithmetic; those of f64 stay. */
import type { Expr, Stmt } from '../ir.ts';
import { laneOf } from '../lanes.ts';
import { binaryMath32, math32 } from './math32/index.ts';
import { mapOperands, mapValues } from '../traverse.ts';

const unaries: ReadonlyMap<string, (x: Expr) => Expr> = new Map(Object.entries(math32));
const binaries: ReadonlyMap<string, (a: Expr, b: Expr) => Expr> = new Map(Object.entries(binaryMath32));

export function expandMath(body: readonly Stmt[]): readonly Stmt[] {
  const done = new Map<Expr, Expr>();
  const expand = (expr: Expr): Expr => {
    const known = done.get(expr);
    if (known !== undefined) return known;
    const inner = mapOperands(expr, expand);
    const result = (laneOf(inner.type) === 'f32' ? arithmeticOf(inner) : undefined) ?? inner;
    done.set(expr, result);
    return result;
  };
  return mapValues(body, expand);
}

function arithmeticOf(expr: Expr): Expr | undefined {
  if (expr.kind === 'unary') return unaries.get(expr.op)?.(expr.a);
  return expr.kind === 'binary' ? binaries.get(expr.op)?.(expr.a, expr.b) : undefined;
}
