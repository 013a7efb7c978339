/** e^x and e^x - 1. */

import { POWER_ZERO, nearestInteger, powersOfTwo } from './binary64.ts';

/** log2(e), and ln 2 in two parts: the first has 33 bits, so that k times it is exact for |k| < 2^20. (fdlibm e_exp.c) */
const LOG2_E = Math.LOG2E;
export const LN2_HIGH = 6.93147180369123816e-1;
export const LN2_LOW = 1.90821492927058770002e-10;

/**
 * r·coth(r/2) - 2 for t = r² and |r| <= ln(2)/2: t times a Chebyshev fit, error 5.2e-17. With R = r·coth(r/2),
 * e^r = (R + r) / (R - r) = 1 + 2r / (R - r) and tanh(r/2) = r / R, the form of fdlibm's e_exp.c.
 */
export function cothCore(t: number): number {
  return (
    t *
    (0.1666666666666666 +
      t *
        (-0.0027777777777564156 + t * (6.613756471500168e-5 + t * (-1.653405984330524e-6 + t * 4.143757220143915e-8))))
  );
}

/** e^(x + tail - k·ln 2) for k the integer nearest to x / ln 2 and |tail| < 1e-4. */
function expReduced(x: number, tail: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW - tail;
  const r = high - low;
  const core = r - cothCore(r * r);
  return 1 - (low - (r * core) / (2 - core) - high);
}

/** e^x, within 1 ulp. */
export function exp(x: number): number {
  if (!(Math.abs(x) < 708)) return expWide(x, 0);
  const k = nearestInteger(x * LOG2_E);
  return expReduced(x, 0, k) * powersOfTwo[POWER_ZERO + (k | 0)]!;
}

/** e^(x + tail), |tail| < 1e-4, where the sum would lose `tail` to rounding. Within 1 ulp. */
export function expOfSum(x: number, tail: number): number {
  if (!(Math.abs(x) < 708)) return expWide(x, tail);
  const k = nearestInteger(x * LOG2_E);
  return expReduced(x, tail, k) * powersOfTwo[POWER_ZERO + (k | 0)]!;
}

/** The ends of the range, where 2^k alone would overflow or the result is subnormal: scale in two steps, round in the last. */
function expWide(x: number, tail: number): number {
  if (x !== x) return x;
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const k = nearestInteger(x * LOG2_E);
  const y = expReduced(x, tail, k);
  return k > 0
    ? y * powersOfTwo[POWER_ZERO + k - 1]! * 2
    : y * powersOfTwo[POWER_ZERO + k + 64]! * 5.421010862427522e-20; // 2^-64
}

/** e^x - 1 without cancellation near 0, within 1.5 ulp. Keeps the sign of zero. */
export function expm1(x: number): number {
  if (Math.abs(x) < 0.34657359027997264) {
    if (x === 0) return x;
    const core = x - cothCore(x * x);
    return x + (x * core) / (2 - core);
  }
  if (x > 40 || x !== x) return exp(x);
  if (x < -40) return -1;
  const k = nearestInteger(x * LOG2_E);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const core = r - cothCore(r * r);
  const scale = powersOfTwo[POWER_ZERO + k]!;
  // e^x - 1 = (scale - 1) + scale·r + scale·(rest): the first sum is kept with its rounding error, for |scale - 1| > |scale·r|.
  const rest = (r * core) / (2 - core) + (high - r - low);
  const head = scale - 1;
  const step = scale * r;
  const sum = head + step;
  return sum + (head - sum + step + scale * rest);
}
