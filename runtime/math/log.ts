/** Logarithms: natural, of 1 + x, and to base 2. */

import { LN2_HIGH, LN2_LOW } from './exp.ts';
import { POWER_ZERO, binaryExponent, powersOfTwo } from './binary64.ts';
import { upperHalf } from './product-tail.ts';

const SMALLEST_NORMAL = 2.2250738585072014e-308;

/**
 * log(1 + f) - f + f²/2 for 1 + f between sqrt(1/2) and sqrt(2). With s = f / (2 + f), log(1 + f) = 2·atanh(s) = f - s·(f - z·A(z)),
 * z = s², the form of fdlibm's e_log.c; A is a Chebyshev fit of (2·atanh(s)/s - 2)/z, error 3.1e-16 before its factor s·z < 0.006.
 */
function logCore(f: number, halfSquare: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.39999999999899505 + w * (0.22222211134795034 + w * 0.15331721600446224));
  const odd = z * (0.666666666666667 + w * (0.28571428625975487 + w * (0.18182889125265025 + w * 0.14616449686400795)));
  return s * (halfSquare + (even + odd));
}

/** The natural logarithm, within 1 ulp. Of a negative number NaN, of ±0 -∞. */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return logOutside(x, log, 37.42994775023705); // 54·ln 2
  const k = binaryExponent(x);
  const f = x * powersOfTwo[POWER_ZERO - k]! - 1;
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (logCore(f, halfSquare) + k * LN2_LOW) - f);
}

/** The arguments that are not positive normal numbers; `offset` is the logarithm of 2^54, by which a subnormal is scaled up. */
function logOutside(x: number, logarithm: (x: number) => number, offset: number): number {
  if (x === 0) return -Infinity;
  if (x > 0 && x < SMALLEST_NORMAL) return logarithm(x * 18014398509481984) - offset;
  return x === Infinity ? x : NaN;
}

/** log(1 + x) without cancellation near 0, within 2 ulp. Keeps the sign of zero. */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x === Infinity ? x : NaN;
  if (Math.abs(x) < 5.6e-17) return x;
  const u = 1 + x;
  const k = binaryExponent(u);
  // Where 1 + x needs no scaling, f is x itself; elsewhere what was rounded off 1 + x enters as a correction.
  const f = k === 0 ? x : u * powersOfTwo[POWER_ZERO - k]! - 1;
  const lost = k === 0 ? 0 : (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (logCore(f, halfSquare) + (k * LN2_LOW + lost)) - f);
}

/** log2(e) in two parts, the first of 24 bits. (fdlibm e_pow.c) */
const LOG2_E_HIGH = 1.44269502162933349609;
const LOG2_E_LOW = 1.92596299112661746887e-8;

/** The logarithm to base 2, within 1 ulp; exact for powers of two. */
export function log2(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return logOutside(x, log2, 54);
  const k = binaryExponent(x);
  const f = x * powersOfTwo[POWER_ZERO - k]! - 1;
  const halfSquare = 0.5 * f * f;
  // The natural logarithm as high + low, so that the product with log2(e) loses nothing, then k, the larger, in front.
  const high = upperHalf(f - halfSquare);
  const low = f - high - halfSquare + logCore(f, halfSquare);
  const product = high * LOG2_E_HIGH;
  const sum = k + product;
  return sum + (k - sum + product + ((low + high) * LOG2_E_LOW + low * LOG2_E_HIGH));
}
