/** What the kernels of operators that order rows are written with. */
import { symbolDim, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Expr, Scalar, Stmt, Var } from '../../loop/ir.ts';
import { binary, compare } from '../../loop/scalar.ts';

export const changing = (name: string, type: Scalar = 'i32'): Var => ({ name: `${name}#0`, type, mutable: true });
export const fixed = (name: string, type: Scalar = 'i32'): Var => ({ name: `${name}#0`, type, mutable: false });

/** Whether x comes before y in order; NaN is above every number. */
export function before(x: Expr, y: Expr, descending: boolean, hasNaN: boolean): Expr {
  const beyond = compare(descending ? 'gt' : 'lt', x, y);
  if (!hasNaN) return beyond;
  const [low, high] = descending ? [y, x] : [x, y];
  return binary('or', beyond, binary('and', compare('eq', low, low), compare('ne', high, high)));
}

export function positionIn(variable: Var): Dim {
  return symbolDim(variable.name);
}

export function define(variable: Var, value: Expr): Stmt {
  return { kind: 'let', variable, value };
}

export function set(variable: Var, value: Expr): Stmt {
  return { kind: 'set', variable, value };
}

export function when(condition: Expr, body: readonly Stmt[]): Stmt {
  return { kind: 'if', condition, body, otherwise: [] };
}

export function loop(name: string, to: Dim, body: (at: Dim) => readonly Stmt[]): Stmt {
  return { kind: 'for', variable: name, from: zeroDim, to, step: 1, parallel: false, body: body(symbolDim(name)) };
}
