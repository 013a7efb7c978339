/** What simplification does, and what it must leave alone. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { constantDim, mulDims, shapeOf, symbolDim } from '../../compiler/graph/dim.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { printGraph } from '../../compiler/graph/print.ts';
import { equalTypes, type DType } from '../../compiler/graph/type.ts';
import { verify } from '../../compiler/graph/verify.ts';
import { operators } from '../../compiler/ops/index.ts';
import { eraseMarks } from '../../compiler/passes/erase-marks.ts';
import { simplify } from '../../compiler/passes/simplify.ts';

interface Leaves {
  readonly b: Builder;
  /** f32[B, 3] */
  readonly x: Node;
  /** f32[B, 3] */
  readonly y: Node;
  /** f32[3] */
  readonly v: Node;
  /** bool[B, 3] */
  readonly m: Node;
  /** i32[4] */
  readonly i: Node;
  /** f32[2, 1, 3] */
  readonly u: Node;
  /** f32[B, 4, 3] */
  readonly t: Node;
  readonly constant: (value: number) => Node;
}

function leaves(): Leaves {
  const b = createBuilder(operators);
  const leaf = (name: string, dtype: DType, ...shape: readonly (number | string)[]): Node =>
    b.leaf({ role: 'input', name, type: { dtype, shape: shapeOf(...shape) } });
  return {
    b,
    x: leaf('x', 'f32', 'B', 3),
    y: leaf('y', 'f32', 'B', 3),
    v: leaf('v', 'f32', 3),
    m: leaf('m', 'bool', 'B', 3),
    i: leaf('i', 'i32', 4),
    u: leaf('u', 'f32', 2, 1, 3),
    t: leaf('t', 'f32', 'B', 4, 3),
    constant: (value) => b.scalar(value, 'f32'),
  };
}

type Make = (given: Leaves) => Node;
const B3 = shapeOf('B', 3);

