/** What first values are written by. */
import type { FillKernels } from './kernels.ts';

/** A tensor to fill, flat and row-major. */
export type InitView = Float32Array | Float64Array | Int32Array | Uint8Array;

/**
 * Fills a tensor with the first values of a seed. Element e takes the draw with key (seed, place of `path`) and counter (0, e), so its
 * value depends on nothing else: not on the order of parameters, the other parameters, or the tensor's type (but for rounding).
 * `kernels`: those of the module, where it runs in WebAssembly.
 */
export type Fill = (view: InitView, seed: number, path: string, kernels?: FillKernels) => void;
