/** Minibatches, splits and the fair shuffle under them. */

import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../runtime/data/dataset.ts';
import { minibatches, stepsPerEpoch, type BatchOptions } from '../../../runtime/data/minibatches.ts';
import { Dice } from '../../../runtime/data/dice.ts';
import { range, shuffle } from '../../../runtime/data/shuffle.ts';
import { trainTestSplit } from '../../../runtime/data/split.ts';
import { DataError, InputError } from '../../../runtime/errors.ts';

interface Batch {
  readonly image: Float32Array;
  readonly label: Int32Array;
}

/** Example i has the image (i, -i) and a class. */
function dataset(classes: readonly number[]): Dataset<Batch> {
  return {
    image: { data: Float32Array.from(classes.flatMap((_, i) => [i, -i])), shape: [classes.length, 2, 1] },
    label: { data: Int32Array.from(classes), shape: [classes.length] },
  };
}

const ten = dataset([0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);

/** The examples of every batch, after checking that image and label belong together. */
function epochOf(data: Dataset<Batch>, options: BatchOptions<keyof Batch>): number[][] {
  const batches: number[][] = [];
  for (const { image, label } of minibatches(data, options)) {
    const examples = Array.from(label, (_, row) => image[2 * row]!);
    expect([...image]).toEqual(examples.flatMap((example) => [example, -example]));
    expect([...label]).toEqual(examples.map((example) => data.label.data[example]));
    batches.push(examples);
  }
  return batches;
}

const sorted = (items: readonly number[]): number[] => items.toSorted((a, b) => a - b);
const upTo = (n: number): number[] => [...range(n)];

/** Class sizes, so that some are rare. */
const classSizes = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const classesOf = (sizes: readonly number[]): number[] =>
  sizes.flatMap((size, label) => Array.from({ length: size }, () => label * 3 - 5));

const anyOptions = record({
  batch: integer({ min: 1, max: 60 }),
  seed: integer(),
  epoch: integer({ min: 0, max: 1000 }),
  stratified: boolean(),
});

test('every epoch is a permutation, in batches of the size asked for and a smaller last one', () => {
  assert(
    property(classSizes, anyOptions, (sizes, { stratified, ...options }) => {
      const data = dataset(classesOf(sizes));
      const n = data.label.data.length;
      const batches = epochOf(data, stratified ? { ...options, stratify: 'label' } : options);
      expect(sorted(batches.flat())).toEqual(upTo(n));
      expect(batches).toHaveLength(stepsPerEpoch(n, options.batch));
      expect(batches.slice(0, -1).every((batch) => batch.length === options.batch)).toBe(true);
    }),
  );
});

test('a stratified batch has its share of every class, rounded down or up, and over the epoch no class runs ahead', () => {
  assert(
    property(classSizes, integer({ min: 1, max: 60 }), integer(), (sizes, batch, seed) => {
      const data = dataset(classesOf(sizes));
      const n = data.label.data.length;
      const had = new Map<number, number>();
      let dealt = 0;
      let furthest = 0;
      for (const examples of epochOf(data, { batch, seed, stratify: 'label' })) {
        dealt += examples.length;
        for (const [index, size] of sizes.entries()) {
          const label = index * 3 - 5;
          const count = examples.filter((example) => data.label.data[example] === label).length;
          had.set(label, (had.get(label) ?? 0) + count);
          if (examples.length === batch) furthest = Math.max(furthest, Math.abs(count - (size * batch) / n));
          furthest = Math.max(furthest, Math.abs(had.get(label)! - (size * dealt) / n));
        }
      }
      expect(furthest).toBeLessThan(1);
    }),
    { numRuns: 300 },
  );
});

test('seed and epoch settle the order, and nothing else', () => {
  const order = (options: Partial<BatchOptions<'label'>>): number[] => epochOf(ten, { batch: 3, ...options }).flat();
  expect(order({})).toEqual(order({ seed: 0, epoch: 0 }));
  expect(order({ batch: 10 })).toEqual(order({}));
  expect(order({ epoch: 1 })).not.toEqual(order({}));
  expect(order({ seed: 1 })).not.toEqual(order({}));
  expect(order({ stratify: 'label', epoch: 1 })).not.toEqual(order({ stratify: 'label' }));
  expect(order({ shuffle: false, epoch: 7 })).toEqual(upTo(10));
});

test('a stratified epoch does not keep the order of examples or of classes', () => {
  const data = dataset(classesOf([20, 20, 20]));
  const epochs = upTo(50).map((epoch) => epochOf(data, { batch: 6, epoch, stratify: 'label' })[0]!);
  // How often the first place of the first batch goes to each class: 50 throws of a die with three sides.
  const first = [0, 1, 2].map((label) => epochs.filter(([example]) => Math.floor(example! / 20) === label).length);
  expect(Math.min(...first)).toBeGreaterThan(5);
  expect(new Set(epochs.flat()).size).toBe(60);
});

test('an interrupted epoch goes on from any batch', () => {
  for (const stratified of [{}, { stratify: 'label' } as const]) {
    const whole = epochOf(ten, { batch: 3, seed: 4, epoch: 2, ...stratified });
    for (let from = 0; from <= 5; from++) {
      expect(epochOf(ten, { batch: 3, seed: 4, epoch: 2, from, ...stratified })).toEqual(whole.slice(from));
    }
  }
});

test('dropLast leaves out a smaller last batch only', () => {
  expect(epochOf(ten, { batch: 3, dropLast: true }).map((batch) => batch.length)).toEqual([3, 3, 3]);
  expect(epochOf(ten, { batch: 5, dropLast: true }).map((batch) => batch.length)).toEqual([5, 5]);
  expect(epochOf(ten, { batch: 11, dropLast: true })).toEqual([]);
  expect([stepsPerEpoch(10, 3), stepsPerEpoch(10, 3, true), stepsPerEpoch(0, 3)]).toEqual([4, 3, 0]);
});

test('batches reuse their arrays', () => {
  const batches = [...minibatches(ten, { batch: 5 })];
  expect(batches[1]).toBe(batches[0]);
  const uneven = [...minibatches(ten, { batch: 4 })];
  expect(uneven[2]!.image.buffer).toBe(uneven[0]!.image.buffer);
  expect(uneven[2]!.image.constructor).toBe(Float32Array);
});

test('small datasets', () => {
  expect(epochOf(dataset([]), { batch: 4 })).toEqual([]);
  expect(epochOf(dataset([]), { batch: 4, stratify: 'label' })).toEqual([]);
  expect(epochOf(dataset([7]), { batch: 4, stratify: 'label' })).toEqual([[0]]);
  const wide = { x: { data: new Float64Array(0), shape: [3, 0] } };
  expect([...minibatches(wide, { batch: 2 })].map(({ x }) => x.length)).toEqual([0, 0]);
});

test('types follow the dataset', () => {
  const bytes = { x: { data: Uint8Array.of(1, 2), shape: [2] }, y: { data: Float64Array.of(3, 4), shape: [2] } };
  for (const batch of minibatches(bytes, { batch: 2, shuffle: false })) {
    const x: Uint8Array = batch.x;
    const y: Float64Array = batch.y;
    expect([x, y]).toEqual([Uint8Array.of(1, 2), Float64Array.of(3, 4)]);
  }
  // @ts-expect-error -- a name that the dataset does not have
  expect(() => minibatches(bytes, { batch: 2, stratify: 'z' })).toThrow(DataError);
});

const f = (length: number, ...shape: readonly number[]): { data: Float32Array; shape: readonly number[] } => ({
  data: new Float32Array(length),
  shape,
});

test.each([
  ['no tensor', {}, 'The dataset is empty'],
  [
    'different first extents',
    { image: f(6, 3, 2), label: f(4, 4) },
    'image has 3, but label has 4. The first axis of each counts them.',
  ],
  ['a shape that does not fit', { image: f(5, 3, 2) }, 'image: the shape [3, 2] means 6 elements, but there are 5.'],
  [
    'a shape without its second axis',
    { image: f(160, 10) },
    'image: the shape [10] means 10 elements, but there are 160. Is it [10, 16]?',
  ],
  ['no axis', { image: f(1) }, 'image: a tensor of a dataset needs at least one axis'],
  ['a fractional extent', { image: f(1, 0.5) }, 'image: [0.5] is not a shape'],
  ['a negative extent', { image: f(1, -1, -1) }, 'image: [-1, -1] is not a shape'],
])('a dataset with %s', (_what, data, message) => {
  expect(() => minibatches<Record<string, Float32Array>>(data, { batch: 2 })).toThrow(DataError);
  expect(() => minibatches<Record<string, Float32Array>>(data, { batch: 2 })).toThrow(message);
  expect(() => trainTestSplit<Record<string, Float32Array>>(data, { test: 1 })).toThrow(message);
});

test.each([
  ['wide labels', { label: f(4, 2, 2) }, 'Cannot stratify by label: its shape is [2, 2]'],
  [
    'fractions',
    { label: { data: Float32Array.of(0, 0.5), shape: [2] } },
    'classes are whole numbers, but example 1 has 0.5',
  ],
  ['NaN', { label: { data: Float32Array.of(NaN), shape: [1] } }, 'example 0 has NaN'],
])('stratifying by %s', (_what, data, message) => {
  expect(() => minibatches(data, { batch: 2, stratify: 'label' })).toThrow(DataError);
  expect(() => minibatches(data, { batch: 2, stratify: 'label' })).toThrow(message);
});

test.each([0, -1, 1.5, NaN, Infinity])('a batch of %d', (batch) => {
  expect(() => minibatches(ten, { batch })).toThrow(InputError);
});

test.each<readonly [string, Record<string, unknown>]>([
  ['minibatches has no option suffle. Did you mean shuffle?', { batch: 2, suffle: false }],
  ['minibatches has no option batch_size. Write batch.', { batch_size: 2 }],
  ['seed must be a whole number, got 1.5.', { batch: 2, seed: 1.5 }],
  ['epoch must be a whole number from 0, got -1.', { batch: 2, epoch: -1 }],
  ["shuffle must be true or false, got 'no'.", { batch: 2, shuffle: 'no' }],
  ["dropLast must be true or false, got 'false'.", { batch: 2, dropLast: 'false' }],
  ['Cannot stratify by constructor: the dataset has no tensor of that name.', { batch: 2, stratify: 'constructor' }],
])('%s', (message, options) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  expect(() => minibatches(ten, options as unknown as BatchOptions<keyof Batch>)).toThrow(message);
});

