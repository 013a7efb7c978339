/** Short names in which the formulas of this folder are written. Constants take the type of what they meet, one lane or four. */
import type { Compare, Expr } from '../ir.ts';
import { isVector } from '../lanes.ts';
import { add, binary, cast, compare, constant, mul, reinterpret, select, shift, sub, unary } from '../scalar.ts';

/** A constant of the float type of `x`. */
export const float = (x: Expr, value: number): Expr => constant(value, isVector(x.type) ? 'f32x4' : 'f32');
const integer = (x: Expr, value: number): Expr => constant(value, isVector(x.type) ? 'i32x4' : 'i32');

export const plus = (x: Expr, value: number): Expr => add(x, float(x, value));
export const times = (x: Expr, value: number): Expr => mul(x, float(x, value));
/** value − x */
export const minusFrom = (value: number, x: Expr): Expr => sub(float(x, value), x);
export const atLeast = (x: Expr, value: number): Expr => binary('max', x, float(x, value));
export const atMost = (x: Expr, value: number): Expr => binary('min', x, float(x, value));
export const test = (op: Compare, x: Expr, value: number): Expr => compare(op, x, float(x, value));
export const absolute = (x: Expr): Expr => unary('abs', x);
export const square = (x: Expr): Expr => mul(x, x);

/** c₀ + x·(c₁ + x·(c₂ + …)) */
export function polynomial(x: Expr, coefficients: readonly number[]): Expr {
  return coefficients
    .slice(0, -1)
    .reduceRight((sum, coefficient) => plus(mul(sum, x), coefficient), float(x, coefficients.at(-1)!));
}

/** In the last bits of a float of this size stands its whole part. */
const SHIFTER = 1.5 * 2 ** 23;

/** The integer nearest to x, halves to the even one, for |x| < 2²², as a float and in bits: four instructions, where rounding and converting take a dozen. */
export function nearest(x: Expr): { readonly n: Expr; readonly whole: Expr } {
  const sum = plus(x, SHIFTER);
  return { n: plus(sum, -SHIFTER), whole: sub(bitsOf(sum), bitsOf(float(x, SHIFTER))) };
}

/** As an integer; exact for integral x below 2³¹. */
export const toInteger = (x: Expr): Expr => cast(isVector(x.type) ? 'i32x4' : 'i32', x);
export const toFloat = (n: Expr): Expr => cast(isVector(n.type) ? 'f32x4' : 'f32', n);
export const bitsOf = (x: Expr): Expr => reinterpret(isVector(x.type) ? 'i32x4' : 'i32', x);
export const floatOf = (bits: Expr): Expr => reinterpret(isVector(bits.type) ? 'f32x4' : 'f32', bits);
export const plusInteger = (n: Expr, value: number): Expr => add(n, integer(n, value));
export const masked = (n: Expr, bits: number): Expr => binary('and', n, integer(n, bits));
export const isSet = (n: Expr, bit: number): Expr => compare('ne', masked(n, bit), integer(n, 0));

/** Of −0 too. */
export const hasSign = (x: Expr): Expr => compare('lt', bitsOf(x), integer(x, 0));

/** 2ⁿ for −127 < n < 128. */
export const powerOfTwo = (n: Expr): Expr => floatOf(shift('left', plusInteger(n, 127), 23));

/** The size of `x` under the sign of `like`, ±0 and NaN included. */
export function withSignOf(like: Expr, x: Expr): Expr {
  return floatOf(binary('or', bitsOf(x), masked(bitsOf(like), -(2 ** 31))));
}

/** x itself where it is so small that f(x) rounds to it; keeps the sign of zero. */
export function orTiny(x: Expr, value: Expr): Expr {
  return select(compare('lt', absolute(x), float(x, 2 ** -24)), x, value);
}
