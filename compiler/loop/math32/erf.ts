/** The error function and its complement in f32. */
import type { Expr } from '../ir.ts';
import { add, div, mul, select, sub, unary } from '../scalar.ts';
import { absolute, atMost, bitsOf, floatOf, masked, minusFrom, plus, polynomial, square, test, withSignOf } from './arithmetic.ts'; // prettier-ignore
import { exp, expOfSum } from './exp.ts';

/** erf(x)/x − 1 for z = x² up to 0.81: a least-squares fit made minimax by weights, error 3e-10. */
const SMALL = [0.12837917, -0.37612635, 0.1128372, -0.026860753, 0.005204436, -0.0008181927, 8.538839e-5];

/** log(1 − erf x) for 0.9 ≤ x ≤ 4: a fit like the one above, error 4e-11 of erf. */
const LARGE = [
  0.00015338986, -1.1293972, -0.63362724, -0.10790585, 0.02481292, -0.0040134635, 0.0003848073, -1.233396e-5,
  -6.6250215e-7,
];

/** erf x within 1.4 ulp, odd to the bit. At 4 it rounds to 1. */
export function erf(x: Expr): Expr {
  const size = unary('abs', x);
  const small = add(size, mul(size, polynomial(square(x), SMALL)));
  const large = minusFrom(1, exp(polynomial(atMost(size, 4), LARGE)));
  return withSignOf(x, select(test('lt', size, 0.9), small, large));
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