const becomes: readonly (readonly [string, Make, Make])[] = [
  ['x + (−0)', ({ b, x, constant }) => b.add(x, constant(-0)), ({ x }) => x],
  ['(−0) + x', ({ b, x, constant }) => b.add(constant(-0), x), ({ x }) => x],
  ['i + 0', ({ b, i }) => b.add(i, b.scalar(0, 'i32')), ({ i }) => i],
  ['x − 0', ({ b, x, constant }) => b.sub(x, constant(0)), ({ x }) => x],
  ['x + x', ({ b, x }) => b.add(x, x), ({ b, x }) => b.mul(x, b.expand(b.scalar(2, 'f32'), B3))],
  ['x + (−y)', ({ b, x, y }) => b.add(x, b.neg(y)), ({ b, x, y }) => b.sub(x, y)],
  ['(−x) + y', ({ b, x, y }) => b.add(b.neg(x), y), ({ b, x, y }) => b.sub(y, x)],
  ['x − (−y)', ({ b, x, y }) => b.sub(x, b.neg(y)), ({ b, x, y }) => b.add(x, y)],
  ['x · 1', ({ b, x, constant }) => b.mul(x, constant(1)), ({ x }) => x],
  ['1 · x', ({ b, x, constant }) => b.mul(constant(1), x), ({ x }) => x],
  ['x · −1', ({ b, x, constant }) => b.mul(x, constant(-1)), ({ b, x }) => b.neg(x)],
  ['(−x)(−y)', ({ b, x, y }) => b.mul(b.neg(x), b.neg(y)), ({ b, x, y }) => b.mul(x, y)],
  ['x / 1', ({ b, x, constant }) => b.div(x, constant(1)), ({ x }) => x],
  ['x / 8', ({ b, x, constant }) => b.div(x, constant(8)), ({ b, x, constant }) => b.mul(x, constant(0.125))],
  ['−(−x)', ({ b, x }) => b.neg(b.neg(x)), ({ x }) => x],
  ['|−x|', ({ b, x }) => b.abs(b.neg(x)), ({ b, x }) => b.abs(x)],
  ['‖x‖', ({ b, x }) => b.abs(b.abs(x)), ({ b, x }) => b.abs(x)],
  ['x^0', ({ b, x, constant }) => b.pow(x, constant(0)), ({ b, constant }) => b.expand(constant(1), B3)],
  ['x^1', ({ b, x, constant }) => b.pow(x, constant(1)), ({ x }) => x],
  ['x^2', ({ b, x, constant }) => b.pow(x, constant(2)), ({ b, x }) => b.mul(x, x)],
  ['x^−1', ({ b, x, constant }) => b.pow(x, constant(-1)), ({ b, x, constant }) => b.div(constant(1), x)],
  ['max(x, x)', ({ b, x }) => b.maximum(x, x), ({ x }) => x],
  ['not not m', ({ b, m }) => b.not(b.not(m)), ({ m }) => m],
  ['m and true', ({ b, m }) => b.and(m, b.scalar(1, 'bool')), ({ m }) => m],
  ['false or m', ({ b, m }) => b.or(b.scalar(0, 'bool'), m), ({ m }) => m],
  ['m and false', ({ b, m }) => b.and(m, b.scalar(0, 'bool')), ({ b }) => b.expand(b.scalar(0, 'bool'), B3)],
  ['f32 of f64 of x', ({ b, x }) => b.cast(b.cast(x, { dtype: 'f64' }), { dtype: 'f32' }), ({ x }) => x],
  [
    'f32 of i32 of m',
    ({ b, m }) => b.cast(b.cast(m, { dtype: 'i32' }), { dtype: 'f32' }),
    ({ b, m }) => b.cast(m, { dtype: 'f32' }),
  ],
  ['where(true, x, y)', ({ b, x, y }) => b.where(b.scalar(1, 'bool'), x, y), ({ x }) => x],
  ['where(false, x, y)', ({ b, x, y }) => b.where(b.scalar(0, 'bool'), x, y), ({ y }) => y],
  ['where(m, x, x)', ({ b, x, m }) => b.where(m, x, x), ({ x }) => x],
  ['where(not m, x, y)', ({ b, x, y, m }) => b.where(b.not(m), x, y), ({ b, x, y, m }) => b.where(m, y, x)],
  [
    'where(m, where(m, x, y), y)',
    ({ b, x, y, m }) => b.where(m, b.where(m, x, y), y),
    ({ b, x, y, m }) => b.where(m, x, y),
  ],
  ['where(m, x, where(m, y, x))', ({ b, x, y, m }) => b.where(m, x, b.where(m, y, x)), ({ x }) => x],
  ['reshape to the same shape', ({ b, x }) => b.reshape(x, { shape: B3 }), ({ x }) => x],
  [
    'reshape of reshape',
    ({ b, v }) => b.reshape(b.reshape(v, { shape: shapeOf(1, 3) }), { shape: shapeOf(3, 1) }),
    ({ b, v }) => b.reshape(v, { shape: shapeOf(3, 1) }),
  ],
  [
    'transpose and back',
    ({ b, x }) => b.transpose(b.transpose(x, { permutation: [1, 0] }), { permutation: [1, 0] }),
    ({ x }) => x,
  ],
  [
    'transpose of an axis of 1',
    ({ b, u }) => b.transpose(u, { permutation: [1, 0, 2] }),
    ({ b, u }) => b.reshape(u, { shape: shapeOf(1, 2, 3) }),
  ],
  [
    'broadcast of broadcast',
    ({ b, v }) => b.expand(b.expand(v, shapeOf(2, 3)), shapeOf('B', 2, 3)),
    ({ b, v }) => b.expand(v, shapeOf('B', 2, 3)),
  ],
  [
    'broadcast of a kept axis',
    ({ b, v }) => b.broadcast(b.reshape(v, { shape: shapeOf(3, 1) }), { shape: shapeOf(3, 4), axes: [0, 1] }),
    ({ b, v }) => b.broadcast(v, { shape: shapeOf(3, 4), axes: [0] }),
  ],
  [
    'transpose of a repeated scalar',
    ({ b, constant }) => b.transpose(b.expand(constant(2), B3), { permutation: [1, 0] }),
    ({ b, constant }) => b.expand(constant(2), shapeOf(3, 'B')),
  ],
  ['slice of everything', ({ b, x }) => b.slice(x, { start: shapeOf(0, 0), stop: B3, step: [1, 1] }), ({ x }) => x],
  ['pad by nothing', ({ b, x }) => b.pad(x, { low: shapeOf(0, 0), high: shapeOf(0, 0), value: 1 }), ({ x }) => x],
  ['concat of one', ({ b, x }) => b.concat(x, { axis: 0 }), ({ x }) => x],
  ['exp of a repetition', ({ b, v }) => b.exp(b.expand(v, B3)), ({ b, v }) => b.expand(b.exp(v), B3)],
  [
    'a sum of repetitions',
    ({ b, v, constant }) => b.add(b.expand(v, B3), constant(2)),
    ({ b, v, constant }) => b.expand(b.add(v, constant(2)), B3),
  ],
  ['sum over no axes', ({ b, x }) => b.sum(x, { axes: [] }), ({ x }) => x],
  [
    'sum over an axis of 1',
    ({ b, u }) => b.sum(u, { axes: [1] }),
    ({ b, u }) => b.reshape(u, { shape: shapeOf(2, 3) }),
  ],
  [
    'max over an axis of 1 and another',
    ({ b, u }) => b.reduceMax(u, { axes: [0, 1] }),
    ({ b, u }) => b.reshape(b.reduceMax(u, { axes: [0] }), { shape: shapeOf(3) }),
  ],
  ['sum of sum', ({ b, x }) => b.sum(b.sum(x, { axes: [0] }), { axes: [0] }), ({ b, x }) => b.sum(x, { axes: [0, 1] })],
  [
    'sum over a repetition',
    ({ b, v }) => b.sum(b.expand(v, B3), { axes: [0] }),
    ({ b, v, constant }) => {
      // Over nothing it is 0, be v infinite.
      const size = b.size({ dim: symbolDim('B'), dtype: 'f32' });
      return b.where(b.greater(size, constant(0)), b.mul(v, size), constant(0));
    },
  ],
  [
    'sum over a repetition of something finite',
    ({ b, constant }) => b.sum(b.expand(constant(2), B3), { axes: [0] }),
    ({ b, constant }) => b.expand(b.mul(constant(2), b.size({ dim: symbolDim('B'), dtype: 'f32' })), shapeOf(3)),
  ],
  [
    'sum of equal constants',
    ({ b, constant }) => b.sum(b.expand(constant(2), shapeOf(5, 3)), { axes: [0, 1] }),
    ({ constant }) => constant(30),
  ],
  ['a known size', ({ b }) => b.size({ dim: constantDim(7), dtype: 'f32' }), ({ constant }) => constant(7)],
  [
    '0.1 + 0.2 in float32',
    ({ b, constant }) => b.add(constant(0.1), constant(0.2)),
    ({ constant }) => constant(Math.fround(Math.fround(0.1) + Math.fround(0.2))),
  ],
  [
    '0.1 + 0.2 in float64',
    ({ b }) => b.add(b.scalar(0.1, 'f64'), b.scalar(0.2, 'f64')),
    ({ b }) => b.scalar(0.1 + 0.2, 'f64'),
  ],
  [
    '2^31 − 1 + 1 in i32',
    ({ b }) => b.add(b.scalar(2 ** 31 - 1, 'i32'), b.scalar(1, 'i32')),
    ({ b }) => b.scalar(-(2 ** 31), 'i32'),
  ],
  ['√4 / 0', ({ b, constant }) => b.div(b.sqrt(constant(4)), constant(0)), ({ constant }) => constant(Infinity)],
  [
    'one thing after another',
    ({ b, x, constant }) => b.mul(b.add(constant(2), constant(-1)), b.neg(b.neg(b.add(x, constant(-0))))),
    ({ x }) => x,
  ],
];

