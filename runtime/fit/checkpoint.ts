/** A training run as a file: the net, its best self so far, and what `fit` remembers. */

import { LoadError } from '../errors.ts';
import { readSafetensors, writeSafetensors, type StoredTensor } from '../safetensors/index.ts';
import { readNames } from '../net/resume.ts';
import type { Snapshot } from './averages.ts';

/** The best epoch so far. */
export interface Best {
  /** Counted from 0. */
  readonly epoch: number;
  /** What was minimised. */
  readonly loss: number;
  /** The net then, as `save('all')` gives it. */
  readonly net: Uint8Array;
}

export interface Checkpoint {
  /** As `save('all')` gives it. */
  readonly net: Uint8Array;
  /** Reports of the epoch that is under way. */
  readonly train: Snapshot;
  readonly best: Best | undefined;
  /** Of data and batch; undefined in files from before it was written. */
  readonly stepsPerEpoch: number | undefined;
}

const FORMAT = 'nnc fit 1';

export function writeCheckpoint({ net, train, best, stepsPerEpoch }: Checkpoint): Uint8Array<ArrayBuffer> {
  // Numbers as float64 and not as text: JSON has no NaN.
  const numbers = [train.examples, best?.epoch ?? -1, best?.loss ?? NaN, ...train.totals];
  const tensors: [string, StoredTensor][] = [
    ['net', { dtype: 'U8', shape: [net.length], data: net }],
    ['numbers', { dtype: 'F64', shape: [numbers.length], data: Float64Array.from(numbers) }],
  ];
  if (best) tensors.push(['best', { dtype: 'U8', shape: [best.net.length], data: best.net }]);
  return writeSafetensors(tensors, [
    ['format', FORMAT],
    // What the error of a net says that is to load it as its own file.
    ['model', '(a checkpoint, which fit takes as resume)'],
    ['fields', JSON.stringify(train.fields)],
    ['stepsPerEpoch', String(stepsPerEpoch)],
  ]);
}

/** Throws a LoadError where the bytes are anything but what `writeCheckpoint` made. */
export function readCheckpoint(file: Uint8Array): Checkpoint {
  const { tensors, metadata } = readSafetensors(file);
  const net = tensors.get('net')?.data;
  const best = tensors.get('best')?.data;
  const numbers = tensors.get('numbers')?.data;
  if (metadata.get('format') !== FORMAT || !(net instanceof Uint8Array) || !(numbers instanceof Float64Array)) {
    throw new LoadError(
      'Not a checkpoint of fit. (The bytes of save("all") go into the net itself, by load; fit then goes on from its step.)',
    );
  }
  const [examples, epoch, loss, ...totals] = numbers;
  const fields = readNames(metadata.get('fields') ?? '[]', 'fields');
  if (fields.length !== totals.length || !(examples! >= 0))
    throw new LoadError('A checkpoint of fit whose reports are broken.');
  return {
    net,
    train: { fields, totals, examples: examples! },
    stepsPerEpoch: metadata.has('stepsPerEpoch') ? Number(metadata.get('stepsPerEpoch')) : undefined,
    best: best instanceof Uint8Array ? { epoch: epoch!, loss: loss!, net: best } : undefined,
  };
}
