/** The training loop: what it visits, what it keeps, and that an interruption leaves no trace. */

import { expect, test } from 'vitest';
import type { Dataset } from '../../../runtime/data/dataset.ts';
import { DataError, InputError, LoadError } from '../../../runtime/errors.ts';
import { evaluate } from '../../../runtime/fit/evaluate.ts';
import { fit, type EpochReport, type FitOptions } from '../../../runtime/fit/fit.ts';
import { readSafetensors, writeSafetensors } from '../../../runtime/safetensors/index.ts';
import { Line, type LineInputs, type LineReport, type LineTrainReport } from './line.ts';

type Options = FitOptions<LineInputs, LineTrainReport, LineReport>;

/** y = 3x - 1 over `n` points, with a wiggle. */
function points(n: number, offset = 0): Dataset<LineInputs> {
  const x = Float32Array.from({ length: n }, (_, i) => (i + offset) / 4 - 1);
  return {
    x: { data: x, shape: [n] },
    y: { data: Float64Array.from(x, (xi, i) => 3 * xi - 1 + (i % 3) / 10), shape: [n] },
  };
}

const data = points(10);
const held = points(7, 0.5);

test('a line is learnt', () => {
  const net = new Line();
  const { epochs, stopped } = fit(net, data, { epochs: 60 });
  expect(stopped).toBe('epochs');
  expect(epochs).toHaveLength(60);
  expect(net.weights[0]).toBeCloseTo(3, 0);
  expect(net.weights[1]).toBeCloseTo(-0.9, 0);
});

test('every epoch visits every example once, in a new order', () => {
  const net = new Line();
  fit(net, data, { epochs: 3, restoreBest: false });
  expect(net.seen.map((batch) => batch.length)).toEqual([4, 4, 2, 4, 4, 2, 4, 4, 2]);
  const orders = [0, 3, 6].map((at) => net.seen.slice(at, at + 3).flat());
  for (const order of orders) expect(order.toSorted((a, b) => a - b)).toEqual([...data.x.data]);
  expect(new Set(orders.map(String)).size).toBe(3);
  expect(net.step).toBe(9);
});

test('options of the minibatches are passed on', () => {
  const inOrder = new Line();
  fit(inOrder, data, { epochs: 1, batch: 3, shuffle: false, dropLast: true });
  expect(inOrder.seen.flat()).toEqual([...data.x.data.subarray(0, 9)]);
  const [first, second] = [1, 2].map((seed) => {
    const net = new Line();
    fit(net, data, { epochs: 1, seed });
    return net.seen;
  });
  expect(first).not.toEqual(second);
  const classes = { ...data, y: { data: Float64Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1), shape: [10] } };
  const fair = new Line();
  fit(fair, classes, { epochs: 1, batch: 2, stratify: 'y' });
  for (const [a, b] of fair.seen) expect(a! < 0.25).not.toBe(b! < 0.25);
});

test('steps and epochs are reported', () => {
  const steps: string[] = [];
  const told: EpochReport<LineTrainReport, LineReport>[] = [];
  const { epochs } = fit(new Line(), data, {
    epochs: 2,
    validation: held,
    onStep: ({ epoch, step, stepsPerEpoch, report }) => {
      steps.push(`${epoch}: ${step}/${stepsPerEpoch} ${report.step}`);
    },
    onEpoch: (report) => {
      told.push(report);
    },
  });
  expect(steps).toEqual(['0: 1/3 1', '0: 2/3 2', '0: 3/3 3', '1: 1/3 4', '1: 2/3 5', '1: 3/3 6']);
  expect(told).toEqual(epochs);
  expect(epochs.map(({ epoch, step }) => [epoch, step])).toEqual([
    [0, 3],
    [1, 6],
  ]);
});

test('averages weigh every example alike, and lr and step are the last', () => {
  const net = new Line();
  const losses: number[] = [];
  const { epochs } = fit(net, data, {
    epochs: 1,
    restoreBest: false,
    onStep: ({ report }) => {
      losses.push(report.loss);
    },
  });
  expect(epochs[0]!.train.loss).toBeCloseTo((4 * losses[0]! + 4 * losses[1]! + 2 * losses[2]!) / 10, 12);
  expect(epochs[0]!.train).toMatchObject({ step: 3, lr: net.lr / 3 });
  expect(epochs[0]!.loss).toBe(epochs[0]!.train.loss);

  const report = evaluate(net, held, { batch: 4 });
  expect(net.evaluated).toEqual([4, 3]);
  expect(report.penalty).toBe((4 * 4 + 3 * 3) / 7);
  const whole = new Line({ B: 7 });
  whole.load(net.save('all'));
  expect(report.loss).toBeCloseTo(evaluate(whole, held, { batch: 7 }).loss, 12);
});

