/** What emitted modules and users' programs import as `nnc/runtime`. No dependencies; runs in Node and in browsers. */

export { ArenaError, DataError, InputError, LoadError, OrderError } from './errors.ts';
export { initialize } from './init.ts';
export type { InitSpec, InitView } from './init.ts';
export * from './math/index.ts';
export { normal01, normalQuantile, openUniform01, placeKey, threefry, uniform01 } from './random.ts';
export { readSafetensors, writeSafetensors } from './safetensors.ts';
export type { LoadedTensor, StoredTensor, WeightFile } from './safetensors.ts';
