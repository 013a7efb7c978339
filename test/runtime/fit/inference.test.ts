/** Where predicting has a capacity of its own, `fit` and `evaluate` keep to it; and values that are out of range are told by their place in the dataset. */
import { describe, expect, test } from 'vitest';
import { DataError, InputError } from '../../../runtime/errors.ts';
import { evaluate as score, type Evaluable } from '../../../runtime/fit/evaluate.ts';
import { fit, type Trainable } from '../../../runtime/fit/fit.ts';
import { backends, onBackend, type Net } from '../../emit/load.ts';
import { classOf } from '../../language/compiled.ts';
import { build } from '../../program/source.ts';
import { Line } from './line.ts';

const points = `model Points[B] {
  input x: f32[B, 2]
  input label: i32[B]
  loss = cross_entropy(x |> fc: Dense[3], label)
  train { optimizer sgd[lr=0.1] }
}
`;
const { Net: Points } = build(points);
const { Net: Texts } = build(`model Texts[B, T] {
  input text: i32[B, T]
  loss = mean(text |> embed: Embedding[5, 4] |> head: Dense[1])
  train { optimizer sgd[lr=0.1] }
}
`);

interface Batch {
  readonly x: Float32Array;
  readonly label: Int32Array;
}
type Loss = Readonly<Record<'loss', number>>;

function dataset(n: number, change: (label: Int32Array) => void = () => undefined) {
  const label = Int32Array.from({ length: n }, (_, i) => i % 3);
  change(label);
  const x = Float32Array.from({ length: 2 * n }, (_, i) => Math.sin(i));
  return { x: { data: x, shape: [n, 2] }, label: { data: label, shape: [n] } };
}

function textData(n: number, length: number) {
  return { text: { data: new Int32Array(n * length).fill(3), shape: [n, length] } };
}

/** The interface of emitted classes, whose tests know no types. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const typed = <B = Batch>(net: Net) => net as unknown as Trainable<B, Loss, Loss>;

/** How many examples each call of `evaluate` had; `afterChecks` is what `fit` takes, to begin where training does. */
function watched<B extends object>(net: Evaluable<B, Loss>, name: keyof B & string, row: number): number[] {
  const seen: number[] = [];
  const evaluate = net.evaluate.bind(net);
  net.evaluate = (inputs, sizes) => {
    const { [name]: array } = inputs as Record<string, { readonly length: number }>; // oxlint-disable-line typescript/no-unsafe-type-assertion
    seen.push(array!.length / row);
    return evaluate(inputs, sizes);
  };
  return seen;
}

const afterChecks = (seen: number[]) => ({
  onStep: ({ epoch, step }: { readonly epoch: number; readonly step: number }): void => {
    if (epoch === 0 && step === 1) seen.length = 0;
  },
});

