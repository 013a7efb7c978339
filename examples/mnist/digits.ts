/** The 10,000 digits of `data/`: 8,000 to train on, the last 2,000 to test with. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readIdx, type Dataset } from 'nnc/runtime';

/** What the network takes: images [n, 28, 28, 1] of grey levels 0 to 255, and labels [n]. */
export interface Digits {
  readonly image: Float32Array;
  readonly label: Int32Array;
}

const pixels = 28 * 28;

export function loadDigits(trained = 8000): { readonly train: Dataset<Digits>; readonly test: Dataset<Digits> } {
  const images = readIdx(read('images.idx3-ubyte.gz')).data;
  const labels = readIdx(read('labels.idx1-ubyte.gz')).data;
  const part = (from: number, to: number): Dataset<Digits> => ({
    image: { data: Float32Array.from(images.subarray(from * pixels, to * pixels)), shape: [to - from, 28, 28, 1] },
    label: { data: Int32Array.from(labels.subarray(from, to)), shape: [to - from] },
  });
  return { train: part(0, trained), test: part(8000, labels.length) };
}

function read(name: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`data/${name}`, import.meta.url)));
}
