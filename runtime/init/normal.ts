/** Normal numbers. */
import { normal01 } from '../normal.ts';
import { placeKey } from '../place-key.ts';
import { threefry } from '../random.ts';
import type { Fill } from './fill.ts';

export function initNormal(mean: number, std: number): Fill {
  return (view, seed, path) => {
    const place = placeKey(path);
    for (let e = 0; e < view.length; e++) view[e] = mean + std * normal01(threefry(seed, place, 0, e));
  };
}
