/** The verifier finds what a faulty pass could do. */
import { expect, test } from 'vitest';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Type } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { operators } from '../../compiler/ops/index.ts';

function graph(): { readonly x: Node; readonly y: Node; readonly z: Node } {
  const b = createBuilder(operators);
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: shapeOf('B', 3) } });
  const y = b.exp(x);
  return { x, y, z: b.mul(y, x) };
}

test('what the builder makes is fine', () => {
  expect(() => verify([graph().z])).not.toThrow();
  expect(() => verify([])).not.toThrow();
});

const broken: readonly (readonly [string, (good: ReturnType<typeof graph>) => Node, string])[] = [
  [
    'a wrong type',
    ({ y }) => ({ ...y, results: [{ dtype: 'f64', shape: y.type.shape }] }),
    'has type f64[B, 3], its rule says f32[B, 3]',
  ],
  ['a missing operand', ({ z, y }) => ({ ...z, operands: [y] }), '1 operands instead of 2'],
  [
    'an operand younger than its user',
    ({ x, z }) => ({ ...x, id: 99, op: operators.exp, operands: [{ ...z, id: 100 }], attrs: {} }),
    'operand %100 is younger',
  ],
  [
    'an implicit broadcast',
    ({ z, y }) => {
      const type: Type = { dtype: 'f32', shape: [] };
      const one: Node = {
        ...y,
        id: 40,
        op: operators.constant,
        operands: [],
        attrs: { value: 1, dtype: 'f32' },
        type,
        results: [type],
      };
      return { ...z, id: 50, operands: [y, one] };
    },
    'f32[B, 3] and f32[] differ',
  ],
  [
    'two nodes of one value',
    ({ z, y, x }) => ({ ...z, id: 50, operands: [y, { ...y, id: 40, operands: [x] }] }),
    'is the same as %1',
  ],
  ['a node of another builder', ({ z, y }) => ({ ...z, operands: [y, graph().x] }), 'builders were mixed'],
];

test.each(broken)('%s', (_, make, message) => {
  expect(() => verify([make(graph())])).toThrow(message);
});
