/** sort, argsort, topk, gather and scatter_add: equals, NaN, signs of zero, other axes, nothing; and what is wrong. */
import { describe, expect, test } from 'vitest';
import { backends, onBackend } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { build } from '../program/source.ts';
import { elaborated, evaluateExpression, formatProblem } from './elaborating.ts';

const vector = (...data: readonly number[]) => ({ x: { type: `f64[${data.length}]`, data } });
const { NaN: nan, POSITIVE_INFINITY: inf } = Number;

describe('order', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['sort(x)', [3, -1, inf, 2, -inf], [-inf, -1, 2, 3, inf]],
    ['sort[descending=true](x)', [3, -1, inf, 2, -inf], [inf, 3, 2, -1, -inf]],
    ['argsort(x)', [2, 1, 2, 1, 0], [4, 1, 3, 0, 2]],
    ['argsort[descending=true](x)', [2, 1, 2, 1, 0], [0, 2, 1, 3, 4]],
    ['sort(x)', [nan, 1, nan, -inf], [-inf, 1, nan, nan]],
    ['argsort(x)', [nan, 1, nan, -inf], [3, 1, 0, 2]],
    ['argsort[descending=true](x)', [nan, 1, nan, -inf], [0, 2, 1, 3]],
    ['sort(x)', [0, -0, 0], [0, -0, 0]],
    ['sort(x)', [-0], [-0]],
    ['sort(x)', [], []],
    ['topk[2](x)[0]', [1, 5, 5, 7], [7, 5]],
    ['topk[2](x)[1]', [1, 5, 5, 7], [3, 1]],
    ['topk[1](x)[0]', [1, nan], [nan]],
    ['topk[0](x)[0]', [1, 2], []],
    ['gather(x, argsort(x))', [3, 1, 2], [1, 2, 3]],
  ])('%s of %j', (expression, data, expected) => {
    expect(evaluateExpression(expression, vector(...data))).toEqual(expected);
  });

  test('along an axis, of integers and of small ones', () => {
    const data = [3, 1, 2, 0, 5, 0];
    for (const type of ['i32', 'u8', 'f32']) {
      const x = { x: { type: `${type}[2, 3]`, data } };
      expect(evaluateExpression('sort[axis=0](x)', x)).toEqual([0, 1, 0, 3, 5, 2]);
      expect(evaluateExpression('sort(x)', x)).toEqual([1, 2, 3, 0, 0, 5]);
      expect(evaluateExpression('topk[1, axis=0](x)[1]', x)).toEqual([0, 1, 0]);
    }
  });
});

describe.each(backends)('rows of every length, on %s', (backend) => {
  const text = `model M[B, T] {
  input x: f32[B, T]
  input g: f32[B, T]
  output up = sort(x)
  output down = argsort[descending=true](x)
  output across = sort[axis=0](x)
  output d = grad(sort(x) * g, x)
}`;
  const net = new (onBackend(backend, build(text).Net))({ B: 3, T: 1000 });

  test.each([0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 33, 64, 100, 1000])('%i', (T) => {
    const [ties, g] = [0, 1].map((stream) => randomTensor([3, T], 'f32', T, stream, -3, 3).data);
    const x = Float32Array.from(ties!, (value, i) => (i % 13 === 5 ? NaN : Math.round(value)));
    const found = net.predict({ x, g: Float32Array.from(g!) }, { B: 3, T });
    const rank = (value: number): number => (Number.isNaN(value) ? 9 : value);
    const rows = [0, 1, 2].map((b) => [...x.subarray(b * T, (b + 1) * T)]);
    const orders = rows.map((row) => row.map((_, i) => i).toSorted((i, j) => rank(row[i]!) - rank(row[j]!)));
    expect([...found['up']!]).toEqual(orders.flatMap((order, b) => order.map((i) => rows[b]![i]!)));
    const down = rows.map((row) => row.map((_, i) => i).toSorted((i, j) => rank(row[j]!) - rank(row[i]!)));
    expect([...found['down']!]).toEqual(down.flat());
    const columns = Array.from({ length: T }, (_, t) =>
      rows.map((row) => row[t]!).toSorted((p, q) => rank(p) - rank(q)),
    );
    expect([...found['across']!]).toEqual([0, 1, 2].flatMap((b) => columns.map((column) => column[b]!)));
    const d = new Float32Array(3 * T);
    for (const [b, order] of orders.entries())
      for (const [place, i] of order.entries()) d[b * T + i] = g![b * T + place]!;
    expect([...found['d']!]).toEqual([...d]);
  });
});

