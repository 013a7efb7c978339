/** Convolutions and their transposes against loops: padding, strides, dilation, groups, open sizes; and what is wrong. */
import { describe, expect, test } from 'vitest';
import { evaluateDim } from '../../compiler/graph/dim.ts';
import { compareSizes } from '../../compiler/ops/branch.ts';
import { elaborated, formatProblem, formatStored, modelOf, outputOf } from './elaborating.ts';

const numbers = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i) * 2);
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

interface Setting {
  readonly size: readonly [height: number, width: number];
  readonly kernel: readonly [height: number, width: number];
  readonly channels: number;
  readonly out: number;
  readonly stride?: number;
  readonly dilation?: number;
  readonly groups?: number;
}

/** Visits every product: indices of x, w and y, where `low` says how many zeros stand before x. */
function visit(
  { size: [H, W], kernel: [KH, KW], channels: C, out: O, stride = 1, dilation = 1, groups = 1 }: Setting,
  [OH, OW]: readonly [number, number],
  low: readonly [number, number],
  each: (x: number, w: number, y: number) => void,
): void {
  const [I, J] = [C / groups, O / groups];
  for (const oh of times(OH)) for (const ow of times(OW)) for (const kh of times(KH)) for (const kw of times(KW)) {
    const [h, w] = [oh * stride + kh * dilation - low[0], ow * stride + kw * dilation - low[1]];
    if (h < 0 || h >= H || w < 0 || w >= W) continue;
    for (const o of times(O)) for (const i of times(I)) {
      const c = Math.floor(o / J) * I + i;
      each((h * W + w) * C + c, ((kh * KW + kw) * I + i) * O + o, (oh * OW + ow) * O + o);
    }
  } // prettier-ignore
}

function close(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 11));
}

const settings: readonly (readonly [
  string,
  Setting,
  shape: readonly [number, number],
  low: readonly [number, number],
])[] = [
  ['', { size: [4, 5], kernel: [2, 3], channels: 2, out: 3 }, [3, 3], [0, 0]],
  ['padding="same"', { size: [4, 5], kernel: [2, 3], channels: 1, out: 2 }, [4, 5], [0, 1]],
  ['stride=2, padding="same"', { size: [5, 6], kernel: [3, 3], channels: 1, out: 1, stride: 2 }, [3, 3], [1, 0]],
  ['stride=2, padding=[1, 0]', { size: [5, 6], kernel: [3, 3], channels: 2, out: 1, stride: 2 }, [3, 2], [1, 0]],
  ['padding=[[2, 0], [0, 1]]', { size: [3, 3], kernel: [2, 2], channels: 1, out: 1 }, [4, 3], [2, 0]],
  ['dilation=2', { size: [5, 5], kernel: [2, 3], channels: 2, out: 2, dilation: 2 }, [3, 1], [0, 0]],
  ['groups=2', { size: [3, 3], kernel: [2, 2], channels: 4, out: 6, groups: 2 }, [2, 2], [0, 0]],
  ['groups=3, padding="same"', { size: [3, 2], kernel: [3, 3], channels: 3, out: 3, groups: 3 }, [3, 2], [1, 1]],
  ['stride=3', { size: [7, 6], kernel: [3, 3], channels: 1, out: 2, stride: 3 }, [2, 2], [0, 0]],
  ['stride=2', { size: [1, 1], kernel: [1, 1], channels: 1, out: 1, stride: 2 }, [1, 1], [0, 0]],
  ['stride=2', { size: [5, 3], kernel: [1, 1], channels: 2, out: 2, stride: 2 }, [3, 2], [0, 0]],
];

describe.each(settings)('conv2d[%s]', (statics, setting, shape, low) => {
  const { size, kernel, channels, out, groups = 1 } = setting;
  const wide = [size[0] * size[1] * channels, kernel[0] * kernel[1] * (channels / groups) * out, shape[0] * shape[1] * out] as const; // prettier-ignore
  const [x, w, g] = wide.map((count, i) => numbers(count, i + 1)) as [readonly number[], readonly number[], readonly number[]]; // prettier-ignore
  // Where windows reach the last place, the transposed convolution is the gradient.
  const reached = size.every((extent, axis) => (extent - kernel[axis]!) % (setting.stride ?? 1) === 0);
  const isTransposed = !statics.includes('padding') && groups === 1 && reached;
  const back = isTransposed ? `conv_transpose2d[${statics}](g, rearrange["a b i o -> a b o i"](w))` : 'dx';
  const model = modelOf(
    `model M[B] {
  input x: f64[B, ${size.join(', ')}, ${channels}]
  input w: f64[${kernel.join(', ')}, ${channels / groups}, ${out}]
  input g: f64[B, ${shape.join(', ')}, ${out}]
  y = conv2d[${statics}](x, w)
  output y
  dx = grad(y * g, x)
  output dx
  output dw = grad(y * g, w)
  output back = ${back}
}`,
    { dtype: 'f64' },
  );

  test('its value and gradients', () => {
    const [y, dx, dw] = [g.map(() => 0), x.map(() => 0), w.map(() => 0)];
    visit(setting, shape, low, (i, k, o) => {
      y[o]! += x[i]! * w[k]!;
      dx[i]! += g[o]! * w[k]!;
      dw[k]! += g[o]! * x[i]!;
    });
    const values = { inputs: { x, w, g }, sizes: { B: 1 } };
    for (const [name, expected] of Object.entries({ y, dx, dw })) close(outputOf(model, name, values), expected);
    close(outputOf(model, 'back', values), dx);
  });

  test('nothing at all', () => {
    expect(outputOf(model, 'y', { inputs: { x: [], w, g: [] }, sizes: { B: 0 } })).toEqual([]);
  });
});

