/** Stable forms: what is written, what it becomes, and that value and gradient stand extreme arguments. */
import { describe, expect, test } from 'vitest';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { bench } from '../autodiff/run.ts';

type Make = (b: Builder, x: Node) => Node;

function one(b: Builder): Node {
  return b.scalar(1, 'f32');
}

function tanhInFull(b: Builder, x: Node): Node {
  const [up, down] = [b.exp(x), b.exp(b.neg(x))];
  return b.div(b.sub(up, down), b.add(up, down));
}

const forms: readonly (readonly [string, Make, Make])[] = [
  ['log(exp(x))', (b, x) => b.log(b.exp(x)), (_, x) => x],
  [
    'log(exp(x) / 3)',
    (b, x) => b.log(b.div(b.exp(x), b.scalar(3, 'f32'))),
    (b, x) => b.sub(x, b.log(b.scalar(3, 'f32'))),
  ],
  [
    'log(exp(x) · 3)',
    (b, x) => b.log(b.mul(b.exp(x), b.scalar(3, 'f32'))),
    (b, x) => b.add(x, b.log(b.scalar(3, 'f32'))),
  ],
  [
    'log(3 · exp(x))',
    (b, x) => b.log(b.mul(b.scalar(3, 'f32'), b.exp(x))),
    (b, x) => b.add(b.log(b.scalar(3, 'f32')), x),
  ],
  ['log(sigmoid(x))', (b, x) => b.log(b.sigmoid(x)), (b, x) => b.neg(b.softplus(b.neg(x)))],
  ['log(1 − sigmoid(x))', (b, x) => b.log(b.sub(one(b), b.sigmoid(x))), (b, x) => b.neg(b.softplus(x))],
  ['log(1 + exp(x))', (b, x) => b.log(b.add(one(b), b.exp(x))), (b, x) => b.softplus(x)],
  ['log(exp(x) + 1)', (b, x) => b.log(b.add(b.exp(x), one(b))), (b, x) => b.softplus(x)],
  ['log1p(exp(x))', (b, x) => b.log1p(b.exp(x)), (b, x) => b.softplus(x)],
  ['log(1 + x)', (b, x) => b.log(b.add(one(b), x)), (b, x) => b.log1p(x)],
  ['log(x + 1)', (b, x) => b.log(b.add(x, one(b))), (b, x) => b.log1p(x)],
  ['log(1 − x)', (b, x) => b.log(b.sub(one(b), x)), (b, x) => b.log1p(b.neg(x))],
  ['exp(x) − 1', (b, x) => b.sub(b.exp(x), one(b)), (b, x) => b.expm1(x)],
  ['1 − exp(x)', (b, x) => b.sub(one(b), b.exp(x)), (b, x) => b.neg(b.expm1(x))],
  ['1 / (1 + exp(−x))', (b, x) => b.div(one(b), b.add(one(b), b.exp(b.neg(x)))), (b, x) => b.sigmoid(x)],
  ['1 / (exp(x) + 1)', (b, x) => b.div(one(b), b.add(b.exp(x), one(b))), (b, x) => b.sigmoid(b.neg(x))],
  ['exp(x) / (1 + exp(x))', (b, x) => b.div(b.exp(x), b.add(one(b), b.exp(x))), (b, x) => b.sigmoid(x)],
  ['(exp(x) − exp(−x)) / (exp(x) + exp(−x))', tanhInFull, (b, x) => b.tanh(x)],
  ['1 / sqrt(x)', (b, x) => b.div(one(b), b.sqrt(x)), (b, x) => b.rsqrt(x)],
];

describe('becomes', () => {
  test.each(forms)('%s', (_, written, stably) => {
    const { b, leaf } = bench(stable);
    const x = leaf([1, 2, 3]);
    expect(written(b, x)).toBe(stably(b, x));
  });
});

