/** Logarithms in f32: natural, to base 2, and of 1 + x. */
import type { Expr } from '../../ir.ts';
import { add, compare, div, mul, select, shift, sub } from '../../scalar.ts';
import {
  bitsOf,
  float,
  floatOf,
  orTiny,
  plus,
  plusInteger,
  polynomial,
  square,
  test,
  times,
  toFloat,
} from './arithmetic.ts';
import { LN2_HIGH, LN2_LOW } from './exp.ts';

const SMALLEST_NORMAL = 2 ** -126;
/** √½ as bits: mantissas lie between it and √2. */
const ROOT_HALF = 0x3f3504f3;

/** (log(1 + f) − f + f²/2) / f³ between √½ − 1 and √2 − 1: a least-squares fit made minimax by weights, error 8e-10 of the logarithm. */
const CORE = [
  0.3333331, -0.24999987, 0.20002227, -0.16669251, 0.14218658, -0.12384348, 0.11872976, -0.11789808, 0.06915368,
];

interface Parts {
  /** x = 2^exponent · (1 + f) */
  readonly exponent: Expr;
  readonly f: Expr;
  /** log(1 + f) − f + f²/2 */
  readonly rest: Expr;
  readonly halfSquare: Expr;
}

/** Of a positive number; a subnormal one is scaled up by 2²³ first. */
function partsOf(x: Expr): Parts {
  const isSmall = test('lt', x, SMALLEST_NORMAL);
  const bits = bitsOf(select(isSmall, times(x, 2 ** 23), x));
  const power = shift('right', plusInteger(bits, -ROOT_HALF), 23);
  const f = plus(floatOf(sub(bits, shift('left', power, 23))), -1);
  const exponent = sub(toFloat(power), select(isSmall, float(x, 23), float(x, 0)));
  const z = square(f);
  return { exponent, f, rest: mul(polynomial(f, CORE), mul(f, z)), halfSquare: times(z, 0.5) };
}

/** Of ±0 −∞, of ∞ itself, of a negative number or NaN NaN. */
function orSpecial(x: Expr, value: Expr): Expr {
  const atZero = select(test('eq', x, 0), float(x, -Infinity), value);
  const upTo = select(test('eq', x, Infinity), x, atZero);
  return select(compare('ge', x, float(x, 0)), upTo, float(x, NaN));
}

/** log x within 0.9 ulp. */
export function log(x: Expr): Expr {
  const { exponent, f, rest, halfSquare } = partsOf(x);
  const low = sub(add(rest, times(exponent, LN2_LOW)), halfSquare);
  return orSpecial(x, add(add(f, low), times(exponent, LN2_HIGH)));
}

/** log₂ e − 1: the product with 1 is exact. */
const LOG2_E_REST = 0.44269504;

/** log₂ x within 1.5 ulp; exact for powers of two. */
export function log2(x: Expr): Expr {
  const { exponent, f, rest, halfSquare } = partsOf(x);
  const low = sub(rest, halfSquare);
  const sum = add(add(add(times(low, LOG2_E_REST), times(f, LOG2_E_REST)), low), f);
  return orSpecial(x, add(sum, exponent));
}

/** log(1 + x) within 1.5 ulp: the logarithm of the rounded sum u, and what the rounding took, over u. */
export function log1p(x: Expr): Expr {
  const u = plus(x, 1);
  const value = add(log(u), div(sub(x, plus(u, -1)), u));
  const atEnds = select(test('eq', x, -1), float(x, -Infinity), select(test('eq', x, Infinity), x, value));
  return orTiny(x, atEnds);
}
