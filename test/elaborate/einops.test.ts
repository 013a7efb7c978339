/** `rearrange` and `einsum`: values against the same said with axes, derivatives, and patterns that do not fit. */
import { describe, expect, test } from 'vitest';
import { derivativeErrors } from '../library/derivatives.ts';
import { elaborated, evaluateExpression, formatProblem, modelOf, outputOf } from './elaborating.ts';

const tensor = (...shape: readonly number[]) => ({
  type: `f32[${shape.join(', ')}]`,
  data: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 7) % 11) - 4),
});

describe('rearrange', () => {
  const same: readonly (readonly [expression: string, shape: readonly number[], plain: string])[] = [
    ['rearrange["a b -> b a"](x)', [2, 3], 'transpose(x)'],
    ['rearrange["a b -> (a b)"](x)', [2, 3], 'reshape[6](x)'],
    ['rearrange["a b -> (b a)"](x)', [2, 3], 'reshape[6](transpose(x))'],
    ['rearrange["(a b) -> a b", a=2](x)', [6], 'reshape[2, 3](x)'],
    [
      'rearrange["(a b) c -> b (a c)", b=3](x)',
      [6, 2],
      'reshape[3, 4](transpose[axes=[1, 0, 2]](reshape[2, 3, 2](x)))',
    ],
    ['rearrange["a 1 b -> b 1 1 a"](x)', [2, 1, 3], 'reshape[3, 1, 1, 2](transpose(reshape[2, 3](x)))'],
    ['rearrange["a ->a"](x)', [0], 'x'],
    ['x |> rearrange["a b -> b a"]', [2, 3], 'transpose(x)'],
    ['rearrange["... a b -> ... b a"](x)', [2, 3, 4], 'transpose(x)'],
    ['rearrange["... a b -> ... b a"](x)', [2, 3], 'transpose(x)'],
    ['rearrange["a ... -> ... a"](x)', [2, 3, 4], 'transpose[axes=[1, 2, 0]](x)'],
    ['rearrange["... (a b) -> (...) b a", a=2](x)', [2, 3, 4], 'transpose(reshape[6, 2, 2](x))'],
    ['rearrange["... (a b) -> (... a) b", a=2](x)', [4], 'reshape[2, 2](x)'],
    ['rearrange["a ... -> a (...)"](x)', [2], 'unsqueeze(x)'],
  ];
  test.each(same)('%s', (expression, shape, plain) => {
    const x = tensor(...shape);
    expect(evaluateExpression(expression, { x })).toEqual(evaluateExpression(plain, { x }));
  });

  test('heads of an open sequence', () => {
    const model = modelOf(`model M[B, T] {
      input x: f32[B, T, 6]
      a, b, c = x |> rearrange["b t (three h d) -> three b h t d", three=3, h=2] |> unstack[axis=0]
      output y = rearrange["b h t d -> b t (h d)"](b)
    }`);
    const x = Array.from({ length: 12 }, (_, i) => i);
    expect(outputOf(model, 'y', { inputs: { x }, sizes: { B: 1, T: 2 } })).toEqual([2, 3, 8, 9]);
  });

  test('derivatives', () => {
    expect(derivativeErrors('rearrange["a (b c) -> (c a) b", b=2](x * x)', { x: tensor(2, 4) }).second).toBeLessThan(
      1e-6,
    );
  });
});

