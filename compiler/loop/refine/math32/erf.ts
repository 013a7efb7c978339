/** The error function and its complement in f32. */
import type { Expr } from '../../ir.ts';
import { add, div, mul, select, sub, unary } from '../../scalar.ts';
import {
  absolute,
  atMost,
  BIAS,
  bitsOf,
  floatOf,
  masked,
  minusFrom,
  nearest,
  plus,
  polynomial,
  powerOfTwo,
  square,
  test,
  withSignOf,
} from './arithmetic.ts';
import { expOfSum } from './exp.ts';

/** log2(1 − erf x) / x for 0 ≤ x ≤ 3.95: a least-squares fit made minimax by weights, error 6e-9 of erf. */
const LOG = [
  -1.627907, -0.91844743, -0.14827925, 0.02764158, 0.00021148284, -0.0023832162, 0.0009002197, -0.0001659468,
  1.2914353e-5,
];

/** (2^r − 1)/r for |r| ≤ ½: a fit like the one above, error 1.3e-8 of 2^r − 1. */
const EXP2 = [Math.LN2, 0.2402265, 0.055503674, 0.00961831, 0.0013387392, 0.00015382453];

/** erf x within 3.7 ulp, odd to the bit: 1 − 2^(n + r) = (1 − 2ⁿ) − 2ⁿ·(2^r − 1), without cancellation. At 3.95 it rounds to 1. */
export function erf(x: Expr): Expr {
  const size = atMost(absolute(x), 3.95);
  const log = mul(size, polynomial(size, LOG));
  const { n, bits } = nearest(log, BIAS);
  const r = sub(log, n);
  const power = powerOfTwo(bits);
  return withSignOf(x, sub(minusFrom(1, power), mul(power, mul(r, polynomial(r, EXP2)))));
}

/** erf(x)/x − 1 for z = x² up to 0.16: a fit like the ones above, error 7e-9 of erfc. */
const SMALL = [0.12837903, -0.37611592, 0.11261167, -0.025016224];

/** (1 + 2x)·e^(x²)·erfc(x) for 0.4 ≤ x ≤ 10.1 in powers of (x − 2)/(x + 2): a fit like the ones above, error 1.3e-8. */
const TAIL_AT_TWO = 1.2769784;
const TAIL = [
  -0.092763804, -0.1660304, 0.16405037, -0.05421973, -0.008022182, 0.00872033, 0.0012082031, -0.0014479916,
  -0.00030199322, 0.00019258806,
];

/** erfc x within 3.6 ulp, without cancellation: at 10.1 it rounds to 0. */
export function erfc(x: Expr): Expr {
  const size = atMost(absolute(x), 10.1);
  // x² does not fit an f32, and its rounding would be magnified by x²: head² is exact.
  const head = floatOf(masked(bitsOf(size), -4096));
  const rest = mul(sub(size, head), add(size, head));
  const t = div(plus(size, -2), plus(size, 2));
  const factor = div(plus(mul(t, polynomial(t, TAIL)), TAIL_AT_TWO), plus(add(size, size), 1));
  const tail = expOfSum(unary('neg', square(head)), unary('neg', rest), factor);
  const near = minusFrom(1, add(x, mul(x, polynomial(square(x), SMALL))));
  return select(test('lt', absolute(x), 0.4), near, select(test('lt', x, 0), minusFrom(2, tail), tail));
}
