/** Random graphs keep value and gradient under every pass, and under all of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { equalTypes } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import type { Pass } from '../../compiler/passes/pass.ts';
import { pipeline } from '../../compiler/passes/pipeline.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { worstError } from '../gradients/differences.ts';
import { buildGraph, recipes } from '../gradients/random-graph.ts';

const whole: Pass = {
  name: 'the pipeline',
  doc: 'All passes in order, verified after each.',
  run(roots, b) {
    let result = new Map([...roots].map((root) => [root, root]));
    for (const pass of pipeline) {
      const step = pass.run(result.values(), b);
      result = new Map([...result].map(([from, to]) => [from, step.get(to)!]));
      verify(result.values());
    }
    return result;
  },
};

describe.each([...pipeline, whole])('$name', (pass) => {
  test('keeps value and gradient', () => {
    fc.assert(
      fc.property(recipes('all'), (recipe) => {
        const { b, leaves, values, root } = buildGraph(recipe, stable);
        const roots = [root, ...gradient(b, root, leaves)];
        const better = pass.run(roots, b);
        const after = roots.map((node) => better.get(node)!);
        verify(after);
        const environment = { leaf: (leaf: (typeof leaves)[number]) => values.get(leaf) };
        const expected = interpret(roots, environment);
        const actual = interpret(after, environment);
        for (const [i, node] of roots.entries()) {
          expect(equalTypes(after[i]!.type, node.type)).toBe(true);
          expect(worstError(actual.get(after[i]!)!.data, expected.get(node)!.data)).toBeLessThanOrEqual(1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is done when it is done', () => {
    fc.assert(
      fc.property(recipes('all'), (recipe) => {
        const { b, leaves, root } = buildGraph(recipe, stable);
        const roots = [root, ...gradient(b, root, leaves)];
        const once = [...pass.run(roots, b).values()];
        expect([...pass.run(once, b).values()]).toEqual([...new Set(once)]);
      }),
      { numRuns: 50 },
    );
  });
});
