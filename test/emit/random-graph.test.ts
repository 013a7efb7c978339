/** Random graphs with fan-out: value and gradients of the emitted module against the interpreter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { buildGraph, recipes } from '../gradients/random-graph.ts';
import { arrayOf, backends, isNear, load, modelOf, nameOf, programOf } from './load.ts';

test('value and gradients', () => {
  fc.assert(
    fc.property(recipes('all'), (recipe) => {
      const { b, leaves, values, root } = buildGraph(recipe, stable);
      const outputs = new Map<string, Node>([['value', root]]);
      for (const [i, node] of gradient(b, root, leaves).entries()) outputs.set(`d${i}`, node);
      const Sample = load(optimize(programOf(modelOf(b, leaves, outputs))));
      const inputs = Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), arrayOf('f64', values.get(leaf)!.data)])); // prettier-ignore
      const results = backends.map((backend) => new Sample({ B: 1, T: 1 }, { backend }).predict(inputs));
      const expected = interpret(outputs.values(), { leaf: (node) => values.get(node) });
      for (const [name, node] of outputs) {
        for (const [i, want] of expected.get(node)!.data.entries()) {
          for (const [at, backend] of backends.entries()) {
            const got = results[at]![name]![i]!;
            if (!isNear(got, want, 1, 1e-9)) expect.fail(`${backend}: ${name}[${i}] is ${got}, not ${want}`);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
