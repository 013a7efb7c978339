/** The printed form of a graph. */
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { printGraph } from '../../compiler/graph/print.ts';
import { operators } from '../../compiler/ops/index.ts';

test('one line a node, operands first, with types and origins', () => {
  const b = createBuilder(operators);
  const file = { name: 'mnist.nn', text: 'model A {\n  y = x @ w\n}\n' };
  const type = (...shape: readonly (number | string)[]) => ({ dtype: 'f32' as const, shape: shapeOf(...shape) });
  const x = b.leaf({ role: 'input', name: 'x', type: type('B', 4) });
  const w = b.leaf({ role: 'param', name: 'fc1.weight', type: type(4, 2) });
  b.exp(x);
  const y = b.from({ span: { file, start: 12, end: 21 }, path: 'fc1' }, () =>
    b.contract(x, w, { left: [0, 1], right: [1, 2], result: [0, 2] }),
  );
  const part = b.slice(y, { start: shapeOf(0, 0), stop: shapeOf('B', 1), step: [1, 1] });
  const [dw] = gradient(b, part, [w]);
  expect(printGraph(new Map([['y', part], ['dw', dw!]]), b.origins)).toMatchInlineSnapshot(`
    "%0 = leaf(role=input, name=x, type=f32[B, 4]) : f32[B, 4]
    %1 = leaf(role=param, name=fc1.weight, type=f32[4, 2]) : f32[4, 2]
    %2 = contract(%0, %1, left=[0, 1], right=[1, 2], result=[0, 2]) : f32[B, 2]  // fc1 mnist.nn:2
    %3 = slice(%2, start=[0, 0], stop=[B, 1], step=[1, 1]) : f32[B, 1]
    %4 = constant(value=1, dtype=f32) : f32[]
    %5 = broadcast(%4, shape=[B, 1], axes=[]) : f32[B, 1]
    %6 = unslice(%5, shape=[B, 2], start=[0, 0], step=[1, 1]) : f32[B, 2]
    %7 = contract(%0, %6, left=[0, 1], right=[0, 2], result=[1, 2]) : f32[4, 2]  // ∂ fc1 mnist.nn:2
    y = %3
    dw = %7
    "
  `); // prettier-ignore
});

test('the same text whatever else the builder holds', () => {
  const text = (noise: number): string => {
    const b = createBuilder(operators);
    const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: shapeOf(2) } });
    for (let i = 0; i < noise; i++) b.scalar(i, 'i32');
    return printGraph(new Map([['y', b.mul(b.exp(x), b.scalar(-0, 'f32'))]]));
  };
  expect(text(5)).toBe(text(0));
  expect(text(0)).toContain('constant(value=-0, dtype=f32)');
});
