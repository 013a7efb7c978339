/** What emitted modules and users' programs import as `nnc/runtime`. No dependencies; runs in Node and in browsers. */

export { ArenaError, DataError, FiniteError, InputError, LoadError, OrderError } from './errors.ts';
export { channelStatistics } from './data/channel-statistics.ts';
export type { ChannelStatistics } from './data/channel-statistics.ts';
export { classColumn, readCsv, stackColumns, textColumn } from './data/csv.ts';
export type { CategoryColumn, Column, CsvOptions, NumberColumn, Table, TextColumn } from './data/csv.ts';
export type { Dataset, Inputs, NumericArray, Tensor } from './data/dataset.ts';
export { Dice } from './data/dice.ts';
export { readIdx } from './data/idx.ts';
export type { IdxTensor } from './data/idx.ts';
export { minibatches, stepsPerEpoch } from './data/minibatches.ts';
export type { BatchOptions } from './data/minibatches.ts';
export { trainTestSplit } from './data/split.ts';
export type { SplitOptions } from './data/split.ts';
export type { Averages } from './fit/averages.ts';
export type { Best } from './fit/checkpoint.ts';
export { evaluate } from './fit/evaluate.ts';
export { fit } from './fit/fit.ts';
export type { EpochReport, FitOptions, FitResult, StepEvent, Trainable } from './fit/fit.ts';
export { initialize } from './init.ts';
export type { InitSpec, InitView } from './init.ts';
export * from './math/index.ts';
export * from './net/index.ts';
export { normal01, normalQuantile, openUniform01, placeKey, threefry, uniform01 } from './random.ts';
export { readSafetensors, writeSafetensors } from './safetensors.ts';
export type { LoadedTensor, StoredTensor, WeightFile } from './safetensors.ts';