describe('stays', () => {
  const difference: Make = (b, x) => b.sub(b.exp(x), b.exp(b.neg(x)));
  const rows: readonly (readonly [string, Make, string])[] = [
    ['log(2 + exp(x))', (b, x) => b.log(b.add(b.scalar(2, 'f32'), b.exp(x))), 'log'],
    ['log(x / 3)', (b, x) => b.log(b.div(x, b.scalar(3, 'f32'))), 'log'],
    ['log(2 − sigmoid(x))', (b, x) => b.log(b.sub(b.scalar(2, 'f32'), b.sigmoid(x))), 'log'],
    ['log(sigmoid(x) − 1)', (b, x) => b.log(b.sub(b.sigmoid(x), one(b))), 'log'],
    ['log(x − 1)', (b, x) => b.log(b.sub(x, one(b))), 'log'],
    ['exp(x) − 2', (b, x) => b.sub(b.exp(x), b.scalar(2, 'f32')), 'sub'],
    ['2 / (1 + exp(x))', (b, x) => b.div(b.scalar(2, 'f32'), b.add(one(b), b.exp(x))), 'div'],
    ['exp(−x) / (1 + exp(x))', (b, x) => b.div(b.exp(b.neg(x)), b.add(one(b), b.exp(x))), 'div'],
    ['log(2 − x)', (b, x) => b.log(b.sub(b.scalar(2, 'f32'), x)), 'log'],
    ['2 − exp(x)', (b, x) => b.sub(b.scalar(2, 'f32'), b.exp(x)), 'sub'],
    ['exp(x) / (2 + exp(x))', (b, x) => b.div(b.exp(x), b.add(b.scalar(2, 'f32'), b.exp(x))), 'div'],
    [
      '(exp(x) − exp(−x)) / (exp(x) + 3)',
      (b, x) => b.div(difference(b, x), b.add(b.exp(x), b.scalar(3, 'f32'))),
      'div',
    ],
    ['(exp(x) − exp(−x)) / (3 + exp(−x))', (b, x) => b.div(difference(b, x), b.add(b.scalar(3, 'f32'), b.exp(b.neg(x)))), 'div'], // prettier-ignore
    ['(exp(x) − exp(x²)) / (exp(x) + exp(x²))', (b, x) => b.div(b.sub(b.exp(x), b.exp(b.mul(x, x))), b.add(b.exp(x), b.exp(b.mul(x, x)))), 'div'], // prettier-ignore
    ['2 / sqrt(x)', (b, x) => b.div(b.scalar(2, 'f32'), b.sqrt(x)), 'div'],
    ['sqrt(x) / 1', (b, x) => b.div(b.sqrt(x), one(b)), 'div'],
  ];
  test.each(rows)('%s', (_, make, op) => {
    const { b, leaf } = bench(stable);
    expect(make(b, leaf([1, 2, 3])).op.name).toBe(op);
  });
});