describe('shapes', () => {
  const shapeOf = (line: string): string => {
    const model = modelOf(`model M[B, T] {\n  input x: f32[B, T, 6, 2]\n  input w: f32[3, 3, 2, 4]\n  output y = ${line}\n}`); // prettier-ignore
    return model.inference.outputs.get('y')!.type.shape.map((dim) => dim.key).join(' '); // prettier-ignore
  };

  test.each([
    ['conv2d(x, w)', 'B T - 2 4 4'],
    ['conv2d[padding="same"](x, w)', 'B T 6 4'],
    ['conv2d[stride=2, padding=1](x, w)', 'B floor((T + 1) / 2) 3 4'],
    ['conv_transpose2d(x, w)', 'B T + 2 8 4'],
    ['conv_transpose2d[stride=2, padding="same"](x, w)', 'B 2*T 12 4'],
    ['conv_transpose2d[stride=4, padding="same"](x, w)', 'B 4*T 24 4'],
    ['conv_transpose2d[stride=2, padding=1, output_padding=1](x, w)', 'B 2*T 12 4'],
  ])('%s', (line, shape) => {
    expect(shapeOf(line)).toBe(shape);
  });

  test('layers', () => {
    const model = modelOf(`model M[B] {
  input x: f32[B, 8, 8, 4]
  output y = x |> a: Conv2d[6, kernel=3, groups=2, padding="same"] |> b: Conv2d[2, [1, 5], use_bias=false]
    |> c: ConvTranspose2d[3, kernel=4, stride=2, padding="same"] |> reshape[B, -1, 3] |> d: Conv1d[5, 2]
}`);
    expect(formatStored(model.params)).toEqual([
      'a.weight f32[3, 3, 2, 6]',
      'a.bias f32[6]',
      'b.weight f32[1, 5, 6, 2]',
      'c.weight f32[4, 4, 2, 3]',
      'c.bias f32[3]',
      'd.weight f32[2, 3, 5]',
      'd.bias f32[5]',
    ]);
    expect(model.inference.outputs.get('y')!.type.shape.map(({ key }) => key)).toEqual(['B', '127', '5']);
  });
});

test.each(['conv1d(x, w)', 'conv1d[stride=2](x, w)', 'max_pool1d[3](x)', 'avg_pool1d[3, stride=1](x)'])(
  '%s has room for a window along an open axis, or the sizes are refused',
  (line) => {
    const model = modelOf(`model M[T] {\n  input x: f32[T, 4]\n  input w: f32[3, 4, 6]\n  output y = ${line}\n  output z = sum(w)\n}`); // prettier-ignore
    const refused = [0, 1, 2, 3, 4].filter((T) =>
      model.constraints.some(
        ({ left, op, right }) => !compareSizes(evaluateDim(left, { T }), op, evaluateDim(right, { T })),
      ),
    );
    expect(refused).toEqual([0, 1, 2]);
    expect(model.constraints.map(({ text }) => text)).toEqual(['a window of 3 within T']);
  },
);

test.each([
  ['max_pool1d[2, padding="same"](x)', '`padding=[[0, 1]]`'],
  ['x |> Conv1d[4, 3, stride=2, padding="same"]', '`padding=[[0, 1]]`'],
  ['z |> Conv2d[4, 3, stride=2, padding="same"]', '`padding=[[0, 1], [0, 1]]`'],
])('the example of what mends %s has as many axes', (line, example) => {
  const wrong = (written: string) => elaborated(`model M[T] {\n  input x: f32[T, 4]\n  input z: f32[T, T, 4]\n  output y = ${written}\n  output s = sum(x) + sum(z)\n}`).problems; // prettier-ignore
  const [{ code, help } = { code: '' }] = wrong(line);
  expect({ code, help }).toEqual({ code: 'NN3015', help: expect.stringContaining(example) });
  expect(help).toContain("the model's header gives the size, as in `T=32`");
  expect(wrong(line.replace('padding="same"', example.slice(1, -1)))).toEqual([]);
});