test('what is no number has no average', () => {
  class Drawing extends Line {
    override evaluate(inputs: LineInputs): LineReport & { readonly picture: Float32Array } {
      return { ...super.evaluate(inputs), picture: Float32Array.of(1, 2) };
    }
  }
  expect(Object.keys(evaluate(new Drawing(), held, { batch: 4 }))).toEqual(['loss', 'penalty']);
});

/** A net whose loss at the end of each epoch is given. */
class Scripted extends Line {
  readonly #losses: readonly number[];
  constructor(losses: readonly number[]) {
    super({ B: 10 });
    this.#losses = losses;
  }
  override evaluate(_inputs: LineInputs): LineReport {
    return { loss: this.#losses[this.step - 1]!, penalty: 0 };
  }
}

test('the best epoch is kept and restored, with its step', () => {
  const net = new Scripted([5, 3, 4, 2, 2, 6]);
  const weights: (readonly number[])[] = [];
  const result = fit(net, data, {
    epochs: 6,
    validation: data,
    onEpoch: () => {
      weights.push(net.weights);
    },
  });
  expect(result.epochs.map(({ best }) => best)).toEqual([true, true, false, true, false, false]);
  expect(result.best).toMatchObject({ epoch: 3, loss: 2 });
  expect(result.epochs.map(({ loss }) => loss)).toEqual([5, 3, 4, 2, 2, 6]);
  expect(net.weights).toEqual(weights[3]);
  expect(net.step).toBe(4);
});

test('the last epoch is kept on request', () => {
  const net = new Scripted([1, 2, 3]);
  const { best } = fit(net, data, { epochs: 3, validation: data, restoreBest: false });
  expect(net.step).toBe(3);
  net.load(best!.net);
  expect(net.step).toBe(1);
});

test('patience counts epochs since the best', () => {
  const after = (losses: readonly number[], patience: number): unknown => {
    const { epochs, stopped } = fit(new Scripted(losses), data, { epochs: losses.length, validation: data, patience });
    return [epochs.length, stopped];
  };
  expect(after([5, 4, 6, 6, 3, 7, 7, 7, 1], 3)).toEqual([8, 'patience']);
  expect(after([5, 6, 1], 1)).toEqual([2, 'patience']);
  expect(after([5, 4, 3], 1)).toEqual([3, 'epochs']);
  expect(after([5, 5, 5, 5], 2)).toEqual([3, 'patience']);
});

test('a loss that is not a number is never the best', () => {
  const net = new Scripted([NaN, 4, NaN, 5]);
  expect(fit(net, data, { epochs: 4, validation: data }).best).toMatchObject({ epoch: 1, loss: 4 });
  expect(net.step).toBe(2);
  const lost = new Scripted([NaN, NaN, NaN]);
  const result = fit(lost, data, { epochs: 3, validation: data, patience: 2 });
  expect(result).toMatchObject({ best: undefined, stopped: 'patience' });
  expect(lost.step).toBe(2);
});

test('something else can be minimised', () => {
  const net = new Scripted([1, 2, 3]);
  const { best } = fit(net, data, { epochs: 3, validation: data, monitor: ({ loss }) => -loss });
  expect(best).toMatchObject({ epoch: 2, loss: -3 });
});

test('a callback stops the run, which is then left as it stands', () => {
  const net = new Scripted([1, 2, 3]);
  const early = fit(net, data, { epochs: 3, validation: data, onEpoch: ({ epoch }) => epoch < 1 });
  expect(early.stopped).toBe('callback');
  expect(early.best).toMatchObject({ epoch: 0 });
  expect(net.step).toBe(2);
  const mid = new Line();
  const stepped = fit(mid, data, { epochs: 3, onStep: ({ report }) => report.step < 5 });
  expect(stepped).toMatchObject({ stopped: 'callback' });
  expect(stepped.epochs).toHaveLength(1);
  expect(mid.step).toBe(5);
});

const whole: Options = { epochs: 4, validation: held, seed: 11, patience: 3 };

test.each([...Array(12).keys()])('interrupted after step %d + 1 and resumed, the same bits', (stop) => {
  const straight = new Line();
  const expected = fit(straight, data, whole);

  let checkpoint: Uint8Array | undefined;
  const interrupted = new Line();
  const first = fit(interrupted, data, {
    ...whole,
    onStep: (event) => {
      if (event.report.step !== stop + 1) return true;
      checkpoint = event.checkpoint();
      return false;
    },
  });
  expect(first.stopped).toBe('callback');

  // By the net's own file: the steps that follow are the same ones.
  const reloaded = new Line();
  reloaded.load(interrupted.save('all'));
  fit(reloaded, data, { ...whole, restoreBest: false });
  const toTheEnd = new Line();
  fit(toTheEnd, data, { ...whole, restoreBest: false });
  expect(interrupted.seen.concat(reloaded.seen)).toEqual(toTheEnd.seen);
  expect(reloaded.save('all')).toEqual(toTheEnd.save('all'));

  // By a checkpoint: the best epoch and all reports as well.
  const resumed = new Line();
  const second = fit(resumed, data, { ...whole, resume: checkpoint! });
  expect(resumed.save('all')).toEqual(straight.save('all'));
  expect(second.best).toEqual(expected.best);
  expect(second.stopped).toBe(expected.stopped);
  const closedTwice = (stop + 1) % 3 === 0 ? 1 : 0;
  expect([...first.epochs.slice(0, first.epochs.length - closedTwice), ...second.epochs]).toEqual(expected.epochs);
});

test('a checkpoint goes on with as many steps per epoch alone', () => {
  let checkpoint: Uint8Array | undefined;
  const onStep: Options['onStep'] = (event) => {
    checkpoint = event.checkpoint();
    return false;
  };
  fit(new Line(), data, { epochs: 2, onStep });
  const net = new Line();
  const before = net.save('all');
  expect(() => fit(net, data, { epochs: 2, batch: 2, resume: checkpoint! })).toThrow(
    new InputError(
      'The checkpoint is of a run with 3 steps per epoch, but these data and options make 5: it goes on with the same alone.',
    ),
  );
  expect(net.save('all')).toEqual(before);
  // Files of earlier versions do not say how many there were.
  const { tensors, metadata } = readSafetensors(checkpoint!);
  const earlier = writeSafetensors(
    tensors,
    [...metadata].filter(([key]) => key !== 'stepsPerEpoch'),
  );
  expect(fit(net, data, { epochs: 2, resume: earlier }).epochs).toHaveLength(2);
});

test('a checkpoint whose best epoch is damaged is told before training, not at its end', () => {
  let checkpoint = new Uint8Array();
  const onStep: Options['onStep'] = (event) => {
    checkpoint = event.checkpoint();
    return event.epoch < 1;
  };
  fit(new Line(), data, { epochs: 3, onStep });
  const { tensors, metadata } = readSafetensors(checkpoint);
  const best = writeSafetensors([['value', { dtype: 'F64', shape: [1], data: Float64Array.of(1) }]]);
  const damaged = new Map([...tensors, ['best', { dtype: 'U8', shape: [best.length], data: best } as const]]);
  const net = new Line();
  const before = net.save('all');
  expect(() => fit(net, data, { epochs: 3, resume: writeSafetensors(damaged, metadata) })).toThrow('no values');
  expect(net.seen).toEqual([]);
  expect(net.save('all')).toEqual(before);
});

test('a report without what is to be minimised is told at the first step', () => {
  let steps = 0;
  const costly = { ...stub, capacity: { B: 4 }, trainStep: () => ({ cost: ++steps }) };
  expect(() => fit(costly, data, { epochs: 1 })).toThrow('no number called loss, only cost;');
  expect(steps).toBe(1);
});

test('a finished net is left as it is', () => {
  const net = new Line();
  fit(net, data, { epochs: 2, restoreBest: false });
  const before = net.save('all');
  const again = fit(net, data, { epochs: 2 });
  expect(again).toEqual({ epochs: [], best: undefined, stopped: 'epochs' });
  expect(net.save('all')).toEqual(before);
});

test('a net that was trained before starts anew where startStep says', () => {
  const net = new Line();
  fit(net, data, { epochs: 2, restoreBest: false });
  const more = fit(net, points(4), { epochs: 3, startStep: net.step, restoreBest: false });
  expect(more.epochs.map(({ epoch, step }) => [epoch, step])).toEqual([
    [0, 7],
    [1, 8],
    [2, 9],
  ]);
  expect(() => fit(net, data, { epochs: 1, startStep: 10 })).toThrow(
    new InputError('startStep is 10, but the net is at step 9.'),
  );
});

test('wrong use is told', () => {
  const net = new Line();
  expect(() => fit(net, points(0), { epochs: 1 })).toThrow(DataError);
  expect(() => fit(net, points(3), { epochs: 1, dropLast: true })).toThrow('3 examples make no batch of 4');
  expect(() => fit(net, data, { epochs: 1, validation: points(0) })).toThrow('The validation set has no examples.');
  expect(() => fit(net, data, { epochs: NaN })).toThrow(InputError);
  expect(() => fit(net, data, { epochs: 1, batch: 0 })).toThrow(InputError);
  expect(() => fit(net, data, { epochs: 1, batch: 5 })).toThrow('B is at most 4');
  expect(() => fit(net, data, { epochs: 1, resume: net.save('all') })).toThrow(LoadError);
  expect(() => fit(net, data, { epochs: 1, resume: Uint8Array.of(1) })).toThrow(LoadError);
  expect(() => evaluate(net, points(0), { batch: 4 })).toThrow(DataError);
  expect(() => fit({ ...stub, capacity: { B: 4, T: 8 } }, data, { epochs: 1 })).toThrow(
    'the net has the open dims B, T.',
  );
  expect(() => fit({ ...stub, capacity: {} }, data, { epochs: 1 })).toThrow('the net has no open dim.');
  expect(() => fit({ ...stub, capacity: { B: 4 } }, data, { epochs: 1 })).toThrow('no number called loss, only cost;');
});

/** A net whose report has no loss, and a field that is no number. */
const stub = {
  step: 0,
  trainStep: (_inputs: LineInputs) => ({ cost: 1, name: 'stub' }),
  evaluate: (_inputs: LineInputs) => ({ cost: 1 }),
  save: () => new Uint8Array(0),
  load: () => undefined,
};

test.each<readonly [string, Record<string, unknown>]>([
  ['fit has no option patince. Did you mean patience?', { epochs: 1, patince: 3 }],
  ['fit has no option batchSize. Write batch.', { epochs: 1, batchSize: 4 }],
  ['fit has no option validation_data. Write validation.', { epochs: 1, validation_data: held }],
  [
    'fit has no option lr. The model says it, in its train block: optimizer adam[lr=1e-3]. While it trains, net.hyper.lr = 1e-4 sets another.',
    { epochs: 1, lr: 0.1 },
  ],
  ['fit has no option optimizer. The model says it, in its train block: ', { epochs: 1, optimizer: 'adam' }],
  ['fit has no option callbacks. Functions are told how it goes: onStep ', { epochs: 1, callbacks: [] }],
  ['fit has no option constructor. Its options are ', { epochs: 1, constructor: 1 }],
  ['epochs must be a whole number from 0, got 1.5.', { epochs: 1.5 }],
  ['patience must be a whole number from 1, got NaN.', { epochs: 1, patience: NaN }],
  ['patience must be a whole number from 1, got 0.', { epochs: 1, patience: 0 }],
  ['startStep must be a whole number from 0, got NaN.', { epochs: 1, startStep: NaN }],
  ["seed must be a whole number, got 'x'.", { epochs: 1, seed: 'x' }],
  ['epochs must be a whole number from 0, got nothing.', {}],
  ['monitor must give a number, got nothing; the report has', { epochs: 1, monitor: () => undefined }],
  [
    "monitor must be a function of a report, such as (report) => -report.accuracy, got 'loss'.",
    { epochs: 1, monitor: 'loss' },
  ],
  ['onEpoch must be a function of a report, got true.', { epochs: 1, onEpoch: true }],
  [
    'onStep gave a promise, but fit does not wait: it must answer at once.',
    { epochs: 1, onStep: () => Promise.resolve() },
  ],
  ['batch must be a whole number from 1, got NaN.', { epochs: 1, batch: NaN }],
  ["dropLast must be true or false, got 'false'.", { epochs: 1, dropLast: 'false' }],
  ['shuffle must be true or false, got 0.', { epochs: 1, shuffle: 0 }],
  ["restoreBest must be true or false, got 'no'.", { epochs: 1, restoreBest: 'no' }],
  ['validation must be a dataset, as the test of trainTestSplit(data, { test: 0.2 }), got 0.2.', { epochs: 1, validation: 0.2 }], // prettier-ignore
  ['validation must be a dataset, as the test of trainTestSplit(data, { test: 0.2 }), got null.', { epochs: 1, validation: null }], // prettier-ignore
  ['validation must be a dataset, as the test of trainTestSplit(data, { test: 0.2 }), got an Array.', { epochs: 1, validation: [points(4)] }], // prettier-ignore
  ['The validation set has no y.', { epochs: 1, validation: { x: points(4).x } }],
  [
    'The validation set has ys, which the data have not. Did you mean y?',
    { epochs: 1, validation: { x: points(4).x, ys: points(4).y } },
  ],
  ['The validation set has z, which the data have not.', { epochs: 1, validation: { ...points(4), z: points(4).y } }],
  [
    'y: the validation set has Int32Array, but the data have Float64Array. Convert it: Float64Array.from(y).',
    { epochs: 1, validation: { ...points(4), y: { data: new Int32Array(4), shape: [4] } } },
  ],
  [
    'y: a tensor of a dataset is { data: a typed array, shape: [examples, …] }, got nothing.',
    { epochs: 1, validation: { ...points(4), y: undefined } },
  ],
  [
    'resume needs bytes, as new Uint8Array(buffer) has them, got an ArrayBuffer.',
    { epochs: 1, resume: new ArrayBuffer(9) },
  ],
])('%s', (message, options) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  expect(() => fit(new Line(), data, options as unknown as Options)).toThrow(message);
});

