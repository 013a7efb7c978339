/** A graph 100,000 nodes deep is a graph like any other. */
import { expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { printGraph } from '../../compiler/graph/print.ts';
import { rebuild } from '../../compiler/graph/rebuild.ts';
import { topological, usersOf } from '../../compiler/graph/traverse.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { operators } from '../../compiler/ops/index.ts';
import { simplify } from '../../compiler/passes/simplify.ts';
import { stable } from '../../compiler/rewrites/stable.ts';

const depth = 100_000;
const b = createBuilder(operators, stable);
const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f64', shape: [] } });
let y = x;
for (let i = 0; i < depth; i++) y = i % 2 === 0 ? b.sin(y) : b.add(y, x);
const [dx] = gradient(b, y, [x]);
const order = topological([y, dx!]);

test('it is differentiated and verified', () => {
  expect(order.length).toBeGreaterThan(2 * depth);
  expect(usersOf(order).get(x)!.length).toBeGreaterThan(depth / 2);
  verify([y, dx!]);
});

test('it is evaluated', () => {
  const leaf = { shape: [], data: Float64Array.of(1e-3) };
  const values = interpret([y, dx!], { leaf: () => leaf });
  expect(Number.isFinite(values.get(dx!)!.data[0])).toBe(true);
});

test('it is rebuilt and simplified', () => {
  const copy = rebuild([y], b, (node) => (node === x ? b.neg(x) : undefined)).get(y)!;
  expect(topological([copy])).toHaveLength(depth + 2);
  expect(simplify.run([copy], b).get(copy)!.type).toEqual(y.type);
});

test('it is printed', () => {
  expect(printGraph(new Map([['y', y]])).split('\n')).toHaveLength(depth + 3);
});
