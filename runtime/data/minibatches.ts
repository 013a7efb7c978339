/** Epochs in small portions. */

import { checkFlag, checkWhole } from '../given.ts';
import { checkOptions } from '../other-names.ts';
import {
  type AnyDataset,
  type Dataset,
  type Inputs,
  arrayLike,
  countExamples,
  gatherRows,
  rowLength,
} from './dataset.ts';
import type { NumericArray } from './dataset.ts';
import { readClasses, stratify } from './order.ts';
import { Dice } from './dice.ts';
import { range, shuffle } from './shuffle.ts';

export interface BatchOptions<Name = string> {
  /** Examples per batch; the last one of an epoch has what is left. */
  readonly batch: number;
  /** A new order in each epoch; default true. Without it the examples come as they stand. */
  readonly shuffle?: boolean | undefined;
  /** The name of a tensor of classes, of which every batch then has its share, rounded down or up. Implies a new order in each epoch. */
  readonly stratify?: Name | undefined;
  /** Default 0. Seed and epoch settle the order. */
  readonly seed?: number | undefined;
  /** Counted from 0; default 0. */
  readonly epoch?: number | undefined;
  /** Leaves out a last batch that is smaller; default false. */
  readonly dropLast?: boolean | undefined;
  /** Begins with this batch of the epoch, to go on where a run was interrupted; default 0. */
  readonly from?: number | undefined;
}

const optionNames: Readonly<Record<keyof BatchOptions, true>> = {
  batch: true,
  shuffle: true,
  stratify: true,
  seed: true,
  epoch: true,
  dropLast: true,
  from: true,
};

/** Batches in an epoch of `n` examples. Throws an InputError for what is no number of examples or of batches. */
export function stepsPerEpoch(n: number, batch: number, dropLast = false): number {
  checkWhole('n', n);
  checkWhole('batch', batch, 1);
  checkFlag('dropLast', dropLast);
  return dropLast ? Math.floor(n / batch) : Math.ceil(n / batch);
}

/**
 * One epoch of `data`: for each batch an object with an array [batch, …] under every name. The arrays are overwritten by the
 * next batch. Throws a DataError where the tensors do not belong together, and an InputError for an impossible option.
 */
export function minibatches<Batch extends Inputs<Batch>>(
  data: Dataset<Batch>,
  options: BatchOptions<keyof Batch & string>,
): Generator<Batch, void, undefined> {
  checkOptions(options, Object.keys(optionNames), 'minibatches');
  const { batch, dropLast = false, from = 0, epoch = 0, seed = 0 } = options;
  const n = countExamples(data);
  const steps = stepsPerEpoch(n, batch, dropLast);
  checkWhole('from', from);
  checkWhole('epoch', epoch);
  checkWhole('seed', seed, -Infinity);
  checkFlag('shuffle', options.shuffle);
  const order = epochOrder(data, n, options);
  return deliver(data, order, batch, from, steps);
}

function epochOrder(data: AnyDataset, n: number, options: BatchOptions): Uint32Array {
  const { batch, seed = 0, epoch = 0 } = options;
  const order = range(n);
  if (options.stratify !== undefined) {
    stratify(order, readClasses(options.stratify, data), batch, new Dice(seed, 'minibatches', epoch));
  } else if (options.shuffle !== false) {
    shuffle(order, new Dice(seed, 'minibatches', epoch));
  }
  return order;
}

function* deliver<Batch extends Inputs<Batch>>(
  data: Dataset<Batch>,
  order: Uint32Array,
  batch: number,
  first: number,
  steps: number,
): Generator<Batch, void, undefined> {
  const fields = Object.entries<Dataset<Batch>[keyof Batch]>(data).map(([name, tensor]) => {
    const row = rowLength(tensor);
    return {
      name,
      row,
      source: tensor.data,
      buffer: arrayLike<NumericArray>(tensor.data, Math.min(batch, order.length) * row),
    };
  });
  const whole = Object.fromEntries(fields.map(({ name, buffer }) => [name, buffer]));
  for (let step = first; step < steps; step++) {
    const from = step * batch;
    const to = Math.min(from + batch, order.length);
    for (const { row, source, buffer } of fields) gatherRows(source, row, order, from, to, buffer);
    const arrays =
      to - from === batch
        ? whole
        : Object.fromEntries(fields.map(({ name, row, buffer }) => [name, buffer.subarray(0, (to - from) * row)]));
    // Under every name of `data` an array of the type of its tensor, as Batch has it.
    yield arrays as Batch; // eslint-disable-line typescript/no-unsafe-type-assertion
  }
}
