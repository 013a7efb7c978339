/** A report over a whole dataset. */

import { type Dataset, type Inputs, countExamples } from '../data/dataset.ts';
import { minibatches } from '../data/minibatches.ts';
import { DataError } from '../errors.ts';
import { checkOptions } from '../other-names.ts';
import { Accumulator, type Averages } from './averages.ts';
import { defaultBatch, inferenceOf } from './batch.ts';
import { checkNet } from './check-net.ts';
import { inDataset } from './in-dataset.ts';
import { sizesFor, type WithShapes } from './sizes.ts';

/** What `evaluate` needs of a net. */
export interface Evaluable<Batch, Report extends object> extends WithShapes {
  evaluate(inputs: Batch, sizes?: object): Report;
}

export interface EvaluateOptions {
  /** Examples per call. Default: the net's capacity for inference, where one dim counts the examples. */
  readonly batch?: number | undefined;
}

/** Evaluates `data` in batches and averages the reports over its examples. The net's weights and state do not change. Throws a DataError for a dataset without examples. */
export function evaluate<Batch extends Inputs<Batch>, Report extends object>(
  net: Evaluable<Batch, Report>,
  data: Dataset<Batch>,
  options: EvaluateOptions = {},
): Averages<Report> {
  checkOptions(options, ['batch'], 'evaluate');
  checkNet(net, ['evaluate'], 'evaluate');
  if (countExamples(data) === 0) throw new DataError('There is nothing to evaluate: the dataset has no examples.');
  return averages(net, data, options.batch ?? defaultBatch(net, data, inferenceOf(net)), 'dataset');
}

/** The same of what has been checked; `what` is what messages call it, and `whole` what its examples are taken from. */
export function averages<Batch extends Inputs<Batch>, Report extends object>(
  net: Evaluable<Batch, Report>,
  data: Dataset<Batch>,
  batch: number,
  what: string,
  whole = data,
): Averages<Report> {
  const n = countExamples(data);
  const sizes = sizesFor(net, data, net.inferenceCapacity);
  const accumulator = new Accumulator<Report>();
  for (const inputs of minibatches(data, { batch, shuffle: false })) {
    const examples = Math.min(batch, n - accumulator.examples);
    try {
      accumulator.add(net.evaluate(inputs, sizes(examples)), examples);
    } catch (error) {
      throw inDataset(error, inputs, whole, what);
    }
  }
  return accumulator.take();
}
