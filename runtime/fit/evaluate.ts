/** A report over a whole dataset. */

import { type Dataset, type Inputs, countExamples } from '../data/dataset.ts';
import { minibatches } from '../data/minibatches.ts';
import { DataError } from '../errors.ts';
import { checkNames } from '../given.ts';
import { checkNet } from './check-net.ts';
import { Accumulator, type Averages } from './averages.ts';
import { sizesFor, type WithShapes } from './sizes.ts';

/** Evaluates `data` in batches and averages the reports over its examples. The net's weights and state do not change. Throws a DataError for a dataset without examples. */
export function evaluate<Batch extends Inputs<Batch>, Report extends object>(
  net: WithShapes & { evaluate(inputs: Batch, sizes?: object): Report },
  data: Dataset<Batch>,
  options: { readonly batch: number },
): Averages<Report> {
  checkNames(options, ['batch'], 'evaluate');
  checkNet(net, ['evaluate'], 'evaluate');
  const n = countExamples(data);
  if (n === 0) throw new DataError('There is nothing to evaluate: the dataset has no examples.');
  const sizes = sizesFor(net, data);
  const accumulator = new Accumulator<Report>();
  for (const inputs of minibatches(data, { batch: options.batch, shuffle: false })) {
    const examples = Math.min(options.batch, n - accumulator.examples);
    accumulator.add(net.evaluate(inputs, sizes(examples)), examples);
  }
  return accumulator.take();
}
