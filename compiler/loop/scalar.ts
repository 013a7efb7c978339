/** Constructors of expressions: types follow from the operands, and constants fold where the result is exact. */
import { constantDim, constantOf, type Dim } from '../graph/dim.ts';
import { InternalError } from '../internal-error.ts';
import { isVector, laneOf, maskOf, vectorOf } from './lanes.ts';
import type {
  BinaryMathOp,
  BinaryOp,
  Compare,
  Element,
  Expr,
  LoopType,
  MathOp,
  Scalar,
  UnaryOp,
  Var,
  Vector,
} from './ir.ts';

/** The type in which an element is computed; one of u8 is loaded as an i32. */
export function loopType(element: Element): Scalar {
  return element === 'u8' ? 'i32' : element;
}

function same(a: Expr, b: Expr): LoopType {
  if (a.type !== b.type) throw new InternalError(`scalar operands of types ${a.type} and ${b.type}`);
  return a.type;
}

export function constant(value: number, type: LoopType): Expr {
  return { kind: 'const', type, value };
}

export function get(variable: Var): Expr {
  return { kind: 'get', type: variable.type, variable };
}

/** An accumulator after its loop: from here on it does not change. */
export function final(variable: Var): Expr {
  return get({ ...variable, mutable: false });
}

/** A known number that is not NaN. */
export function isNumber(expr: Expr): boolean {
  return expr.kind === 'const' && !Number.isNaN(expr.value);
}

/** The value of an index polynomial as an i32. */
export function indexValue(index: Dim): Expr {
  return { kind: 'index', type: 'i32', index };
}

export const indexConstant = (value: number): Expr => indexValue(constantDim(value));

export function unary(op: UnaryOp | MathOp, a: Expr): Expr {
  if (op === 'not' && a.kind === 'const' && laneOf(a.type) === 'bool') return constant(1 - a.value, a.type);
  return { kind: 'unary', type: a.type, op, a };
}

export function binary(op: BinaryOp | BinaryMathOp, a: Expr, b: Expr): Expr {
  const type = same(a, b);
  if (a.kind === 'const' && b.kind === 'const') {
    const value = exactValue(op, laneOf(type), a.value, b.value);
    if (value !== undefined) return constant(value, type);
  }
  if (laneOf(type) === 'bool' && (op === 'and' || op === 'or')) {
    const known = a.kind === 'const' ? a : b.kind === 'const' ? b : undefined;
    if (known !== undefined) return (known.value === 0) === (op === 'and') ? known : known === a ? b : a;
  }
  return { kind: 'binary', type, op, a, b };
}

/** The value of an operation that nothing rounds: on integers, on truth values, and a product with 0. */
function exactValue(op: BinaryOp | BinaryMathOp, type: Scalar, a: number, b: number): number | undefined {
  if (type === 'bool') return op === 'and' ? a & b : op === 'or' ? a | b : op === 'xor' ? a ^ b : undefined;
  if (type !== 'i32') return op === 'mul' && (a === 0 || b === 0) && Number.isFinite(a * b) ? a * b : undefined;
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
  const type = maskOf(same(a, b));
  if (a.kind === 'const' && b.kind === 'const') return constant(comparisons[op](a.value, b.value) ? 1 : 0, type);
  return { kind: 'compare', type, op, a, b };
}

/** What each comparison says of two numbers. */
export const comparisons: Readonly<Record<Compare, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
};

export function select(mask: Expr, a: Expr, b: Expr): Expr {
  const type = same(a, b);
  if (mask.kind === 'const') return mask.value === 0 ? b : a;
  return { kind: 'select', type, mask, a, b };
}

/** To another type; float to i32 truncates and saturates, NaN to 0. */
export function cast(type: LoopType, a: Expr): Expr {
  if (a.type === type) return a;
  const exact = a.type === 'i32' || a.type === 'bool' ? Math.abs(constantValue(a) ?? Infinity) <= 2 ** 24 : false;
  return exact && !isVector(type) ? constant(constantValue(a)!, type) : { kind: 'cast', type, a };
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
  const type = isVector(key[0].type) ? 'i32x4' : 'i32';
  return { kind: 'random', type, key, counter };
}

/** The same bits: f32 as i32, i32 as f32. */
export function reinterpret(type: 'f32' | 'i32' | 'f32x4' | 'i32x4', a: Expr): Expr {
  return a.type === type ? a : { kind: 'reinterpret', type, a };
}

function vectorType(type: LoopType): Vector {
  const vector = isVector(type) ? undefined : vectorOf(type);
  if (vector === undefined) throw new InternalError(`no four lanes of ${type}`);
  return vector;
}

/** `a` in every lane. */
export function splat(a: Expr): Expr {
  const type = vectorType(a.type);
  return a.kind === 'const' ? constant(a.value, type) : { kind: 'splat', type, a };
}

export function lanes(of: readonly [Expr, Expr, Expr, Expr]): Expr {
  return { kind: 'lanes', type: vectorType(of[0].type), of };
}

export function lane(a: Expr, at: number): Expr {
  return a.kind === 'splat' ? a.a : { kind: 'lane', type: laneOf(a.type), a, lane: at };
}

export function shuffle(a: Expr, b: Expr, from: readonly [number, number, number, number]): Expr {
  const type = same(a, b);
  if (!isVector(type)) throw new InternalError(`a shuffle of ${type}`);
  return { kind: 'shuffle', type, a, b, select: from };
}
