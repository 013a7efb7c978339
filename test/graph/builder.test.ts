/** The builder: one node per value, explicit broadcasts, rewrites, origins. */
import { describe, expect, test } from 'vitest';
import { createBuilder, type Builder, type Rewrite } from '../../compiler/graph/builder.ts';
import { shapeOf } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Origin } from '../../compiler/graph/origin.ts';
import { operators } from '../../compiler/ops/index.ts';

function input(b: Builder, name: string, ...shape: readonly (number | string)[]): Node {
  return b.leaf({ role: 'input', name, type: { dtype: 'f32', shape: shapeOf(...shape) } });
}

function origin(path: string): Origin {
  const file = { name: 'a.nn', text: 'model A {}' };
  return { span: { file, start: 0, end: 5 }, path };
}

describe('interning', () => {
  test('equal expressions are one node', () => {
    const b = createBuilder(operators);
    const [x, y] = [input(b, 'x', 3), input(b, 'y', 3)];
    expect(b.mul(b.exp(x), y)).toBe(b.mul(b.exp(x), y));
    expect(b.mul(x, y)).not.toBe(b.mul(y, x));
    expect(input(b, 'x', 3)).toBe(x);
  });

  test('constants are exact: zeros by sign, NaN equal to itself, types apart', () => {
    const b = createBuilder(operators);
    expect(b.scalar(0, 'f32')).not.toBe(b.scalar(-0, 'f32'));
    expect(b.scalar(NaN, 'f32')).toBe(b.scalar(NaN, 'f32'));
    expect(b.scalar(1, 'f32')).not.toBe(b.scalar(1, 'f64'));
    expect(b.scalar(0.1 + 0.2, 'f64')).not.toBe(b.scalar(0.3, 'f64'));
  });

  test('attributes tell nodes apart: a place, a mark, an axis', () => {
    const b = createBuilder(operators);
    const x = input(b, 'x', 3, 3);
    const seed = b.leaf({ role: 'seed', name: 'seed', type: { dtype: 'i32', shape: [] } });
    const draw = (place: string): Node => b.random(seed, seed, { place, shape: shapeOf(3) });
    expect(draw('a')).toBe(draw('a'));
    expect(draw('a')).not.toBe(draw('b'));
    expect(b.mark(x, { id: 1 })).not.toBe(b.mark(x, { id: 2 }));
    expect(b.sum(x, { axes: [0] })).not.toBe(b.sum(x, { axes: [1] }));
  });

  test('operands have smaller ids', () => {
    const b = createBuilder(operators);
    const y = b.add(b.exp(input(b, 'x', 2)), b.scalar(1, 'f32'));
    for (const operand of y.operands) expect(operand.id).toBeLessThan(y.id);
  });
});

describe('broadcasting', () => {
  test('becomes a node of its own', () => {
    const b = createBuilder(operators);
    const y = b.add(input(b, 'x', 'B', 3), input(b, 'bias', 3));
    expect(y.operands.map(({ op }) => op.name)).toEqual(['leaf', 'broadcast']);
    expect(y.operands[1]!.attrs).toEqual({ shape: shapeOf('B', 3), axes: [1] });
  });

  test('an extent of 1 grows, on either side', () => {
    const b = createBuilder(operators);
    const y = b.mul(input(b, 'x', 2, 1), input(b, 'y', 1, 3));
    expect(y.type.shape).toEqual(shapeOf(2, 3));
  });

  test.each([
    [['B'], ['T'], 'add: [B] and [T] do not broadcast'],
    [['B'], [3], 'add: [B] and [3] do not broadcast'],
    [[2, 3], [2], 'add: [2, 3] and [2] do not broadcast'],
  ])('%j and %j do not', (left, right, message) => {
    const b = createBuilder(operators);
    expect(() => b.add(input(b, 'x', ...left), input(b, 'y', ...right))).toThrow(message);
  });

  test('a mismatch names operator and types', () => {
    const b = createBuilder(operators);
    const message = 'and(f32[3], f32[3]): f32 has no such operation';
    expect(() => b.and(input(b, 'x', 3), input(b, 'y', 3))).toThrow(message);
  });
});

describe('rewrites', () => {
  const doubleNegation: Rewrite = (node) =>
    node.op.name === 'neg' && node.operands[0]!.op.name === 'neg' ? node.operands[0]!.operands[0] : undefined;

  test('apply as nodes are made, and the result is interned', () => {
    const b = createBuilder(operators, [doubleNegation]);
    const x = input(b, 'x', 3);
    expect(b.neg(b.neg(x))).toBe(x);
    expect(b.neg(b.neg(b.neg(x)))).toBe(b.neg(x));
  });

  test('two builders do not know each other', () => {
    const [one, two] = [createBuilder(operators, [doubleNegation]), createBuilder(operators)];
    const x = input(two, 'x', 3);
    expect(two.neg(two.neg(x))).not.toBe(x);
    expect(input(one, 'x', 3)).not.toBe(x);
  });
});

describe('origins', () => {
  test('the first one stays, also when the same node is made elsewhere', () => {
    const b = createBuilder(operators);
    const x = b.from(origin('outer'), () => input(b, 'x', 3));
    const y = b.from(origin('a'), () => b.exp(x));
    b.from(origin('b'), () => b.exp(x));
    expect([x, y].map((node) => b.origins.get(node)?.path)).toEqual(['outer', 'a']);
  });

  test('further places of the text are kept, but not where a derivative comes by the node again', () => {
    const b = createBuilder(operators);
    const x = input(b, 'x', 3);
    const y = b.from(origin('a'), () => b.exp(x));
    b.from(origin('b'), () => b.exp(x));
    b.from({ ...origin('c'), gradient: true }, () => b.exp(x));
    expect(b.otherOrigins.get(y)?.map(({ path }) => path)).toEqual(['b']);
  });

  test('nest, and end even when the body throws', () => {
    const b = createBuilder(operators);
    const inner = b.from(origin('a'), () => {
      b.from(origin('b'), () => undefined);
      return input(b, 'x', 3);
    });
    expect(b.origins.get(inner)?.path).toBe('a');
    const failing = (): never =>
      b.from(origin('c'), () => {
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(b.origins.get(input(b, 'y', 3))).toBeUndefined();
  });
});
