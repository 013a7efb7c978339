/** Mean and deviation of every channel, for `Normalize`. */

import { DataError, InputError } from '../errors.ts';
import { described, nameOfClass } from '../given.ts';
import { checkTensor, type NumericArray, type Tensor } from './dataset.ts';

export interface ChannelStatistics {
  /** [channels] */
  readonly mean: Float64Array;
  /** [channels]: the standard deviation over the whole data, that is divided by n and not n - 1. */
  readonly std: Float64Array;
}

/**
 * Statistics over every axis but the last, which has the channels, or whole pixels; `channels` = 1 takes all elements together. In two passes, mean
 * first, in float64. Throws a DataError where the data is empty or does not divide into channels.
 */
export function channelStatistics(images: Tensor | NumericArray, channels: number): ChannelStatistics {
  const isTensor = typeof images === 'object' && images !== null && 'shape' in images;
  if (isTensor) checkTensor('images', images);
  const data = isTensor ? images.data : images;
  if (!isNumbers(data))
    throw new InputError(`channelStatistics needs a tensor or a typed array of numbers, got ${described(data)}.`);
  if (!(Number.isInteger(channels) && channels > 0 && data.length % channels === 0)) {
    throw new DataError(`${data.length} elements do not divide into ${channels} channels.`);
  }
  // Channels before height and width would be mixed.
  if (isTensor && images.shape.at(-1)! % channels !== 0)
    throw new DataError(`The last axis of [${images.shape.join(', ')}] does not divide into ${channels} channels.`);
  if (data.length === 0) throw new DataError('There is no mean of no data.');
  const mean = averages(data, new Float64Array(channels), 1);
  return { mean, std: averages(data, mean, 2).map(Math.sqrt) };
}

/** A plain array will do, too. */
function isNumbers(data: unknown): boolean {
  if (Array.isArray(data)) return true;
  return ArrayBuffer.isView(data) && 'length' in data && !nameOfClass(data).startsWith('Big');
}

/** The mean of x (`power` 1, `centre` zeros), or of (x - centre)² (`power` 2), per channel. */
function averages(data: NumericArray, centre: Float64Array, power: 1 | 2): Float64Array {
  const channels = centre.length;
  const sums = new Float64Array(channels);
  for (let c = 0; c < channels; c++) {
    const middle = centre[c]!;
    let sum = 0;
    for (let i = c; i < data.length; i += channels) {
      const x = data[i]! - middle;
      sum += power === 1 ? x : x * x;
    }
    sums[c] = sum / (data.length / channels);
  }
  return sums;
}
