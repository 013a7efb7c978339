/** Random numbers by counter: every draw is a pure function of where it belongs, so that none depends on the order of any other. */

/** Skein's key parity constant, for 32-bit words. (Salmon, Moraes, Dror, Shaw 2011) */
const PARITY = 0x1bd11bda;

/**
 * The first of the two 32-bit words of Threefry-2x32 with 13 rounds, as an int32, for a key and a counter of two 32-bit words
 * each. (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3. SC 2011.) It only adds, rotates and
 * exclusive-ors, so that a vector of four gives the same bits. In this project the key is (seed, placeKey of the path)
 * and the counter is (draw, element).
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number): number {
  const key2 = PARITY ^ key0 ^ key1;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;

  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;

  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;

  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;

  // The thirteenth round; its second word is nobody's.
  return (a + b) | 0;
}

/** The upper 24 bits of a draw as a number in [0, 1): a multiple of 2^-24, which float32 holds as well. */
export function uniform01(bits: number): number {
  return (bits >>> 8) * 5.9604644775390625e-8;
}

/** All 32 bits of a draw as a number strictly between 0 and 1, in the middle of its 2^-32. */
export function openUniform01(bits: number): number {
  return ((bits >>> 0) + 0.5) * 2.3283064365386963e-10;
}
