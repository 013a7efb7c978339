/** Every operator's vjp against central differences, and the vjp of its vjp against differences of the vjp. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { equalTypes, isFloat } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import type { Sample, Tensor } from '../../compiler/ops/op.ts';
import { centralDifferences, worstError } from './differences.ts';
import { cases, randomTensor, sampleGraph, sampleTensors, sizes } from './sample.ts';

const tolerance = 1e-6;

/** The leaves of a sample that have a derivative: floats that are not held. */
function differentiableLeaves(leaves: readonly Node[], { held = [] }: Sample): readonly Node[] {
  return leaves.filter((leaf, i) => isFloat(leaf.type.dtype) && !held.includes(i));
}

const differentiable = cases.filter(({ op, sample }) => {
  const { leaves, node } = sampleGraph(op, sample);
  return isFloat(node.type.dtype) && differentiableLeaves(leaves, sample).length > 0;
});

test('the samples cover every operator between floats', () => {
  const covered = new Set(differentiable.map(({ op }) => op.name));
  const uncovered = cases.map(({ op }) => op.name).filter((name) => !covered.has(name));
  const withoutDerivative = ['all', 'and', 'any', 'argmax', 'argmin', 'constant', 'equal', 'greater', 'greaterEqual'];
  withoutDerivative.push('iota', 'less', 'lessEqual', 'not', 'notEqual', 'or', 'random', 'rem', 'size', 'stopGradient');
  expect([...new Set(uncovered)]).toEqual(withoutDerivative);
});

test.each(cases)('$title: a vjp that gives null says why', ({ op, sample }) => {
  const { b, leaves, node } = sampleGraph(op, sample);
  const parts = op.vjp(b, node, { operands: leaves, attrs: sample.attrs, result: node });
  expect(parts).toHaveLength(leaves.length);
  if (parts.includes(null)) expect(op.nondifferentiable).toBeDefined();
});

describe.each(differentiable)('$title', ({ op, sample }) => {
  const { b, leaves, node } = sampleGraph(op, sample);
  const tensors = sampleTensors(op, sample, 11);
  const floats = differentiableLeaves(leaves, sample);
  const cotangent = b.leaf({ role: 'input', name: 'cotangent', type: node.type });
  const values = new Map<Node, Tensor>(leaves.map((leaf, i) => [leaf, tensors[i]!]));
  const shape = interpret([node], { leaf: (leaf) => values.get(leaf), sizes }).get(node)!.shape;
  values.set(cotangent, randomTensor(shape, 'f32', 12, 99));
  const first = gradient(b, node, floats, cotangent);

  test('the vjp is well-typed', () => {
    verify(first);
    for (const [i, leaf] of floats.entries()) expect(equalTypes(first[i]!.type, leaf.type)).toBe(true);
  });

  test('the vjp agrees with differences', () => {
    const expected = centralDifferences(node, values.get(cotangent)!.data, floats, values, sizes);
    const actual = interpret(first, { leaf: (leaf) => values.get(leaf), sizes });
    for (const [i, part] of first.entries()) {
      expect(worstError(actual.get(part)!.data, expected[i]!)).toBeLessThanOrEqual(tolerance);
    }
  });

  test('the vjp of the vjp agrees with differences of the vjp', () => {
    const wrt = [...floats, cotangent];
    for (const [i, part] of first.entries()) {
      const seed = b.leaf({ role: 'input', name: `seed${i}`, type: part.type });
      const second = gradient(b, part, wrt, seed);
      verify(second);
      const direction = randomTensor(values.get(floats[i]!)!.shape, 'f32', 13, i);
      const all = new Map([...values, [seed, direction]]);
      const actual = interpret(second, { leaf: (leaf) => all.get(leaf), sizes });
      const expected = centralDifferences(part, direction.data, wrt, values, sizes);
      for (const [j, term] of second.entries()) {
        expect(worstError(actual.get(term)!.data, expected[j]!)).toBeLessThanOrEqual(tolerance);
      }
    }
  });
});
