/** Sine, cosine and tangent in f32, for |x| ≤ 8192; further out the multiple of π/2 that is taken away is not exact, and errors grow until only the bound of 1 is left, and of the tangent nothing. */
import type { Expr } from '../../ir.ts';
import { add, div, mul, select, sub, unary } from '../../scalar.ts';
import {
  atLeast,
  atMost,
  float,
  isSet,
  minusFrom,
  nearest,
  plusInteger,
  polynomial,
  square,
  test,
  times,
} from './arithmetic.ts';

/** π/2 in parts of 11 bits and a last one of 24: products with a number of quarter turns below 2¹³ are exact. */
const QUARTER_TURN = [1.5703125, 0.0004837512969970703, 7.549533620476723e-8, 2.5632829192545614e-12, 6.1232342629e-17];

/** Above π/4 by more than what rounding x·2/π adds up to 8192: 2⁻²⁵·8192·2/π quarter turns, 3e-4. */
const LARGEST = 0.79;

/** (sin(r)/r − 1) / r² and (cos(r) − 1 + r²/2) / r⁴ for z = r² up to (π/4)²: least-squares fits made minimax by weights, errors 5e-12 and 1e-13. */
const SINE = [-0.16666667, 0.008333329, -0.00019839335, 2.7183087e-6];
const COSINE = [0.04166667, -0.0013888883, 2.479952e-5, -2.7210208e-7];

/** x = n·π/2 + r */
function reduced(x: Expr): { readonly quadrant: Expr; readonly r: Expr } {
  const { n, bits } = nearest(times(x, 2 / Math.PI));
  const rest = QUARTER_TURN.reduce((left, part) => sub(left, times(n, part)), x);
  // Far out, where the multiple is not exact, a polynomial of what is left would have no bound.
  return { quadrant: bits, r: atMost(atLeast(rest, -LARGEST), LARGEST) };
}

/** The sine of x + quarters·π/2. */
function sineOf(x: Expr, quarters: number): Expr {
  const { quadrant: first, r } = reduced(x);
  const z = square(r);
  const sine = add(r, mul(r, mul(z, polynomial(z, SINE))));
  const cosine = add(minusFrom(1, times(z, 0.5)), mul(square(z), polynomial(z, COSINE)));
  const quadrant = plusInteger(first, quarters);
  const value = select(isSet(quadrant, 1), cosine, sine);
  return select(isSet(quadrant, 2), unary('neg', value), value);
}

/** sin x within 2.5 ulp. Keeps the sign of zero. */
export function sin(x: Expr): Expr {
  return select(test('eq', x, 0), x, sineOf(x, 0));
}

/** cos x within 2.5 ulp. */
export function cos(x: Expr): Expr {
  return sineOf(x, 1);
}

/** (tan(r)/r − 1) / r² for z = r² up to (π/4)²: a fit like those above, error 2.5e-8 of the tangent. */
const TANGENT = [0.33333153, 0.13338885, 0.05340403, 0.024456507, 0.0030768658, 0.009411313];

/** tan x within 3.7 ulp. Keeps the sign of zero. */
export function tan(x: Expr): Expr {
  const { quadrant, r } = reduced(x);
  const z = square(r);
  const near = add(r, mul(r, mul(z, polynomial(z, TANGENT))));
  const value = select(isSet(quadrant, 1), div(float(x, -1), near), near);
  return select(test('eq', x, 0), x, value);
}
