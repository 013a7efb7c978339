/** Elements in other places: values against plain loops, shapes, derivatives, and what is refused. */
import { describe, expect, test } from 'vitest';
import { evaluateExpression, modelOf, outputOf, elaborated, formatProblem } from './elaborating.ts';
import { derivativeErrors } from '../library/derivatives.ts';

const vector = (...data: readonly number[]) => ({ type: `f64[${data.length}]`, data });
const grid = (rows: number, columns: number) => ({
  type: `f64[${rows}, ${columns}]`,
  data: Array.from({ length: rows * columns }, (_, i) => i + 1),
});

test('a stack of numbers alone meets floats of any width', () => {
  const text = 'model M {\n  input x: f32[3]\n  output y = x * stack(0.2, 1, 3)\n}\n';
  for (const dtype of ['f32', 'f64'] as const) {
    expect(elaborated(text, { dtype }).problems.map(formatProblem)).toEqual([]);
  }
});

describe('values', () => {
  const six = grid(2, 3);
  const rows: readonly (readonly [expression: string, x: ReturnType<typeof vector>, expected: readonly number[]])[] = [
    ['flip(x)', six, [3, 2, 1, 6, 5, 4]],
    ['flip[axis=0](x)', six, [4, 5, 6, 1, 2, 3]],
    ['flip[axes="all"](x)', six, [6, 5, 4, 3, 2, 1]],
    ['flip(x)', vector(), []],
    ['roll[1](x)', six, [3, 1, 2, 6, 4, 5]],
    ['roll[-1](x)', six, [2, 3, 1, 5, 6, 4]],
    ['roll[7, axis=0](x)', six, [4, 5, 6, 1, 2, 3]],
    ['roll[3](x)', six, [1, 2, 3, 4, 5, 6]],
    ['roll[2](x)', vector(), []],
    ['tile[2](x)', vector(1, 2), [1, 2, 1, 2]],
    ['tile[2, 1](x)', six, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]],
    ['tile[2, 2](x)', vector(1, 2), [1, 2, 1, 2, 1, 2, 1, 2]],
    ['tile[0](x)', vector(1, 2), []],
    ['repeat[2](x)', six, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]],
    ['repeat[2, axis=0](x)', six, [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6]],
    ['pad[1](x)', vector(1, 2), [0, 1, 2, 0]],
    ['pad[0, 2, value=-1](x)', vector(1, 2), [1, 2, -1, -1]],
    ['pad[1, 0, axes=[0, 1]](x)', six, [0, 0, 0, 0, 0, 1, 2, 3, 0, 4, 5, 6]],
    ['tril(x)', six, [1, 0, 0, 4, 5, 0]],
    ['tril[1](x)', six, [1, 2, 0, 4, 5, 6]],
    ['triu(x)', six, [1, 2, 3, 0, 5, 6]],
    ['triu[diagonal=-1](x)', grid(3, 2), [1, 2, 3, 4, 0, 6]],
    ['diag(x)', vector(1, 2), [1, 0, 0, 2]],
    ['diag(x)', grid(2, 2), [1, 4]],
    ['diag(diag(x))', vector(1, Infinity, NaN), [1, Infinity, NaN]],
    ['cumsum(x)', six, [1, 3, 6, 4, 9, 15]],
    ['cumsum[axis=0](x)', six, [1, 2, 3, 5, 7, 9]],
    ['cumsum(x)', vector(1, Infinity, 2), [1, Infinity, Infinity]],
    ['cumsum(x)', vector(), []],
    ['cumprod(x)', six, [1, 2, 6, 4, 20, 120]],
    ['cumprod[axis=0](x)', six, [1, 2, 3, 4, 10, 18]],
    ['cumprod(x)', vector(2, 0, 5), [2, 0, 0]],
    ['cumsum(x > 2)', vector(3, 1, 4), [1, 1, 2]],
  ];
  test.each(rows)('%s', (expression, x, expected) => {
    expect(evaluateExpression(expression, { x })).toEqual(expected);
  });

  test('along an open axis, at every size', () => {
    const model = modelOf(
      'model M[T] {\n input x: f64[T]\n output a = roll[2](x)\n output b = roll[-3](x)\n output c = flip(x)\n output d = cumsum(x)\n}',
    );
    for (const n of [1, 2, 5]) {
      const x = Array.from({ length: n }, (_, i) => i + 1);
      const values = { inputs: { x }, sizes: { T: n } };
      const rolled = (by: number) => x.map((_, i) => x[(((i - by) % n) + n) % n]!);
      expect(outputOf(model, 'a', values)).toEqual(rolled(2));
      expect(outputOf(model, 'b', values)).toEqual(rolled(-3));
      expect(outputOf(model, 'c', values)).toEqual(x.toReversed());
      expect(outputOf(model, 'd', values)).toEqual(x.map((value) => (value * (value + 1)) / 2));
    }
  });
});

describe('derivatives', () => {
  const x = { type: 'f64[2, 3]', data: [0.5, -1.5, 2, 1.2, 0, -0.8] };
  const expressions =
    'flip roll[1] tile[2,1] repeat[2] pad[1,2] tril triu[1] cumsum cumsum[axis=0] cumprod cumprod[axis=0]';
  test.each(expressions.split(' '))('%s', (expression) => {
    const { first, second } = derivativeErrors(`${expression}(x * x)`, { x });
    expect(first).toBeLessThanOrEqual(1e-6);
    expect(second).toBeLessThanOrEqual(1e-6);
  });

  test('diag', () => {
    const square = { x: { type: 'f64[2, 2]', data: [1, -2, 0.5, 3] } };
    expect(derivativeErrors('diag(x * x)', square).second).toBeLessThanOrEqual(1e-6);
    expect(derivativeErrors('diag(x * x)', { x: vector(1, -2) }).second).toBeLessThanOrEqual(1e-6);
  });
});

describe('refusals', () => {
  const rows: readonly (readonly [expression: string, problem: RegExp])[] = [
    ['flip[axis=2](x)', /NN3009 .*f32\[2, 3\] has no axis 2/],
    ['roll[0.5](x)', /NN3015 .*`shift` is a whole number/],
    ['roll(x)', /NN\d+ .*`roll` needs its static argument `shift`/],
    ['pad[-1](x)', /NN3\d+/],
    ['pad[1, value="a"](x)', /NN3015 .*`value` is a number/],
    ['tril(x[0])', /NN3002 .*fewer than 2 axes/],
    ['diag(x)', /NN3010 .*f32\[2, 3\] is not square/],
    ['cumsum[axis=-3](x)', /NN3009/],
  ];
  test.each(rows)('%s', (expression, problem) => {
    const { problems } = elaborated(`model M {\n input x: f32[2, 3]\n output y = ${expression}\n}`);
    expect(problems.map(formatProblem).join('\n')).toMatch(problem);
  });
});