test('the dice are fair, and shuffle makes every order equally likely', () => {
  const sides = new Float64Array(6);
  const dice = new Dice(1, 'dice', 0);
  for (let i = 0; i < 60_000; i++) sides[dice.below(6)]!++;
  // Standard deviation 91.
  for (const count of sides) expect(Math.abs(count - 10_000)).toBeLessThan(400);

  const orders = new Map<string, number>();
  for (let draw = 0; draw < 24_000; draw++) {
    const items = range(4);
    shuffle(items, new Dice(9, 'shuffle', draw));
    orders.set(items.join(), (orders.get(items.join()) ?? 0) + 1);
  }
  expect(orders.size).toBe(24);
  // Standard deviation 31.
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
});

test('the dice throw away what would make one side likelier', () => {
  // Of 3·2^30 sides every draw has one, or is one of the last quarter, which none has: n = 3·2^30 keeps three draws in four.
  const n = 3 * 2 ** 30;
  const dice = new Dice(2, 'dice', 0);
  const thirds = new Float64Array(3);
  for (let i = 0; i < 3000; i++) {
    const value = dice.below(n);
    expect(value).toBeLessThan(n);
    thirds[Math.floor(value / 2 ** 30)]!++;
  }
  for (const count of thirds) expect(Math.abs(count - 1000)).toBeLessThan(110);
  expect(new Dice(2, 'dice', 0).below(1)).toBe(0);
});

