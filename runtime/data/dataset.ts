/** A dataset: named arrays, one row of each per example. */

import { DataError } from '../errors.ts';
import { described } from '../given.ts';

/** The arrays that a model's input can be. */
export type NumericArray =
  Float32Array | Float64Array | Int32Array | Int16Array | Int8Array | Uint8Array | Uint16Array | Uint32Array;

/** A row-major tensor; for a dataset, its first axis counts the examples. */
export interface Tensor<Data extends NumericArray = NumericArray> {
  readonly data: Data;
  readonly shape: readonly number[];
}

/** The inputs of one call: arrays by input name, such as the emitted `MnistInputs`. */
export type Inputs<Self> = { readonly [Name in keyof Self]: NumericArray };

/** All examples for `Batch`: under each of its names a tensor [n, …] of the same array type. */
export type Dataset<Batch extends Inputs<Batch>> = { readonly [Name in keyof Batch]: Tensor<Batch[Name]> };

/** What makes up a dataset whatever its names are. */
export type AnyDataset = Readonly<Record<string, Tensor>>;

/** Elements per example. */
export function rowLength({ shape }: Tensor): number {
  return shape.slice(1).reduce((product, extent) => product * extent, 1);
}

/** The number of examples. Throws a DataError unless every shape fits its array and all have the same first extent. */
export function countExamples(data: AnyDataset): number {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  for (const [name, tensor] of entries) checkTensor(name, tensor);
  const [first] = entries;
  if (!first) throw new DataError('The dataset is empty: it has no tensor by any name.');
  const n = first[1].shape[0]!;
  for (const [name, { shape }] of entries) {
    if (shape[0] === n) continue;
    throw new DataError(
      `The dataset's tensors differ in their number of examples: ${first[0]} has ${n}, but ${name} has ${shape[0]}. The first axis of each counts them.`,
    );
  }
  return n;
}

/** Throws a DataError unless `tensor` has an axis of examples and as many elements as its shape says. */
export function checkTensor(name: string, tensor: Tensor): void {
  const { data, shape } = typeof tensor === 'object' && tensor !== null ? tensor : {};
  const isTyped = ArrayBuffer.isView(data) && 'length' in data;
  if (!isTyped || !Array.isArray(shape)) {
    const part = isTyped ? `a shape that is ${described(shape)}` : `data that is ${described(data)}`;
    const got = data === undefined && shape === undefined ? described(tensor) : part;
    const form = '{ data: a typed array, shape: [examples, …] }';
    throw new DataError(`${name}: a tensor of a dataset is ${form}, got ${got}.`);
  }
  if (shape.length === 0)
    throw new DataError(`${name}: a tensor of a dataset needs at least one axis, that of the examples.`);
  if (!shape.every((extent) => Number.isSafeInteger(extent) && extent >= 0)) {
    throw new DataError(`${name}: [${shape.join(', ')}] is not a shape; extents are whole numbers from 0.`);
  }
  const elements = shape[0]! * rowLength(tensor);
  if (elements === data.length) return;
  const row = data.length / shape[0]!;
  const hint = row > 0 && Number.isInteger(row) ? ` Is it [${shape[0]}, ${row}]?` : '';
  throw new DataError(
    `${name}: the shape [${shape.join(', ')}] means ${elements} elements, but there are ${data.length}.${hint}`,
  );
}

/** A new array of the type of `like`, of `length` zeros. */
export function arrayLike<Data extends NumericArray>(like: Data, length: number): Data {
  // A typed array's constructor is that of its own type, which TypeScript cannot know.
  const create = like.constructor as new (length: number) => Data; // eslint-disable-line typescript/no-unsafe-type-assertion
  return new create(length);
}

/** Copies the rows of `source` at `indices[from…to)` to the start of `target`. */
export function gatherRows(
  source: NumericArray,
  row: number,
  indices: Readonly<Uint32Array>,
  from: number,
  to: number,
  target: NumericArray,
): void {
  // Element by element: a view per row would leave garbage behind in every step.
  let at = 0;
  for (let i = from; i < to; i++) {
    const begin = indices[i]! * row;
    for (let k = 0; k < row; k++) target[at++] = source[begin + k]!;
  }
}
