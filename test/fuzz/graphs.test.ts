/** A slice of `npm run fuzz-graphs`: emitted value and gradients of random graphs against the interpreter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpret } from '../../compiler/graph/interpret.ts';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { worstError } from '../gradients/differences.ts';
import { buildGraph, recipes } from '../gradients/random-graph.ts';
import { bounds, tryGraph } from './graphs.ts';
import { measure } from './magnitudes.ts';

test('value and gradients in f32 and f64, on both backends', { timeout: 60_000 }, () => {
  let [tried, rejected] = [0, 0];
  fc.assert(
    fc.property(recipes('all'), (recipe) => {
      const outcome = tryGraph(recipe);
      tried++;
      if (outcome.rejected) rejected++;
      expect(outcome.worst.f32).toBeLessThanOrEqual(bounds.f32);
      expect(outcome.worst.f64).toBeLessThanOrEqual(bounds.f64);
    }),
    { numRuns: 60 },
  );
  expect(rejected / tried).toBeLessThan(0.2);
});

test('both interpreters agree, and no value is larger than its magnitude', () => {
  fc.assert(
    fc.property(recipes('all'), (recipe) => {
      const { b, leaves, values, root } = buildGraph(recipe);
      const roots = [root, ...gradient(b, root, leaves)];
      const { of } = measure(roots, values);
      const expected = interpret(roots, { leaf: (leaf) => values.get(leaf) });
      for (const node of roots) {
        const { value, size } = of.get(node)!;
        expect(worstError(value.data, expected.get(node)!.data)).toBeLessThanOrEqual(1e-12);
        expect(value.data.every((each, i) => Math.abs(each) <= size.data[i]! * (1 + 1e-9))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
