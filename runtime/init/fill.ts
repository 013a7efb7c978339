/** What first values are written by. */

/** A tensor to fill, flat and row-major. */
export type InitView = Float32Array | Float64Array | Int32Array | Uint8Array;

/**
 * Fills a tensor with the first values of a seed. Element e takes the draw with key (seed, place of `path`) and counter (0, e), so its
 * value depends on nothing else: not on the order of parameters, the other parameters, or the tensor's type (but for rounding).
 */
export type Fill = (view: InitView, seed: number, path: string) => void;
