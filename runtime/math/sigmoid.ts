/** The logistic function. */

import { exp } from './exp.ts';

/** 1 / (1 + e^-x), within 2 ulp on both sides: e is only ever raised to a negative power, so nothing overflows. */
export function sigmoid(x: number): number {
  const t = exp(-Math.abs(x));
  return (x < 0 ? t : 1) / (1 + t);
}
