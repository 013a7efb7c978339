/** Uniform numbers by the kernel of a module. */
import { placeKey } from '../place-key.ts';
import type { Fill } from './fill.ts';
import { UNIFORM } from './kernels.ts';

/** As `initUniform`, to the bit. Memory is given out in whole vectors, so that the last one ends in what is nobody's. */
export function drawUniform(low: number, high: number): Fill {
  return ({ byteOffset, length }, seed, path, kernels) => {
    kernels![UNIFORM]!(byteOffset, Math.ceil(length / 4) * 4, seed, placeKey(path), low, high - low);
  };
}
