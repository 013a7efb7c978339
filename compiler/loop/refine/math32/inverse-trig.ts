/** Inverse circular functions in f32. */
import type { Expr } from '../../ir.ts';
import { add, binary, compare, div, mul, select, sub, unary } from '../../scalar.ts';
import { absolute, float, hasSign, minusFrom, polynomial, square, test, times, withSignOf } from './arithmetic.ts';

const PI = Math.fround(Math.PI);
const HALF_PI = Math.fround(Math.PI / 2);
/** What is missing to π/2. */
const HALF_PI_LOW = -4.371139e-8;

/** (asin(x)/x − 1) / x² for z = x² up to 1/4: a least-squares fit made minimax by weights, error 6e-9 of the angle. */
const SINE = [0.16666752, 0.074952975, 0.04547035, 0.024179634, 0.042166118];

interface HalfAngle {
  readonly size: Expr;
  readonly isSmall: Expr;
  /** asin |x| where that is small, else half of acos |x|: asin √((1 − |x|)/2). */
  readonly angle: Expr;
}

/** The ranges are those of Cephes asinf.c. Outside of [−1, 1] the root is NaN. */
function halfAngle(x: Expr): HalfAngle {
  const size = absolute(x);
  const isSmall = test('le', size, 0.5);
  const z = select(isSmall, square(x), times(minusFrom(1, size), 0.5));
  const root = select(isSmall, size, unary('sqrt', z));
  return { size, isSmall, angle: add(root, mul(root, mul(z, polynomial(z, SINE)))) };
}

/** asin x within 2.5 ulp, odd to the bit. */
export function asin(x: Expr): Expr {
  const { isSmall, angle } = halfAngle(x);
  const large = minusFrom(HALF_PI, add(angle, angle));
  return withSignOf(x, select(isSmall, angle, large));
}

/** acos x within 1.3 ulp, without cancellation near 1. */
export function acos(x: Expr): Expr {
  const { isSmall, angle } = halfAngle(x);
  const near = minusFrom(HALF_PI, sub(withSignOf(x, angle), float(x, HALF_PI_LOW)));
  const far = add(angle, angle);
  const large = select(test('lt', x, 0), minusFrom(PI, sub(far, float(x, 2 * HALF_PI_LOW))), far);
  return select(isSmall, near, large);
}

/** (atan(x)/x − 1) / x² for z = x² up to 1: a fit like the one above, error 2.5e-8 of the angle. */
const TANGENT = [
  -0.333333, 0.19998549, -0.14264241, 0.10952185, -0.08403448, 0.057957545, -0.03117779, 0.010914574, -0.0017936144,
];

/** The angle whose tangent is `t`, for 0 ≤ t ≤ 1. */
function flat(t: Expr): Expr {
  const z = square(t);
  return add(t, mul(t, mul(z, polynomial(z, TANGENT))));
}

/** The other angle of the triangle. */
function steep(angle: Expr): Expr {
  return minusFrom(HALF_PI, sub(angle, float(angle, HALF_PI_LOW)));
}

/** atan x within 1.9 ulp, odd to the bit; above 1 by π/2 − atan(1/x). */
export function atan(x: Expr): Expr {
  const size = absolute(x);
  const isSteep = test('gt', size, 1);
  const angle = flat(select(isSteep, div(float(x, 1), size), size));
  return withSignOf(x, select(isSteep, steep(angle), angle));
}

/** The angle of the point (x, y) within 2 ulp, as IEEE 754, section 9.2.1 has it for zeros and infinities. */
export function atan2(y: Expr, x: Expr): Expr {
  const [up, across] = [absolute(y), absolute(x)];
  const [low, high] = [binary('min', up, across), binary('max', up, across)];
  // 0/0 counts as 0 and ∞/∞ as 1.
  const ratio = select(compare('eq', low, high), select(test('eq', high, 0), float(x, 0), float(x, 1)), div(low, high));
  const angle = flat(ratio);
  const above = select(compare('gt', up, across), steep(angle), angle);
  const left = minusFrom(PI, sub(above, float(x, 2 * HALF_PI_LOW)));
  return withSignOf(y, select(hasSign(x), left, above));
}
