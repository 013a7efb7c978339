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
  const rows: readonly (readonly [string, Make, string])[] = [
    ['log(2 + exp(x))', (b, x) => b.log(b.add(b.scalar(2, 'f32'), b.exp(x))), 'log'],
    ['log(x / 3)', (b, x) => b.log(b.div(x, b.scalar(3, 'f32'))), 'log'],
    ['log(2 − sigmoid(x))', (b, x) => b.log(b.sub(b.scalar(2, 'f32'), b.sigmoid(x))), 'log'],
    ['log(sigmoid(x) − 1)', (b, x) => b.log(b.sub(b.sigmoid(x), one(b))), 'log'],
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
  ];
  test.each(rows)('%s at −1000, 0, 1000', (_, make, values, slopes) => {
    const given = bench(stable);
    const x = given.leaf([-1000, 0, 1000]);
    const y = make(given.b, x);
    expect(given.values(y)).toEqual([values]);
    expect(given.gradients(y, [x])).toEqual([slopes]);
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
