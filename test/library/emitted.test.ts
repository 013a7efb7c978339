/** The library's functions and their gradients as emitted, in float32 and float64, against the float64 interpreter. */
import { describe, expect, test } from 'vitest';
import { optimize } from '../../compiler/passes/optimize.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { arrayOf, backends, load, modelOf, nameOf, programOf } from '../emit/load.ts';
import { cases } from './cases.ts';
import { build } from './derivatives.ts';

describe.each([
  ['f32', 2e-5],
  ['f64', 1e-12],
] as const)('in %s', (dtype, tolerance) => {
  test.each(cases)('%s', (expression, inputs) => {
    // Inputs that both types hold exactly.
    const rounded = Object.fromEntries(Object.entries(inputs).map(([name, { type, data }]) => [name, { type, data: data.map(Math.fround) }])); // prettier-ignore
    const { b, root, slopes, values } = build(expression, rounded, undefined, dtype);
    const outputs = new Map<string, Node>([['value', root], ...slopes.map((slope, i) => [`d${i}`, slope] as const)]);
    const leaves = [...values.keys()];
    const Sample = load(optimize(programOf(modelOf(b, leaves, outputs))));
    const given = Object.fromEntries(
      leaves.map((leaf) => [nameOf(leaf), arrayOf(leaf.type.dtype, values.get(leaf)!.data)]),
    );
    const results = backends.map((backend) => new Sample({ B: 1, T: 1 }, { backend }).predict(given));
    const expected = interpret(outputs.values(), { leaf: (leaf) => values.get(leaf) });
    for (const [name, node] of outputs) {
      const want = expected.get(node)!.data;
      const scale = Math.max(1, ...want.map(Math.abs));
      for (const [at, backend] of backends.entries()) {
        const got = results[at]![name]!;
        expect(got).toHaveLength(want.length);
        for (const [i, value] of want.entries()) {
          expect(Math.abs(got[i]! - value) / scale, `${backend}: ${name}[${i}]`).toBeLessThanOrEqual(tolerance);
        }
      }
    }
  });
});
