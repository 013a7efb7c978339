/** Short names in which the formulas of this folder are written. Constants take the type of what they meet, one lane or four. */
import type { Compare, Expr } from '../../ir.ts';
import { isVector } from '../../lanes.ts';
import { add, binary, cast, compare, constant, mul, reinterpret, select, shift, sub, unary } from '../../scalar.ts';

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

/**
 * c₀ + c₁·x + x²·(c₂ + c₃·x + x²·(…)): one product more than c₀ + x·(c₁ + …), and half as long a chain of operations that wait for one another,
 * which the next elements cannot hide. (erf of four: 7.6 → 6.4 ns)
 */
export function polynomial(x: Expr, coefficients: readonly number[]): Expr {
  const pairs = Array.from({ length: Math.ceil(coefficients.length / 2) }, (_, i) => {
    const [even, odd] = [coefficients[2 * i]!, coefficients[2 * i + 1]];
    return odd === undefined ? float(x, even) : plus(times(x, odd), even);
  });
  const z = square(x);
  return pairs.reduceRight((sum, pair) => add(mul(sum, z), pair));
}

/** In the last bits of a float of this size stands its whole part. */
const SHIFTER = 1.5 * 2 ** 23;

export interface Nearest {
  /** The integer nearest to x, halves to the even one. */
  readonly n: Expr;
  /** An integer whose last 22 bits are those of n + offset. */
  readonly bits: Expr;
}

/** For |x| < 2²¹, in two instructions, where rounding and converting take a dozen. */
export function nearest(x: Expr, offset = 0): Nearest {
  const sum = plus(x, SHIFTER + offset);
  return { n: plus(sum, -SHIFTER - offset), bits: bitsOf(sum) };
}

export const toFloat = (n: Expr): Expr => cast(isVector(n.type) ? 'f32x4' : 'f32', n);
export const bitsOf = (x: Expr): Expr => reinterpret(isVector(x.type) ? 'i32x4' : 'i32', x);
export const floatOf = (bits: Expr): Expr => reinterpret(isVector(bits.type) ? 'f32x4' : 'f32', bits);
export const plusInteger = (n: Expr, value: number): Expr => add(n, integer(n, value));
export const masked = (n: Expr, bits: number): Expr => binary('and', n, integer(n, bits));
export const isSet = (n: Expr, bit: number): Expr => compare('ne', masked(n, bit), integer(n, 0));

/** Of −0 too. */
export const hasSign = (x: Expr): Expr => compare('lt', bitsOf(x), integer(x, 0));

/** What an exponent of 0 is in the bits of a float. */
export const BIAS = 127;

/** 2ⁿ for −127 ≤ n < 128, at −127 0, from an integer whose last nine bits are those of n + `BIAS`. */
export const powerOfTwo = (bits: Expr): Expr => floatOf(shift('left', bits, 23));

/** The size of `x` under the sign of `like`, ±0 and NaN included. */
export function withSignOf(like: Expr, x: Expr): Expr {
  return floatOf(binary('or', bitsOf(x), masked(bitsOf(like), -(2 ** 31))));
}

/** x itself where it is so small that f(x) rounds to it; keeps the sign of zero. */
export function orTiny(x: Expr, value: Expr): Expr {
  return select(compare('lt', absolute(x), float(x, 2 ** -24)), x, value);
}
