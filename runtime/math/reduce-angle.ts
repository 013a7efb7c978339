/** An angle as a multiple of π/2 plus a remainder in two parts, for the circular functions. */

import { nearestInteger } from './binary64.ts';
import { productTail } from './product-tail.ts';

/** 2/π, and π/2 in four parts: three of 33 bits, so that a multiple of up to 2^20 of them is exact, and the rest. (As in fdlibm's e_rem_pio2.c) */
const TWO_OVER_PI = 0.6366197723675814;
const PART_1 = 1.5707963267341256;
const PART_2 = 6.077100506303966e-11;
const PART_3 = 2.0222662487111665e-21;
const PART_4 = 8.4784276603689e-32;

/** Below this size, 2^20·π/2, the three functions here hold; from it on use `reduceHuge`. */
export const HUGE_ANGLE = 1647099;

/** The integer nearest to x / (π/2). */
export function quadrantOf(x: number): number {
  return nearestInteger(x * TWO_OVER_PI);
}

/** x - n·π/2, rounded. */
export function remainderHead(x: number, n: number): number {
  const first = x - n * PART_1;
  const second = first - n * PART_2;
  const third = second - n * PART_3;
  return third - thirdTail(n, first, second, third);
}

/** What `remainderHead` rounded off. */
export function remainderTail(x: number, n: number, head: number): number {
  const first = x - n * PART_1;
  const second = first - n * PART_2;
  const third = second - n * PART_3;
  return third - head - thirdTail(n, first, second, third);
}

/** What the three subtractions rounded off, and the fourth part of n·π/2. */
function thirdTail(n: number, first: number, second: number, third: number): number {
  return n * PART_4 - (second - third - n * PART_3) - (first - second - n * PART_2);
}

/** An angle n·π/2 + head + tail. */
export interface ReducedAngle {
  /** Modulo 4. */
  readonly n: number;
  readonly head: number;
  readonly tail: number;
}

/** floor(2/π · 2^1200): as many bits as the largest float64 needs. */
const TWO_OVER_PI_BITS =
  '0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f5' +
  '2ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d75' +
  '27bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b';
const PI_HALF = 1.5707963267948966;
const PI_HALF_LOW = 6.123233995736766e-17;

/**
 * The reduction of a finite angle of at least 2^20, in whole numbers: x is M·2^e, and M·(2/π) is wanted modulo 4 with what follows
 * the point to 128 bits (no float64 comes closer than 2^-62 to a multiple of π/2: Payne and Hanek 1983). Rare and slow.
 */
export function reduceHuge(x: number): ReducedAngle {
  let mantissa = Math.abs(x);
  let exponent = 0;
  for (; mantissa >= 9007199254740992; mantissa /= 2) exponent++;
  for (; mantissa !== Math.floor(mantissa); mantissa *= 2) exponent--;
  const shift = BigInt(1200 - exponent);
  const product = BigInt(mantissa) * BigInt(TWO_OVER_PI_BITS);
  const n = (product + (1n << (shift - 1n))) >> shift;
  const fraction = (product - (n << shift)) >> (shift - 128n);
  const fractionHigh = Number(fraction);
  const high = fractionHigh * 2.938735877055719e-39; // 2^-128
  const low = Number(fraction - BigInt(fractionHigh)) * 2.938735877055719e-39;
  const product2 = high * PI_HALF;
  const rest = productTail(high, PI_HALF, product2) + (high * PI_HALF_LOW + low * PI_HALF);
  const head = product2 + rest;
  const tail = product2 - head + rest;
  const quadrant = Number(n & 3n);
  return x < 0 ? { n: (4 - quadrant) & 3, head: -head, tail: -tail } : { n: quadrant, head, tail };
}
