/** `where` is a select in both passes: what was not chosen does not poison the gradient. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { bench } from './run.ts';

const zero = (b: Builder): Node => b.scalar(0, 'f32');

describe('a chain behind where', () => {
  const chains: readonly (readonly [string, (b: Builder, x: Node) => Node, readonly number[]])[] = [
    ['log', (b, x) => b.log(x), [0, 0, 0.5]],
    ['sqrt', (b, x) => b.sqrt(x), [0, 0, 0.5 / Math.SQRT2]],
    ['1 / x', (b, x) => b.div(b.scalar(1, 'f32'), x), [0, 0, -0.25]],
    ['log of sqrt', (b, x) => b.log(b.sqrt(x)), [0, 0, 0.25]],
    ['x log x', (b, x) => b.mul(x, b.log(x)), [0, 0, Math.LN2 + 1]],
    ['x to the power x', (b, x) => b.pow(x, x), [0, 0, 4 * (Math.LN2 + 1)]],
  ];
  test.each(chains)('where(x > 0, %s, 0)', (_, chain, expected) => {
    const { b, leaf, gradients } = bench();
    const x = leaf([0, -1, 2]);
    const actual = gradients(b.where(b.greater(x, zero(b)), chain(b, x), zero(b)), [x])[0]!;
    actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
  });

  test.each(chains)('where(x <= 0, 0, %s)', (_, chain, expected) => {
    const { b, leaf, gradients } = bench();
    const x = leaf([0, -1, 2]);
    const actual = gradients(b.where(b.lessEqual(x, zero(b)), zero(b), chain(b, x)), [x])[0]!;
    actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
  });

  test('exp that overflows off the mask', () => {
    const { b, leaf, values, gradients } = bench();
    const x = leaf([1000, 0]);
    const y = b.where(b.less(x, b.scalar(80, 'f32')), b.exp(x), x);
    expect(values(y)).toEqual([[1000, 1]]);
    expect(gradients(y, [x])).toEqual([[1, 1]]);
  });

  test('second derivatives are safe too', () => {
    const { b, leaf, values } = bench();
    const x = leaf([0, 2]);
    const y = b.where(b.greater(x, zero(b)), b.mul(x, b.log(x)), zero(b));
    const [first] = gradient(b, y, [x]);
    const [second] = gradient(b, first!, [x]);
    const [third] = gradient(b, second!, [x]);
    expect(values(first!, second!, third!)).toEqual([[0, Math.LN2 + 1], [0, 0.5], [0, -0.25]]); // prettier-ignore
  });
});

describe('masks that nest and fork', () => {
  test('both masks apply', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([-1, 0, 1, 4]);
    const inner = b.where(b.greater(x, zero(b)), b.sqrt(x), zero(b));
    const outer = b.where(b.less(x, b.scalar(2, 'f32')), b.log(b.add(inner, b.scalar(1, 'f32'))), zero(b));
    expect(gradients(outer, [x])).toEqual([[0, 0, 0.25, 0]]);
  });

  test('a value that is also used unmasked keeps that cotangent', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([0, 2]);
    const root = b.sqrt(x);
    const y = b.add(b.where(b.greater(x, zero(b)), root, zero(b)), root);
    expect(gradients(y, [x])).toEqual([[Infinity, 1 / Math.SQRT2]]);
  });

  test('two uses under one mask stay masked', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([0, 4]);
    const root = b.sqrt(x);
    const positive = b.greater(x, zero(b));
    const y = b.add(b.where(positive, root, zero(b)), b.where(positive, b.mul(root, root), x));
    expect(gradients(y, [x])).toEqual([[1, 1.25]]);
  });

  test('uses under different masks are masked each by its own', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([-1, 0, 1, 4]);
    const logarithm = b.log(x);
    const low = b.where(b.greater(x, zero(b)), logarithm, zero(b));
    const high = b.where(b.greater(x, b.scalar(2, 'f32')), b.mul(logarithm, logarithm), zero(b));
    const slope = 0.25 + (2 * Math.log(4)) / 4;
    const actual = gradients(b.add(low, high), [x])[0]!;
    expect(actual.slice(2)).toEqual([1, slope]);
  });

  test('a chain over repeated values is guarded before the repetitions sum', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([0, 1]);
    const mask = leaf([[0, 1], [0, 1]], 'bool'); // prettier-ignore
    const expanded = b.expand(x, mask.type.shape);
    expect(gradients(b.where(mask, b.log(expanded), zero(b)), [x])[0]).toEqual([0, 2]);
  });

  test('many different nested masks stay linear in size', () => {
    const { b, leaf } = bench();
    const x = leaf([1, 2]);
    let y = x;
    for (let i = 0; i < 400; i++) y = b.where(b.less(x, b.scalar(i, 'f32')), b.mul(b.sin(y), x), zero(b));
    expect(topological(gradient(b, y, [x])).length).toBeLessThan(12_000);
  });
});

describe('where costs nothing extra where nothing can go wrong', () => {
  test('a select of plain values is one select', () => {
    const { b, leaf } = bench();
    const x = leaf([1, 2]);
    const [dx] = gradient(b, b.where(b.greater(x, zero(b)), x, zero(b)), [x]);
    expect(topological([dx!]).filter(({ op }) => op.name === 'where')).toHaveLength(1);
  });
});