test('uniform and normal numbers of dice have their mean and deviation, and stay where seed and path are the same', () => {
  const n = 10_000;
  const draw = (kind: 'uniform' | 'normal'): readonly number[] => {
    const dice = new Dice(3, 'numbers');
    return Array.from({ length: n }, () => dice[kind]());
  };
  for (const [kind, mean, deviation] of [
    ['uniform', 0.5, Math.sqrt(1 / 12)],
    ['normal', 0, 1],
  ] as const) {
    const values = draw(kind);
    expect(draw(kind)).toEqual(values);
    const average = values.reduce((sum, x) => sum + x, 0) / n;
    const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - average) ** 2, 0) / n);
    // Five standard errors.
    expect(Math.abs(average - mean)).toBeLessThan((5 * deviation) / Math.sqrt(n));
    expect(Math.abs(spread / deviation - 1)).toBeLessThan(0.05);
  }
});

test('a split is a partition that keeps rows together and in order', () => {
  assert(
    property(classSizes, integer({ min: 0, max: 100 }), integer(), boolean(), (sizes, percent, seed, stratified) => {
      const data = dataset(classesOf(sizes));
      const n = data.label.data.length;
      const share = percent / 101;
      const { train, test: held } = trainTestSplit(data, {
        test: share,
        seed,
        ...(stratified ? { stratify: 'label' } : {}),
      });
      expect(held.label.shape).toEqual([Math.round(share * n)]);
      expect(train.image.shape).toEqual([n - Math.round(share * n), 2, 1]);
      const examples = [train, held].map(({ image }) => [...image.data].filter((_, i) => i % 2 === 0));
      for (const part of examples) expect(part).toEqual(sorted(part));
      expect(sorted(examples.flat())).toEqual(upTo(n));
      const labels = [...train.label.data, ...held.label.data];
      expect(labels).toEqual(examples.flat().map((example) => data.label.data[example]));
      if (stratified) {
        for (const [index, size] of sizes.entries()) {
          const count = held.label.data.filter((label) => label === index * 3 - 5).length;
          expect(Math.abs(count - (size * held.label.data.length) / n)).toBeLessThan(1);
        }
      }
    }),
  );
});

