/** What WebAssembly of a module has beside the kernels of its methods: it fills tensors with their first values. */

/** The export that draws uniform numbers, where a tensor of float32 begins with such. */
export const UNIFORM = '.uniform';

export interface FillKernels {
  readonly [UNIFORM]?: UniformKernel;
}

/** Writes `low` + `width`·u for `length` elements, whole vectors, from the byte `at` on; u in [0, 1) is that of `seed` and `place`. */
type UniformKernel = (at: number, length: number, seed: number, place: number, low: number, width: number) => void;
