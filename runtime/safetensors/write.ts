/** Writes weight files. */
import { InputError } from '../errors.ts';
import { described, nameOfClass } from '../given.ts';
import { encodeSafetensors, type Encoded } from './encode.ts';
import { floatsToBrain, floatsToHalves } from './halves.ts';
import { elementCount, isSizes, METADATA, type LoadedTensor } from './format.ts';

/**
 * The bytes of a weight file, in an order that is always the same. Float32s are rounded where their `dtype` is F16 or BF16. Throws an
 * InputError for a repeated or reserved name, where a shape or an element type does not fit its data, and for names and metadata that are no texts.
 */
export function writeSafetensors(
  tensors: Iterable<readonly [string, LoadedTensor]>,
  metadata: Iterable<readonly [string, string]> = [],
): Uint8Array<ArrayBuffer> {
  const entries = pairsOf('tensors', tensors).map(([name, tensor]) => [name, asStored(name, tensor)] as const);
  const names = new Set<string>([METADATA]);
  for (const [name, tensor] of entries) {
    if (names.has(name))
      throw new InputError(
        `A weight file cannot hold ${name === METADATA ? 'a tensor called' : 'two tensors called'} ${name}.`,
      );
    names.add(name);
    if (elementCount(tensor.shape) !== tensor.data.length || !isSizes(tensor.shape)) {
      throw new InputError(
        `${name}: the shape [${tensor.shape.join(', ')}] does not fit ${tensor.data.length} elements.`,
      );
    }
  }
  const texts = pairsOf('metadata', metadata);
  for (const [key, text] of texts) {
    if (typeof text === 'string') continue;
    throw new InputError(`The metadata of a weight file are texts, but ${key} is ${described(text)}.`);
  }
  return encodeSafetensors(entries, texts);
}

const classes: Readonly<Record<LoadedTensor['dtype'], string>> = {
  F64: 'Float64Array',
  F32: 'Float32Array',
  F16: 'Float32Array',
  BF16: 'Float32Array',
  I64: 'BigInt64Array',
  I32: 'Int32Array',
  I16: 'Int16Array',
  I8: 'Int8Array',
  U8: 'Uint8Array',
  BOOL: 'Uint8Array',
};

/** A name that is no text would make a file that nobody can read. */
function pairsOf<Value>(
  what: string,
  given: Iterable<readonly [string, Value]>,
): readonly (readonly [string, Value])[] {
  const form = `${what} must be pairs with names, as those of a Map or Object.entries(${what})`;
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given))
    throw new InputError(`${form}, got ${described(given)}.`);
  const pairs = [...given];
  for (const pair of pairs) {
    if (!Array.isArray(pair)) throw new InputError(`${form}, got ${described(pair)}.`);
    if (typeof pair[0] !== 'string') throw new InputError(`${form}, got the name ${described(pair[0])}.`);
  }
  return pairs;
}

function asStored(name: string, tensor: LoadedTensor): Encoded {
  if (typeof tensor !== 'object' || tensor === null || !Array.isArray(tensor.shape))
    throw new InputError(`${name}: a tensor is { dtype, shape: [extents], data }, got ${described(tensor)}.`);
  const { dtype, data } = tensor;
  const wanted = Object.hasOwn(classes, dtype) ? classes[dtype] : undefined;
  if (wanted === undefined) {
    throw new InputError(`${name}: there is no element type ${dtype}; these are: ${Object.keys(classes).join(', ')}.`);
  }
  const got = nameOfClass(data);
  if (got !== wanted) throw new InputError(`${name}: elements of ${dtype} are in ${wanted}, not in ${got}.`);
  if (dtype === 'BOOL' && data.some((byte) => byte > 1)) throw new InputError(`${name}: a BOOL is 0 or 1.`);
  if (dtype === 'F16') return { ...tensor, data: floatsToHalves(name, data) };
  if (dtype === 'BF16') return { ...tensor, data: floatsToBrain(name, data) };
  return tensor;
}
