/** Constructors of scalar expressions: types follow from the operands, and constants fold where the result is exact. */
import { constantDim, constantOf, type Dim } from '../graph/dim.ts';
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
  const type = same(a, b);
  if (a.kind === 'const' && b.kind === 'const') {
    const value = exactValue(op, type, a.value, b.value);
    if (value !== undefined) return constant(value, type);
  }
  return { kind: 'binary', type, op, a, b };
}

/** The value of an operation on integers or truth values, which nothing rounds. */
function exactValue(op: BinaryOp | BinaryMathOp, type: LoopType, a: number, b: number): number | undefined {
  if (type === 'bool') return op === 'and' ? a & b : op === 'or' ? a | b : op === 'xor' ? a ^ b : undefined;
  if (type !== 'i32') return undefined;
  if (op === 'mul') return Math.imul(a, b);
  return op === 'add' ? (a + b) | 0 : op === 'sub' ? (a - b) | 0 : undefined;
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
  const type = same(a, b);
  if (mask.kind === 'const') return mask.value === 0 ? b : a;
  return { kind: 'select', type, mask, a, b };
}

/** To another type; float to i32 truncates and saturates, NaN to 0. */
export function cast(type: LoopType, a: Expr): Expr {
  if (a.type === type) return a;
  const exact = a.type === 'i32' || a.type === 'bool' ? Math.abs(constantValue(a) ?? Infinity) <= 2 ** 24 : false;
  return exact && !type.endsWith('x4') ? constant(constantValue(a)!, type) : { kind: 'cast', type, a };
}

/** The value of a constant or of an index without variables. */
function constantValue(a: Expr): number | undefined {
  if (a.kind === 'const') return a.value;
  return a.kind === 'index' ? constantOf(a.index) : undefined;
}

export function shift(op: 'left' | 'right' | 'rightUnsigned', a: Expr, by: number): Expr {
  return { kind: 'shift', type: a.type, op, a, by };
}

export function random(key: readonly [Expr, Expr], counter: readonly [Expr, Expr]): Expr {
  return { kind: 'random', type: 'i32', key, counter };
}
