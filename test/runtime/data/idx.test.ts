/** IDX files: every element type, and every way to be wrong. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { channelStatistics } from '../../../runtime/data/channel-statistics.ts';
import { readIdx } from '../../../runtime/data/idx.ts';
import { DataError } from '../../../runtime/errors.ts';

const bytes = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);

test.each([
  ['u8', bytes(0, 0, 8, 1, 0, 0, 0, 2, 1, 255), Uint8Array.of(1, 255)],
  ['i8', bytes(0, 0, 9, 1, 0, 0, 0, 2, 1, 255), Int8Array.of(1, -1)],
  ['i16', bytes(0, 0, 11, 1, 0, 0, 0, 2, 1, 2, 255, 254), Int16Array.of(258, -2)],
  ['i32', bytes(0, 0, 12, 1, 0, 0, 0, 1, 1, 2, 3, 4), Int32Array.of(0x01020304)],
  ['f32', bytes(0, 0, 13, 1, 0, 0, 0, 1, 0xbf, 0x80, 0, 0), Float32Array.of(-1)],
  ['f64', bytes(0, 0, 14, 1, 0, 0, 0, 1, 0x40, 0x09, 0x21, 0xfb, 0x54, 0x44, 0x2d, 0x18), Float64Array.of(Math.PI)],
])('%s', (_type, file, data) => {
  const shape = [data.length];
  expect(readIdx(file)).toEqual({ data, shape });
  // Out of line in a larger buffer, as Node's small files are.
  const shifted = new Uint8Array(file.length + 3).subarray(3);
  shifted.set(file);
  const read = readIdx(shifted);
  expect(read).toEqual({ data, shape });
  shifted.fill(0);
  expect(read.data).toEqual(data);
});

test('several axes, none, and an empty one', () => {
  expect(readIdx(bytes(0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6)).shape).toEqual([2, 3]);
  expect(readIdx(bytes(0, 0, 8, 0, 7))).toEqual({ data: bytes(7), shape: [] });
  expect(readIdx(bytes(0, 0, 14, 2, 0, 0, 0, 0, 255, 255, 255, 255))).toEqual({
    data: new Float64Array(0),
    shape: [0, 0xffffffff],
  });
});

test.each([
  ['nothing', bytes(), 'it begins with nothing'],
  ['too little', bytes(0, 0, 8), 'it begins with 00 00 08 instead'],
  ['text', new TextEncoder().encode('label,pixel'), 'it begins with 6c 61 62 65 instead of 00 00'],
  ['gzip', bytes(0x1f, 0x8b, 8, 0), 'a gzip file: unzip it first'],
  ['an unknown type', bytes(0, 0, 10, 1, 0, 0, 0, 0), 'there is no element type 10'],
  ['cut extents', bytes(0, 0, 8, 2, 0, 0, 0, 1), 'it has 2 axes but 8 bytes'],
  [
    'cut data',
    bytes(0, 0, 11, 1, 0, 0, 0, 2, 1, 2, 3),
    'should have 12 bytes, for the shape [2] and 2 per element, but it has 11',
  ],
  ['bytes left over', bytes(0, 0, 8, 1, 0, 0, 0, 1, 1, 2), 'should have 9 bytes'],
  ['hostile extents', bytes(0, 0, 14, 3, ...new Uint8Array(12).fill(255)), 'should have 6.3382529'],
])('%s is a DataError', (_what, file, message) => {
  expect(() => readIdx(file)).toThrow(DataError);
  expect(() => readIdx(file)).toThrow(message);
});

test('the digits of the example', () => {
  const read = (name: string): Uint8Array =>
    gunzipSync(readFileSync(new URL(`../../../examples/mnist/data/${name}`, import.meta.url)));
  const images = readIdx(read('images.idx3-ubyte.gz'));
  const labels = readIdx(read('labels.idx1-ubyte.gz'));
  expect(images.shape).toEqual([10_000, 28, 28]);
  expect(labels.shape).toEqual([10_000]);
  const counts = new Uint32Array(10);
  for (const label of labels.data) counts[label]!++;
  expect([...counts]).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]);
  // Of all 70,000: mean 0.1307 and deviation 0.3081 of the range.
  const { mean, std } = channelStatistics(images, 1);
  expect(mean[0]! / 255).toBeCloseTo(0.131, 3);
  expect(std[0]! / 255).toBeCloseTo(0.309, 3);
  // Its five, in the shape that a reader of the text would know.
  const ink = Array.from({ length: 14 }, (_, y) =>
    Array.from({ length: 14 }, (_unused, x) => (images.data[(2 * y + 1) * 28 + 2 * x]! > 127 ? '#' : ' '))
      .join('')
      .trimEnd(),
  );
  expect(`${labels.data[0]}\n${ink.join('\n')}`).toMatchInlineSnapshot(`
    "5




          ##  ##
         ######
         #
          ##
            #
      #     #
       ## ##


    "
  `);
});