test('what is given before training is found wrong before training', () => {
  const net = new Line();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const wrong = { epochs: 1, validation: { x: points(4).x } } as unknown as Options;
  expect(() => fit(net, data, wrong)).toThrow(DataError);
  expect(net.step).toBe(0);
});

test('without options, and with a net whose train blocks have names', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const nothing = null as unknown as Options & { readonly batch: number };
  expect(() => fit(new Line(), data, nothing)).toThrow('fit takes its options as an object');
  expect(() => evaluate(new Line(), data, nothing)).toThrow('evaluate takes its options as an object');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const none = undefined as unknown as Line;
  expect(() => fit(none, data, { epochs: 1 })).toThrow(
    'fit needs a net with trainStep, evaluate, save, load, got nothing.',
  );
  expect(() => evaluate(none, data, { batch: 2 })).toThrow('evaluate needs a net with evaluate, got nothing.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const promised = Promise.resolve(new Line()) as unknown as Line;
  expect(() => fit(promised, data, { epochs: 1 })).toThrow('got a Promise: await it first.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const blocks = { capacity: { B: 4 } } as unknown as Line;
  expect(() => evaluate(blocks, data, { batch: 2 })).toThrow('evaluate needs a net with evaluate, but this has no');
  expect(() => fit(blocks, data, { epochs: 1 })).toThrow(
    'fit needs a net with trainStep, evaluate, save, load, but this has no trainStep and no evaluate and no save and no load.',
  );
  const [disc, gen] = [new Line(), new Line()];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const players = { capacity: { B: 4 }, disc, gen } as unknown as Line;
  expect(() => fit(players, data, { epochs: 1 })).toThrow(
    'one by one: net.disc.trainStep(…) and net.gen.trainStep(…);',
  );
});

test('a net that does not say how far it is', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const timeless = { ...stub, capacity: { B: 4 }, step: undefined } as unknown as Line;
  expect(() => fit(timeless, data, { epochs: 1, monitor: () => 0 })).toThrow(
    "The net's step must be a whole number from 0, got nothing.",
  );
});

test('options that are undefined are left out', () => {
  const nothing = {
    batch: undefined,
    validation: undefined,
    monitor: undefined,
    patience: undefined,
    restoreBest: undefined,
    startStep: undefined,
    resume: undefined,
    onStep: undefined,
    onEpoch: undefined,
    shuffle: undefined,
    stratify: undefined,
    seed: undefined,
    dropLast: undefined,
  };
  const [net, other] = [new Line(), new Line()];
  const options: Options = { epochs: 2, ...nothing };
  expect(fit(net, data, options)).toEqual(fit(other, data, { epochs: 2 }));
  expect(net.save('all')).toEqual(other.save('all'));
});
