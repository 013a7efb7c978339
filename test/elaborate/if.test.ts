/** `if` that only a run decides: values, next values, returns, and what stays outside. */
import { describe, expect, test } from 'vitest';
import { modelOf, formatStored, outputOf, valuesOf } from './elaborating.ts';

const at = (text: string, x: readonly number[], sizes = {}): readonly number[] =>
  outputOf(modelOf(text), 'y', { inputs: { x }, sizes });

describe('over a scalar tensor', () => {
  test('gives the value of the side that runs', () => {
    const text = `model M { input x: f64[2]\n output y = if sum(x) > 0 { x * 10 } else { 0 } }`;
    expect(at(text, [1, 2])).toEqual([10, 20]);
    expect(at(text, [1, -2])).toEqual([0, 0]);
  });

  test('else if, and tuples', () => {
    const text = `fn kind(x: f64[N]) {
      return if sum(x) > 10 { 3, x } else if sum(x) > 0 { 2, -x } else { 1, x * x }
    }
    model M { input x: f64[2]\n k, v = kind(x)\n output y = cast[f64](k) * v }`;
    expect(at(text, [10, 2])).toEqual([30, 6]);
    expect(at(text, [1, 2])).toEqual([-2, -4]);
    expect(at(text, [-1, -2])).toEqual([1, 4]);
  });

  test('a side that returns leaves the rest to the other', () => {
    const text = `fn f(x: f64[2]) {
      s = sum(x)
      if s > 10 { return x * 0 }
      if s > 0 {
        twice = x + x
        if s > 5 { return twice }
        return -twice
      }
      for i in 0..2 {
        if x[i] == -7 { return x - i }
      }
      return x * 100
    }
    model M { input x: f64[2]\n output y = f(x) }`;
    expect(at(text, [10, 2])).toEqual([0, 0]);
    expect(at(text, [4, 2])).toEqual([8, 4]);
    expect(at(text, [1, 2])).toEqual([-2, -4]);
    expect(at(text, [1, -7])).toEqual([0, -8]);
    expect(at(text, [-1, -2])).toEqual([-100, -200]);
  });

  test('next values that a side does not bind are the present ones', () => {
    const model = modelOf(`model M {
      input x: f64[2]
      state hits: f32 = 0
      state misses: f32 = 0
      if sum(x) > 0 { hits' = hits + 1 } else { misses' = misses + 1 }
      output y = x
    }`);
    const next = (x: readonly number[]): readonly number[] =>
      ['hits', 'misses'].map((name) => {
        const { leaf } = model.state.find((stored) => stored.name === name)!;
        const leaves = { hits: [3], misses: [5] };
        return valuesOf(model, [model.training.primes.get(leaf)!], { inputs: { x }, leaves })[0]!.data[0]!;
      });
    expect(next([1, 1])).toEqual([4, 5]);
    expect(next([-1, -1])).toEqual([3, 6]);
  });

  test('layers on both sides have their parameters', () => {
    const model = modelOf(`model M[B] {
      input x: f32[B, 2]
      output y = if sum(x) > 0 { x |> a: Dense[3] } else { x |> b: Dense[3, use_bias=false] }
    }`);
    expect(formatStored(model.params)).toEqual(['a.weight f32[2, 3]', 'a.bias f32[3]', 'b.weight f32[2, 3]']);
  });

  test('what has a name before it is computed outside', () => {
    const model = modelOf(`model M[B] {
      input x: f64[B, 2]
      h = exp(x)
      output y = if sum(h) > 0 { sin(h) } else { h }
    }`);
    const branch = model.inference.outputs.get('y')!.operands[0]!;
    expect(branch.op.name).toBe('branch');
    expect(branch.operands.map(({ op }) => op.name)).toEqual(['greater', 'exp']);
  });
});

test('over an open dim, decided when the sizes are known', () => {
  const text = `model M[B] { input x: f64[B]\n output y = if B > 2 { sum(x) } else if B == 2 { -1 } else { 1 } }`;
  expect(at(text, [1, 2, 3], { B: 3 })).toEqual([6]);
  expect(at(text, [1, 2], { B: 2 })).toEqual([-1]);
  expect(at(text, [1], { B: 1 })).toEqual([1]);
});
