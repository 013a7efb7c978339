/** Weight files of tensors whose names and shapes are known to be right. */
import { METADATA, type LoadedTensor } from './format.ts';

/** A tensor whose data are the bytes of the file. */
export interface Encoded {
  readonly dtype: LoadedTensor['dtype'];
  readonly shape: readonly number[];
  readonly data: LoadedTensor['data'] | Uint16Array;
}

/**
 * The bytes. Larger element types come first, then names in the order of their UTF-16 units, so that every tensor is aligned and equal contents make
 * equal bytes; the header is padded with spaces to a multiple of 8. No two names are equal, none is that of the metadata, and shapes fit.
 */
export function encodeSafetensors(
  tensors: readonly (readonly [string, Encoded])[],
  metadata: Iterable<readonly [string, string]>,
): Uint8Array<ArrayBuffer> {
  const entries = [...tensors].sort(
    ([a, { data: x }], [b, { data: y }]) => y.BYTES_PER_ELEMENT - x.BYTES_PER_ELEMENT || (a < b ? -1 : 1),
  );
  // Written by hand: an object would lose a tensor that is called __proto__, and reorder one that is called 7.
  const texts = [...metadata].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const fields = texts.length > 0 ? [`"${METADATA}":{${texts.join()}}`] : [];
  let end = 0;
  for (const [name, tensor] of entries) {
    const begin = end;
    end += tensor.data.byteLength;
    fields.push(
      `${JSON.stringify(name)}:{"dtype":"${tensor.dtype}","shape":[${tensor.shape.join()}],"data_offsets":[${begin},${end}]}`,
    );
  }
  const header = new TextEncoder().encode(`{${fields.join()}}`);
  const dataStart = Math.ceil((8 + header.length) / 8) * 8;
  const file = new Uint8Array(dataStart + end);
  new DataView(file.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
  file.set(header, 8);
  file.fill(0x20, 8 + header.length, dataStart);
  let at = dataStart;
  for (const [, { data }] of entries) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}
