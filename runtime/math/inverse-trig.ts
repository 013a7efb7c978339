/** Inverse circular functions. The ranges are split as in fdlibm's e_asin.c, s_atan.c and e_atan2.c. */

import { upperHalf } from './product-tail.ts';

/** π and its halves, each with what float64 cannot hold of it. */
const PI = Math.PI;
const PI_LOW = 1.2246467991473532e-16;
const PI_HALF = 1.5707963267948966;
const PI_HALF_LOW = 6.123233995736766e-17;
const PI_QUARTER = 0.7853981633974483;
const PI_QUARTER_LOW = 3.061616997868383e-17;

/** asin(x)/x - 1 for z = x² up to 1/4: z times a Chebyshev fit, error 1.5e-17. */
function asinCore(z: number): number {
  const w = z * z;
  const even =
    0.16666666666666669 +
    w *
      (0.04464285714635543 +
        w *
          (0.02237217294214989 +
            w *
              (0.013971212973552933 +
                w * (0.01032281435018578 + w * (0.01740087944269402 + w * 0.028757851367421566)))));
  const odd =
    0.07499999999998433 +
    w *
      (0.030381944138531247 +
        w *
          (0.017352392720869973 + w * (0.011479177415184906 + w * (0.005457506718640358 + w * -0.014851887071247204))));
  return z * (even + z * odd);
}

/** The angle in [-π/2, π/2] whose sine is `x`, within 1 ulp. Keeps the sign of zero; NaN outside [-1, 1]. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.5) return x + x * asinCore(x * x);
  if (!(size <= 1)) return NaN;
  // asin x = π/2 - 2·asin(sqrt((1 - x) / 2)), the root in two parts.
  const z = (1 - size) * 0.5;
  const root = Math.sqrt(z);
  const head = upperHalf(root);
  const rest = root === 0 ? 0 : (z - head * head) / (root + head);
  const inner = 2 * root * asinCore(z) - (PI_HALF_LOW - 2 * rest);
  const angle = PI_QUARTER - (inner - (PI_QUARTER - 2 * head));
  return x < 0 ? -angle : angle;
}

/** The angle in [0, π] whose cosine is `x`, within 1 ulp. NaN outside [-1, 1]. */
export function acos(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.5) return PI_HALF - (x - (PI_HALF_LOW - x * asinCore(x * x)));
  if (!(size <= 1)) return NaN;
  const z = (1 - size) * 0.5;
  const root = Math.sqrt(z);
  if (x < 0) return PI - 2 * (root + (root * asinCore(z) - PI_HALF_LOW));
  const head = upperHalf(root);
  const rest = root === 0 ? 0 : (z - head * head) / (root + head);
  return 2 * (head + (root * asinCore(z) + rest));
}

/** atan(x)/x - 1 for z = x² up to (7/16)²: z times a Chebyshev fit, error 4e-18. */
function atanCore(z: number): number {
  const w = z * z;
  const even =
    -0.3333333333333333 +
    w *
      (-0.14285714285566806 +
        w *
          (-0.09090908355602592 + w * (-0.06666241923359964 + w * (-0.05216679739313656 + w * -0.033128134256069586))));
  const odd =
    0.1999999999999941 +
    w *
      (0.11111111096645038 +
        w * (0.07692285554889286 + w * (0.05876946456755061 + w * (0.04492259293193656 + w * 0.014773184616983806))));
  return z * (even + z * odd);
}

/** The angle in [-π/2, π/2] whose tangent is `x`, within 1 ulp. Keeps the sign of zero. */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (size < 0.4375) return size < 1e-9 ? x : x + x * atanCore(x * x);
  const angle = atanLarge(size);
  return x < 0 ? -angle : angle;
}

/** atan of x >= 7/16, from the angle of 1/2, 1, 3/2 or ∞ beside it, each with its low part: atan x = atan c + atan((x - c) / (1 + cx)). */
function atanLarge(x: number): number {
  if (x < 0.6875) return atanBeside((2 * x - 1) / (2 + x), 0.4636476090008061, 2.2698777452961687e-17);
  if (x < 1.1875) return atanBeside((x - 1) / (x + 1), PI_QUARTER, PI_QUARTER_LOW);
  if (x < 2.4375) return atanBeside((x - 1.5) / (1 + 1.5 * x), 0.982793723247329, 1.3903311031230998e-17);
  return atanBeside(-1 / x, PI_HALF, PI_HALF_LOW);
}

/** atan(t) + angle + low. */
function atanBeside(t: number, angle: number, low: number): number {
  return angle - (-t * atanCore(t * t) - low - t);
}

/** The angle in [-π, π] of the point (x, y), within 2 ulp. Zeros and infinities as in IEEE 754, section 9.2.1. */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const angle = angleAbove(Math.abs(y), Math.abs(x), x < 0 || Object.is(x, -0));
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

/** The angle of (±x, y) for x, y >= 0. */
function angleAbove(y: number, x: number, left: boolean): number {
  if (y === 0) return left ? PI : 0;
  if (x === 0) return PI_HALF;
  const angle = x === Infinity && y === Infinity ? PI_QUARTER : atan(y / x);
  return left ? PI - (angle - PI_LOW) : angle;
}
