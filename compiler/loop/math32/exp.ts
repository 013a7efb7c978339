/** e^x and e^x − 1 in f32. */
import type { Expr } from '../ir.ts';
import { add, div, mul, select, shift, sub, unary } from '../scalar.ts';
import { atLeast, atMost, float, nearest, orTiny, plus, polynomial, powerOfTwo, square, test, plusInteger, times, withSignOf } from './arithmetic.ts'; // prettier-ignore

/** ln 2 in two parts: the first has 9 bits, so that n times it is exact. (Cephes expf.c) */
export const LN2_HIGH = 0.693359375;
export const LN2_LOW = -2.1219444e-4;

/** (e^r − 1 − r) / r² for |r| ≤ ln(2)/2: a least-squares fit made minimax by weights, error 5e-11 of e^r. */
const CORE = [0.5, 0.16666667, 0.04166627, 0.008333265, 0.0013946216, 0.00019918008];

interface Reduced {
  /** The integer nearest to x / ln 2, as a float and as an integer. */
  readonly n: Expr;
  readonly whole: Expr;
  /** e^(x − n·ln 2) − 1 */
  readonly rest: Expr;
}

function reduced(x: Expr): Reduced {
  const { n, whole } = nearest(times(x, Math.LOG2E));
  const r = sub(sub(x, times(n, LN2_HIGH)), times(n, LN2_LOW));
  return { n, whole, rest: expm1OfRest(r) };
}

function expm1OfRest(r: Expr): Expr {
  return add(mul(polynomial(r, CORE), square(r)), r);
}

/** e^r for |r| ≤ ln(2)/2. */
export function expOfRest(r: Expr): Expr {
  return plus(expm1OfRest(r), 1);
}

/** x·2ⁿ in two steps, so that only the last one rounds where the result is subnormal, and overflows where it must. */
export function scaled(x: Expr, n: Expr): Expr {
  const half = shift('right', n, 1);
  return mul(mul(x, powerOfTwo(half)), powerOfTwo(sub(n, half)));
}

/** −254·ln 2, at which `scaled` multiplies by 0 twice. */
const LEAST = -176.06;

/**
 * e^x within 0.95 ulp. Past the bounds e^x rounds to 0 and ∞. The lower one is where both powers of two are 0: with a product that only rounds to 0,
 * which processors take through microcode, e^−∞ took 150 cycles, and the exponentials of masked attention five times as long.
 */
export function exp(x: Expr): Expr {
  const { whole, rest } = reduced(atMost(atLeast(x, LEAST), 89));
  return scaled(plus(rest, 1), whole);
}

/** e^x / 2 for x ≥ 0, also where e^x alone would overflow. */
export function halfExp(x: Expr): Expr {
  const { whole, rest } = reduced(atMost(x, 90));
  return scaled(plus(rest, 1), plusInteger(whole, -1));
}

/** The e^(x + tail)·factor of a small tail, which x would lose to rounding, and a factor near 1; rounds once where it is subnormal. */
export function expOfSum(x: Expr, tail: Expr, factor: Expr): Expr {
  const { n, whole } = nearest(times(x, Math.LOG2E));
  const r = add(sub(sub(x, times(n, LN2_HIGH)), times(n, LN2_LOW)), tail);
  return scaled(add(factor, mul(factor, expm1OfRest(r))), whole);
}

/** e^x − 1 within 1.5 ulp: 2ⁿ·(e^r − 1) + (2ⁿ − 1), without its end where 2ⁿ is so large that it rounds to 2ⁿ. */
export function expm1(x: Expr): Expr {
  const { n, whole, rest } = reduced(atMost(atLeast(x, -30), 89));
  const near = add(scaled(rest, whole), plus(scaled(float(x, 1), whole), -1));
  return orTiny(x, select(test('gt', n, 30), scaled(plus(rest, 1), whole), near));
}

/** 1 / (1 + e^−x) within 2.4 ulp: e is only ever raised to a negative power, so nothing overflows. */
export function sigmoid(x: Expr): Expr {
  const t = exp(unary('neg', unary('abs', x)));
  return div(select(test('lt', x, 0), t, float(x, 1)), plus(t, 1));
}

/** tanh x within 2.5 ulp, odd to the bit: u / (u + 2) for u = e^2|x| − 1 = 2ⁿ·(e^r − 1) + (2ⁿ − 1). */
export function tanh(x: Expr): Expr {
  const size = unary('abs', x);
  // At 10 tanh is 1 long since.
  const { whole, rest } = reduced(atMost(add(size, size), 20));
  const power = powerOfTwo(whole);
  const u = add(mul(rest, power), plus(power, -1));
  return withSignOf(x, div(u, plus(u, 2)));
}
