/** The training loop. */

import { type AnyDataset, type Dataset, type Inputs, countExamples } from '../data/dataset.ts';
import { minibatches, stepsPerEpoch as countSteps, type BatchOptions } from '../data/minibatches.ts';
import { DataError, InputError } from '../errors.ts';
import { Accumulator, type Averages } from './averages.ts';
import { type Best, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { capacityFor, defaultBatch, inferenceOf } from './batch.ts';
import { checkNet } from './check-net.ts';
import { attempt, refusal } from './check-values.ts';
import { averages, type Evaluable } from './evaluate.ts';
import { elsewhere } from './elsewhere.ts';
import { inDataset } from './in-dataset.ts';
import { sizesFor } from './sizes.ts';
import { checkBytes, checkFlag, checkWhole, described, nameOfClass } from '../given.ts';
import { didYouMean } from '../near-miss.ts';
import { checkOptions } from '../other-names.ts';

/** What `fit` needs of a net; every emitted class with a `train` block has it. */
export interface Trainable<Batch, TrainReport extends object, Report extends object> extends Evaluable<Batch, Report> {
  trainStep(inputs: Batch, sizes?: object): TrainReport;
  save(what: 'all'): Uint8Array;
  load(file: Uint8Array): unknown;
  readonly step: number;
  readonly capacity: object;
}

/** What `onStep` is told. */
export interface StepEvent<TrainReport> {
  /** Counted from 0. */
  readonly epoch: number;
  /** Steps done in this epoch, from 1 to `stepsPerEpoch`. */
  readonly step: number;
  readonly stepsPerEpoch: number;
  readonly report: TrainReport;
  /** The run as a file, for the option `resume`. */
  readonly checkpoint: () => Uint8Array<ArrayBuffer>;
}

/** One epoch, as `onEpoch` is told and as the result lists it. */
export interface EpochReport<TrainReport, Report> {
  /** Counted from 0. */
  readonly epoch: number;
  /** The net's step at its end. */
  readonly step: number;
  readonly train: Averages<TrainReport>;
  readonly validation?: Averages<Report>;
  /** What was minimised, and whether it was never smaller. */
  readonly loss: number;
  readonly best: boolean;
}

export interface FitOptions<
  Batch extends Inputs<Batch>,
  TrainReport extends object,
  Report extends object,
> extends Pick<BatchOptions<keyof Batch & string>, 'shuffle' | 'stratify' | 'seed' | 'dropLast'> {
  /** How many in all from `startStep` on, those before an interruption included: the net's step says how many are done. */
  readonly epochs: number;
  /** Examples per step. Default: the net's capacity, where one dim counts the examples. */
  readonly batch?: number | undefined;
  /** Evaluated after each epoch, by as many examples at once as `evaluate` takes; its loss then says which epoch is best, otherwise the mean loss of the epoch's steps. */
  readonly validation?: Dataset<Batch> | undefined;
  /** What to minimise instead of `loss`: smaller is better. */
  readonly monitor?: ((report: Averages<Report> | Averages<TrainReport>) => number) | undefined;
  /** Stops after this many epochs in a row that were not the best so far, from 1. Default: never. */
  readonly patience?: number | undefined;
  /** Whether to end with the best epoch rather than the last; default true. */
  readonly restoreBest?: boolean | undefined;
  /** Where this training began, for a net that was trained before on something else: its step then. Default 0. */
  readonly startStep?: number | undefined;
  /** A checkpoint of an earlier run with the same data and options; loaded into the net before anything else. */
  readonly resume?: Uint8Array | undefined;
  /** After every step; `false` stops the run. */
  readonly onStep?: ((event: StepEvent<TrainReport>) => boolean | void) | undefined;
  /** After every epoch; `false` stops the run. */
  readonly onEpoch?: ((report: EpochReport<TrainReport, Report>) => boolean | void) | undefined;
}

export interface FitResult<TrainReport, Report> {
  /** Those that this call finished. */
  readonly epochs: readonly EpochReport<TrainReport, Report>[];
  /** Undefined where no epoch ended with a loss that is a number. */
  readonly best: Best | undefined;
  readonly stopped: 'epochs' | 'patience' | 'callback';
}

/**
 * Trains `net` on `data` by shuffled minibatches, and ends with the best epoch: the whole net as it was then (weights, state, optimiser and step), unless `restoreBest` is false.
 *
 * A run can be interrupted after any step and go on to the same bits. Which batch comes next follows from `net.step` alone, so load the bytes of `save('all')`
 * into a new net and call `fit` with the same data and options. What `save` cannot know are the best epoch so far and the reports of an epoch under way; a `checkpoint` of `onStep` has these too. A run that a callback stops is
 * left as it stands, without going back to the best epoch, so that it can be saved.
 *
 * Throws a DataError for a dataset without examples and an InputError for impossible options; what the net throws comes through, but a value out of range is a DataError, before training begins, that says where in the dataset it is.
 */
export function fit<Batch extends Inputs<Batch>, TrainReport extends object, Report extends object>(
  net: Trainable<Batch, TrainReport, Report>,
  data: Dataset<Batch>,
  options: FitOptions<Batch, TrainReport, Report>,
): FitResult<TrainReport, Report> {
  const run = new Run(net, data, options);
  const stopped = run.train();
  if (stopped !== 'callback' && options.restoreBest !== false && run.best) net.load(run.best.net);
  return { epochs: run.epochs, best: run.best, stopped };
}

const optionNames: Readonly<Record<keyof FitOptions<never, never, never>, true>> = {
  epochs: true,
  batch: true,
  validation: true,
  monitor: true,
  patience: true,
  restoreBest: true,
  startStep: true,
  resume: true,
  onStep: true,
  onEpoch: true,
  shuffle: true,
  stratify: true,
  seed: true,
  dropLast: true,
};

class Run<Batch extends Inputs<Batch>, TrainReport extends object, Report extends object> {
  readonly epochs: EpochReport<TrainReport, Report>[] = [];
  best: Best | undefined;
  readonly #net: Trainable<Batch, TrainReport, Report>;
  readonly #data: Dataset<Batch>;
  readonly #options: FitOptions<Batch, TrainReport, Report>;
  readonly #examples: number;
  readonly #sizes: ReturnType<typeof sizesFor>;
  readonly #batch: number;
  /** Of the validation set. */
  readonly #heldBatch: number;
  readonly #stepsPerEpoch: number;
  readonly #train = new Accumulator<TrainReport>();
  /** `onStep` has asked to stop. */
  #stopping = false;

  constructor(
    net: Trainable<Batch, TrainReport, Report>,
    data: Dataset<Batch>,
    options: FitOptions<Batch, TrainReport, Report>,
  ) {
    checkOptions(options, Object.keys(optionNames), 'fit', elsewhere);
    checkNet(net, ['trainStep', 'evaluate', 'save', 'load'], 'fit');
    checkWhole("The net's step", net.step);
    const { epochs, patience = 1, startStep = 0, seed = 0 } = options;
    for (const [name, value] of Object.entries({ epochs, startStep })) checkWhole(name, value);
    // With 0 the first epoch would be the last one, good or not.
    checkWhole('patience', patience, 1);
    checkWhole('seed', seed, -Infinity);
    for (const name of flags) checkFlag(name, options[name]);
    for (const name of callbacks) checkCallback(name, options[name]);
    this.#net = net;
    this.#data = data;
    this.#options = options;
    this.#examples = countExamples(data);
    this.#sizes = sizesFor(net, data, net.capacity);
    this.#batch = options.batch ?? defaultBatch(net, data, net.capacity);
    this.#heldBatch = capacityFor(net, data, inferenceOf(net)) ?? this.#batch;
    checkWhole('batch', this.#batch, 1);
    this.#stepsPerEpoch = countSteps(this.#examples, this.#batch, options.dropLast);
    if (this.#stepsPerEpoch === 0) {
      throw new DataError(`There is nothing to train on: ${this.#examples} examples make no batch of ${this.#batch}.`);
    }
    if (options.validation !== undefined) {
      checkValidation(options.validation, data);
      checkWhole("The net's capacity for inference", this.#heldBatch, 1);
      sizesFor(net, options.validation, net.inferenceCapacity);
    }
    this.#checkValues();
    if (options.resume) this.#resume(options.resume);
  }

  /** Throws what training and validation would throw, later. */
  #checkValues(): void {
    const { validation } = this.#options;
    const [net, batch] = [this.#net, this.#heldBatch];
    if (!(batch >= 1)) return;
    // A net may train on what it does not evaluate, on longer texts for example.
    const wrong = refusal(net, this.#data, this.#examples, batch, 'dataset');
    if (wrong instanceof DataError && wrong.cause !== undefined) throw wrong;
    const refused = validation && refusal(net, validation, countExamples(validation), batch, 'validation set');
    // What is not finite yet may be when it has learnt.
    if (refused instanceof Error && refused.name !== 'FiniteError') throw refused;
  }

  /** Trains until the end or a reason to stop. */
  train(): FitResult<TrainReport, Report>['stopped'] {
    const done = this.#net.step - (this.#options.startStep ?? 0);
    if (done < 0)
      throw new InputError(`startStep is ${this.#options.startStep}, but the net is at step ${this.#net.step}.`);
    let epoch = Math.floor(done / this.#stepsPerEpoch);
    let from = done % this.#stepsPerEpoch;
    // A checkpoint of an epoch's last step: its reports are all there, but the epoch was not closed.
    if (from === 0 && epoch > 0 && this.#train.examples > 0) {
      const stop = this.#closeEpoch(epoch - 1);
      if (stop) return stop;
    }
    for (; epoch < this.#options.epochs; epoch++, from = 0) {
      const reached = this.#trainEpoch(epoch, from);
      const stop = reached === this.#stepsPerEpoch ? this.#closeEpoch(epoch) : undefined;
      if (this.#stopping) return 'callback';
      if (stop) return stop;
    }
    return 'epochs';
  }

  /** The batches of one epoch from `from` on, until `onStep` stops them; how many of the epoch are then done. */
  #trainEpoch(epoch: number, from: number): number {
    const { onStep, shuffle, stratify, seed, dropLast, monitor, validation } = this.#options;
    let step = from;
    const batches = { batch: this.#batch, epoch, from, shuffle, stratify, seed, dropLast };
    for (const inputs of minibatches(this.#data, batches)) {
      const examples = Math.min(this.#batch, this.#examples - step * this.#batch);
      const report = this.#trainStep(inputs, examples);
      // What the end of the epoch will ask for.
      if (monitor === undefined && !validation) lossOf(report);
      this.#train.add(report, examples);
      step++;
      const event = { epoch, step, stepsPerEpoch: this.#stepsPerEpoch, report, checkpoint: () => this.#checkpoint() };
      this.#stopping = answered('onStep', onStep?.(event)) === false;
      if (this.#stopping) break;
    }
    return step;
  }

  #trainStep(inputs: Batch, examples: number): TrainReport {
    try {
      return this.#net.trainStep(inputs, this.#sizes(examples));
    } catch (error) {
      throw inDataset(error, inputs, this.#data, 'dataset');
    }
  }

  /** Validates, remembers the best, reports; says why to stop, if so. */
  #closeEpoch(epoch: number): 'patience' | 'callback' | undefined {
    const { validation: held, monitor, patience, onEpoch } = this.#options;
    const train = this.#train.take();
    const validation = held && averages(this.#net, held, this.#heldBatch, 'validation set');
    const loss = (monitor ?? lossOf)(validation ?? train);
    if (typeof loss !== 'number')
      throw new InputError(
        `monitor must give a number, got ${described(loss)}; the report has ${Object.keys(validation ?? train).join(', ')}.`,
      );
    const best = this.best ? loss < this.best.loss : loss === loss;
    if (best) this.best = { epoch, loss, net: this.#net.save('all') };
    const report = { epoch, step: this.#net.step, train, loss, best, ...(validation && { validation }) };
    this.epochs.push(report);
    if (answered('onEpoch', onEpoch?.(report)) === false) return 'callback';
    return patience !== undefined && epoch - (this.best?.epoch ?? -1) >= patience ? 'patience' : undefined;
  }

  #checkpoint(): Uint8Array<ArrayBuffer> {
    return writeCheckpoint({
      net: this.#net.save('all'),
      train: this.#train.snapshot(),
      best: this.best,
      stepsPerEpoch: this.#stepsPerEpoch,
    });
  }

  #resume(file: Uint8Array): void {
    checkBytes(file, 'resume');
    const { net, train, best, stepsPerEpoch = this.#stepsPerEpoch } = readCheckpoint(file);
    // The step would be another place in another epoch.
    if (stepsPerEpoch !== this.#stepsPerEpoch) {
      throw new InputError(
        `The checkpoint is of a run with ${stepsPerEpoch} steps per epoch, but these data and options make ${this.#stepsPerEpoch}: it goes on with the same alone.`,
      );
    }
    const before = attempt(() => this.#net.save('all'));
    try {
      // That of the best epoch is loaded again at the end, when it is late to learn that it is damaged.
      if (best) this.#net.load(best.net);
      this.#net.load(net);
    } catch (error) {
      if (before instanceof Uint8Array) this.#net.load(before);
      throw error;
    }
    this.#train.restore(train);
    this.best = best;
  }
}

const flags = ['restoreBest', 'shuffle', 'dropLast'] as const;
const callbacks = ['monitor', 'onStep', 'onEpoch'] as const;

function checkCallback(name: string, given: unknown): void {
  if (given === undefined || typeof given === 'function') return;
  const hint = name === 'monitor' ? ', such as (report) => -report.accuracy' : '';
  throw new InputError(`${name} must be a function of a report${hint}, got ${described(given)}.`);
}

/** What a callback answers, which is none of a promise: training does not wait. */
function answered(name: string, answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('then' in answer)) return answer;
  throw new InputError(`${name} gave a promise, but fit does not wait: it must answer at once.`);
}

/** Throws a DataError unless the validation set has examples, under the names that the data have and in the same arrays. */
function checkValidation(validation: AnyDataset, data: AnyDataset): void {
  if (nameOfClass(validation) !== 'Object') {
    throw new InputError(
      `validation must be a dataset, as the test of trainTestSplit(data, { test: 0.2 }), got ${described(validation)}.`,
    );
  }
  const names = Object.keys(data);
  const unknown = Object.keys(validation).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new DataError(`The validation set has ${unknown}, which the data have not.${didYouMean(unknown, names)}`);
  const missing = names.filter((name) => !Object.hasOwn(validation, name));
  if (missing.length > 0) throw new DataError(`The validation set has no ${missing.join(' and no ')}.`);
  if (countExamples(validation) === 0) throw new DataError('The validation set has no examples.');
  for (const [name, tensor] of Object.entries(validation)) {
    const [got, wanted] = [tensor, data[name]!].map((each) => nameOfClass(each.data).replace('Clamped', ''));
    if (got === wanted) continue;
    throw new DataError(
      `${name}: the validation set has ${got}, but the data have ${wanted}. Convert it: ${wanted}.from(${name}).`,
    );
  }
}

function lossOf(report: object): number {
  const loss = 'loss' in report ? report.loss : undefined;
  if (typeof loss === 'number') return loss;
  const numbers = Object.entries<unknown>({ ...report }).filter(([, value]) => typeof value === 'number');
  throw new InputError(
    `The net's report has no number called loss, only ${numbers.map(([name]) => name).join(', ')}; say what to minimise by \`monitor\`.`,
  );
}
