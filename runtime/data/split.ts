/** Setting examples aside for testing. */

import { InputError } from '../errors.ts';
import { checkOptions } from '../other-names.ts';
import { checkFlag, checkWhole, described } from '../given.ts';
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

export interface SplitOptions<Name = string> {
  /** How many examples to set aside: below 1 a share of all, rounded to whole examples; from 1 on their number. */
  readonly test: number;
  /** Draws which ones; default true. Without it they are the last ones. */
  readonly shuffle?: boolean | undefined;
  /** The name of a tensor of classes, of which both parts then have their share, rounded down or up. Implies drawing. */
  readonly stratify?: Name | undefined;
  /** Default 0. */
  readonly seed?: number | undefined;
}

/** Two datasets, copies, that together are `data`; in each the examples keep their order. */
export function trainTestSplit<Batch extends Inputs<Batch>>(
  data: Dataset<Batch>,
  options: SplitOptions<keyof Batch & string>,
): { readonly train: Dataset<Batch>; readonly test: Dataset<Batch> } {
  checkOptions(options, ['test', 'shuffle', 'stratify', 'seed'], 'trainTestSplit');
  const { test, seed = 0 } = options;
  checkWhole('seed', seed, -Infinity);
  checkFlag('shuffle', options.shuffle);
  const n = countExamples(data);
  const count = test < 1 ? Math.round(test * n) : test;
  if (!(typeof test === 'number' && Number.isInteger(count) && count >= 0 && count <= n)) {
    throw new InputError(
      `test must be a share from 0 to 1 or a whole number of at most ${n}, the number of examples, but it is ${described(test)}.`,
    );
  }
  const order = splitOrder(data, n, count, options);
  return {
    train: takeRows(data, order.slice(count).sort()),
    test: takeRows(data, order.slice(0, count).sort()),
  };
}

/** All examples, those set aside first. */
function splitOrder(data: AnyDataset, n: number, count: number, options: SplitOptions): Uint32Array {
  const dice = new Dice(options.seed ?? 0, 'trainTestSplit', 0);
  const order = range(n);
  if (options.stratify !== undefined) {
    stratify(order, readClasses(options.stratify, data), Math.max(count, 1), dice);
  } else if (options.shuffle === false) {
    order.reverse();
  } else {
    shuffle(order, dice);
  }
  return order;
}

/** A new dataset of the examples at `indices`. */
export function takeRows<Batch extends Inputs<Batch>>(data: Dataset<Batch>, indices: Uint32Array): Dataset<Batch> {
  const entries = Object.entries<Dataset<Batch>[keyof Batch]>(data).map(([name, tensor]) => {
    const row = rowLength(tensor);
    const rows = arrayLike<NumericArray>(tensor.data, indices.length * row);
    gatherRows(tensor.data, row, indices, 0, indices.length, rows);
    return [name, { data: rows, shape: [indices.length, ...tensor.shape.slice(1)] }];
  });
  return Object.fromEntries(entries) as Dataset<Batch>; // eslint-disable-line typescript/no-unsafe-type-assertion -- names and types are those of `data`
}
