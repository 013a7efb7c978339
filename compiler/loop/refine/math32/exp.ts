/** e^x and e^x − 1 in f32. */
import type { Expr } from '../../ir.ts';
import { add, div, mul, select, shift, sub, unary } from '../../scalar.ts';
import {
  atLeast,
  atMost,
  BIAS,
  float,
  nearest,
  type Nearest,
  orTiny,
  plus,
  polynomial,
  powerOfTwo,
  square,
  test,
  times,
  withSignOf,
} from './arithmetic.ts';

/** ln 2 in two parts: the first has 9 bits, so that n times it is exact. (Cephes expf.c) */
export const LN2_HIGH = 0.693359375;
export const LN2_LOW = -2.1219444e-4;

/** (e^r − 1 − r) / r² for |r| ≤ ln(2)/2: a least-squares fit made minimax by weights, error 3e-9 of e^r. */
const CORE = [0.49999994, 0.16666521, 0.041668266, 0.0083686775, 0.0013820735];

interface Reduced extends Nearest {
  /** e^(x − n·ln 2) − 1 for the integer n nearest to x / ln 2. */
  readonly rest: Expr;
}

function reduced(x: Expr, offset: number): Reduced {
  const parts = nearest(times(x, Math.LOG2E), offset);
  const r = sub(sub(x, times(parts.n, LN2_HIGH)), times(parts.n, LN2_LOW));
  return { ...parts, rest: expm1OfRest(r) };
}

function expm1OfRest(r: Expr): Expr {
  return add(mul(polynomial(r, CORE), square(r)), r);
}

/** e^r for |r| ≤ ln(2)/2. */
export function expOfRest(r: Expr): Expr {
  return plus(expm1OfRest(r), 1);
}

/** What `scaled` wants added to an exponent: half of it is the bias of each of two powers. */
export const DOUBLE_BIAS = 2 * BIAS;

/**
 * x·2ⁿ for −254 ≤ n ≤ 256, in two steps, so that only the last one rounds where the result is subnormal, and overflows where it must. The last
 * ten bits of `bits` are those of n + `DOUBLE_BIAS`.
 */
export function scaled(x: Expr, bits: Expr): Expr {
  const half = shift('right', bits, 1);
  return mul(mul(x, powerOfTwo(half)), powerOfTwo(sub(bits, half)));
}

/** −254·ln 2, at which `scaled` multiplies by 0 twice. */
const LEAST = -176.06;

/**
 * e^x within 1 ulp. Past the bounds e^x rounds to 0 and ∞. The lower one is where both powers of two are 0: with a product that only rounds to 0,
 * which processors take through microcode, e^−∞ took 150 cycles, and the exponentials of masked attention five times as long.
 */
export function exp(x: Expr): Expr {
  const { bits, rest } = reduced(atMost(atLeast(x, LEAST), 89), DOUBLE_BIAS);
  return scaled(plus(rest, 1), bits);
}

/** e^x / 2 for x ≥ 0, also where e^x alone would overflow. */
export function halfExp(x: Expr): Expr {
  const { bits, rest } = reduced(atMost(x, 90), DOUBLE_BIAS - 1);
  return scaled(plus(rest, 1), bits);
}

/** The e^(x + tail)·factor of a small tail, which x would lose to rounding, and a factor near 1; rounds once where it is subnormal. */
export function expOfSum(x: Expr, tail: Expr, factor: Expr): Expr {
  const { n, bits } = nearest(times(x, Math.LOG2E), DOUBLE_BIAS);
  const r = add(sub(sub(x, times(n, LN2_HIGH)), times(n, LN2_LOW)), tail);
  return scaled(add(factor, mul(factor, expm1OfRest(r))), bits);
}

/** e^x − 1 within 1.7 ulp: 2ⁿ·(e^r − 1) + (2ⁿ − 1), without its end where 2ⁿ is so large that it rounds to 2ⁿ. */
export function expm1(x: Expr): Expr {
  const { n, bits, rest } = reduced(atMost(atLeast(x, -30), 89), DOUBLE_BIAS);
  const near = add(scaled(rest, bits), plus(scaled(float(x, 1), bits), -1));
  return orTiny(x, select(test('gt', n, 30), scaled(plus(rest, 1), bits), near));
}

/** 1 / (1 + e^−x) within 2.5 ulp: e is only ever raised to a negative power, so nothing overflows. */
export function sigmoid(x: Expr): Expr {
  const t = exp(unary('neg', unary('abs', x)));
  return div(select(test('lt', x, 0), t, float(x, 1)), plus(t, 1));
}

/** tanh x within 2.7 ulp, odd to the bit: u / (u + 2) for u = e^2|x| − 1 = 2ⁿ·(e^r − 1) + (2ⁿ − 1). */
export function tanh(x: Expr): Expr {
  const size = unary('abs', x);
  // At 10 tanh is 1 long since.
  const { bits, rest } = reduced(atMost(add(size, size), 20), BIAS);
  const power = powerOfTwo(bits);
  const u = add(mul(rest, power), plus(power, -1));
  return withSignOf(x, div(u, plus(u, 2)));
}
