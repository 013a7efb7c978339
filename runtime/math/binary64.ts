/** The binary64 format taken apart: powers of two and exponents. */

/** The position of 2^0 in `powersOfTwo`. */
export const POWER_ZERO = 1074;

/**
 * Every power of two that a float64 can hold: entry `POWER_ZERO + k` is 2^k for -1074 <= k <= 1023. Reading one is
 * faster than assembling its bits, because a 4-byte store followed by an 8-byte load stalls the processor.
 */
export const powersOfTwo: Readonly<Float64Array> = /* @__PURE__ */ makePowersOfTwo();

function makePowersOfTwo(): Float64Array {
  const powers = new Float64Array(POWER_ZERO + 1024);
  for (let k = 0, power = 1; k <= 1023; k++, power *= 2) powers[POWER_ZERO + k] = power;
  for (let k = 0, power = 1; k >= -1074; k--, power /= 2) powers[POWER_ZERO + k] = power;
  return powers;
}

/** A register to look at bits through. Nothing in it outlives a call. */
const register = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** The high 32 bits of `x`: sign, 11 bits of exponent, 20 bits of fraction. */
function highWord(x: number): number {
  register.setFloat64(0, x, true);
  return register.getInt32(4, true);
}

/** High word of sqrt(1/2), to which `binaryExponent` compares. */
const HIGH_WORD_SQRT_HALF = 0x3fe6a09e;

/** For a positive normal `x`: the k for which x / 2^k lies in [sqrt(1/2), sqrt(2)), give or take 2^-20. */
export function binaryExponent(x: number): number {
  return (highWord(x) - HIGH_WORD_SQRT_HALF) >> 20;
}

/** The integer nearest to `x`, ties to even, for |x| < 2^51: adding 1.5·2^52 leaves no room for a fraction. */
export function nearestInteger(x: number): number {
  return x + 6755399441055744 - 6755399441055744;
}
