/** The digits network of dense layers: its parts, and its prediction against a forward pass computed by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatType } from '../../compiler/graph/type.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { formatStored, modelOf, outputOf } from './elaborating.ts';

const text = readFileSync(new URL('../bench/models/digits.nn', import.meta.url), 'utf8');
const digits = modelOf(text);

test('its stored tensors have the keys of its weight files', () => {
  expect(formatStored(digits.params)).toEqual([
    'fc1.weight f32[784, 256]',
    'fc1.bias f32[256]',
    'fc2.weight f32[256, 128]',
    'fc2.bias f32[128]',
    'fc3.weight f32[128, 10]',
    'fc3.bias f32[10]',
  ]);
  expect(formatStored(digits.state)).toEqual(['scale.mean f32[1]', 'scale.std f32[1]']);
  expect(digits.params.map(({ init }) => init.kind)).toEqual([
    'uniform',
    'constant',
    'uniform',
    'constant',
    'uniform',
    'constant',
  ]);
});

test('its inputs, and how large a label may be', () => {
  expect(digits.inputs.map(({ name, leaf, below }) => `${name} ${formatType(leaf.type)} ${below?.key}`)).toEqual([
    'image f32[B, 28, 28, 1] undefined',
    'label i32[B] 10',
  ]);
  expect(digits.inputs.map(({ doc }) => doc)).toEqual(['Grey levels, 0 to 255.', 'The digit, 0 to 9.']);
  expect(digits.dims).toEqual(['B']);
});

test('only training has dropout, at the labelled places', () => {
  const places = (mode: 'training' | 'inference'): readonly unknown[] =>
    topological([...digits[mode].losses.values()]).flatMap(({ op, attrs }) =>
      op.name === 'random' ? [attrs['place']] : [],
    );
  expect(places('training')).toEqual(['drop1#0', 'drop2#0']);
  expect(places('inference')).toEqual([]);
});

test('its train scalars, in the order of the interface', () => {
  const [train] = digits.trains;
  expect(train!.hyper.map(({ name, initial }) => [name, initial])).toEqual([
    ['lr', null],
    ['beta1', 0.9],
    ['beta2', 0.999],
    ['eps', 1e-8],
    ['l2', 1e-5],
    ['clipNorm', 1],
  ]);
  expect(train!.params).toEqual(digits.params);
  expect(train!.slots.map(({ name }) => name).slice(0, 3)).toEqual(['m:fc1.weight', 'v:fc1.weight', 'm:fc1.bias']);
  expect(train!.writes.size).toBe(18);
});

test('every node says which line it comes from', () => {
  const spans = topological(digits.training.losses.values()).map(
    (node) => digits.builder.origins.get(node)?.span.file.name,
  );
  expect(new Set(spans)).toEqual(new Set(['test.nn']));
  const bias = digits.params[1]!;
  expect(digits.builder.origins.get(bias.leaf)?.path).toBe('fc1');
});

test('its prediction is that of a forward pass by hand', () => {
  const batch = 3;
  const wave = (length: number, scale: number): readonly number[] =>
    Array.from({ length }, (_, i) => scale * Math.sin(i * 1.7 + length));
  const image = Array.from({ length: batch * 784 }, (_, i) => (i * 37) % 256);
  const weights = [wave(784 * 256, 0.05), wave(256 * 128, 0.08), wave(128 * 10, 0.2)];
  const biases = [wave(256, 0.1), wave(128, 0.1), wave(10, 0.1)];
  const mean = 33.3;
  const std = 78.6;

  const dense = (x: readonly number[], layer: number, inner: number, outer: number): readonly number[] =>
    Array.from({ length: outer }, (_, o) =>
      x.reduce((total, value, i) => total + value * weights[layer]![i * outer + o]!, biases[layer]![o]!),
    ).slice(0, inner === x.length ? outer : 0);
  const relu = (x: readonly number[]): readonly number[] => x.map((value) => Math.max(0, value));
  const expected = Array.from({ length: batch }, (_, row) => {
    const pixels = image.slice(row * 784, (row + 1) * 784).map((value) => (value - mean) / std);
    const logits = dense(relu(dense(relu(dense(pixels, 0, 784, 256)), 1, 256, 128)), 2, 128, 10);
    const powers = logits.map((value) => Math.exp(value - Math.max(...logits)));
    const total = powers.reduce((a, b) => a + b, 0);
    return powers.map((value) => value / total);
  });

  const leaves = {
    'fc1.weight': weights[0]!,
    'fc2.weight': weights[1]!,
    'fc3.weight': weights[2]!,
    'fc1.bias': biases[0]!,
    'fc2.bias': biases[1]!,
    'fc3.bias': biases[2]!,
    'scale.mean': mean,
    'scale.std': std,
  };
  const values = { inputs: { image, label: [3, 1, 4] }, leaves, sizes: { B: batch } };
  const found = outputOf(digits, 'probability', values);
  for (const [i, value] of expected.flat().entries()) expect(found[i]).toBeCloseTo(value, 12);
  const loss = [3, 1, 4].reduce((total, label, row) => total - Math.log(expected[row]![label]!) / batch, 0);
  expect(outputOf(digits, 'loss', values)[0]).toBeCloseTo(loss, 10);
});
