/** Expressions: the shapes that come out of them, and their values. */
import { describe, expect, test } from 'vitest';
import { formatType } from '../../compiler/graph/type.ts';
import { evaluateExpression, modelOf, outputOf } from './elaborating.ts';

describe('shapes', () => {
  const header = `fn half(x: f32[..., 2 * H]) -> f32[..., H] {
  a, b = split[2](x)
  return a * b
}
fn outer(x: f32[N], y: f32[M]) -> f32[N, M] = unsqueeze(x) * y
fn window(x: f32[T], w: f32[K]) -> f32[T - K + 1] = zeros[T - K + 1] + sum(x) * sum(w)
fn third(x: f32[D / 3]) -> f32[D] = concat(x, x, x)
fn both(x: f32[N, N + 1]) = x
fn doubled(x: f32[N + N]) -> f32[N] = x[0:N]
fn kept(x: f32[B, T, C], m: bool[B, T]=true) = where(unsqueeze(m), x, 0)
fn keep(x: f32[B, ..., C]) -> f32[C] = mean(x, axis=-2)[0]
`;
  const table: readonly [expression: string, type: string][] = [
    ['half(x)', 'f32[B, T, 3]'],
    ['half(half(zeros[B, 8]))', 'f32[B, 2]'],
    ['outer(zeros[B], zeros[T])', 'f32[B, T]'],
    ['window(zeros[T], zeros[3])', 'f32[T - 2]'],
    ['third(zeros[4])', 'f32[12]'],
    ['both(zeros[T, T + 1])', 'f32[T, T + 1]'],
    ['doubled(zeros[10])', 'f32[5]'],
    ['doubled(zeros[2 * T])', 'f32[T]'],
    ['keep(zeros[B, 4, 7])', 'f32[7]'],
    ['kept(x) + kept(x, false) + kept(x, any(x > 0, axis=-1))', 'f32[B, T, 6]'],
    ['x + zeros[6]', 'f32[B, T, 6]'],
    ['zeros[B, 6, dtype=i32]', 'i32[B, 6]'],
    ['zeros[2, dtype=f64]', 'f64[2]'],
    ['ones[T, dtype=bool]', 'bool[T]'],
    ['ones[dtype=u8]', 'u8[]'],
    ['x + zeros[T, 1]', 'f32[B, T, 6]'],
    ['x + 1', 'f32[B, T, 6]'],
    ['x @ zeros[6, 2]', 'f32[B, T, 2]'],
    ['x @ transpose(x)', 'f32[B, T, T]'],
    ['x @ zeros[6]', 'f32[B, T]'],
    ['zeros[T] @ x', 'f32[B, 6]'],
    ['zeros[5] @ zeros[5]', 'f32[]'],
    ['zeros[1, T, 6] @ zeros[B, 6, 2]', 'f32[B, T, 2]'],
    ['zeros[4, 1, 2, 3] @ zeros[5, 3, 2]', 'f32[4, 5, 2, 2]'],
    ['transpose[axes=[2, 0, 1]](x)', 'f32[6, B, T]'],
    ['reshape[B, -1](x)', 'f32[B, 6*T]'],
    ['reshape[B * T, 2, 3](x)', 'f32[B*T, 2, 3]'],
    ['flatten(x)', 'f32[B, 6*T]'],
    ['mean(x, axes=[0, -1])', 'f32[T]'],
    ['mean(x, axes=[0, -1], keepdims=true)', 'f32[1, T, 1]'],
    ['argmax(x)', 'i32[B, T]'],
    ['argmax(x, axis=1, keepdims=true)', 'i32[B, 1, 6]'],
    ['sum(x > 0)', 'i32[]'],
    ['mean(x > 0)', 'f32[]'],
    ['any(x > 0, axis=2)', 'bool[B, T]'],
    ['squeeze(zeros[B, 1])', 'f32[B]'],
    ['unsqueeze[axis=0](x)', 'f32[1, B, T, 6]'],
    ['expand[4, B](zeros[B])', 'f32[4, B]'],
    ['stack(x, x)', 'f32[B, T, 6, 2]'],
    ['stack[axis=0](x, x)', 'f32[2, B, T, 6]'],
    ['concat(x, x, axis=1)', 'f32[B, 2*T, 6]'],
    ['split[3](x)[1]', 'f32[B, T, 2]'],
    ['unstack(x)[-1]', 'f32[B, T]'],
    ['x[0]', 'f32[T, 6]'],
    ['x[..., 0]', 'f32[B, T]'],
    ['x[:, 1:, ::2]', 'f32[B, T - 1, 3]'],
    ['x[:, -1]', 'f32[B, 6]'],
    ['x[..., ::-1]', 'f32[B, T, 6]'],
    ['x[..., 1:6]', 'f32[B, T, 5]'],
    ['x[..., 5:2]', 'f32[B, T, 0]'],
    ['take(zeros[9, 4], argmax(x))', 'f32[B, T, 4]'],
    ['take_along(x, argmax(x))', 'f32[B, T]'],
    ['take_along(x, argmax(max(x, axis=2)), axis=1)', 'f32[B, 6]'],
    ['take_along(stack(x, x), argmax(max(x, axis=2)), axis=1)', 'f32[B, 6, 2]'],
    ['take_along(x, argmax(x, axis=1, keepdims=true), axis=1)', 'f32[B, 1, 6]'],
    ['take_along(x, unsqueeze(argmax(max(x, axis=2))), axis=1)', 'f32[B, 6]'],
    ['gather(x, unsqueeze(argmax(x, axis=1, keepdims=true)[:, :, 0]), axis=1)', 'f32[B, 1, 6]'],
    ['cast[f64](x)', 'f64[B, T, 6]'],
    ['where(x > 0, 1, 0)', 'f32[B, T, 6]'],
    ['zeros[B, 2 * T]', 'f32[B, 2*T]'],
    ['iota[T]', 'i32[T]'],
    ['uniform[B, 3]', 'f32[B, 3]'],
    ['causal[T]', 'bool[T, T]'],
    ['T / 2', 'f32[]'],
    ['sqrt(B)', 'f32[]'],
    ['3', 'f32[]'],
  ];
  test.each(table)('%s is %s', (expression, type) => {
    const model = modelOf(`${header}model M[B, T] {\n input x: f32[B, T, 6]\n output y = ${expression}\n output x }`);
    expect(formatType(model.inference.outputs.get('y')!.type)).toBe(type);
  });
});

