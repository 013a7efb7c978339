/** The table itself, and every operator's type rule against what its reference computes. */
import { describe, expect, test } from 'vitest';
import { evaluateDim } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { cases, elementCount, sampleGraph, sampleTensors, sizes, table } from '../gradients/sample.ts';

describe('the operator table', () => {
  test.each(table)('%s is listed under its own name, documented, and sampled', (name, op) => {
    expect(op.name).toBe(name);
    expect(op.doc).toMatch(/\.$/);
    const isSampled = op.lowering.kind !== 'leaf' && op.lowering.kind !== 'project';
    expect(op.samples.length > 0).toBe(isSampled);
    for (const sample of op.samples) {
      if (op.arity !== undefined) expect(sample.operands).toHaveLength(op.arity);
    }
  });
});

describe('inferred shapes are the real ones', () => {
  const all = [sizes, { B: 1, T: 7 }, { B: 0, T: 6 }];
  test.each(cases.flatMap((each) => all.map((at) => ({ ...each, at }))))('$title at $at', ({ op, sample, at }) => {
    const { leaves, node } = sampleGraph(op, sample);
    const tensors = sampleTensors(op, sample, 1, at);
    verify([node]);
    const values = interpret([node], { leaf: (leaf) => tensors[leaves.indexOf(leaf)], sizes: at });
    const { shape, data } = values.get(node)!;
    expect(shape).toEqual(node.type.shape.map((dim) => evaluateDim(dim, at)));
    expect(data).toHaveLength(elementCount(shape));
    if (node.type.dtype === 'i32' || node.type.dtype === 'u8') expect(data.every(Number.isInteger)).toBe(true);
    if (node.type.dtype === 'bool') expect(data.every((value) => value === 0 || value === 1)).toBe(true);
  });
});

describe('samples of nothing and of one', () => {
  test('every operator with operands has a sample of size 0, unless it is about scalars', () => {
    const without = table
      .filter(([, op]) => op.arity !== 0 && op.name !== 'project' && !op.samples.some(holdsNothing))
      .map(([name]) => name);
    expect(without).toEqual([]);
  });
});

function holdsNothing(sample: {
  readonly operands: readonly { readonly shape: readonly unknown[] }[];
  readonly attrs: unknown;
}): boolean {
  return sample.operands.some(({ shape }) => shape.includes(0)) || JSON.stringify(sample.attrs).includes('"key":"0"');
}
