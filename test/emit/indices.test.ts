/** Positions from outside: what does not lie inside is an error that names the input, and nothing is read. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { load } from './load.ts';

const lines: readonly (readonly [line: string, allowed: string])[] = [
  ['take(x, i)', '[0, 5)'],
  ['take[axis=1](x, i)', '[0, 3)'],
  ['gather[axis=0](x, expand[5, 3](unsqueeze(i)))', '[0, 5)'],
  ['take_along(x, i)', '[0, 3)'],
  ['scatter_add(x, i, x)', '[0, 5)'],
  ['sum(one_hot[3](i)) + nll(x, i)', '[0, 3)'],
  ['cross_entropy(x, i)', '[0, 3)'],
  ['cross_entropy[ignore=-1](x, i)', '[0, 3), or -1'],
  ['cross_entropy[ignore=7](x, i) + sum(take(x, i))', '[0, 3)'],
];

describe.each(lines)('%s', (line, allowed) => {
  const model = modelOf(`model M {\n  input x: f32[5, 3]\n  input i: i32[5]\n  output y = ${line}\n}`);
  const net = new (load(optimize(differentiate(model))))({});
  const x = new Float32Array(15);

  test.each([-2, 5, 2 ** 31 - 1, -(2 ** 31)])('refuses %d', (bad) => {
    const i = Int32Array.of(0, 1, bad, 2, 0);
    expect(() => net.predict({ x, i })).toThrow(
      `Input i: i32[5]: element 2 is ${bad}, but values must be in ${allowed}.`,
    );
  });

  test('takes the first and the last', () => {
    expect(net.predict({ x, i: Int32Array.of(0, 2, 0, 2, 0) })['y']).toBeDefined();
  });
});

test('what is ignored counts nothing', () => {
  const model = modelOf(`model M[N] {
  input x: f32[N, 2]
  input i: i32[N]
  output y = cross_entropy[ignore=-1](x, i)
}`);
  const net = new (load(optimize(differentiate(model))))({ N: 3 });
  const x = Float32Array.of(0, 0, 9, 9, 5, 5);
  expect(net.predict({ x, i: Int32Array.of(-1, 1, -1) })['y']![0]).toBeCloseTo(Math.LN2, 6);
  expect(net.predict({ x, i: Int32Array.of(-1, -1, -1) })['y']![0]).toBe(0);
});
