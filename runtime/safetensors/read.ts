/** Reads weight files. */
import { LoadError } from '../errors.ts';
import { checkBytes } from '../given.ts';
import { elementCount, isSizes, METADATA, type LoadedTensor, type WeightFile } from './format.ts';

type ElementType = LoadedTensor['dtype'];

/** What holds the bytes of every type that is read. */
const arrays = {
  F64: Float64Array,
  I64: BigInt64Array,
  F32: Float32Array,
  I32: Int32Array,
  F16: Uint16Array,
  BF16: Uint16Array,
  I16: Int16Array,
  I8: Int8Array,
  U8: Uint8Array,
  BOOL: Uint8Array,
};

function isElementType(dtype: string): dtype is ElementType {
  return Object.hasOwn(arrays, dtype);
}

/** The limit of the reference implementation, which keeps a hostile header from filling the memory. */
const MAX_HEADER_BYTES = 100_000_000;

/** Reads a weight file. What it returns are copies. Throws a LoadError that says what is wrong with the file, and with which tensor. */
export function readSafetensors(file: Uint8Array): WeightFile {
  return readWeightFile(file, 'readSafetensors');
}

/** The same for `what`, which its errors name. */
export function readWeightFile(file: Uint8Array, what: string): WeightFile {
  checkBytes(file, what);
  const { header, dataStart } = readHeader(file);
  const metadata = new Map<string, string>();
  const places: Place[] = [];
  for (const [name, value] of Object.entries(header)) {
    if (name === METADATA) readMetadata(value, metadata);
    else places.push(readPlace(name, value));
  }
  places.sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkCover(places, file.length - dataStart);
  const tensors = new Map<string, LoadedTensor>();
  for (const place of places) {
    // A copy is aligned whatever the offsets are. (Not by slice: that of a Node Buffer does not copy.)
    const bytes = new Uint8Array(file.subarray(dataStart + place.begin, dataStart + place.end));
    tensors.set(place.name, toTensor(place, bytes.buffer));
  }
  return { tensors, metadata };
}

function readHeader(file: Uint8Array): { readonly header: object; readonly dataStart: number } {
  if (file.length < 8) throw new LoadError(`Not a safetensors file: it has only ${file.length} bytes.`);
  const promised = new DataView(file.buffer, file.byteOffset, 8).getBigUint64(0, true);
  const length = Number(promised);
  if (length > MAX_HEADER_BYTES || length > file.length - 8) {
    throw new LoadError(
      `Not a safetensors file, or cut short: it promises a header of ${promised} bytes, but only ${file.length - 8} follow.`,
    );
  }
  // A copy: decoders of browsers take no bytes that are shared or may be resized.
  const header = parseHeader(new Uint8Array(file.subarray(8, 8 + length)));
  if (!isObject(header)) throw new LoadError('Not a safetensors file: the header is not a JSON object.');
  return { header, dataStart: 8 + length };
}

/** Undefined where it does not begin with an object. */
function parseHeader(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  } catch (error) {
    throw new LoadError(`Not a safetensors file: the header is not JSON in UTF-8 (${String(error)}).`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readMetadata(value: unknown, metadata: Map<string, string>): void {
  const entries = isObject(value) ? Object.entries(value) : undefined;
  for (const [key, text] of entries ?? []) {
    if (typeof text !== 'string') throw new LoadError(`The header's ${METADATA} has a ${key} that is not a string.`);
    metadata.set(key, text);
  }
  if (!entries) throw new LoadError(`The header's ${METADATA} is not an object of strings.`);
}

/** What the header says of one tensor; the bytes are [begin, end) after the header. */
interface Place {
  readonly name: string;
  readonly dtype: ElementType;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

function readPlace(name: string, value: unknown): Place {
  const { dtype, shape, data_offsets: offsets } = isObject(value) ? value : {};
  if (typeof dtype !== 'string' || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2) {
    throw new LoadError(
      `${name}: the header does not give it a dtype, a shape and two data_offsets, all whole numbers from 0.`,
    );
  }
  if (!isElementType(dtype)) {
    throw new LoadError(
      `${name}: the element type ${dtype} is not supported; these are: ${Object.keys(arrays).join(', ')}.`,
    );
  }
  const [begin, end] = [offsets[0]!, offsets[1]!];
  const bytes = elementCount(shape) * arrays[dtype].BYTES_PER_ELEMENT;
  if (end - begin !== bytes) {
    throw new LoadError(
      `${name}: ${dtype} of shape [${shape.join(', ')}] takes ${bytes} bytes, but its data_offsets span ${end - begin}.`,
    );
  }
  return { name, dtype, shape, begin, end };
}

/** The format wants the tensors to cover the data without overlap or gap, so that no byte has two meanings or none. */
function checkCover(places: readonly Place[], dataBytes: number): void {
  let end = 0;
  let before = 'the header';
  for (const place of places) {
    if (place.end > dataBytes) {
      throw new LoadError(
        `${place.name}: its data ends at byte ${place.end}, but the file has ${dataBytes} bytes of data. Is it cut short?`,
      );
    }
    if (place.begin < end) throw new LoadError(`${place.name}: its data overlaps that of ${before}.`);
    if (place.begin > end)
      throw new LoadError(`${place.begin - end} bytes between ${before} and ${place.name} belong to no tensor.`);
    end = place.end;
    before = place.name;
  }
  if (end !== dataBytes) throw new LoadError(`${dataBytes - end} bytes after ${before} belong to no tensor.`);
}

/** `bytes` are in the order of the host, which is little-endian wherever WebAssembly is. */
function toTensor({ name, dtype, shape }: Place, bytes: ArrayBuffer): LoadedTensor {
  const raw = new arrays[dtype](bytes);
  if (dtype === 'BOOL' && raw instanceof Uint8Array) {
    const wrong = raw.find((byte) => byte > 1);
    if (wrong !== undefined) throw new LoadError(`${name}: a BOOL is 0 or 1, but one byte is ${wrong}.`);
  }
  const data = raw instanceof Uint16Array ? (dtype === 'F16' ? halvesToFloats(raw) : brainToFloats(raw)) : raw;
  // `arrays` says which array has which type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { dtype, shape, data } as LoadedTensor;
}

/** bfloat16 is the upper half of a float32. */
function brainToFloats(halves: Uint16Array): Float32Array {
  const bits = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) bits[i] = halves[i]! << 16;
  return new Float32Array(bits.buffer);
}

/**
 * A binary16 has a sign, 5 bits of exponent and 10 of fraction. (IEEE 754, section 3.6) Shifted to where a float32 has them it is
 * 2^112 times too small, subnormals too.
 */
function halvesToFloats(halves: Uint16Array): Float32Array {
  const bits = new Uint32Array(halves.length);
  const floats = new Float32Array(bits.buffer);
  for (let i = 0; i < halves.length; i++) {
    const size = halves[i]! & 0x7fff;
    bits[i] = size << 13;
    const value = size < 0x7c00 ? floats[i]! * 5192296858534827628530496329220096 : size > 0x7c00 ? NaN : Infinity;
    floats[i] = halves[i]! >> 15 ? -value : value;
  }
  return floats;
}
