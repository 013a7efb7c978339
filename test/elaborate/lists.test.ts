/** Static lists: scans over them, their slices, and lists and functions as static arguments. */
import { describe, expect, test } from 'vitest';
import { elaborated, formatProblem, formatStored, modelOf, outputOf } from './elaborating.ts';

const params = (text: string): readonly string[] => formatStored(modelOf(text).params);

describe('Mlp', () => {
  const mlp = (statics: string): string => `model M[B] { input x: f32[B, 2]\n output y = x |> net: Mlp[${statics}] }`;

  test('a layer per width', () => {
    expect(params(mlp('[32, 16, 1], act=tanh'))).toEqual([
      'net.layers.0.weight f32[2, 32]',
      'net.layers.0.bias f32[32]',
      'net.layers.1.weight f32[32, 16]',
      'net.layers.1.bias f32[16]',
      'net.head.weight f32[16, 1]',
      'net.head.bias f32[1]',
    ]);
    expect(params(mlp('widths=[3], use_bias=false'))).toEqual(['net.head.weight f32[2, 3]']);
  });

  test.each([
    ['relu', [6, 0]],
    ['sigmoid', [2 / (1 + Math.exp(-3)), 2 / (1 + Math.exp(3))]],
    ['leaky_relu[slope=0.5]', [6, -3]],
    ['double', [12, -12]],
  ])('act=%s', (act, expected) => {
    const text = `fn double(x) = 2 * x
model M {
  input x: f32[2, 1]
  output y = x |> net: Mlp[widths=[2, 1], act=${act}]
  output _z = double(x)
}`;
    const model = modelOf(text, { dtype: 'f64' });
    const leaves = { 'net.layers.0.weight': 1, 'net.head.weight': 1 };
    const found = outputOf(model, 'y', { inputs: { x: [3, -3] }, leaves });
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  });

  test.each([
    ['[]', 'NN3012 2:18 this slice goes beyond a list of 0'],
    ['32.5', 'NN2011 2:27 `widths` is a list of int, not the number 32.5'],
    ['[3.5]', 'NN2011 2:27 `widths` is a list of int, not a list of 1'],
    ['[3], act=tan_h', 'NN2001 2:36 unknown name `tan_h`'],
  ])('%s', (statics, problem) => {
    expect(elaborated(mlp(statics)).problems.map(formatProblem)).toEqual([problem]);
  });
});

describe('scan over a list', () => {
  const valueOf = (body: string): readonly number[] => outputOf(modelOf(`model M {\n${body}\n}`), 'y');

  test.each([
    ["t = scan k in [1, 2, 3] with s = 10 { s' = s + k }\n output y = t", [16]],
    ["ys, t = scan k in [1, 2, 3] with s = 0 {\n s' = s + k\n yield s'\n }\n output y = stack(ys) * t", [6, 18, 36]],
    ["ys = scan k in [1, 2, 3] with s = 0 {\n s' = s + k\n yield s\n }\n output y = stack(ys)", [0, 1, 3]],
    [
      "a, b = scan k, l in [1, 2], [3, 4] with s = 0, t = 1 {\n s' = s + k * t\n t' = t * l\n }\n output y = stack(a, b)",
      [7, 12],
    ],
    ["t = scan k in [] with s = 10 { s' = s + k }\n output y = t", [10]],
    ['ys = scan k in [4, 5] { yield k * k }\n output y = stack(ys)', [16, 25]],
    // The carry may change its shape, and scans may stand in scans.
    ["t = scan k in [2, 1] with s = ones[1] { s' = concat(s, s * k) }\n output y = t", [1, 2, 1, 2]],
    [
      "t = scan k in [1, 2] with s = 0 {\n u = scan l in [1, 10] with r = 0 { r' = r + k * l }\n s' = s + u\n }\n output y = t",
      [33],
    ],
  ])('%s', (body, expected) => {
    expect(valueOf(body)).toEqual(expected);
  });

  test('draws and instances of each round are its own', () => {
    const text = `model M[B] {
  input x: f32[B, 2]
  t = scan k in [3, 4] with h = x { h' = h |> fc: Dense[k, use_bias=false] |> drop: dropout[0.5] }
  output y = t
}`;
    expect(params(text)).toEqual(['fc.0.weight f32[2, 3]', 'fc.1.weight f32[3, 4]']);
  });

  test.each([
    ['t = scan k in [1] with s = 0 { _u = k + s }\n output y = t', 'NN4032 2:24 the carry `s` gets no next value'],
    [
      "t = scan k, l in [1], [1, 2] with s = 0 { s' = s + k + l }\n output y = t",
      'NN3010 2:23 a list of 2 is scanned along with a list of 1',
    ],
    ["t = scan k in [1] over 3 with s = 0 { s' = s + k }\n output y = t", 'NN3010 2:24 a list has no axis to go over'],
    ['yield 3\n output y = 1', 'NN2007 2:1 `yield` outside a scan'],
  ])('%s', (body, problem) => {
    expect(elaborated(`model M {\n${body}\n}`).problems.map(formatProblem)).toEqual([problem]);
  });
});

describe('slices of lists', () => {
  test.each([
    ['[1:]', '[2, 3, 4]'],
    ['[:-1]', '[1, 2, 3]'],
    ['[-2:]', '[3, 4]'],
    ['[::-1]', '[4, 3, 2, 1]'],
    ['[::2]', '[1, 3]'],
    ['[3:1]', '[]'],
    ['[0:4]', '[1, 2, 3, 4]'],
  ])('%s', (slice, expected) => {
    const sum = `fn pack[ks](x) {\n  t = scan k in ks with s = x { s' = 10 * s + k }\n  return t\n}`;
    const digits = Number(expected.replace(/\D/g, ''));
    expect(outputOf(modelOf(`const l = [1, 2, 3, 4]\n${sum}\nmodel M { output y = pack[l${slice}](0) }`), 'y')).toEqual(
      [digits],
    );
  });

  test('whole numbers only', () => {
    const text = 'const l = [1, 2]\nmodel M[B] {\n  input x: f32[B]\n  k = l[0:B]\n  output y = x * k[0]\n}';
    expect(elaborated(text).problems.map(formatProblem)).toEqual(['NN3015 4:9 a list is cut at whole numbers']);
  });
});
