/** Writes weight files. */
import { InputError } from '../errors.ts';
import { encodeSafetensors } from './encode.ts';
import { elementCount, METADATA, type StoredTensor } from './format.ts';

/**
 * The bytes of a weight file, in an order that is always the same. Throws an InputError for a repeated or reserved name, and where a shape does
 * not fit its data.
 */
export function writeSafetensors(
  tensors: Iterable<readonly [string, StoredTensor]>,
  metadata: Iterable<readonly [string, string]> = [],
): Uint8Array<ArrayBuffer> {
  const entries = [...tensors];
  const names = new Set<string>([METADATA]);
  for (const [name, tensor] of entries) {
    if (names.has(name))
      throw new InputError(
        `A weight file cannot hold ${name === METADATA ? 'a tensor called' : 'two tensors called'} ${name}.`,
      );
    names.add(name);
    if (elementCount(tensor.shape) !== tensor.data.length) {
      throw new InputError(
        `${name}: the shape [${tensor.shape.join(', ')}] does not fit ${tensor.data.length} elements.`,
      );
    }
  }
  return encodeSafetensors(entries, metadata);
}
