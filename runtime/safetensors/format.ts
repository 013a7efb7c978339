/** Weight files: the safetensors format, https://github.com/huggingface/safetensors#format. */

interface TensorOf<Type extends string, Data> {
  readonly dtype: Type;
  readonly shape: readonly number[];
  /** Row-major; as many elements as `shape` says. BOOL: bytes 0 and 1. */
  readonly data: Data;
}

/** A tensor as it can be written. */
export type StoredTensor =
  | TensorOf<'F64', Float64Array>
  | TensorOf<'F32', Float32Array>
  | TensorOf<'I32', Int32Array>
  | TensorOf<'U8' | 'BOOL', Uint8Array>;

/** A tensor as read: `dtype` is the file's. F16 and BF16 come as float32, which holds them exactly. */
export type LoadedTensor =
  | StoredTensor
  | TensorOf<'F16' | 'BF16', Float32Array>
  | TensorOf<'I64', BigInt64Array>
  | TensorOf<'I16', Int16Array>
  | TensorOf<'I8', Int8Array>;

/** What a weight file holds: tensors in the order of their bytes, and texts about them. */
export interface WeightFile {
  readonly tensors: ReadonlyMap<string, LoadedTensor>;
  readonly metadata: ReadonlyMap<string, string>;
}

/** The name in the header that is no tensor's. */
export const METADATA = '__metadata__';

/** An extent of 0 empties the tensor whatever the others are; a product beyond 2^53 may be rounded, and then fits no file. */
export function elementCount(shape: readonly number[]): number {
  return shape.includes(0) ? 0 : shape.reduce((product, extent) => product * extent, 1);
}

/** Whole numbers that float64 holds exactly, so that no sum or difference of two is off. */
export function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((extent) => Number.isSafeInteger(extent) && extent >= 0);
}
