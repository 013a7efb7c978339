/** How far random graphs are from kinks: what the fuzzing of graphs rejects. */
import { expect, test } from 'vitest';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { operators } from '../../compiler/ops/index.ts';
import { OpenScan } from '../../compiler/ops/bodies/open-scan.ts';
import { measure } from './magnitudes.ts';

const rows: readonly (readonly [string, make: (b: Builder, x: Node) => Node, distance: number])[] = [
  ['a smooth function', (b, x) => b.sin(x), Infinity],
  ['abs', (b, x) => b.abs(x), 0.25],
  ['the largest of a row', (b, x) => b.reduceMax(x, { axes: [1] }), 0.5],
  ['the smallest of a column', (b, x) => b.reduceMin(x, { axes: [0] }), 0.25],
  ['a choice', (b, x) => b.where(b.less(x, b.scalar(2, 'f64')), x, b.neg(x)), 1],
  ['a value and itself', (b, x) => b.maximum(x, x), Infinity],
  [
    'a step of a loop',
    (b, x) => {
      const scan = new OpenScan(b, constantDim(2));
      const [element, h] = [scan.element(x), scan.carry(b.slice(b.reshape(x, { shape: shapeOf(4) }), { start: shapeOf(0), stop: shapeOf(2), step: [1] }))]; // prettier-ignore
      return scan.close([b.abs(b.add(h, element))], [h]).yields[0]!;
    },
    0.75,
  ],
];

test.each(rows)('%s', (_, make, distance) => {
  const b = createBuilder(operators);
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f64', shape: shapeOf(2, 2) } });
  const values = new Map([[x, { shape: [2, 2], data: Float64Array.of(0.5, 1, -0.25, 0.75) }]]);
  expect(measure([make(b, x)], values).kink).toBe(distance);
});
