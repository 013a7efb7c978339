/** The error function and its complement in f32. */
import type { Expr } from '../ir.ts';
import { add, div, mul, select, sub, unary } from '../scalar.ts';
import { absolute, atMost, bitsOf, floatOf, masked, minusFrom, nearest, plus, polynomial, powerOfTwo, square, test, withSignOf } from './arithmetic.ts'; // prettier-ignore
import { expOfSum } from './exp.ts';

/** erf(x)/x − 1 for z = x² up to 0.9025: a least-squares fit made minimax by weights, error 2.2e-8. */
const SMALL = [0.12837914, -0.3761241, 0.11281013, -0.026739476, 0.004955833, -0.0005811232];

/** log2(1 − erf x) for 0.95 ≤ x ≤ 4: a fit like the one above, error 1.3e-9 of erf. */
const LARGE = [-0.00036997296, -1.6265321, -0.91986223, -0.14941573, 0.031814504, -0.0043274863, 0.00027628985];

/** (2^r − 1)/r for |r| ≤ ½: error 2e-9 of 2^r. */
const EXP2 = [Math.LN2, 0.24022648, 0.0555036, 0.009618506, 0.0013390806, 0.00015326461];

/** erf x within 1.5 ulp, odd to the bit. At 4 it rounds to 1. */
export function erf(x: Expr): Expr {
  const size = unary('abs', x);
  const small = add(size, mul(size, polynomial(square(x), SMALL)));
  const log = polynomial(atMost(size, 4), LARGE);
  const { n, whole } = nearest(log);
  const r = sub(log, n);
  const large = minusFrom(1, mul(plus(mul(r, polynomial(r, EXP2)), 1), powerOfTwo(whole)));
  return withSignOf(x, select(test('lt', size, 0.95), small, large));
}

/** (1 + 2x)·e^(x²)·erfc(x) for 0.4 ≤ x ≤ 10.1 in powers of (x − 2)/(x + 2): a fit like the ones above, error 1.3e-8. */
const TAIL = [
  1.2769784, -0.092763804, -0.1660304, 0.16405037, -0.05421973, -0.008022182, 0.00872033, 0.0012082031, -0.0014479916,
  -0.00030199322, 0.00019258806,
];

/** erfc x within 3.6 ulp, without cancellation: at 10.1 it rounds to 0. */
export function erfc(x: Expr): Expr {
  const size = atMost(absolute(x), 10.1);
  // x² does not fit an f32, and its rounding would be magnified by x²: head² is exact.
  const head = floatOf(masked(bitsOf(size), -4096));
  const rest = mul(sub(size, head), add(size, head));
  const factor = div(polynomial(div(plus(size, -2), plus(size, 2)), TAIL), plus(add(size, size), 1));
  const tail = expOfSum(unary('neg', square(head)), unary('neg', rest), factor);
  const near = minusFrom(1, add(x, mul(x, polynomial(square(x), SMALL))));
  return select(test('lt', absolute(x), 0.4), near, select(test('lt', x, 0), minusFrom(2, tail), tail));
}
