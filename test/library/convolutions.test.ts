/** The layers of convolutions along one and three axes, and what they hand back, against plain loops. */
import { describe, expect, test } from 'vitest';
import { elaborated, formatProblem, formatStored, modelOf, outputOf } from '../elaborate/elaborating.ts';

const numbers = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i) * 2);

const product = (extents: readonly number[]): number => extents.reduce((total, extent) => total * extent, 1);

/** Every index of a shape, in order. */
function indicesOf(shape: readonly number[]): readonly (readonly number[])[] {
  return shape.reduce<readonly (readonly number[])[]>(
    (found, extent) => found.flatMap((index) => Array.from({ length: extent }, (_, i) => [...index, i])),
    [[]],
  );
}

const offset = (shape: readonly number[], index: readonly number[]): number =>
  index.reduce((total, i, axis) => total * shape[axis]! + i, 0);

interface Setting {
  readonly places: readonly number[];
  readonly kernel: readonly number[];
  readonly channels: number;
  readonly out: number;
  readonly stride: readonly number[];
  readonly low: readonly number[];
  readonly result: readonly number[];
}

/** The sum over places p of x, places k of the kernel and channels: at window o of y, p = stride·o + k − low; the other way round `back`. */
function byHand(setting: Setting, back: boolean, x: readonly number[], w: readonly number[], bias: readonly number[]) {
  const { places, kernel, channels, out, stride, low, result } = setting;
  const y = Array.from({ length: product(result) * out }, (_, i) => bias[i % out]!);
  const [windows, reached] = back ? [places, result] : [result, places];
  for (const window of indicesOf(windows)) {
    for (const k of indicesOf(kernel)) {
      const at = window.map((o, axis) => stride[axis]! * o + k[axis]! - low[axis]!);
      if (at.some((p, axis) => p < 0 || p >= reached[axis]!)) continue;
      const [from, to] = back ? [window, at] : [at, window];
      for (const [c, o] of indicesOf([channels, out])) {
        const weight = w[(offset(kernel, k) * channels + c!) * out + o!]!;
        y[offset(result, to) * out + o!]! += x[offset(places, from) * channels + c!]! * weight;
      }
    }
  }
  return y;
}

const one = { channels: 2, out: 3 };
const rows: readonly (readonly [layer: string, Setting])[] = [
  ['ConvTranspose1d[3, 3]', { ...one, places: [4], kernel: [3], stride: [1], low: [0], result: [6] }],
  [
    'ConvTranspose1d[3, 4, stride=2, padding=1, output_padding=1]',
    { ...one, places: [3], kernel: [4], stride: [2], low: [1], result: [7] },
  ],
  [
    'ConvTranspose1d[3, 3, stride=2, padding="same"]',
    { ...one, places: [3], kernel: [3], stride: [2], low: [0], result: [6] },
  ],
  ['Conv3d[3, 2]', { ...one, places: [3, 2, 4], kernel: [2, 2, 2], stride: [1, 1, 1], low: [0, 0, 0], result: [2, 1, 3] }], // prettier-ignore
  [
    'Conv3d[3, [1, 3, 2], stride=[2, 1, 1], padding=[0, 1, 0]]',
    { ...one, places: [3, 2, 4], kernel: [1, 3, 2], stride: [2, 1, 1], low: [0, 1, 0], result: [2, 2, 3] },
  ],
  [
    'ConvTranspose3d[3, [1, 3, 2], stride=[2, 1, 2]]',
    { ...one, places: [2, 1, 2], kernel: [1, 3, 2], stride: [2, 1, 2], low: [0, 0, 0], result: [3, 3, 4] },
  ],
  [
    'ConvTranspose3d[3, kernel=2, padding=[1, 0, 0]]',
    { ...one, places: [2, 1, 2], kernel: [2, 2, 2], stride: [1, 1, 1], low: [1, 0, 0], result: [1, 2, 3] },
  ],
];

describe.each(rows)('%s', (layer, setting) => {
  const { places, kernel, channels, out, result } = setting;
  const of = (layerOf: string) =>
    modelOf(`model M { input x: f64[2, ${places.join(', ')}, ${channels}]\n output y = x |> l: ${layerOf} }`, {
      dtype: 'f64',
    });
  const x = numbers(2 * product(places) * channels, 1);
  const weight = numbers(product(kernel) * channels * out, 2);

  test('is a sum over windows', () => {
    const model = of(layer);
    expect(formatStored(model.params)).toEqual([
      `l.weight f64[${[...kernel, channels, out].join(', ')}]`,
      `l.bias f64[${out}]`,
    ]);
    const found = outputOf(model, 'y', { inputs: { x }, leaves: { 'l.weight': weight, 'l.bias': [10, 20, 30] } });
    const half = x.length / 2;
    const expected = [x.slice(0, half), x.slice(half)].flatMap((image) =>
      byHand(setting, layer.startsWith('ConvTranspose'), image, weight, [10, 20, 30]),
    );
    expect(found).toHaveLength(2 * product(result) * out);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 11));
  });

  test('without bias', () => {
    const model = of(layer.replace(/\]$/, ', use_bias=false]'));
    expect(model.params.map(({ name }) => name)).toEqual(['l.weight']);
  });
});

test.each([
  ['Conv3d[4, [1, 2]]', '`kernel` is a whole number, or a list of 3, not a list of 2'],
  ['ConvTranspose3d[4, [1, 2, 2, 1]]', '`kernel` is a whole number, or a list of 3, not a list of 4'],
  ['Conv3d[4, 2, groups=3]', '`C % groups == 0` does not hold'],
])('%s', (layer, message) => {
  const { problems } = elaborated(`model M { input x: f32[3, 3, 3, 2]\n output y = x |> l: ${layer} }`);
  expect(problems.map(formatProblem).join('\n')).toContain(message);
});
