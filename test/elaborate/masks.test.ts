/** `mask=`: what it leaves out changes neither value nor gradient, and a row of nothing but padding gives 0. */
import { describe, expect, test } from 'vitest';
import { build } from '../program/source.ts';
import { elaborated, formatProblem, modelOf, outputOf } from './elaborating.ts';

const B = 3;
const T = 4;
const lengths = [4, 2, 0];
const x = [3, -1, 2, 5, -4, -2, 99, -99, 7, 7, 7, 7];
const row = (i: number): readonly number[] => x.slice(i * T, i * T + lengths[i]!);
const counted = [0, 1, 2].flatMap(row);
const sum = (terms: readonly number[]): number => terms.reduce((total, value) => total + value, 0);

function values(expression: string, inputs: readonly number[] = x, name = 'y'): readonly number[] {
  const model = modelOf(
    `model M[B, T] {
  input x: f32[B, T]
  input lengths: i32[B]
  real = mask[T](lengths)
  y = ${expression}
  output y
  output d = grad(y, x)
}`,
    { dtype: 'f64' },
  );
  return outputOf(model, name, { inputs: { x: inputs, lengths }, sizes: { B, T } });
}

const softmaxOf = (part: readonly number[]): readonly number[] => {
  const powers = part.map((value) => Math.exp(value));
  return Array.from({ length: T }, (_, j) => (j < part.length ? powers[j]! / sum(powers) : 0));
};

