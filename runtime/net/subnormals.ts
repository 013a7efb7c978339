/** Numbers so small that processors take a hundred cycles for them. */
import type { View } from './memory.ts';

/** The least normal numbers, 2^−126 and 2^−1022. (IEEE 754, table 3.5) */
const LEAST_F32 = 1.1754943508222875e-38;
const LEAST_F64 = 2.2250738585072014e-308;

/** Puts 0 in the place of subnormal numbers. */
export function flushSubnormals(view: View): void {
  const least = view instanceof Float32Array ? LEAST_F32 : view instanceof Float64Array ? LEAST_F64 : 0;
  for (let i = 0; i < view.length; i++) {
    const size = Math.abs(view[i]!);
    if (size > 0 && size < least) view[i] = 0;
  }
}
