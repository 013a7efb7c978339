/** About how long a kernel takes, as a polynomial in its extents: enough to tell what is worth sharing. */
import type { Dim } from '../graph/dim.ts';
import { TYPICAL, typicalSize } from '../graph/typical.ts';
import { blocksOf } from './blocks.ts';
import type { Expr, Kernel, Stmt } from './ir.ts';
import { operandsOf, expressionsOf } from './traverse.ts';

/** Coefficients by the product that they multiply: `''`, `n`, `B*B`. */
export type Cost = ReadonlyMap<string, number>;

/** How many operations, loads and stores all passes of its loops make, a vector as one. */
export function costOf({ body, params }: Kernel): Cost {
  const symbols = params.flatMap(({ kind, name }) =>
    kind === 'extent' ? [[name, new Map([[name, 1]])] as const] : [],
  );
  return blockCost(body, new Map(symbols));
}

type Known = ReadonlyMap<string, Cost>;

function blockCost(body: readonly Stmt[], known: Known): Cost {
  return body.map((stmt) => statementCost(stmt, known)).reduce(sum, constant(0));
}

function statementCost(stmt: Stmt, known: Known): Cost {
  const own = constant(expressionsOf(stmt).reduce((total, expr) => total + expressionCost(expr), 0));
  switch (stmt.kind) {
    case 'let':
    case 'set':
      return own;
    case 'store':
      return sum(own, constant(1));
    case 'for': {
      const [from, to] = [approximate(stmt.from, known), approximate(stmt.to, known)];
      const passes = product(sum(to, product(from, constant(-1))), constant(1 / stmt.step));
      const inside = new Map([...known, [stmt.variable, to]]);
      const blocks = blocksOf(stmt);
      if (blocks === undefined) return product(passes, blockCost(stmt.body, inside));
      return sum(product(passes, blockCost(blocks.each, inside)), statementCost(blocks.whole, known));
    }
    case 'if':
      return sum(own, blockCost(stmt.body, known));
    default:
      return stmt satisfies never;
  }
}

function expressionCost(expr: Expr): number {
  const operands = operandsOf(expr).reduce((total, operand) => total + expressionCost(operand), 0);
  return ['const', 'get', 'index'].includes(expr.kind) ? operands : operands + 1;
}

/** A division without its rounding. */
function approximate(dim: Dim, known: Known): Cost {
  const terms = dim.terms.map(({ coefficient, atoms }) => {
    const factors = atoms.map((atom) => {
      if (atom.kind === 'symbol') return known.get(atom.name) ?? constant(TYPICAL);
      if (atom.kind === 'floorSqrt') return constant(Math.sqrt(TYPICAL));
      const { denominator } = atom;
      const divisor = typicalSize(denominator);
      return product(approximate(atom.numerator, known), constant(divisor === 0 ? 0 : 1 / divisor));
    });
    return factors.reduce(product, constant(coefficient));
  });
  return terms.reduce(sum, constant(0));
}

function constant(value: number): Cost {
  return new Map([['', value]]);
}

function sum(a: Cost, b: Cost): Cost {
  const total = new Map(a);
  for (const [key, value] of b) total.set(key, (total.get(key) ?? 0) + value);
  return total;
}

function product(a: Cost, b: Cost): Cost {
  const total = new Map<string, number>();
  for (const [s, x] of a) {
    for (const [t, y] of b) {
      const key = [...s.split('*'), ...t.split('*')].filter((name) => name !== '').toSorted().join('*'); // prettier-ignore
      total.set(key, (total.get(key) ?? 0) + x * y);
    }
  }
  return total;
}