describe('values', () => {
  const x = { x: { type: 'f64[2, 3]', data: [1, 2, 3, 4, 5, 6] } };
  const table: readonly [expression: string, ...values: number[]][] = [
    ['x[1]', 4, 5, 6],
    ['x[-1, ::-1]', 6, 5, 4],
    ['x[:, 1]', 2, 5],
    ['x[0, ::2]', 1, 3],
    ['x[0, -2:]', 2, 3],
    ['x[0, 2:0:-1]', 3, 2],
    ['x[:1, 0:2] + x[1:, 1:3]', 6, 8],
    ['sum(x)', 21],
    ['prod(x, axis=0)', 4, 10, 18],
    ['max(x, axis=1)', 3, 6],
    ['min(x)', 1],
    ['max(x[0], x[1] - 3)', 1, 2, 3],
    ['argmax(-x)', 0, 0],
    ['argmin(x, axis=0)', 0, 0, 0],
    ['mean(x, axis=1)', 2, 5],
    ['sum(x > 2)', 4],
    ['mean(x > 2)', 4 / 6],
    ['x[0] ^ 2', 1, 4, 9],
    ['x[0] ^ 3', 1, 8, 27],
    ['x[0] ^ 0', 1, 1, 1],
    ['x[0] ^ -1', 1, 1 / 2, 1 / 3],
    ['2 ^ x[0]', 2, 4, 8],
    ['-x[0] ^ 2', -1, -4, -9],
    ['2 ^ 3 ^ 2', 512],
    ['7 % 3 + 7 / 2', 4.5],
    ['1 - 2 - 3', -4],
    ['x[0] @ x[1]', 32],
    ['x @ transpose(x)', 14, 32, 32, 77],
    ['transpose(x)', 1, 4, 2, 5, 3, 6],
    ['stack(x[0], x[1])', 1, 4, 2, 5, 3, 6],
    ['concat(x[0], x[1])', 1, 2, 3, 4, 5, 6],
    ['unstack[axis=0](x)[1]', 4, 5, 6],
    ['split[3](x)[2]', 3, 6],
    ['take[axis=1](x, iota[2])', 1, 2, 4, 5],
    ['take_along(x, argmax(x))', 3, 6],
    ['take_along(stack(x, -x), argmax(x), axis=1)', 3, -3, 6, -6],
    ['take_along(stack(x, x + 10), unsqueeze(iota[2]), axis=1)', 1, 11, 5, 15],
    ['take_along(x, unsqueeze(iota[2]), axis=0)', 1, 2, 3, 4, 5, 6],
    ['take_along(stack(x, x + 10), unsqueeze(iota[3] % 2, axis=0), axis=2)', 1, 12, 3, 4, 15, 6],
    ['gather(x, unsqueeze(iota[2], axis=0), axis=1)', 1, 2, 4, 5],
    ['gather(x, unsqueeze(iota[2]), axis=0)', 1, 2, 3, 4, 5, 6],
    ['where(x > 3, x, -1)', -1, -1, -1, 4, 5, 6],
    ['cast[i32](x / 2)', 0, 1, 1, 2, 2, 3],
    ['cast[f64](x > 3)', 0, 0, 0, 1, 1, 1],
    ['if training { 1 } else { 2 }', 2],
    ['if 3 > 2 and not false { x[0] } else { x[1] }', 1, 2, 3],
    ['(if "a" == "b" { 1 } else if f32 == f32 { 2 } else { 3 })', 2],
    ['[10, 20, 30][1]', 20],
    ['(x[0], x[1])[-1]', 4, 5, 6],
    ['x |> relu |> sum(axis=0)', 5, 7, 9],
    ['pi + 0 * sum(x)', Math.PI],
    ['max(3, 4) + min(1, 2) + abs(-2) + sqrt(9) + floor(2.7)', 12],
    ['x[0] == 2', 0, 1, 0],
    ['x[0] != 2 and x[0] < 3', 1, 0, 0],
    ['(x[0] > 5) or true', 1],
    ['round(x[0] / 2)', 0, 1, 2],
  ];
  test.each(table)('%s', (expression, ...values) => {
    const found = evaluateExpression(expression, x);
    expect(found.map((value) => value + 0)).toEqual(values);
  });

  test('small integers become floats where they meet one', () => {
    const u = { u: { type: 'u8[3]', data: [0, 51, 255] } };
    expect(evaluateExpression('u / 255', u)).toEqual([0, 0.2, 1]);
    expect(evaluateExpression('sum(u)', u)).toEqual([306]);
    expect(evaluateExpression('u + zeros[3]', u)).toEqual([0, 51, 255]);
  });

  test('sizes are numbers that each call decides', () => {
    const model = modelOf(
      'model M[B, T] {\n input x: f32[B, T]\n output y = sum(x) / (B * T) + T % 2\n output z = sqrt(T / 2) }',
    );
    const inputs = { x: [1, 2, 3, 4, 5, 6] };
    expect(outputOf(model, 'y', { inputs, sizes: { B: 2, T: 3 } })).toEqual([4.5]);
    expect(outputOf(model, 'z', { inputs, sizes: { B: 2, T: 3 } })).toEqual([Math.sqrt(1.5)]);
    expect(model.constraints).toEqual([]);
  });

  test('a quotient used as a size must be exact', () => {
    const model = modelOf('model M[T] {\n input x: f32[T]\n output y = zeros[T / 2] + sum(x) }');
    expect(model.constraints.map(({ left, op, right, text }) => [left.key, op, right.key, text])).toEqual([
      ['T - 2*floor(T / 2)', '==', '0', 'T / 2'],
    ]);
  });
});

