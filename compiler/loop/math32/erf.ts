/** The error function in f32. */
import type { Expr } from '../ir.ts';
import { add, mul, select, unary } from '../scalar.ts';
import { atMost, minusFrom, polynomial, square, test, withSignOf } from './arithmetic.ts';
import { exp } from './exp.ts';

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
