/** x to the power of y. */

import { POWER_ZERO, binaryExponent, powersOfTwo } from './binary64.ts';
import { LN2_HIGH, LN2_LOW, expOfSum } from './exp.ts';
import { productTail } from './product-tail.ts';

/**
 * x^y, within 1 ulp (2 for y = 3 and 4); exact wherever a float64 holds the result. Special values are those of IEEE 754, section 9.2.1; unlike the
 * operator `**`, pow(1, NaN) and pow(±1, ±∞) are 1.
 */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (y === 0 || x === 1) return 1;
  if (y === -1) return 1 / x;
  if (y === 3) return x * x * x;
  if (y === 4) return x * x * (x * x);
  const size = Math.abs(x);
  if (!(size > 0 && size < Infinity && Math.abs(y) < Infinity)) return powAtEdge(x, y);
  if (x > 0) return y === 0.5 ? Math.sqrt(x) : powPositive(x, y);
  if (y !== Math.floor(y)) return NaN;
  return isOdd(y) ? -powPositive(size, y) : powPositive(size, y);
}

/** Whether an integral `y` is odd; beyond 2^53 every float64 is even. */
function isOdd(y: number): boolean {
  return Math.abs(y % 2) === 1;
}

/** Where an operand is NaN or infinite, or x is ±0; y is not 0 and x is not 1. */
function powAtEdge(x: number, y: number): number {
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) return size === 1 ? 1 : size > 1 === y > 0 ? Infinity : 0;
  const result = (size === 0) === y > 0 ? 0 : Infinity;
  const negative = x < 0 || Object.is(x, -0);
  return negative && y === Math.floor(y) && isOdd(y) ? -result : result;
}

/** e^(y·log x) for finite x > 0. */
function powPositive(x: number, y: number): number {
  // A power of more than 2^64 leaves the range whatever x is (|log x| >= 2^-53 or x = 1), and would overflow a product below.
  if (Math.abs(y) > 18446744073709551616) return x === 1 ? 1 : x > 1 === y > 0 ? Infinity : 0;
  logarithm[0] = x;
  takeLogarithm();
  const head = logarithm[0];
  const product = y * head;
  return expOfSum(product, productTail(y, head, product) + y * logarithm[1]!);
}

/**
 * What one half of a power hands to the other. As an argument or result of a call too large to be inlined, each number would be boxed,
 * 16 bytes of garbage. Nothing in it outlives a call.
 */
const logarithm = /* @__PURE__ */ new Float64Array(2);

/** Replaces the finite x > 0 in `logarithm[0]` by log x to about 2^-68 of its size, as the sum of two numbers. */
function takeLogarithm(): void {
  const x = logarithm[0]!;
  const subnormal = x < 2.2250738585072014e-308;
  const scaled = subnormal ? x * 18014398509481984 : x; // 2^54
  const exponent = binaryExponent(scaled);
  const m = scaled * powersOfTwo[POWER_ZERO - exponent]!;
  const k = subnormal ? exponent - 54 : exponent;

  // s = (m - 1) / (m + 1), in two parts.
  const f = m - 1;
  const d = m + 1;
  const dTail = f - (d - 2);
  const s = f / d;
  const sd = s * d;
  const sTail = (f - sd - productTail(s, d, sd) - s * dTail) / d;

  // log m = 2·atanh(s) = 2s·(1 + c), c = z/3 + z²·B(z), z = s².
  const z = s * s;
  const zTail = productTail(s, s, z) + 2 * s * sTail;
  const third = z * THIRD_HIGH;
  const thirdTail = productTail(z, THIRD_HIGH, third) + (z * THIRD_LOW + zTail * THIRD_HIGH);
  const higher = z * z * atanhTail(z);
  const c = third + higher;
  const cTail = third - c + higher + thirdTail;
  const sc = s * c;
  const head = s + sc;
  const tail = s - head + sc + (productTail(s, c, sc) + sTail * (1 + c) + s * cTail);

  // log x = k·ln 2 + log m.
  const kHigh = k * LN2_HIGH;
  const logHigh = kHigh + 2 * head;
  const logLow = kHigh - logHigh + 2 * head + (2 * tail + k * LN2_LOW);
  logarithm[0] = k === 0 ? 2 * head : logHigh;
  logarithm[1] = k === 0 ? 2 * tail : logLow;
}

const THIRD_HIGH = 0.3333333333333333;
const THIRD_LOW = 1.850371707708594e-17;

/** (atanh(s)/s - 1 - z/3) / z² for z = s² up to 0.0295: a Chebyshev fit, error 9.4e-19. */
function atanhTail(z: number): number {
  return (
    0.2 +
    z *
      (0.14285714285714682 +
        z *
          (0.11111111110828116 +
            z *
              (0.09090909167657202 +
                z *
                  (0.07692297485447687 +
                    z * (0.0666740211911495 + z * (0.05853124270400189 + z * 0.05861525514686851))))))
  );
}
