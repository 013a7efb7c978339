/** Uniform numbers. */
import { placeKey } from '../place-key.ts';
import { threefry, uniform01 } from '../random.ts';
import type { Fill } from './fill.ts';
import { UNIFORM } from './kernels.ts';
import { drawUniform } from './uniform-kernel.ts';

/** In [low, high), but for rounding to the tensor's type. */
export function initUniform(low: number, high: number): Fill {
  return (view, seed, path, kernels) => {
    if (kernels?.[UNIFORM] !== undefined) return drawUniform(low, high)(view, seed, path, kernels);
    const place = placeKey(path);
    for (let e = 0; e < view.length; e++) view[e] = low + (high - low) * uniform01(threefry(seed, place, 0, e));
  };
}