describe.each(backends)('a few of many, on %s', (backend) => {
  const text = `model M[B, T] {
  input x: f32[B, T]
  input g: f32[B, 5]
  values, positions = topk[5](x)
  output values
  output positions
  output across = topk[2, axis=0](x)[1]
  output d = grad(values * g, x)
}`;
  const net = new (onBackend(backend, build(text).Net))({ B: 9, T: 500 });

  test.each([5, 6, 17, 500])('of %i', (T) => {
    const [ties, g] = [0, 1].map((stream) => randomTensor([9, T], 'f32', T, stream, -3, 3).data);
    const x = Float32Array.from(ties!, (value, i) => (i % 13 === 5 ? NaN : Math.round(value)));
    const found = net.predict({ x, g: Float32Array.from(g!.subarray(0, 45)) }, { B: 9, T });
    const rank = (value: number): number => (Number.isNaN(value) ? 9 : value);
    const places = (row: Float32Array, k: number): number[] =>
      Array.from(row, (_, i) => i).toSorted((i, j) => rank(row[j]!) - rank(row[i]!)).slice(0, k); // prettier-ignore
    const rows = Array.from({ length: 9 }, (_, b) => x.subarray(b * T, (b + 1) * T));
    const positions = rows.map((row) => places(row, 5));
    expect([...found['positions']!]).toEqual(positions.flat());
    expect([...found['values']!]).toEqual(positions.flatMap((at, b) => at.map((i) => rows[b]![i]!)));
    const columns = Array.from({ length: T }, (_, t) =>
      places(
        Float32Array.from(rows, (row) => row[t]!),
        2,
      ),
    );
    expect([...found['across']!]).toEqual([0, 1].flatMap((place) => columns.map((column) => column[place]!)));
    const d = new Float32Array(9 * T);
    for (const [b, at] of positions.entries()) for (const [place, i] of at.entries()) d[b * T + i] = g![b * 5 + place]!;
    expect([...found['d']!]).toEqual([...d]);
  });

  test('not of fewer', () => {
    const few = { x: new Float32Array(9 * 4), g: new Float32Array(45) };
    expect(() => net.predict(few, { B: 9, T: 4 })).toThrow('it requires 5 <= T, but B is 9, T is 4.');
  });
});

describe('gather and scatter_add', () => {
  const x = { type: 'f64[2, 3]', data: [1, 2, 3, 4, 5, 6] };

  test('single elements', () => {
    const i = { type: 'i32[2, 2]', data: [2, 2, 0, 1] };
    expect(evaluateExpression('gather(x, i)', { x, i })).toEqual([3, 3, 4, 5]);
    expect(evaluateExpression('take_along(x, i)', { x, i })).toEqual([3, 3, 4, 5]);
    expect(evaluateExpression('scatter_add(x, i, gather(x, i))', { x, i })).toEqual([1, 2, 9, 8, 10, 6]);
    const rows = { type: 'i32[1, 3]', data: [1, 0, 1] };
    expect(evaluateExpression('gather[axis=0](x, i)', { x, i: rows })).toEqual([4, 2, 6]);
  });

  test('whole rows', () => {
    const i = { type: 'i32[3]', data: [1, 1, 0] };
    expect(evaluateExpression('scatter_add(x, i, take(x, i))', { x, i })).toEqual([2, 4, 6, 12, 15, 18]);
    const columns = { type: 'i32[2]', data: [0, 0] };
    const u = { type: 'f64[2, 2]', data: [10, 20, 30, 40] };
    expect(evaluateExpression('scatter_add[axis=1](x, i, u)', { x, i: columns, u })).toEqual([31, 2, 3, 74, 5, 6]);
  });
});

test.each([
  ['sort(x > 0)', 'bool has no order'],
  ['topk[4](x)[0]', 'an axis of 3 has no 4 largest'],
  ['topk[1.5](x)[0]', '`k` is a whole number, not the number 1.5'],
  ['gather(x, y)', 'positions are i32, not f32'],
  ['gather(x, i)', 'i32[4] does not index axis 1 of f32[2, 3]'],
  ['scatter_add(x, i, y)', 'f32[2, 3] cannot be added to f32[2, 3] at i32[4]'],
])('%s', (line, message) => {
  const { problems } = elaborated(`model M {
  input x: f32[2, 3]
  input y: f32[2, 3]
  input i: i32[4]
  output result = ${line}
}`);
  expect(problems.map(formatProblem).join('\n')).toContain(message);
});
