/** The IDX format of MNIST and its kin: http://yann.lecun.com/exdb/mnist. */

import { DataError } from '../errors.ts';
import { checkBytes } from '../given.ts';
import type { Tensor } from './dataset.ts';

export type IdxTensor = Tensor<Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array | Float64Array>;

/**
 * The tensor of an IDX file: two zero bytes, a byte for the type, one for the number of axes, their extents as 32-bit big-endian numbers, then the
 * elements, big-endian and row-major. What it returns is a copy. Throws a DataError that says what does not fit; a zipped file must be unzipped first.
 */
export function readIdx(file: Uint8Array): IdxTensor {
  checkBytes(file, 'readIdx');
  if (file[0] === 0x1f && file[1] === 0x8b) {
    throw new DataError(
      'Not an IDX file but a gzip file: unzip it first, in Node with gunzipSync of node:zlib, elsewhere with a DecompressionStream.',
    );
  }
  if (file.length < 4 || file[0] !== 0 || file[1] !== 0) {
    const first = Array.from(file.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
    throw new DataError(
      `Not an IDX file: it begins with ${first || 'nothing'} instead of 00 00, a type and the number of axes.`,
    );
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const axes = file[3]!;
  const start = 4 + 4 * axes;
  if (file.length < start)
    throw new DataError(`The IDX file is cut short: it has ${axes} axes but ${file.length} bytes.`);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const elements = shape.includes(0) ? 0 : shape.reduce((product, extent) => product * extent, 1);
  const size = elementSize(file[2]!);
  if (start + elements * size !== file.length) {
    throw new DataError(
      `The IDX file should have ${start + elements * size} bytes, for the shape [${shape.join(', ')}] and ${size} per element, but it has ${file.length}.`,
    );
  }
  return { data: readElements(view, file[2]!, start, elements), shape };
}

function elementSize(type: number): number {
  const size = new Map([
    [0x08, 1],
    [0x09, 1],
    [0x0b, 2],
    [0x0c, 4],
    [0x0d, 4],
    [0x0e, 8],
  ]).get(type);
  if (size !== undefined) return size;
  throw new DataError(
    `Not an IDX file: there is no element type ${type}; 8, 9, 11, 12, 13 and 14 are u8, i8, i16, i32, f32 and f64.`,
  );
}

function readElements(view: DataView, type: number, start: number, elements: number): IdxTensor['data'] {
  switch (type) {
    case 0x08:
      return new Uint8Array(new Uint8Array(view.buffer, view.byteOffset + start, elements));
    case 0x09:
      return new Int8Array(new Int8Array(view.buffer, view.byteOffset + start, elements));
    case 0x0b:
      return new Int16Array(elements).map((_, i) => view.getInt16(start + 2 * i));
    case 0x0c:
      return new Int32Array(elements).map((_, i) => view.getInt32(start + 4 * i));
    case 0x0d:
      return new Float32Array(elements).map((_, i) => view.getFloat32(start + 4 * i));
    default:
      return new Float64Array(elements).map((_, i) => view.getFloat64(start + 8 * i));
  }
}