const rows = [mulDims(symbolDim('B'), constantDim(4)), constantDim(3)];
const merged = (b: Builder, t: Node): Node => b.reshape(t, { shape: rows });
const alongRows = (b: Builder, v: Node): Node => b.broadcast(v, { shape: rows, axes: [1] });

/** A reshape that merges axes, and what comes after it. */
const ofMerged: typeof becomes = [
  [
    'merged axes, element by element beside what is repeated',
    ({ b, t, v }) => b.sub(merged(b, t), alongRows(b, v)),
    ({ b, t, v }) => merged(b, b.sub(t, b.broadcast(v, { shape: t.type.shape, axes: [2] }))),
  ],
  ['merged axes, element by element', ({ b, t }) => b.exp(merged(b, t)), ({ b, t }) => merged(b, b.exp(t))],
  [
    'merged axes, twice',
    ({ b, t }) => b.mul(merged(b, t), merged(b, b.exp(t))),
    ({ b, t }) => merged(b, b.mul(t, b.exp(t))),
  ],
  [
    'a sum over merged axes',
    ({ b, t }) => b.sum(merged(b, t), { axes: [0] }),
    ({ b, t }) => b.sum(t, { axes: [0, 1] }),
  ],
  [
    'the largest of each row of merged axes',
    ({ b, t }) => b.reduceMax(merged(b, t), { axes: [1] }),
    ({ b, t }) => b.reshape(b.reduceMax(t, { axes: [2] }), { shape: rows.slice(0, 1) }),
  ],
];

