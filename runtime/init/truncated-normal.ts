/** Normal numbers between bounds. */
import { InputError } from '../errors.ts';
import { erfc } from '../math/erf.ts';
import { normalQuantile } from '../normal.ts';
import { placeKey } from '../place-key.ts';
import { openUniform01, threefry } from '../random.ts';
import type { Fill } from './fill.ts';

/**
 * The normal distribution given that it falls in [low, high]; `std` is that before truncation. The inverse of the truncated
 * distribution function, taken in the lower tail, where probabilities near 0 keep their precision. Throws an InputError where low > high.
 */
export function initTruncatedNormal(mean: number, std: number, low: number, high: number): Fill {
  return (view, seed, path) => {
    if (!(low <= high))
      throw new InputError(`A truncated normal needs low <= high, but low is ${low} and high is ${high}.`);
    const place = placeKey(path);
    const mirrored = low > mean;
    const from = normalProbability(mirrored ? (mean - high) / std : (low - mean) / std);
    const to = normalProbability(mirrored ? (mean - low) / std : (high - mean) / std);
    for (let e = 0; e < view.length; e++) {
      const probability = from + (to - from) * openUniform01(threefry(seed, place, 0, e));
      const normal = normalQuantile(probability);
      // So far out that nothing is left between the bounds, or std = 0: the bound nearest to the mean has all the mass.
      const value = to > from ? mean + std * (mirrored ? -normal : normal) : mean;
      view[e] = Math.min(high, Math.max(low, value));
    }
  };
}

/** The probability that a standard normal variable is below `x`. */
function normalProbability(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}
