/** Weight files. */

export type { LoadedTensor, StoredTensor, WeightFile } from './format.ts';
export { permuteAxes } from './permute-axes.ts';
export { readSafetensors } from './read.ts';
export { writeSafetensors } from './write.ts';
