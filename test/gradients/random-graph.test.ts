/** Gradients of whole random graphs against differences: forks sum, whatever is in between. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { centralDifferences, worstError } from './differences.ts';
import { buildGraph, recipes } from './random-graph.ts';

test('gradients of random smooth graphs agree with differences', () => {
  fc.assert(
    fc.property(recipes('smooth'), (recipe) => {
      const { b, leaves, values, root } = buildGraph(recipe);
      const parts = gradient(b, root, leaves);
      verify([root, ...parts]);
      const actual = interpret(parts, { leaf: (leaf) => values.get(leaf) });
      const ones = new Float64Array(12).fill(1);
      const expected = centralDifferences(root, ones, leaves, values, {});
      for (const [i, part] of parts.entries()) {
        expect(worstError(actual.get(part)!.data, expected[i]!)).toBeLessThanOrEqual(1e-6);
      }
    }),
    { numRuns: 100 },
  );
});

test('the stable rewrites keep value and gradient of random graphs', () => {
  fc.assert(
    fc.property(recipes('all'), (recipe) => {
      const [plain, rewritten] = [buildGraph(recipe), buildGraph(recipe, stable)].map(({ b, leaves, values, root }) => {
        const roots = [root, ...gradient(b, root, leaves)];
        const results = interpret(roots, { leaf: (leaf) => values.get(leaf) });
        return roots.map((node) => results.get(node)!.data);
      });
      for (const [i, data] of plain!.entries()) expect(worstError(rewritten![i]!, data)).toBeLessThanOrEqual(1e-9);
    }),
    { numRuns: 100 },
  );
});