describe.each(backends)('on %s', (backend) => {
  const Net = onBackend(backend, Points);

  test.each([1, 3, 64])('a capacity for inference of %i', (B) => {
    const net = typed(new Net({ B: 8 }, { inference: { B } }));
    expect(net.inferenceCapacity).toEqual({ B });
    const seen = watched(net, 'label', 1);
    const options = { epochs: 2, validation: dataset(5), restoreBest: false, ...afterChecks(seen) };
    const { epochs } = fit(net, dataset(20), options);
    const sizes = { 1: [1, 1, 1, 1, 1], 3: [3, 2], 64: [5] }[B];
    expect(seen).toEqual([...sizes!, ...sizes!]);
    const { loss } = score(net, dataset(5));
    expect(seen.slice(2 * sizes!.length)).toEqual(sizes);
    expect(epochs[1]!.validation!.loss).toBe(loss);
    expect(loss).toBeCloseTo(score(net, dataset(5), { batch: 1 }).loss, 5);
  });

  test('no capacity for inference', () => {
    const net = typed(new Net({ B: 8 }, { inference: { B: 0 } }));
    expect(() => fit(net, dataset(20), { epochs: 1, validation: dataset(5) })).toThrow(
      new InputError("The net's capacity for inference must be a whole number from 1, got 0."),
    );
    expect(net.step).toBe(0);
    expect(fit(net, dataset(20), { epochs: 1 }).epochs).toHaveLength(1);
  });

  test('several open dims', () => {
    const texts = typed<{ readonly text: Int32Array }>(
      new (onBackend(backend, Texts))({ B: 4, T: 9 }, { inference: { B: 2, T: 6 } }),
    );
    const seen = watched(texts, 'text', 5);
    fit(texts, textData(7, 5), { epochs: 1, validation: textData(5, 5), ...afterChecks(seen) });
    expect(seen).toEqual([2, 2, 1]);
    expect(texts.step).toBe(2);
    score(texts, textData(3, 5));
    expect(seen.slice(3)).toEqual([2, 1]);
    score(texts, textData(3, 5), { batch: 1 });
    expect(seen.slice(5)).toEqual([1, 1, 1]);
  });

  test('what is longer than the net takes is told before training', () => {
    const texts = typed<{ readonly text: Int32Array }>(
      new (onBackend(backend, Texts))({ B: 4, T: 9 }, { inference: { B: 2, T: 6 } }),
    );
    expect(() => fit(texts, textData(8, 10), { epochs: 1 })).toThrow(
      new DataError("text: the dataset has [8, 10], but the net's input is [B, T] with T up to 9. Construct with a larger T."), // prettier-ignore
    );
    const long = "text: the dataset has [8, 7], but the net's input is [B, T] with T up to 6. Construct with a larger T."; // prettier-ignore
    expect(() => fit(texts, textData(8, 9), { epochs: 1, validation: textData(8, 7) })).toThrow(new DataError(long));
    expect(() => score(texts, textData(8, 7))).toThrow(new DataError(long));
    expect(texts.step).toBe(0);
  });

  test('a value out of range is told by its place in the dataset', () => {
    const wrong = dataset(40, (label) => (label[29] = 37));
    const message = 'Input label: i32[B]: data[29], in example 29 of the dataset, is 37, but values must be in [0, 3).';
    expect(() => fit(typed(new Net({ B: 8 })), wrong, { epochs: 1 })).toThrow(new DataError(message));
    expect(() => score(typed(new Net({ B: 8 })), wrong)).toThrow(new DataError(message));
    expect(() => fit(typed(new Net({ B: 8 })), dataset(9), { epochs: 1, validation: wrong })).toThrow(
      new DataError(message.replace('dataset', 'validation set')),
    );
    const text = textData(12, 5);
    text.text.data[38] = -1;
    const texts = typed<{ readonly text: Int32Array }>(new (onBackend(backend, Texts))({ B: 4, T: 5 }));
    expect(() => fit(texts, text, { epochs: 1 })).toThrow(
      new DataError('Input text: i32[B, T]: data[38], in example 7 of the dataset, is -1, but values must be in [0, 5).'), // prettier-ignore
    );
  });

  test.each(['dataset', 'validation set'])('a wrong label of the %s is told before training begins', (what) => {
    // The least and the greatest are those of `ignore`, and others beside them are wrong.
    const Padded = build(points.replace('label)', 'label, ignore=9)')).Net;
    const wrong = (value: number) => dataset(40, (label) => label.set([9, value, 9], 36));
    const run = (net: Net, bad: ReturnType<typeof dataset>): void => {
      const [data, validation] = what === 'dataset' ? [bad, dataset(9)] : [dataset(9), bad];
      // In order, so that batches before the wrong one would have been trained on.
      fit(typed(net), data, { epochs: 1, shuffle: false, validation });
    };
    for (const sizes of [{ B: 4 }, { B: 1 }, { B: 64 }]) {
      const net = new (onBackend(backend, Padded))(sizes);
      const before = net.save('all');
      for (const value of [-1, 3, 8, 10]) {
        expect(() => run(net, wrong(value))).toThrow(`data[37], in example 37 of the ${what}, is ${value},`);
        expect(net.save('all')).toEqual(before);
      }
      run(net, wrong(2));
    }
  });
});

test('what is checked before training leaves the random numbers of a net alone', () => {
  const Noisy = build(points.replace('x |> fc', '(x + normal[B, 2]) |> fc').replace('Points', 'Noisy')).Net;
  const nets = Array.from({ length: 2 }, () => new Noisy({ B: 4 }));
  const options = { epochs: 2, restoreBest: false };
  fit(typed(nets[0]!), dataset(8), options);
  fit(typed(nets[1]!), dataset(8), { ...options, onEpoch: () => false });
  const resumed = new Noisy({ B: 4 });
  resumed.load(nets[1]!.save('all'));
  fit(typed(resumed), dataset(8), options);
  expect(resumed.save('all')).toEqual(nets[0]!.save('all'));
});

test('gradients that wait for update are no hindrance to training', () => {
  const net = new Points({ B: 4 });
  net.forward({ x: new Float32Array(2), label: new Int32Array(1) });
  net.backward();
  expect(fit(typed(net), dataset(8), { epochs: 1, validation: dataset(4) }).epochs).toHaveLength(1);
});

test('of a standalone module, too', async () => {
  const Net = await classOf(points, 'Points', { standalone: true });
  const wrong = dataset(40, (label) => (label[29] = 37));
  const net = typed(new Net({ B: 8 }));
  expect(() => fit(net, wrong, { epochs: 1 })).toThrow(DataError);
  expect(() => fit(net, wrong, { epochs: 1 })).toThrow('data[29], in example 29 of the dataset, is 37,');
  // The error of the module itself, whose class is its own.
  const cause: unknown = expect.objectContaining({ name: 'InputError' });
  expect(() => fit(net, wrong, { epochs: 1 })).toThrow(expect.objectContaining({ cause }));
});

test('a net that tells its capacity alone, and one that tells none', () => {
  const x = Float32Array.from({ length: 10 }, (_, i) => i / 9);
  const line = { x: { data: x, shape: [10] }, y: { data: Float64Array.from(x), shape: [10] } };
  const net = new Line({ B: 4 });
  expect(score(net, line)).toEqual(score(new Line({ B: 4 }), line, { batch: 4 }));
  expect(net.evaluated).toEqual([4, 4, 2]);
  const bare = { evaluate: () => ({ loss: 0 }) };
  expect(() => score(bare, line)).toThrow(
    new InputError('Say how large a batch is, { batch: … }: the net has no open dim.'),
  );
});