describe('at extremes', () => {
  const rows: readonly (readonly [string, Make, readonly number[], readonly number[]])[] = [
    ['log(sigmoid(x))', (b, x) => b.log(b.sigmoid(x)), [-1000, -Math.LN2, 0], [1, 0.5, 0]],
    ['log(1 − sigmoid(x))', (b, x) => b.log(b.sub(one(b), b.sigmoid(x))), [0, -Math.LN2, -1000], [0, -0.5, -1]],
    ['log(1 + exp(x))', (b, x) => b.log(b.add(one(b), b.exp(x))), [0, Math.LN2, 1000], [0, 0.5, 1]],
    ['log(exp(x))', (b, x) => b.log(b.exp(x)), [-1000, 0, 1000], [1, 1, 1]],
    ['log(cosh(x))', (b, x) => b.log(b.cosh(x)), [1000 - Math.LN2, 0, 1000 - Math.LN2], [-1, 0, 1]],
    ['log(exp(x) + exp(−x))', (b, x) => b.log(b.add(b.exp(x), b.exp(b.neg(x)))), [1000, Math.LN2, 1000], [-1, 0, 1]],
    [
      'log(exp(x) + exp(x / 2))',
      (b, x) => b.log(b.add(b.exp(x), b.exp(b.mul(x, b.scalar(0.5, 'f32'))))),
      [-500, Math.LN2, 1000],
      [0.5, 0.75, 1],
    ],
    ['1 / (1 + exp(−x))', (b, x) => b.div(one(b), b.add(one(b), b.exp(b.neg(x)))), [0, 0.5, 1], [0, 0.25, 0]],
    ['exp(x) / (1 + exp(x))', (b, x) => b.div(b.exp(x), b.add(one(b), b.exp(x))), [0, 0.5, 1], [0, 0.25, 0]],
    ['(exp(x) − exp(−x)) / (exp(x) + exp(−x))', tanhInFull, [-1, 0, 1], [0, 1, 0]],
  ];
  test.each(rows)('%s at −1000, 0, 1000', (_, make, values, slopes) => {
    const given = bench(stable);
    const x = given.leaf([-1000, 0, 1000]);
    const y = make(given.b, x);
    expect(given.values(y)).toEqual([values]);
    expect(given.gradients(y, [x])).toEqual([slopes]);
  });

  const near: readonly (readonly [string, Make, (x: number) => number, (x: number) => number])[] = [
    ['log(cosh(x))', (b, x) => b.log(b.cosh(x)), (x) => (x * x) / 2 - x ** 4 / 12, Math.tanh],
    ['log(1 + x)', (b, x) => b.log(b.add(one(b), x)), Math.log1p, (x) => 1 / (1 + x)],
    ['log(1 − x)', (b, x) => b.log(b.sub(one(b), x)), (x) => Math.log1p(-x), (x) => -1 / (1 - x)],
    ['exp(x) − 1', (b, x) => b.sub(b.exp(x), one(b)), Math.expm1, Math.exp],
    ['1 − exp(x)', (b, x) => b.sub(one(b), b.exp(x)), (x) => -Math.expm1(x), (x) => -Math.exp(x)],
  ];
  test.each(near)('%s keeps its digits near 0', (_, make, value, slope) => {
    const given = bench(stable);
    const at = [1e-9, -3e-6, 1e-4];
    const x = given.leaf(at);
    const y = make(given.b, x);
    const [values, slopes] = [given.values(y)[0]!, given.gradients(y, [x])[0]!];
    for (const [i, point] of at.entries()) {
      expect(values[i]! / value(point)).toBeCloseTo(1, 13);
      expect(slopes[i]! / slope(point)).toBeCloseTo(1, 13);
    }
  });

  test.each<readonly [string, Make]>([
    ['expm1(x)', (b, x) => b.expm1(x)],
    ['exp(x) − 1', (b, x) => b.sub(b.exp(x), one(b))],
  ])('the slope of %s is e^x far below 0, where the value rounds to −1', (_, make) => {
    const given = bench(stable);
    const x = given.leaf([-40]);
    expect(given.gradients(make(given.b, x), [x])).toEqual([[Math.exp(-40)]]);
  });

  test('log(cosh(x)) has no seam at 20, and log(exp(u) + exp(v)) none at infinities', () => {
    const given = bench(stable);
    const x = given.leaf([19.999, 20, 20.001, -20.001]);
    const y = given.b.log(given.b.cosh(x));
    for (const [i, point] of [19.999, 20, 20.001, 20.001].entries())
      expect(given.values(y)[0]![i]).toBeCloseTo(point - Math.LN2, 13);
    const [u, v] = [given.leaf([-Infinity, -Infinity, Infinity, 1]), given.leaf([-Infinity, 2, Infinity, -Infinity])];
    const sum = given.b.log(given.b.add(given.b.exp(u), given.b.exp(v)));
    expect(given.values(sum)).toEqual([[-Infinity, 2, Infinity, 1]]);
  });

  test('the second derivative of softplus at 0 is 1/4', () => {
    const given = bench(stable);
    const x = given.leaf([0]);
    const y = given.b.log(given.b.add(one(given.b), given.b.exp(x)));
    const slope = given.b.sigmoid(x);
    expect(given.gradients(y, [x])).toEqual(given.values(slope));
    expect(given.gradients(slope, [x])).toEqual([[0.25]]);
  });

  test('log of a repetition is computed once per value', () => {
    const { b, leaf } = bench(stable);
    const x = leaf([1, 2]);
    const wide = b.expand(x, leaf([[1, 2], [3, 4]]).type.shape); // prettier-ignore
    expect(b.log(wide)).toBe(b.expand(b.log(x), wide.type.shape));
  });
});
