/** Uniform numbers. */
import { placeKey, threefry, uniform01 } from '../random.ts';
import type { Fill } from './fill.ts';

/** In [low, high), but for rounding to the tensor's type. */
export function initUniform(low: number, high: number): Fill {
  return (view, seed, path) => {
    const place = placeKey(path);
    for (let e = 0; e < view.length; e++) view[e] = low + (high - low) * uniform01(threefry(seed, place, 0, e));
  };
}
