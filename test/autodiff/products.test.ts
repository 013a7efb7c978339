/** The cost of a gradient in matrix products: two for each layer, and none for the gradient of the input. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { operators } from '../../compiler/ops/index.ts';
import { buildMlp } from '../program/mlp.ts';
import { build } from '../program/source.ts';

const products = (widths: readonly number[]): number => {
  const { b, loss, params } = buildMlp(widths);
  const order = topological([loss, ...gradient(b, loss, params)]);
  return order.filter(({ op }) => op === operators.contract).length;
};

describe('matrix products of one step', () => {
  it.each([
    [1, [784, 10], 2],
    [2, [784, 128, 10], 5],
    [3, [784, 256, 128, 10], 8],
    [5, [8, 7, 6, 5, 4, 3], 14],
  ])('%i layers need 3n − 1', (_, widths, expected) => {
    expect(products(widths)).toBe(expected);
  });

  it('the gradient of frozen layers costs nothing', () => {
    const { b, loss, params } = buildMlp([784, 256, 128, 10]);
    const order = topological([loss, ...gradient(b, loss, params.slice(-2))]);
    expect(order.filter(({ op }) => op === operators.contract)).toHaveLength(4);
  });

  it('the step of the digits network of dense layers, from its source, holds 8', () => {
    const source = readFileSync(new URL('../bench/models/digits.nn', import.meta.url), 'utf8');
    const phases = build(source).program.entries.flatMap((entry) => entry.phases);
    const { results, writes } = phases.find(({ name }) => name === 'trainStep')!;
    const order = topological([...results.values(), ...writes.values()]);
    expect(order.filter(({ op }) => op === operators.contract)).toHaveLength(8);
  });
});
