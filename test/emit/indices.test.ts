/**
 * Positions from outside: what does not lie inside is an error that names the input, and nothing is read. Positions that are computed:
 * outside there is NaN, and nothing to add to.
 */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { load, type Net } from './load.ts';

const lines: readonly (readonly [line: string, allowed: string])[] = [
  ['take(x, i)', '[0, 5)'],
  ['take[axis=1](x, i)', '[0, 3)'],
  ['gather[axis=0](x, expand[5, 3](unsqueeze(i)))', '[0, 5)'],
  ['take_along(x, i)', '[0, 3)'],
  ['take_along(stack(x, x), i, axis=1)', '[0, 3)'],
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

test.each([
  ['take(x, i)', 'take(z, i)'],
  ['take(z, i)', 'take(x, i)'],
])('an input that indexes a fixed axis and an open one lies inside of both: %s, %s', (first, second) => {
  const model = modelOf(
    `model M[N] {\n  input x: f32[N, 3]\n  input z: f32[5, 3]\n  input i: i32[2]\n  output y = ${first} + ${second}\n}`,
  );
  const net = new (load(optimize(differentiate(model))))({ N: 9 });
  const z = new Float32Array(15);
  const at = (N: number, last: number): (() => unknown) => {
    return () => net.predict({ x: new Float32Array(3 * N), z, i: Int32Array.of(0, last) })['y'];
  };
  expect(at(9, 5)).toThrow('Input i: i32[2]: element 1 is 5, but values must be in [0, 5).');
  expect(at(3, 3)).toThrow('Input i: i32[2]: element 1 is 3, but values must be in [0, 3).');
  expect(at(9, 4)).not.toThrow();
  expect(at(3, 2)).not.toThrow();
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

const far = 2 ** 30;

describe.each(['ts', 'wasm'] as const)('positions that are computed, %s', (backend) => {
  const x = Float32Array.from({ length: 15 }, (_, at) => at + 1);
  const netOf = (source: string): Net => new (load(optimize(differentiate(modelOf(source)))))({ N: 5 }, { backend });
  const predict = (line: string, shift: number): readonly number[] => {
    const net = netOf(
      `model M[N] {\n  input x: f32[N, 3]\n  input i: i32[N]\n  input by: i32[]\n  output y = ${line}\n}`,
    );
    return [...net.predict({ x, i: Int32Array.of(0, 1, 2, 1, 0), by: Int32Array.of(shift) })['y']!];
  };

  test.each([0, 2, 3, -1, -2, 5, far, -far])('are read moved by %d', (shift) => {
    const rows = [0, 1, 2, 1, 0].map((row) => row + shift);
    const isIn = (row: number, extent: number): boolean => row >= 0 && row < extent;
    expect(predict('take(x, i + by)', shift)).toEqual(
      rows.flatMap((row) => [0, 1, 2].map((column) => (isIn(row, 5) ? x[3 * row + column] : NaN))),
    );
    expect(predict('take_along(x, i + by)', shift)).toEqual(
      rows.map((column, row) => (isIn(column, 3) ? x[3 * row + column] : NaN)),
    );
    expect(predict('take(x > 0, i + by)', shift)).toEqual(rows.flatMap((row) => [0, 1, 2].map(() => Number(isIn(row, 5))))); // prettier-ignore
    const sums = [...x];
    for (const [at, row] of rows.entries())
      for (const column of [0, 1, 2]) if (isIn(row, 5)) sums[3 * row + column]! += x[3 * at + column]!;
    expect(predict('scatter_add(x, i + by, x)', shift)).toEqual(sums);
  });

  test('get no gradient, and what lies beside them stays as it is', () => {
    const net = netOf(`model M[N] {
  input i: i32[N]
  param before: f32[4] = 1
  param table: f32[3, 2] = 1
  param after: f32[4] = 1
  y = take(table, i - 2)
  loss = sum(where(y == y, y, 0)) + 0 * (sum(before) + sum(after))
  train { optimizer sgd[lr=1] }
}`);
    net.trainStep({ i: Int32Array.of(1, 2, 4, 5, -far) });
    expect(Object.values(net.params).map((view) => [...view])).toEqual([
      [1, 1, 1, 1],
      [0, 0, 1, 1, 0, 0],
      [1, 1, 1, 1],
    ]);
  });
});

test('labels that a mask keeps are read only inside', () => {
  const model = modelOf(`model M {
  input x: f32[2, 2]
  input i: i32[2]
  input kept: bool[2]
  output y = cross_entropy[reduction="none"](x, i, mask=kept)
}`);
  const net = new (load(optimize(differentiate(model))))({});
  const given = { x: new Float32Array(4), i: Int32Array.of(1, 5) };
  const [first, masked] = net.predict({ ...given, kept: Uint8Array.of(1, 0) })['y']!;
  expect(first).toBeCloseTo(Math.LN2, 6);
  expect(masked).toBeCloseTo(0, 10);
  expect(net.predict({ ...given, kept: Uint8Array.of(1, 1) })['y']![1]).toBeNaN();
});
