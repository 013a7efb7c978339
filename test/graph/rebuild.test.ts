/** Copies of graphs: substitution, fixed dims, and what stays the same object. */
import { describe, expect, test } from 'vitest';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf, symbolDim } from '../../compiler/graph/dim.ts';
import { fixDims } from '../../compiler/graph/fix-dims.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { rebuild, substitute } from '../../compiler/graph/rebuild.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { operators } from '../../compiler/ops/index.ts';
import { cases, sampleGraph, sampleTensors, sizes } from '../gradients/sample.ts';

function input(b: Builder, name: string, ...shape: readonly (number | string)[]): Node {
  return b.leaf({ role: 'input', name, type: { dtype: 'f32', shape: shapeOf(...shape) } });
}

describe('rebuild', () => {
  test('without a replacement every node stays itself', () => {
    const b = createBuilder(operators);
    const y = b.sin(b.mul(input(b, 'x', 'B'), b.scalar(2, 'f32')));
    const copies = rebuild([y], b, () => undefined);
    for (const [from, to] of copies) expect(to).toBe(from);
  });

  test('users of a replaced node are made anew, others stay', () => {
    const b = createBuilder(operators);
    const [x, y, z] = [input(b, 'x', 3), input(b, 'y', 3), input(b, 'z', 3)];
    const kept = b.sin(y);
    const copies = substitute([b.mul(b.exp(x), kept)], b, new Map([[x, z]]));
    expect(copies.get(b.mul(b.exp(x), kept))).toBe(b.mul(b.exp(z), kept));
    expect(copies.get(kept)).toBe(kept);
  });

  test('a replacement is not looked into', () => {
    const b = createBuilder(operators);
    const x = input(b, 'x', 3);
    expect(substitute([x], b, new Map([[x, b.exp(x)]])).get(x)).toBe(b.exp(x));
  });

  test('the copy keeps its origin', () => {
    const b = createBuilder(operators);
    const [x, z] = [input(b, 'x', 3), input(b, 'z', 3)];
    const file = { name: 'a.nn', text: 'x' };
    const y = b.from({ span: { file, start: 0, end: 1 }, path: 'fc1' }, () => b.exp(x));
    const copy = substitute([y], b, new Map([[x, z]])).get(y)!;
    expect(b.origins.get(copy)?.path).toBe('fc1');
  });
});

describe('fixDims', () => {
  test('fixes types and attributes, and only the dims named', () => {
    const b = createBuilder(operators);
    const x = input(b, 'x', 'B', 'T', 2);
    const size = b.size({ dim: symbolDim('B'), dtype: 'f32' });
    const y = b.div(b.reshape(x, { shape: shapeOf('B', 2, 'T') }), size);
    const fixed = fixDims([y], b, { B: 4 });
    verify([fixed.get(y)!]);
    expect(fixed.get(y)!.type.shape).toEqual(shapeOf(4, 2, 'T'));
    expect(fixed.get(size)).toBe(b.size({ dim: constantDim(4), dtype: 'f32' }));
    expect(fixed.get(x)).toBe(input(b, 'x', 4, 'T', 2));
  });

  test.each(cases)('$title computes the same', ({ op, sample }) => {
    const { b, leaves, node } = sampleGraph(op, sample);
    const fixed = fixDims([node, ...leaves], b, sizes);
    const tensors = sampleTensors(op, sample, 5);
    const open = interpret([node], { leaf: (leaf) => tensors[leaves.indexOf(leaf)], sizes });
    const closedLeaves = leaves.map((leaf) => fixed.get(leaf)!);
    const closed = interpret([fixed.get(node)!], { leaf: (leaf) => tensors[closedLeaves.indexOf(leaf)] });
    expect(closed.get(fixed.get(node)!)).toEqual(open.get(node));
  });
});
