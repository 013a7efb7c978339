/** Gradients at single points: the subgradients that the documents promise, and slopes where squares would overflow. */
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Attrs } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import { table } from './sample.ts';

type Name = keyof typeof operators;

/** The derivatives of the sum of an operator with respect to each operand, numbers or vectors; −0 as 0. */
function slopes(name: Name, operands: readonly (number | readonly number[])[], attrs: Attrs = {}): readonly unknown[] {
  const b = createBuilder(operators);
  const leaves = operands.map((data, i) => {
    const dtype = name === 'where' && i === 0 ? 'bool' : 'f64';
    const shape = shapeOf(...(typeof data === 'number' ? [] : [data.length]));
    return b.leaf({ role: 'input', name: `x${i}`, type: { dtype, shape } });
  });
  const node = b.apply(operators[name], leaves, attrs);
  const floats = leaves.filter(({ type }) => type.dtype === 'f64');
  const seed = b.expand(b.scalar(1, 'f64'), node.type.shape);
  const parts = gradient(b, node, floats, seed);
  const leaf = (at: (typeof leaves)[number]) => {
    const data = operands[leaves.indexOf(at)]!;
    return { shape: [], data: Float64Array.from(typeof data === 'number' ? [data] : data) };
  };
  const values = interpret(parts, { leaf });
  return parts.map((part) => {
    const found = [...values.get(part)!.data].map((value) => value + 0);
    return part.type.shape.length === 0 ? found[0] : found;
  });
}

const points: readonly (readonly [Name, readonly number[], readonly number[]])[] = [
  ['asin', [1], [Infinity]],
  ['asin', [2], [NaN]],
  ['asin', [0], [1]],
  ['acos', [-1], [-Infinity]],
  ['acos', [2], [NaN]],
  ['atan', [1e200], [0]],
  ['atan2', [0, 0], [0, 0]],
  ['atan2', [1e200, 0], [0, -1e-200]],
  ['atan2', [0, -1e-200], [-1e200, 0]],
  ['sinh', [0], [1]],
  ['cosh', [0], [0]],
  ['erfc', [40], [0]],
  ['abs', [0], [0]],
  ['maximum', [2, 2], [0, 1]],
  ['maximum', [NaN, 2], [0, 1]],
  ['minimum', [2, 2], [0, 1]],
  ['minimum', [2, NaN], [0, 1]],
  ['rem', [6, 2], [1, -3]],
  ['rem', [-6, 2], [1, 3]],
  ['div', [1, 0], [Infinity, -Infinity]],
  ['div', [0, 0], [Infinity, NaN]],
  ['log', [0], [Infinity]],
  ['log1p', [-1], [Infinity]],
  ['log2', [0], [Infinity]],
  ['sqrt', [0], [Infinity]],
  ['rsqrt', [0], [-Infinity]],
  ['pow', [0, 2], [0, 0]],
  ['pow', [0, 0.5], [Infinity, 0]],
  ['pow', [-2, 3], [12, 0]],
  ['pow', [1, 0], [0, 0]],
  ['pow', [0, 0], [0, 0]],
  ['pow', [Infinity, 0], [0, Infinity]],
  ['pow', [NaN, 0], [0, 0]],
];

test.each(points)('%s at %j', (name, point, expected) => {
  expect(slopes(name, point)).toEqual(expected);
});

const vectors: readonly (readonly [Name, readonly (readonly number[])[], readonly (readonly number[])[], Attrs])[] = [
  ['reduceMax', [[1, 3, 3, 2]], [[0, 1, 0, 0]], { axes: [0] }],
  ['reduceMax', [[1, NaN, 3, NaN]], [[0, 1, 0, 0]], { axes: [0] }],
  ['reduceMin', [[2, 1, 1]], [[0, 1, 0]], { axes: [0] }],
  ['reduceMin', [[2, NaN, 1]], [[0, 1, 0]], { axes: [0] }],
  ['prod', [[2, 0, 3]], [[0, 6, 0]], { axes: [0] }],
  ['prod', [[0, 0, 3]], [[0, 0, 0]], { axes: [0] }],
  ['where', [[1, 0], [5, NaN], [Infinity, 6]], [[1, 0], [0, 1]], {}], // prettier-ignore
];

test.each(vectors)('%s of %j', (name, operands, expected, attrs) => {
  expect(slopes(name, operands, attrs)).toEqual(expected);
});

test('every operator whose document tells of a kink, a tie or a pole has a point here', () => {
  const promised = table.filter(([, op]) => {
    if (op.evaluate !== undefined) return false;
    return !op.subgradient.startsWith('none needed: ') && !op.subgradient.startsWith('0 everywhere');
  });
  const shown = new Set<string>([...points, ...vectors].map(([name]) => name));
  expect(promised.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([]);
});
