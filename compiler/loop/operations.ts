/** What each operation of the loop IR gives for numbers; what is computed in f32 is rounded by who asks for it. */
import * as math from '../../runtime/math/index.ts';
import type { BinaryMathOp, BinaryOp, MathOp, Scalar, UnaryOp } from './ir.ts';

const unaries: Readonly<Record<Exclude<UnaryOp, 'not'> | MathOp, (a: number) => number>> = {
  neg: (a) => -a,
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  ceil: Math.ceil,
  trunc: Math.trunc,
  nearest: (a) => {
    const below = Math.floor(a);
    const up = a - below > 0.5 || (a - below === 0.5 && below % 2 !== 0);
    const value = up ? below + 1 : below;
    return value === 0 && (a < 0 || Object.is(a, -0)) ? -0 : value;
  },
  exp: math.exp,
  expm1: math.expm1,
  log: math.log,
  log1p: math.log1p,
  log2: math.log2,
  sin: math.sin,
  cos: math.cos,
  tan: math.tan,
  asin: math.asin,
  acos: math.acos,
  atan: math.atan,
  sinh: math.sinh,
  cosh: math.cosh,
  tanh: math.tanh,
  sigmoid: math.sigmoid,
  erf: math.erf,
  erfc: math.erfc,
};

export function unary(op: UnaryOp | MathOp, a: number, type: Scalar): number {
  if (op === 'not') return type === 'bool' ? 1 - a : ~a;
  const value = unaries[op](a);
  return type === 'i32' ? value | 0 : value;
}

const floats: Readonly<Record<BinaryOp | BinaryMathOp, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  rem: (a, b) => a % b,
  min: Math.min,
  max: Math.max,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  pow: math.pow,
  atan2: math.atan2,
};

export function binary(op: BinaryOp | BinaryMathOp, a: number, b: number, type: Scalar): number {
  if (type === 'i32' && op === 'mul') return Math.imul(a, b);
  return type === 'i32' ? floats[op](a, b) | 0 : floats[op](a, b);
}

export function shift(op: 'left' | 'right' | 'rightUnsigned', a: number, by: number): number {
  if (op === 'left') return a << by;
  return op === 'right' ? a >> by : (a >>> by) | 0;
}

/** To f32: rounded. To i32: truncated, saturating, NaN to 0. */
export function castTo(type: Scalar, a: number): number {
  if (type === 'f32') return Math.fround(a);
  if (type === 'bool') return Number(a !== 0);
  return type === 'i32' ? Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, a)) | 0 : a;
}

export function bitsOfFloat(a: number): number {
  return new Int32Array(Float32Array.of(a).buffer)[0]!;
}

export function floatOfBits(a: number): number {
  return new Float32Array(Int32Array.of(a).buffer)[0]!;
}