describe('einsum', () => {
  const [x, w, z] = [tensor(2, 3), tensor(3, 4), tensor(4, 2)];
  const same: readonly (readonly [expression: string, plain: string])[] = [
    ['einsum["b i, i o -> b o"](x, w)', 'x @ w'],
    ['einsum["b i, i o -> o b"](x, w)', 'transpose(x @ w)'],
    ['einsum["b i, i o, o k -> b k"](x, w, z)', 'x @ w @ z'],
    ['einsum["a b -> b a"](x)', 'transpose(x)'],
    ['einsum["a b -> "](x)', 'sum(x)'],
    ['einsum["a b -> b"](x)', 'sum(x, axis=0)'],
    ['einsum["a b, a b -> a"](x, x)', 'sum(x * x, axis=1)'],
    ['einsum["... i, i o -> ... o"](x, w)', 'x @ w'],
    ['einsum["... i, i o -> ... o"](x[0], w)', 'x[0] @ w'],
    ['einsum["... i, ... j -> ... i j"](x, x)', 'unsqueeze(x) * unsqueeze(x, axis=-2)'],
    ['einsum["... i -> i"](x)', 'sum(x, axis=0)'],
    ['einsum["i j, k l -> i k"](x, w)', 'unsqueeze(sum(x, axis=1)) * sum(w, axis=1)'],
  ];
  test.each(same)('%s', (expression, plain) => {
    expect(evaluateExpression(expression, { x, w, z })).toEqual(evaluateExpression(plain, { x, w, z }));
  });

  test('derivatives', () => {
    const { first, second } = derivativeErrors('einsum["b i, i o, b o -> b"](x, w, x @ w)', { x, w });
    expect(first).toBeLessThan(1e-6);
    expect(second).toBeLessThan(1e-6);
  });
});

describe('patterns that do not fit', () => {
  const rows: readonly (readonly [expression: string, problem: string])[] = [
    ['rearrange["a b"](x)', 'needs one `->`'],
    ['rearrange["a b -> a"](x)', '`b` stands on one side only'],
    ['rearrange["a -> a c"](x)', '`c` stands on one side only'],
    ['rearrange["a a -> a"](x)', 'has `a` twice on one side'],
    ['rearrange["a (b -> a b"](x)', 'nothing closes'],
    ['rearrange["a . -> a"](x)', 'does not understand `.`'],
    ['rearrange["a ... -> a"](x)', '`...[0]` stands on one side only'],
    ['rearrange["a b -> a b ..."](x)', '`...` stands on one side only'],
    ['rearrange["... a ... -> a ..."](x)', 'has `...` twice on one side'],
    ['rearrange["(... a) b -> b a ..."](x)', 'parentheses around it stand behind the `->`'],
    ['rearrange["... a b c -> ... c b a"](x)', 'has 3 axes beside `...`, where there are 2'],
    ['einsum["... i, ... -> i"](x, x)', 'takes `...` for 1 axes of one tensor, and for 2 of another'],
    ['einsum["... i, j ... -> i"](x, x)', '`...[0]` is 2 and 6'],
    ['einsum["a b -> a ..."](x)', 'no tensor has the axis `...`'],
    ['rearrange["a -> a"](x)', 'f32[2, 6] has 2 axes, and this pattern 1'],
    ['rearrange["a (b c) -> a b c"](x)', 'how 6 splits into `b` and `c` is open: give one of them, `b=…`'],
    ['rearrange["a (b c) -> a b c", b=4](x)', 'axis 1 is 6, which is not 4 · c'],
    ['rearrange["a (b c) -> a b c", b=2, c=2](x)', 'axis 1 is 6, which is not 2 · 2'],
    ['rearrange["a (b c) -> a b c", b=0](x)', 'axis 1 is 6, which is not 0 · c'],
    ['rearrange["a 1 -> a"](x)', 'axis 1 is 6, which is not 1'],
    ['rearrange["a b -> b a", c=2](x)', 'the pattern has no axis `c`'],
    ['rearrange[3](x)', 'the pattern is a string, not'],
    ['rearrange["a, b -> a b"](x)', 'this pattern is for 2 tensors, and there are 1'],
    ['einsum["a b, b c -> a c"](x, x)', '`b` is 6 and 2'],
    ['einsum["a b, b -> a"](x, x)', '`b` are 1 axes, and f32[2, 6] has 2'],
    ['einsum["a b -> c"](x)', 'no tensor has the axis `c`'],
    ['einsum["(a b) c -> c"](x)', 'each axis of `einsum` has one name'],
  ];
  test.each(rows)('%s', (expression, problem) => {
    const { problems } = elaborated(`model M {\n input x: f32[2, 6]\n output y = ${expression}\n}`);
    expect(problems.map(formatProblem).join('\n')).toContain(problem);
  });
});
