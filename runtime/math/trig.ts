/** Circular functions. */

import { HUGE_ANGLE, quadrantOf, reduceHuge, remainderHead, remainderTail } from './reduce-angle.ts';

const PI_QUARTER = 0.7853981633974483;

/** sin(x + tail) for |x| up to about π/4: a Chebyshev fit of (sin(x)/x - 1) / x², error 2.1e-17. */
function sinCore(x: number, tail: number): number {
  const z = x * x;
  const series =
    0.008333333333330948 +
    z *
      (-0.00019841269836758538 +
        z * (2.755731610253375e-6 + z * (-2.5051131841108444e-8 + z * 1.5918129014234338e-10)));
  return x + (x * z * (-0.16666666666666666 + z * series) + tail * (1 - 0.5 * z));
}

/** cos(x + tail) for |x| up to about π/4: a Chebyshev fit of (cos(x) - 1 + x²/2) / x⁴, error 1.3e-18. */
function cosCore(x: number, tail: number): number {
  const z = x * x;
  const series =
    0.041666666666666664 +
    z *
      (-0.0013888888888887398 +
        z *
          (2.4801587298765665e-5 +
            z * (-2.75573172717181e-7 + z * (2.0876146265966424e-9 + z * -1.1382632249960623e-11))));
  const half = 0.5 * z;
  const head = 1 - half;
  return head + (1 - head - half + (z * z * series - x * tail));
}

/** The sine `n` quarter turns on: sin(n·π/2 + x + tail). */
function turnedSin(n: number, x: number, tail: number): number {
  const value = n & 1 ? cosCore(x, tail) : sinCore(x, tail);
  return n & 2 ? -value : value;
}

/** The sine of an angle in radians, within 1 ulp for every float64. Keeps the sign of zero; NaN for ±∞. */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size <= PI_QUARTER) return size < 1e-8 ? x : sinCore(x, 0);
  if (size < HUGE_ANGLE) {
    const n = quadrantOf(x);
    const head = remainderHead(x, n);
    return turnedSin(n, head, remainderTail(x, n, head));
  }
  if (!(size < Infinity)) return NaN;
  const { n, head, tail } = reduceHuge(x);
  return turnedSin(n, head, tail);
}

/** The cosine of an angle in radians, within 1 ulp for every float64. NaN for ±∞. */
export function cos(x: number): number {
  const size = Math.abs(x);
  if (size <= PI_QUARTER) return cosCore(x, 0);
  if (size < HUGE_ANGLE) {
    const n = quadrantOf(x);
    const head = remainderHead(x, n);
    return turnedSin(n + 1, head, remainderTail(x, n, head));
  }
  if (!(size < Infinity)) return NaN;
  const { n, head, tail } = reduceHuge(x);
  return turnedSin(n + 1, head, tail);
}

/** The tangent of an angle in radians, within 2 ulp for every float64. Keeps the sign of zero; NaN for ±∞. */
export function tan(x: number): number {
  const size = Math.abs(x);
  if (size <= PI_QUARTER) return size < 1e-8 ? x : turnedTan(0, x, 0);
  if (size < HUGE_ANGLE) {
    const n = quadrantOf(x);
    const head = remainderHead(x, n);
    return turnedTan(n, head, remainderTail(x, n, head));
  }
  if (!(size < Infinity)) return NaN;
  const { n, head, tail } = reduceHuge(x);
  return turnedTan(n, head, tail);
}

function turnedTan(n: number, x: number, tail: number): number {
  const sine = sinCore(x, tail);
  const cosine = cosCore(x, tail);
  return n & 1 ? -cosine / sine : sine / cosine;
}
