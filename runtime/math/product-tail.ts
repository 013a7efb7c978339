/** Products of float64 without rounding error. */

/** The upper 26 bits of `x`, rounded: two such halves multiply without error. Needs |x| < 2^996. (Veltkamp 1968) */
export function upperHalf(x: number): number {
  const scaled = x * 134217729; // 2^27 + 1
  return scaled - (scaled - x);
}

/** The exact a·b − product, where `product` is a·b rounded. (Dekker 1971) */
export function productTail(a: number, b: number, product: number): number {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