describe('index notation', () => {
  const inputs = {
    a: { type: 'f64[2, 3]', data: [1, 2, 3, 4, 5, 6] },
    b: { type: 'f64[3, 2]', data: [1, 0, 2, 1, 0, 3] },
  };
  const of = (equation: string, ...values: number[]) => {
    const found = evaluateExpression(
      'f(a, b)',
      inputs,
      `fn f(a, b) {\n  ${equation}\n  return y + 0 * sum(a) * sum(b)\n}`,
    );
    expect(found).toEqual(values);
  };
  test('contractions, transposes, sums, batches', () => {
    of('y[i, j] = sum[k] a[i, k] * b[k, j]', 5, 11, 14, 23);
    of('y[j, i] = sum[k] a[i, k] * b[k, j]', 5, 14, 11, 23);
    of('y[k, i] = a[i, k]', 1, 4, 2, 5, 3, 6);
    of('y[i] = sum[k] a[i, k]', 6, 15);
    of('y[i, k] = a[i, k] * b[k, i]', 1, 4, 0, 0, 5, 18);
    of('y[i] = sum[k] 2 * a[i, k] * b[k, i]', 10, 46);
    of('y[i] = sum[j, k] a[i, k] * b[k, j]', 16, 37);
    of('y[i, l] = sum[j, k] a[i, k] * b[k, j] * a[j, l]', 49, 65, 81, 106, 143, 180);
  });
});
