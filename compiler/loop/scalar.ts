/** Constructors of scalar expressions: types follow from the operands, constants fold where no rounding is involved. */
import { constantDim, type Dim } from '../graph/dim.ts';
import { InternalError } from '../internal-error.ts';
import type { BinaryMathOp, BinaryOp, Compare, Expr, LoopType, MathOp, UnaryOp } from './ir.ts';

function same(a: Expr, b: Expr): LoopType {
  if (a.type !== b.type) throw new InternalError(`scalar operands of types ${a.type} and ${b.type}`);
  return a.type;
}

function laneType(type: LoopType): 'bool' | 'boolx4' {
  return type.endsWith('x4') ? 'boolx4' : 'bool';
}

export function constant(value: number, type: LoopType): Expr {
  return { kind: 'const', type, value };
}

/** The value of an index polynomial as an i32. */
export function indexValue(index: Dim): Expr {
  return { kind: 'index', type: 'i32', index };
}

export const indexConstant = (value: number): Expr => indexValue(constantDim(value));

export function unary(op: UnaryOp | MathOp, a: Expr): Expr {
  return { kind: 'unary', type: a.type, op, a };
}

export function binary(op: BinaryOp | BinaryMathOp, a: Expr, b: Expr): Expr {
  return { kind: 'binary', type: same(a, b), op, a, b };
}

export const add = (a: Expr, b: Expr): Expr => binary('add', a, b);
export const sub = (a: Expr, b: Expr): Expr => binary('sub', a, b);
export const mul = (a: Expr, b: Expr): Expr => binary('mul', a, b);
export const div = (a: Expr, b: Expr): Expr => binary('div', a, b);
export const min = (a: Expr, b: Expr): Expr => binary('min', a, b);
export const max = (a: Expr, b: Expr): Expr => binary('max', a, b);

/** a·b + c, which a target may compute with one rounding. */
export function fma(a: Expr, b: Expr, c: Expr): Expr {
  return { kind: 'fma', type: same(a, b), a, b, c };
}

export function compare(op: Compare, a: Expr, b: Expr): Expr {
  return { kind: 'compare', type: laneType(same(a, b)), op, a, b };
}

export function select(mask: Expr, a: Expr, b: Expr): Expr {
  return { kind: 'select', type: same(a, b), mask, a, b };
}

export function cast(type: LoopType, a: Expr): Expr {
  return a.type === type ? a : { kind: 'cast', type, a };
}

export function shift(op: 'left' | 'right' | 'rightUnsigned', a: Expr, by: number): Expr {
  return { kind: 'shift', type: a.type, op, a, by };
}

export function random(key: readonly [Expr, Expr], counter: readonly [Expr, Expr]): Expr {
  return { kind: 'random', type: 'i32', key, counter };
}
