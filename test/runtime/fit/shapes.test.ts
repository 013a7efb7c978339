/** Datasets have shapes: `fit` and `evaluate` hold them against those of the net, and say sizes that lengths leave open. */
import { expect, test } from 'vitest';
import { evaluate as score } from '../../../runtime/fit/evaluate.ts';
import { fit } from '../../../runtime/fit/fit.ts';
import { DataError } from '../../../runtime/errors.ts';
import { backends, onBackend, type Net } from '../../emit/load.ts';
import { build } from '../../program/source.ts';

const train = '  train { optimizer sgd[lr=0.1] }\n}\n';
const { Net: Open } = build(`model Open[B, T] {
  input text: i32[B, T]
  input next: i32[B, T]
  loss = cross_entropy(text |> embed: Embedding[5, 4] |> LearnedPosition[9] |> head: Dense[5], next)
${train}`);
const { Net: Fixed } = build(`model Fixed[B] {
  input text: i32[B, 6]
  input label: i32[B]
  param w: f32[2] = 1
  loss = mean(cast[f32](text) * sum(w)) * mean(cast[f32](label))
${train}`);

interface Text {
  readonly text: Int32Array;
  readonly next: Int32Array;
}

function texts(count: number, length: number, other = length) {
  const data = (size: number): Int32Array => Int32Array.from({ length: count * size }, (_, i) => (i * i) % 5);
  return {
    text: { data: data(length), shape: [count, length] },
    next: { data: data(other), shape: [count, other] },
  };
}

