/** Statistics per channel. */

import { expect, test } from 'vitest';
import { channelStatistics } from '../../../runtime/data/channel-statistics.ts';
import { DataError, InputError } from '../../../runtime/errors.ts';

test('mean and deviation of every channel', () => {
  const images = { data: Float32Array.of(1, 10, 2, 10, 3, 10, 6, 10), shape: [1, 2, 2, 2] };
  expect(channelStatistics(images, 2)).toEqual({
    mean: Float64Array.of(3, 10),
    std: Float64Array.of(Math.sqrt(3.5), 0),
  });
  expect(channelStatistics(images.data, 2)).toEqual(channelStatistics(images, 2));
  expect(channelStatistics(Uint8Array.of(0, 255), 1)).toEqual({
    mean: Float64Array.of(127.5),
    std: Float64Array.of(127.5),
  });
});

test('a small spread around a large mean is not lost', () => {
  const data = Float64Array.from({ length: 1000 }, (_, i) => 1e9 + (i % 2));
  expect(channelStatistics(data, 1).std[0]).toBe(0.5);
});

test('a single pixel, and what is not a number', () => {
  expect(channelStatistics(Float32Array.of(4), 1).std[0]).toBe(0);
  expect(channelStatistics(Float32Array.of(1, NaN), 1)).toEqual({
    mean: Float64Array.of(NaN),
    std: Float64Array.of(NaN),
  });
});

test('channels before height and width are not mixed, and pixels side by side may be flat', () => {
  const data = Float32Array.of(1, 10, 2, 10, 3, 10, 6, 10);
  expect(() => channelStatistics({ data, shape: [1, 2, 4, 1] }, 2)).toThrow(
    new DataError('The last axis of [1, 2, 4, 1] does not divide into 2 channels.'),
  );
  expect(channelStatistics({ data, shape: [2, 4] }, 2)).toEqual(channelStatistics(data, 2));
});

test.each([undefined, null, 3, 'image', new BigInt64Array(4), new DataView(new ArrayBuffer(4)), {}])(
  'of %o',
  (given) => {
    const statistics: (images: never, channels: number) => unknown = channelStatistics;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
    expect(() => statistics(given as never, 2)).toThrow(InputError);
  },
);

test.each([
  [new Float32Array(6), 4, '6 elements do not divide into 4 channels.'],
  [new Float32Array(6), 0, '6 elements do not divide into 0 channels.'],
  [new Float32Array(6), 1.5, '6 elements do not divide into 1.5 channels.'],
  [new Float32Array(0), 3, 'There is no mean of no data.'],
])('%o in %d channels', (data, channels, message) => {
  expect(() => channelStatistics(data, channels)).toThrow(new DataError(message));
});
