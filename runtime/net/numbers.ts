/** Small functions of numbers that kernels call. */

/** The nearest integer, halves to the even one; -0 stays. */
export function nearest(x: number): number {
  const magnitude = Math.abs(x);
  // From 2^52 on every number is whole.
  if (!(magnitude < 4503599627370496)) return x;
  const below = Math.floor(magnitude);
  const rest = magnitude - below;
  const rounded = rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

/** An int32: truncated, the nearest one where `x` is out of range, 0 for NaN. */
export function toInt32(x: number): number {
  return x >= 2147483647 ? 2147483647 : x <= -2147483648 ? -2147483648 : x | 0;
}

/** What is left of `a` after whole steps of `b` towards 0; it has the sign of `a`. */
export function remainder(a: number, b: number): number {
  return a % b;
}
