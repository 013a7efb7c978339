/** Convolutions backwards: contractions over windows, and nothing of the size of all windows. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { verify } from '../../compiler/graph/verify.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { gatherWindows } from '../../compiler/passes/gather-windows.ts';
import { guardPadding } from '../../compiler/passes/guard-padding.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { randomTensor } from '../gradients/sample.ts';

const lines = [
  'conv2d(x, w)',
  'conv2d[padding="same"](x, w)',
  'conv2d[padding="same"](x, w) + conv2d[padding="same"](x, w * w)',
  'conv2d[stride=2, padding=1](x, w)',
  'conv2d[stride=2, dilation=2, padding=2](x, w)',
  'conv2d[stride=3](x, w[0:1, 0:1])',
  'conv2d[stride=[2, 1]](x, w)',
  'conv_transpose2d[stride=2, padding=1](x, w)',
  'conv_transpose2d[stride=[3, 2], output_padding=2](x, w)',
  'conv_transpose2d[stride=[1, 4]](x, w)',
  'conv_transpose2d[stride=2](x, concat[axis=0](w, w[0:1]))',
  'conv_transpose2d[stride=2, dilation=2](x, w)',
  'conv_transpose1d[stride=2](x, w[0])',
  // Fewer windows than places in one, along one axis.
  'conv2d[stride=2, padding=1](x[:, 0:3], w)',
  'conv_transpose2d[stride=2, padding=1](x[:, 0:2], w)',
];

const near = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(b));

describe.each(lines)('%s', (line) => {
  const model = modelOf(`model M {\n  input x: f64[2, 6, 5, 2]\n  input w: f64[3, 2, 2, 2]\n  output y = ${line}\n}`, {
    dtype: 'f64',
  });
  const { builder: b, inputs } = model;
  const leaves = inputs.map(({ leaf }) => leaf);
  const y = model.inference.outputs.get('y')!;
  const first = gradient(b, b.mul(y, y), leaves);
  const second = first.flatMap((slope) => gradient(b, b.mul(slope, slope), leaves));
  const roots = [y, ...first, ...second];
  const better = gatherWindows.run(roots, b);
  const values = new Map<Node, Tensor>(
    leaves.map((leaf, i) => [leaf, randomTensor(leaf.type.shape.map(({ key }) => Number(key)), 'f32', 1, i)]), // prettier-ignore
  );

  test('keeps every value', () => {
    const nodes = roots.map((root) => better.get(root)!);
    verify(nodes);
    const found = interpret([...roots, ...nodes], { leaf: (leaf) => values.get(leaf) });
    for (const [i, root] of roots.entries()) {
      const [before, after] = [found.get(root)!.data, found.get(nodes[i]!)!.data];
      before.forEach((value, at) => expect(after[at]! / Math.max(1, Math.abs(value))).toBeCloseTo(value / Math.max(1, Math.abs(value)), 10)); // prettier-ignore
    }
  });

  test('leaves nothing to add up', () => {
    const names = new Set(topological(roots.map((root) => better.get(root)!)).map(({ op }) => op.name));
    expect(names).not.toContain('windowAdd');
    const windows = topological([...better.values()]).filter(({ op }) => op.name === 'window');
    const users = topological([...better.values()]).filter(({ operands }) => operands.some((operand) => windows.includes(operand))); // prettier-ignore
    const seen = users.map(({ op }) => op.name).filter((name) => name !== 'padded');
    expect(new Set(seen)).toEqual(new Set(['contract']));
  });

  test('keeps infinities and NaN from padding', () => {
    const guarded = guardPadding.run(better.values(), b);
    const nodes = roots.map((root) => guarded.get(better.get(root)!)!);
    verify(nodes);
    expect(topological(nodes).map(({ op }) => op.name)).not.toContain('padded');
    for (const stray of [Infinity, -Infinity, NaN]) {
      for (const leaf of leaves) {
        const data = values.get(leaf)!.data.map((value, i) => (i % 7 === 3 ? stray : value));
        const given = new Map([...values, [leaf, { ...values.get(leaf)!, data }]]);
        const found = interpret([...roots, ...nodes], { leaf: (one) => given.get(one) });
        for (const [i, root] of roots.entries()) {
          const [before, after] = [found.get(root)!.data, found.get(nodes[i]!)!.data];
          const wrong = [...before].filter((value, at) => !near(after[at]!, value));
          expect(wrong).toEqual([]);
        }
      }
    }
  });
});