test('a split without drawing sets the last examples aside', () => {
  const { train, test: held } = trainTestSplit(ten, { test: 3, shuffle: false });
  expect([...held.image.data]).toEqual([7, -7, 8, -8, 9, -9]);
  expect(train.label.data).toHaveLength(7);
  expect(held.image.data.buffer).not.toBe(ten.image.data.buffer);
});

test('splits by seed, and impossible ones', () => {
  const held = (seed: number): number[] => [...trainTestSplit(ten, { test: 4, seed }).test.image.data];
  expect(held(1)).toEqual(held(1));
  expect(held(1)).not.toEqual(held(2));
  for (const count of [-1, 11, 2.5, NaN]) expect(() => trainTestSplit(ten, { test: count })).toThrow(InputError);
  expect(trainTestSplit(ten, { test: 10 }).train.label.data).toHaveLength(0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const misspelt = { test: 4, stratified: 'label' } as { readonly test: number };
  expect(() => trainTestSplit(ten, misspelt)).toThrow('trainTestSplit has no option stratified.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const foreign = { testSize: 4 } as unknown as { readonly test: number };
  expect(() => trainTestSplit(ten, foreign)).toThrow('trainTestSplit has no option testSize. Write test.');
  expect(() => trainTestSplit(ten, { test: 4, seed: 0.5 })).toThrow('seed must be a whole number, got 0.5.');
  for (const share of ['0.2', null, [0.2]]) {
    expect(() => trainTestSplit(ten, { test: wrong(share) })).toThrow(InputError);
  }
  expect(() => trainTestSplit(ten, { test: 4, shuffle: wrong('no') })).toThrow('shuffle must be true or false');
});

/** A value that the types forbid. */
function wrong(value: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  return value as never;
}

test.each<readonly [string, readonly [unknown, unknown, unknown?]]>([
  ['n must be a whole number from 0, got nothing.', [undefined, 3]],
  ['n must be a whole number from 0, got 9.5.', [9.5, 3]],
  ["n must be a whole number from 0, got '10'.", ['10', 3]],
  ['batch must be a whole number from 1, got nothing.', [10, undefined]],
  ['batch must be a whole number from 1, got 0.', [10, 0]],
  ["dropLast must be true or false, got 'false'.", [10, 3, 'false']],
])('steps per epoch: %s', (message, [n, batch, dropLast]) => {
  expect(() => stepsPerEpoch(wrong(n), wrong(batch), wrong(dropLast))).toThrow(new InputError(message));
});

test.each<readonly [string, readonly [unknown, unknown?, unknown?]]>([
  ['seed must be a whole number, got nothing.', [undefined, 'points']],
  ['seed must be a whole number, got 1.5.', [1.5, 'points']],
  ['path must be text, got nothing.', [1]],
  ["draw must be a whole number, got 'x'.", [1, 'points', 'x']],
])('dice: %s', (message, [seed, path, draw]) => {
  expect(() => new Dice(wrong(seed), wrong(path), wrong(draw))).toThrow(new InputError(message));
});

test.each<readonly [what: string, image: unknown, got: string]>([
  [
    'bytes that are no numbers yet',
    { data: new DataView(new ArrayBuffer(10)), shape: [10] },
    'data that is a DataView',
  ],
  ['a plain array', { data: [1, 2], shape: [2] }, 'data that is an Array'],
  ['an array alone', new Float32Array(2), 'a Float32Array'],
  ['no shape', { data: new Float32Array(2) }, 'a shape that is nothing'],
  ['a number as its shape', { data: new Float32Array(2), shape: 2 }, 'a shape that is 2'],
  ['no data', { shape: [2] }, 'data that is nothing'],
  ['nothing', undefined, 'nothing'],
])('a tensor of %s', (_what, image, got) => {
  expect(() => minibatches({ ...ten, image: wrong(image) }, { batch: 2 })).toThrow(
    new DataError(`image: a tensor of a dataset is { data: a typed array, shape: [examples, …] }, got ${got}.`),
  );
});

test.each([0, -1, 1.5, NaN, Infinity, 2 ** 32 + 1])('dice have no number below %s', (n) => {
  expect(() => new Dice(1, 'dice').below(n)).toThrow(InputError);
});
