/** The reversal step by step: what each node gets is the gradient with respect to it. */
import { expect, test } from 'vitest';
import { gradient, reverse } from '../../compiler/autodiff/gradient.ts';
import { bench } from './run.ts';

test('every step holds the gradient with respect to its node, users before operands', () => {
  const { b, leaf, values } = bench();
  const x = leaf([0.5, -1, 2]);
  const y = leaf([3, 4, 5]);
  const inner = b.exp(b.mul(x, y));
  const root = b.sum(b.add(b.mul(inner, x), b.tanh(inner)), { axes: [0] });
  const steps = reverse(b, root, [x]);
  expect(steps.map(({ node }) => node.id)).toEqual(steps.map(({ node }) => node.id).toSorted((p, q) => q - p));
  expect(steps[0]!.node).toBe(root);
  expect(steps.at(-1)!.node).toBe(x);
  expect(steps.some(({ node }) => node === y)).toBe(false);
  for (const { node, cotangent } of steps) expect(values(cotangent)).toEqual(values(...gradient(b, root, [node])));
});

test('parts go to operands through which a derivative flows, and sum to their cotangents', () => {
  const { b, leaf, values } = bench();
  const x = leaf([1, 2]);
  const y = leaf([3, 4]);
  const steps = reverse(b, b.mul(b.mul(x, y), x), [x]);
  expect(steps.map(({ back }) => back.map((part) => part !== null))).toEqual([[true, true], [true, false], []]);
  const toX = steps.flatMap(({ node, back }) => back.filter((_, i) => node.operands[i] === x));
  expect(toX).toHaveLength(2);
  expect(values(b.add(toX[0]!, toX[1]!))).toEqual(values(steps.at(-1)!.cotangent));
});

test('a root that does not depend on what is asked for is the only step', () => {
  const { b, leaf } = bench();
  const steps = reverse(b, b.exp(leaf([1])), [leaf([2])]);
  expect(steps.map(({ back }) => back)).toEqual([[]]);
});
