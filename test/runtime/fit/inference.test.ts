/** Where predicting has a capacity of its own, `fit` and `evaluate` keep to it. */
import { describe, expect, test } from 'vitest';
import { DataError, InputError } from '../../../runtime/errors.ts';
import { evaluate as score, type Evaluable } from '../../../runtime/fit/evaluate.ts';
import { fit, type Trainable } from '../../../runtime/fit/fit.ts';
import { backends, onBackend, type Net } from '../../emit/load.ts';
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

function dataset(n: number) {
  const label = Int32Array.from({ length: n }, (_, i) => i % 3);
  const x = Float32Array.from({ length: 2 * n }, (_, i) => Math.sin(i));
  return { x: { data: x, shape: [n, 2] }, label: { data: label, shape: [n] } };
}

function textData(n: number, length: number) {
  return { text: { data: new Int32Array(n * length).fill(3), shape: [n, length] } };
}

/** The interface of emitted classes, whose tests know no types. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const typed = <B = Batch>(net: Net) => net as unknown as Trainable<B, Loss, Loss>;

/** How many examples each call of `evaluate` had. */
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

describe.each(backends)('on %s', (backend) => {
  const Net = onBackend(backend, Points);

  test.each([1, 3, 64])('a capacity for inference of %i', (B) => {
    const net = typed(new Net({ B: 8 }, { inference: { B } }));
    expect(net.inferenceCapacity).toEqual({ B });
    const seen = watched(net, 'label', 1);
    const { epochs } = fit(net, dataset(20), { epochs: 2, validation: dataset(5), restoreBest: false });
    const sizes = { 1: [1, 1, 1, 1, 1], 3: [3, 2], 64: [5] }[B];
    expect(seen).toEqual([...sizes!, ...sizes!]);
    const { loss } = score(net, dataset(5));
    expect(seen.slice(2 * sizes!.length)).toEqual(sizes);
    expect(epochs[1]!.validation!.loss).toBe(loss);
    expect(loss).toBeCloseTo(score(net, dataset(5), { batch: 1 }).loss, 5);
  });

  test('several open dims', () => {
    const texts = typed<{ readonly text: Int32Array }>(
      new (onBackend(backend, Texts))({ B: 4, T: 9 }, { inference: { B: 2, T: 6 } }),
    );
    const seen = watched(texts, 'text', 5);
    fit(texts, textData(7, 5), { epochs: 1, validation: textData(5, 5) });
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
