/** How much a kernel computes: the floating-point operations of its body, as a polynomial in its extents. */
import {
  addDims,
  constantDim,
  floorDivDims,
  mulDims,
  scaleDim,
  subDims,
  substituteDim,
  symbolsOf,
  zeroDim,
  type Dim,
} from '../graph/dim.ts';
import { typicalSize } from '../graph/typical.ts';
import { blocksOf } from './blocks.ts';
import type { Expr, Kernel, Stmt } from './ir.ts';
import { isVector, laneOf } from './lanes.ts';
import { expressionsOf, operandsOf } from './traverse.ts';

/**
 * A product that is added counts as two, any other operation or function of floats that is left as one, casts and choices as none. Loops
 * whose bounds depend on the loops around count as in the mean of the first and the last pass of those, of two branches the larger one counts.
 */
export function operationsOf({ body }: Kernel): Dim {
  return blockWork(body, new Map());
}

/** What names of indices stand for: lets. */
type Known = ReadonlyMap<string, Dim>;

function blockWork(body: readonly Stmt[], known: Known): Dim {
  const names = new Map(known);
  let sum = zeroDim;
  for (const stmt of body) {
    if (stmt.kind === 'let' && stmt.value.kind === 'index') {
      names.set(stmt.variable.name, substituteDim(stmt.value.index, names));
    }
    sum = addDims(sum, statementWork(stmt, names));
  }
  return sum;
}

function statementWork(stmt: Stmt, known: Known): Dim {
  const own = constantDim(expressionsOf(stmt).reduce((sum, expr) => sum + expressionWork(expr), 0));
  switch (stmt.kind) {
    case 'let':
    case 'set':
    case 'store':
      return own;
    case 'for': {
      const [from, to] = [substituteDim(stmt.from, known), substituteDim(stmt.to, known)];
      const rounded = addDims(subDims(to, from), constantDim(stmt.step - 1));
      const passes = floorDivDims(rounded, constantDim(stmt.step));
      const inside = new Map(known);
      inside.delete(stmt.variable);
      const blocks = blocksOf(stmt);
      if (blocks !== undefined) {
        return addDims(mulDims(passes, blockWork(blocks.each, inside)), statementWork(blocks.whole, known));
      }
      const each = blockWork(stmt.body, inside);
      if (!symbolsOf(each).has(stmt.variable)) return mulDims(passes, each);
      const last = addDims(from, scaleDim(addDims(passes, constantDim(-1)), stmt.step));
      const [first, final] = [from, last].map((at) => substituteDim(each, new Map([[stmt.variable, at]])));
      return floorDivDims(mulDims(passes, addDims(first!, final!)), constantDim(2));
    }
    case 'if': {
      const sides = [stmt.body, stmt.otherwise].map((side) => blockWork(side, known));
      return addDims(own, larger(sides[0]!, sides[1]!));
    }
    default:
      return stmt satisfies never;
  }
}

function larger(a: Dim, b: Dim): Dim {
  return typicalSize(a) >= typicalSize(b) ? a : b;
}

function expressionWork(expr: Expr): number {
  const inner = operandsOf(expr).reduce((sum, operand) => sum + expressionWork(operand), 0);
  const type = laneOf(expr.type);
  if (type !== 'f32' && type !== 'f64') return inner;
  const lanes = isVector(expr.type) ? 4 : 1;
  if (expr.kind === 'fma') return inner + 2 * lanes;
  return expr.kind === 'unary' || expr.kind === 'binary' ? inner + lanes : inner;
}