describe('reductions', () => {
  const table: readonly [expression: string, expected: readonly number[]][] = [
    ['sum(x, mask=real)', [sum(counted)]],
    ['sum(x, axis=-1, mask=real)', [9, -6, 0]],
    ['mean(x, mask=real)', [sum(counted) / 6]],
    ['mean[axis=-1](x, mask=real)', [9 / 4, -3, 0]],
    ['mean(x, axis=-1, keepdims=true, mask=real)', [9 / 4, -3, 0]],
    ['max(x, axis=-1, mask=real)', [5, -2, 0]],
    ['min(x, axis=-1, mask=real)', [-1, -4, 0]],
    ['max(x, axis=-1, keepdims=true, mask=real)', [5, -2, 0]],
    ['prod(x, axis=-1, mask=real)', [-30, 8, 1]],
    ['softmax(x, mask=real)', [0, 1, 2].flatMap((i) => softmaxOf(row(i)))],
    ['x |> softmax(mask=real)', [0, 1, 2].flatMap((i) => softmaxOf(row(i)))],
    ['mse(x, 0 * x, real)', [sum(counted.map((value) => value ** 2)) / 6]],
    ['mse(x, 0 * x, mask=real)', [sum(counted.map((value) => value ** 2)) / 6]],
    ['mse(x, 0 * x)', [sum(x.map((value) => value ** 2)) / 12]],
    ['sum(x, mask=true)', [sum(x)]],
  ];
  test.each(table)('%s', (expression, expected) => {
    const found = values(expression);
    expect(found.length).toBe(expected.length);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  });

  const masked = table.map(([expression]) => expression).filter((expression) => expression.includes('real'));
  test.each(masked)('%s: padding, whatever it is, changes nothing', (expression) => {
    const padding = [1e30, 0, -7, NaN, Infinity, -Infinity];
    const isReal = (i: number): boolean => i % T < lengths[Math.floor(i / T)]!;
    // Where a function works on whole rows, its padding must be finite: the reductions alone take anything.
    const usable = expression.includes('softmax') ? padding.slice(0, 3) : padding;
    for (const pad of usable) {
      const other = x.map((value, i) => (isReal(i) ? value : pad));
      expect(values(expression, other)).toEqual(values(expression));
      const gradient = values(expression, other, 'd');
      expect(gradient).toEqual(values(expression, x, 'd'));
      gradient.forEach((value, i) => expect(isReal(i) ? 0 : value + 0).toBe(0));
      expect(gradient.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  test('truth values, integers, and lengths beyond the axis', () => {
    const model = modelOf(`model M {
  input k: i32[2, 3]
  input n: i32[2]
  m = mask[3](n)
  output a = any(k > 0, axis=-1, mask=m)
  output b = all(k > 0, axis=-1, mask=m)
  output c = sum(k, axis=-1, mask=m)
  output d = max(k, axis=-1, mask=m)
  output e = mean(k, axis=-1, mask=m)
  output f = sum(cast[i32](m), axis=-1)
}`);
    const inputs = { k: [1, 2, -3, -1, -1, -1], n: [2, 0] };
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => outputOf(model, name, { inputs }));
    expect(all).toEqual([[1, 0], [1, 1], [3, 0], [2, 0], [1.5, 0], [2, 0]]); // prettier-ignore
    const beyond = { ...inputs, n: [9, -1] };
    expect(outputOf(model, 'f', { inputs: beyond })).toEqual([3, 0]);
  });
});

describe('cross_entropy', () => {
  const text = `model M[B, T] {
  input x: f32[B, T, 2]
  input label: i32[B, T]
  input lengths: i32[B]
  logits = x |> head: Dense[3]
  loss = cross_entropy(logits, label, mask=mask[T](lengths))
  train { optimizer sgd[lr=0.1] }
}`;
  const { Net } = build(text, { dtype: 'f64' });

  function gradients(size: number, data: readonly number[], label: readonly number[], counts: readonly number[]) {
    const net = new Net({ B: 2, T: size }, { seed: 4 });
    const inputs = { x: Float64Array.from(data), label: Int32Array.from(label), lengths: Int32Array.from(counts) };
    const { loss } = net.forward(inputs);
    net.backward();
    return { loss: loss!, grads: Object.values(net.grads).flatMap((grad) => [...grad]) };
  }

  test('a padded batch has the loss and the gradient of its sequences alone', () => {
    const padded = gradients(3, [1, 2, -1, 0.5, 50, -60, 0.3, 0.1, 7, 7, 8, 8], [0, 2, 1, 1, 0, 2], [2, 1]);
    const other = gradients(3, [1, 2, -1, 0.5, 0, 0, 0.3, 0.1, -9, 1, 2, 3], [0, 2, 2, 1, 1, 1], [2, 1]);
    const alone = gradients(2, [1, 2, -1, 0.5, 0.3, 0.1, 0, 0], [0, 2, 1, 0], [2, 1]);
    for (const one of [other, alone]) {
      expect(one.loss).toBeCloseTo(padded.loss, 12);
      one.grads.forEach((value, i) => expect(value).toBeCloseTo(padded.grads[i]!, 12));
    }
    expect(Math.max(...padded.grads.map(Math.abs))).toBeGreaterThan(0.01);
  });

  test('nothing but padding: 0, and no gradient', () => {
    const { loss, grads } = gradients(2, [1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 0], [0, 0]);
    expect(loss + 0).toBe(0);
    expect(grads.every((value) => value + 0 === 0)).toBe(true);
  });
});

describe('what is wrong', () => {
  test.each([
    ['sum(x, mask=lengths)', 'NN3016 5:13 a mask is bool, not i32[B]'],
    ['sum(x, mask=lengths > 0)', 'NN3001 5:13 the mask does not cover what it is to mask'],
    ['max(x, x, mask=real)', 'NN3010 5:16 `mask` is for reductions, and this compares two tensors'],
    ['sum(x, mask=real, mask=real)', 'NN2012 5:24 `mask` is given twice'],
    ['exp(x, mask=real)', 'NN2012 5:13 `exp` has no argument `mask`'],
  ])('%s', (expression, problem) => {
    const text = `model M[B, T] {\n input x: f32[B, T]\n input lengths: i32[B]\n real = mask[T](lengths)\n y = ${expression}\n output y\n output real\n}`;
    expect(elaborated(text).problems.map(formatProblem)).toEqual([problem]);
  });
});
