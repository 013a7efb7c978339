/** How much a kernel computes: the floating-point operations of its body at given sizes. */
import { evaluateDim, type Sizes } from '../graph/dim.ts';
import type { Expr, Kernel, Stmt } from './ir.ts';
import { isVector, laneOf } from './lanes.ts';
import { expressionsOf, operandsOf } from './traverse.ts';

/** A product that is added counts as two, any other operation or function of floats as one, casts and choices as none. */
export function operationsOf({ body }: Kernel, sizes: Sizes): number {
  return blockWork(body, sizes);
}

function blockWork(body: readonly Stmt[], sizes: Sizes): number {
  return body.reduce((sum, stmt) => sum + statementWork(stmt, sizes), 0);
}

function statementWork(stmt: Stmt, sizes: Sizes): number {
  const own = expressionsOf(stmt).reduce((sum, expr) => sum + expressionWork(expr), 0);
  switch (stmt.kind) {
    case 'let':
    case 'set':
    case 'store':
      return own;
    case 'for': {
      // Bounds that depend on the loops around are those of the first pass.
      const from = evaluateDim(stmt.from, sizes);
      const passes = Math.max(0, Math.ceil((evaluateDim(stmt.to, sizes) - from) / stmt.step));
      return passes === 0 ? 0 : passes * blockWork(stmt.body, { ...sizes, [stmt.variable]: from });
    }
    case 'if':
      return own + Math.max(blockWork(stmt.body, sizes), blockWork(stmt.otherwise, sizes));
    default:
      return stmt satisfies never;
  }
}

function expressionWork(expr: Expr): number {
  const inner = operandsOf(expr).reduce((sum, operand) => sum + expressionWork(operand), 0);
  const type = laneOf(expr.type);
  if (type !== 'f32' && type !== 'f64') return inner;
  const lanes = isVector(expr.type) ? 4 : 1;
  if (expr.kind === 'fma') return inner + 2 * lanes;
  return expr.kind === 'unary' || expr.kind === 'binary' ? inner + lanes : inner;
}