/** The interface of emitted classes, whose tests know no types. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const typed = (net: Net) => net as unknown as Parameters<typeof fit<Text, { loss: number }, { loss: number }>>[0];

test.each(backends)('a shorter text than the capacity is no other text, on %s', (backend) => {
  const [exact, large] = [6, 9].map((T) => typed(new (onBackend(backend, Open))({ B: 4, T }, { seed: 1 })));
  const data = texts(10, 6);
  const [wanted, found] = [exact!, large!].map((net) => {
    const before = score(net, data, { batch: 4 }).loss;
    const { epochs } = fit(net, data, { epochs: 2, batch: 4, validation: data });
    return [before, ...epochs.map(({ loss }) => loss)];
  });
  expect(found).toEqual(wanted);
});

test('a known shape may be given flat', () => {
  const { Net } = build(`model Seen[B, T] {
  input image: f32[B, 2, 3]
  input text: i32[B, T]
  loss = mean(image |> flatten |> fc: Dense[1]) * mean(cast[f32](text))
${train}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const net = new Net({ B: 4, T: 9 }) as unknown as Parameters<
    typeof score<{ image: Float32Array; text: Int32Array }, { loss: number }>
  >[0];
  const image = { data: new Float32Array(60).fill(1), shape: [10, 6] };
  const { text } = texts(10, 5);
  expect(score(net, { image, text }, { batch: 4 })).toEqual(
    score(net, { image: { ...image, shape: [10, 2, 3] }, text }, { batch: 4 }),
  );
  expect(() => score(net, { image: { data: new Float32Array(50), shape: [10, 5] }, text }, { batch: 4 })).toThrow(
    "image: the dataset has [10, 5], but the net's input is [B, 2, 3].",
  );
});

test.each([3, 6, 9])('a net of a fixed batch and an open length trains on texts of %i', (length) => {
  const { Net } = build(`model Length[T] {
  input text: i32[4, T]
  input next: i32[4, T]
  loss = cross_entropy(text |> embed: Embedding[5, 4] |> head: Dense[5], next)
${train}`);
  const net = typed(new Net({ T: 9 }));
  expect(fit(net, texts(8, length), { epochs: 1, batch: 4 }).epochs).toHaveLength(1);
  expect(() => fit(net, texts(8, length, 2), { epochs: 1, batch: 4 })).toThrow(
    `next: the dataset has [8, 2], but the net's input is [4, T] where T is ${length}.`,
  );
});

test('dims may have names of any letters', () => {
  const { Net } = build(`model Length[Б, τ] {
  input text: i32[Б, τ]
  input next: i32[Б, τ]
  loss = cross_entropy(text |> embed: Embedding[5, 4] |> head: Dense[5], next)
${train}`);
  const net = typed(new Net({ ['Б']: 4, ['τ']: 9 }));
  expect(fit(net, texts(8, 6), { epochs: 1, batch: 4 }).epochs).toHaveLength(1);
  expect(() => fit(net, texts(8, 6, 5), { epochs: 1, batch: 4 })).toThrow(
    "next: the dataset has [8, 5], but the net's input is [Б, τ] where τ is 6.",
  );
});

test.each(backends)('a dataset in the memory of the net, which every step overwrites, is refused, on %s', (backend) => {
  const net = new (onBackend(backend, Open))({ B: 4, T: 6 });
  const { next } = texts(4, 6);
  const own = { next, text: { data: net.inputs['text'] as Int32Array, shape: [4, 6] } };
  const message =
    "text: the dataset's array lies in the net's own memory, which every call overwrites. Copy it: array.slice().";
  expect(() => fit(typed(net), own, { epochs: 1 })).toThrow(new DataError(message));
  expect(() => score(typed(net), own)).toThrow(new DataError(message));
  const copied = { next, text: { ...own.text, data: own.text.data.slice() } };
  expect(fit(typed(net), copied, { epochs: 1, validation: copied }).epochs).toHaveLength(1);
  expect(() => fit(typed(net), copied, { epochs: 2, validation: own })).toThrow(new DataError(message));
});

test('what is of another shape is refused before training', () => {
  const net = typed(new Open({ B: 4, T: 9 }));
  const wrong = "next: the dataset has [10, 5], but the net's input is [B, T] where T is 6.";
  expect(() => fit(net, texts(10, 6, 5), { epochs: 1, batch: 4 })).toThrow(new DataError(wrong));
  expect(() => score(net, texts(10, 6, 5), { batch: 4 })).toThrow(DataError);
  const flat = { ...texts(10, 6), text: { data: new Int32Array(60), shape: [60] } };
  expect(() => fit(net, flat, { epochs: 1, batch: 4 })).toThrow(DataError);
  const label = { data: new Int32Array(10), shape: [10] };
  type Labelled = { readonly text: Int32Array; readonly label: Int32Array };
  for (const inference of [{ B: 4 }, { B: 12 }]) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const fixed = new Fixed({ B: 4 }, { inference }) as unknown as Parameters<
      typeof fit<Labelled, { loss: number }, { loss: number }>
    >[0];
    for (const length of [3, 5, 12]) {
      expect(() => fit(fixed, { text: texts(10, length).text, label }, { epochs: 1 })).toThrow(
        `text: an example of the dataset has ${length} elements, [${length}], but one of the net's input has 6.`,
      );
    }
    expect(fixed.step).toBe(0);
    expect(fit(fixed, { text: texts(10, 6).text, label }, { epochs: 1 }).epochs).toHaveLength(1);
  }
});

test('labels of another shape, beside texts of an open length', () => {
  const { Net } = build(`model Spam[B, T] {
  input text: i32[B, T]
  input label: i32[B]
  loss = mean(text |> embed: Embedding[5, 4]) * mean(cast[f32](label))
${train}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const net = new Net({ B: 4, T: 9 }) as unknown as Parameters<
    typeof score<{ text: Int32Array; label: Int32Array }, { loss: number }>
  >[0];
  const { text } = texts(10, 6);
  expect(() => score(net, { text, label: { data: new Int32Array(30), shape: [10, 3] } })).toThrow(
    new DataError("label: the dataset has [10, 3], but the net's input is [B]."),
  );
});

test('a checkpoint that is given to the net itself', () => {
  const net = new Open({ B: 4, T: 6 });
  let file = new Uint8Array();
  const onStep = ({ checkpoint }: { readonly checkpoint: () => Uint8Array<ArrayBuffer> }): boolean => {
    file = checkpoint();
    return false;
  };
  fit(typed(net), texts(8, 6), { epochs: 1, batch: 4, onStep });
  expect(() => net.load(file)).toThrow(
    'The weight file of the model (a checkpoint, which fit takes as resume) does not fit',
  );
});