const stays: readonly (readonly [string, Make])[] = [
  ['x · 0: NaN and ∞', ({ b, x, constant }) => b.mul(x, constant(0))],
  ['x − x: NaN and ∞', ({ b, x }) => b.sub(x, x)],
  ['x / x', ({ b, x }) => b.div(x, x)],
  ['x + 0: −0', ({ b, x, constant }) => b.add(x, constant(0))],
  ['x − (−0): −0', ({ b, x, constant }) => b.sub(x, constant(-0))],
  ['0 − x: −0', ({ b, x, constant }) => b.sub(constant(0), x)],
  ['x / 3: rounding', ({ b, x, constant }) => b.div(x, constant(3))],
  ['i / 2: truncation', ({ b, i }) => b.div(i, b.scalar(2, 'i32'))],
  ['max(x, y): which one gets ties', ({ b, x, y }) => b.maximum(x, y)],
  ['x = x: NaN', ({ b, x }) => b.equal(x, x)],
  ['exp(1): engines differ', ({ b, constant }) => b.exp(constant(1))],
  ['i32 of f32 of i: rounding', ({ b, i }) => b.cast(b.cast(i, { dtype: 'f32' }), { dtype: 'i32' })],
  ['a transpose that moves', ({ b, x }) => b.transpose(x, { permutation: [1, 0] })],
  ['a slice backwards', ({ b, v }) => b.slice(v, { start: shapeOf(2), stop: shapeOf(-1), step: [-1] })],
  ['sum over an open axis', ({ b, x }) => b.sum(x, { axes: [0] })],
  ['after an axis that is split', ({ b, t }) => b.exp(b.reshape(t, { shape: shapeOf('B', 2, 2, 3) }))],
  [
    'after merged axes, beside what is repeated along one of them',
    ({ b, t }) => {
      const w = b.leaf({ role: 'input', name: 'w', type: { dtype: 'f32', shape: shapeOf(12) } });
      const shape = shapeOf('B', 12);
      return b.add(b.reshape(t, { shape }), b.broadcast(w, { shape, axes: [1] }));
    },
  ],
  ['max of sum', ({ b, x }) => b.reduceMax(b.sum(x, { axes: [0] }), { axes: [0] })],
];

describe('becomes', () => {
  test.each([...becomes, ...ofMerged])('%s', (_, before, after) => {
    const given = leaves();
    const node = before(given);
    const result = simplify.run([node], given.b).get(node)!;
    verify([result]);
    expect(equalTypes(result.type, node.type)).toBe(true);
    expect(result).toBe(after(given));
  });
});

describe('stays', () => {
  test.each(stays)('%s', (_, make) => {
    const given = leaves();
    const node = make(given);
    expect(simplify.run([node], given.b).get(node)).toBe(node);
  });
});

test('marks and stopped gradients disappear, and what they kept apart becomes one', () => {
  const { b, x } = leaves();
  const left = b.exp(b.mark(x, { id: 1 }));
  const right = b.exp(b.stopGradient(b.mark(x, { id: 2 })));
  const result = eraseMarks.run([left, right], b);
  expect([...result.values()]).toEqual([b.exp(x), b.exp(x)]);
  expect(result.get(left)).toBe(result.get(right));
});

test('origins survive', () => {
  const { b, x, constant } = leaves();
  const file = { name: 'a.nn', text: 'x' };
  const node = b.from({ span: { file, start: 0, end: 1 }, path: 'here' }, () => b.sin(b.mul(x, constant(1))));
  expect(b.origins.get(simplify.run([node], b).get(node)!)?.path).toBe('here');
});

test('the gradient of a mean of squares is what one would write by hand', () => {
  const { b, x, y, constant } = leaves();
  const error = b.sub(x, y);
  const count = b.mul(b.size({ dim: symbolDim('B'), dtype: 'f32' }), constant(3));
  const loss = b.div(b.sum(b.pow(error, constant(2)), { axes: [0, 1] }), count);
  const [dx, dy] = gradient(b, loss, [x, y]);
  const result = simplify.run([dx!, dy!], b);
  const text = printGraph(new Map([['dx', result.get(dx!)!], ['dy', result.get(dy!)!]])); // prettier-ignore
  expect(text).toMatchInlineSnapshot(`
    "%0 = leaf(role=input, name=x, type=f32[B, 3]) : f32[B, 3]
    %1 = leaf(role=input, name=y, type=f32[B, 3]) : f32[B, 3]
    %2 = sub(%0, %1) : f32[B, 3]
    %3 = size(dim=B, dtype=f32) : f32[]
    %4 = constant(value=3, dtype=f32) : f32[]
    %5 = mul(%3, %4) : f32[]
    %6 = constant(value=2, dtype=f32) : f32[]
    %7 = broadcast(%6, shape=[B, 3], axes=[]) : f32[B, 3]
    %8 = constant(value=1, dtype=f32) : f32[]
    %9 = div(%8, %5) : f32[]
    %10 = broadcast(%9, shape=[B, 3], axes=[]) : f32[B, 3]
    %11 = mul(%7, %2) : f32[B, 3]
    %12 = mul(%10, %11) : f32[B, 3]
    %13 = neg(%12) : f32[B, 3]
    dx = %12
    dy = %13
    "
  `);
});
