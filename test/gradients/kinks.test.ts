/** Gradients at single points: the subgradients that the documents promise, and slopes where squares would overflow. */
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { operators } from '../../compiler/ops/index.ts';

/** The derivatives of an operator with respect to each operand at one point. */
function slopes(name: keyof typeof operators, point: readonly number[]): readonly number[] {
  const b = createBuilder(operators);
  const leaves = point.map((_, i) =>
    b.leaf({ role: 'input', name: `x${i}`, type: { dtype: 'f64', shape: shapeOf() } }),
  );
  const node = b.apply(operators[name], leaves);
  const parts = gradient(b, node, leaves, b.scalar(1, 'f64'));
  const leaf = (at: (typeof leaves)[number]) => ({ shape: [], data: Float64Array.of(point[leaves.indexOf(at)]!) });
  const values = interpret(parts, { leaf });
  return parts.map((part) => values.get(part)!.data[0]! + 0);
}

const rows: readonly (readonly [keyof typeof operators, readonly number[], readonly number[]])[] = [
  ['asin', [1], [Infinity]],
  ['asin', [0], [1]],
  ['acos', [-1], [-Infinity]],
  ['atan', [1e200], [0]],
  ['atan2', [0, 0], [0, 0]],
  ['atan2', [1e200, 0], [0, -1e-200]],
  ['atan2', [0, -1e-200], [-1e200, 0]],
  ['sinh', [0], [1]],
  ['cosh', [0], [0]],
  ['erfc', [40], [0]],
  ['abs', [0], [0]],
  ['maximum', [2, 2], [0, 1]],
  ['minimum', [2, 2], [0, 1]],
];

test.each(rows)('%s at %j', (name, point, expected) => {
  expect(slopes(name, point)).toEqual(expected);
});