describe('sizes that a division rounds', () => {
  const helpOf = (line: string, image = 'f32[B, H, W, 2]'): readonly (string | undefined)[] =>
    elaborated(`model M[B, H, W] {
  input x: ${image}
  half = max_pool2d[2](x)
  quarter = max_pool2d[2](half)
  twice = half |> a: ConvTranspose2d[2, 2, stride=2]
  four_times = quarter |> b: ConvTranspose2d[2, 2, stride=2] |> c: ConvTranspose2d[2, 2, stride=2]
  output s = sum(twice) + sum(four_times)
  output y = ${line}
}`).problems.map(({ help }) => help);
  const help = (factor: number): string =>
    `What a division rounds away does not come back: write \`${factor}*H\` for \`H\` and \`${factor}*W\` for \`W\` in the type of the input; \`requires H % ${factor} == 0\` is not enough.`;

  test.each([
    ['concat(twice, x)', 2],
    ['twice + x', 2],
    ['concat(x, four_times)', 4],
    ['concat(max_pool2d[4](x) |> d: ConvTranspose2d[2, 4, stride=4], twice)', 4],
  ])('%s fits where they are multiples', (line, factor) => {
    expect(helpOf(line)).toEqual([help(factor)]);
    expect(helpOf(line, `f32[B, ${factor}*H, ${factor}*W, 2]`)).toEqual([]);
  });

  test.each([
    ['adaptive_avg_pool2d[[1, 3]](x)', 3],
    ['adaptive_avg_pool2d[[1, 3]](half)', 6],
  ])('%s has windows of one size where they are multiples', (line, factor) => {
    expect(helpOf(line)).toEqual([`Write \`${factor}*W\` for \`W\` in the type of the input: then 3 divides it.`]);
    expect(helpOf(line, `f32[B, H, ${factor}*W, 2]`)).toEqual([]);
  });

  test('nothing is said of others', () => {
    expect(helpOf('concat(x, half)')).toEqual([undefined]);
    expect(helpOf('half + x')).toEqual(['Broadcasting repeats only a missing axis or a literal 1.']);
  });
});

test.each([
  ['conv2d(x, w[0])', 'x is [..., 2 axes of places, channels], and the weights [2 axes of places, in, out]'],
  ['conv2d[groups=2](x, w)', 'x has 2 channels in each of 2 groups, and the weights are for 4'],
  ['conv2d[groups=3](x, w)', '4 channels in and 6 out do not make 3 equal groups'],
  ['conv2d[dilation=3](x, w)', 'a window of 7 does not fit in 5'],
  ['conv2d[dilation=4, padding=1](x, w)', 'a window of 9 does not fit in 5 and 2 of padding'],
  ['conv2d[stride=0](x, w)', '`stride` is a whole number, or a list of 2 from 1 to 2147483647, not the number 0'],
  [
    'conv2d[padding="full"](x, w)',
    '`padding` is "same", "valid", a whole number up to 2147483647 or a list, not "full"',
  ],
  ['conv2d[padding=[1, 2, 3]](x, w)', '`padding` is "same", "valid", a whole number up to 2147483647 or a list'],
  [
    'conv2d[padding=9007199254740993](x, w)',
    'a whole number up to 2147483647 or a list, not the number 9007199254740992',
  ],
  ['conv2d(x, w[0:0])', 'a window without a place in it sees nothing'],
  ['conv2d[padding="same", stride=2](z, w)', 'how much padding "same" adds at stride 2 depends on the open size T'],
  ['x |> Conv2d[4, [3, 5, 7]]', '`kernel` is a whole number, or a list of 2, not a list of 3'],
  ['x |> ConvTranspose2d[4, [3, 5, 7]]', '`kernel` is a whole number, or a list of 2, not a list of 3'],
  ['conv2d[kernel=2](x, w)', '`kernel` is 3 × 3, as the weights have it, not the number 2'],
  ['conv2d[kernel=[3, 2]](x, w)', '`kernel` is 3 × 3, as the weights have it, not a list of 2'],
  ['conv_transpose2d[padding=4](x, w)', 'padding takes 8 places from 7'],
])('%s', (line, message) => {
  const { problems } = elaborated(`model M[T] {
  input x: f32[5, 5, 4]
  input z: f32[T, 5, 4]
  input w: f32[3, 3, 4, 6]
  output y = ${line}
}`);
  expect(problems.map(formatProblem).join('\n')).toContain(message);
});
