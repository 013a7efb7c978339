/** The interpreter: float64 throughout, leaves by the caller, clear words where something is missing. */
import { expect, test } from 'vitest';
import { createBuilder } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import { operators } from '../../compiler/ops/index.ts';

test('float32 graphs are computed without rounding', () => {
  const b = createBuilder(operators);
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: shapeOf('B') } });
  const y = b.mul(x, b.cast(b.scalar(0.1, 'f64'), { dtype: 'f32' }));
  const leaf = { shape: [2], data: Float64Array.of(1, 1e300) };
  expect([...interpret([y], { leaf: () => leaf, sizes: { B: 2 } }).get(y)!.data]).toEqual([0.1, 1e299]);
});

test('a shared node is computed once, and every node is in the result', () => {
  const b = createBuilder(operators);
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: [] } });
  const e = b.exp(x);
  const values = interpret([b.mul(e, e)], { leaf: () => ({ shape: [], data: Float64Array.of(0) }) });
  expect(values.size).toBe(3);
  expect(values.get(e)!.data[0]).toBe(1);
});

test('a missing or misshapen leaf and a missing size are named', () => {
  const b = createBuilder(operators);
  const x = b.leaf({ role: 'input', name: 'x', type: { dtype: 'f32', shape: shapeOf('B') } });
  const two = { shape: [2], data: Float64Array.of(1, 2) };
  expect(() => interpret([x], { leaf: () => undefined, sizes: { B: 3 } })).toThrow('leaf %0 has none of its 3 values');
  expect(() => interpret([x], { leaf: () => two, sizes: { B: 3 } })).toThrow('leaf %0 has 2 of its 3 values');
  expect(() => interpret([x], { leaf: () => two })).toThrow('no size for dim B');
});
