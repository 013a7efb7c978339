/** Every operator's vjp against central differences, and the vjp of its vjp against differences of the vjp. */
import { describe, expect, test } from 'vitest';
import { equalTypes, isFloat } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { derive, differentiableLeaves, firstError, secondError } from './measure.ts';
import { cases, sampleGraph } from './sample.ts';

const tolerance = 1e-6;

const differentiable = cases.filter(({ op, sample }) => {
  const { leaves, node } = sampleGraph(op, sample);
  return isFloat(node.type.dtype) && differentiableLeaves(leaves, sample).length > 0;
});

test('the samples cover every operator between floats', () => {
  const covered = new Set(differentiable.map(({ op }) => op.name));
  const uncovered = cases.map(({ op }) => op.name).filter((name) => !covered.has(name));
  const withoutDerivative = ['all', 'and', 'any', 'argmax', 'argmin', 'constant', 'equal', 'greater', 'greaterEqual'];
  withoutDerivative.push('iota', 'less', 'lessEqual', 'not', 'notEqual', 'or', 'order');
  withoutDerivative.push('random', 'size', 'stopGradient', 'top');
  expect([...new Set(uncovered)]).toEqual(withoutDerivative);
});

test.each(cases)('$title: a vjp that gives null says why', ({ op, sample }) => {
  const { b, leaves, node } = sampleGraph(op, sample);
  if (op.evaluate !== undefined) return; // its rule needs the cotangents of several results: see below
  const parts = op.vjp(b, node, { operands: leaves, attrs: sample.attrs, result: node });
  expect(parts).toHaveLength(leaves.length);
  if (parts.includes(null)) expect(op.nondifferentiable).toBeDefined();
});

describe.each(differentiable)('$title', ({ op, sample }) => {
  const derived = derive(op, sample, 11)!;

  test('the vjp is well-typed', () => {
    const { floats, first } = derived;
    verify(first);
    for (const [i, leaf] of floats.entries()) expect(equalTypes(first[i]!.type, leaf.type)).toBe(true);
  });

  test('the vjp agrees with differences', () => {
    expect(firstError(derived)).toBeLessThanOrEqual(tolerance);
  });

  test('the vjp of the vjp agrees with differences of the vjp', () => {
    expect(secondError(derived)).toBeLessThanOrEqual(tolerance);
  });
});
