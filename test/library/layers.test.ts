/** The library's layers: their parameters, their formulas in both modes, and where they draw. */
import { describe, expect, test } from 'vitest';
import { topological } from '../../compiler/graph/traverse.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Model } from '../../compiler/program/model.ts';
import { placeKey } from '../../runtime/place-key.ts';
import { threefry, uniform01 } from '../../runtime/random.ts';
import { backends, onBackend } from '../emit/load.ts';
import { build } from '../program/source.ts';
import { formatStored, modelOf, outputOf, valuesOf, type Values } from '../elaborate/elaborating.ts';

const layered = (layer: string, shape = '2, 3'): Model =>
  modelOf(`model M { input x: f64[${shape}]\n output y = x |> l: ${layer} }`, { dtype: 'f64' });

const x = [1, 2, 3, 4, 5, 7];

function inTraining(model: Model, values: Values): readonly number[] {
  return [...valuesOf(model, [model.training.outputs.get('y')!], values)[0]!.data];
}

test('Dense', () => {
  const model = layered('Dense[2]');
  expect(formatStored(model.params)).toEqual(['l.weight f64[3, 2]', 'l.bias f64[2]']);
  const leaves = { 'l.weight': [1, 2, 3, 4, 5, 6], 'l.bias': [10, 20] };
  expect(outputOf(model, 'y', { inputs: { x }, leaves })).toEqual([32, 48, 64, 90]);
  expect(formatStored(layered('Dense[2, use_bias=false]').params)).toEqual(['l.weight f64[3, 2]']);
});

describe('Normalize', () => {
  test('divides by max(σ, ε) per channel', () => {
    const model = layered('Normalize[eps=0.5]');
    const leaves = { 'l.mean': [1, 1, 1], 'l.std': [2, 0.25, 0] };
    expect(outputOf(model, 'y', { inputs: { x }, leaves })).toEqual([0, 2, 4, 1.5, 8, 12]);
  });

  test('changes nothing until it is set', () => {
    expect(outputOf(layered('Normalize'), 'y', { inputs: { x } })).toEqual(x);
  });
});

test('LayerNorm and RmsNorm', () => {
  const rows = [[1, 2, 3], [4, 5, 7]] as const; // prettier-ignore
  const expected = rows.flatMap((row) => {
    const mean = row.reduce((a, b) => a + b, 0) / 3;
    const variance = row.reduce((total, value) => total + (value - mean) ** 2, 0) / 3;
    return row.map((value) => (value - mean) / Math.sqrt(variance + 1e-5));
  });
  const found = outputOf(layered('LayerNorm'), 'y', { inputs: { x } });
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 12);
  const [first] = outputOf(layered('RmsNorm[eps=0]'), 'y', { inputs: { x } });
  expect(first).toBeCloseTo(1 / Math.sqrt(14 / 3), 12);
});

test.each(backends)(
  'what is so large that its squares overflow is normalised to 0, with derivative 0: %s',
  (backend) => {
    const { Net } = build(`model M[N] {
  input x: f32[N, 4]
  by_layer = x |> a: LayerNorm
  by_root = x |> b: RmsNorm
  by_group = x |> c: GroupNorm[2]
  output y = concat(by_layer, by_root, by_group)
  output slope = grad(sum((1 + by_layer)^2) + sum((1 + by_root)^2) + sum((1 + by_group)^2), x)
}`);
    const large = Float32Array.of(1e20, -1e20, 3e20, -2e19, 0, -5e19, 1e20, 7e20);
    const { y, slope } = new (onBackend(backend, Net))({ N: 2 }).predict({ x: large });
    expect([...y!, ...slope!].map(Math.abs)).toEqual(Array.from({ length: 32 }, () => 0));
  },
);

describe('BatchNorm', () => {
  const model = layered('BatchNorm[momentum=0.75, eps=0]', '2, 3');
  test('normalises by the batch while training', () => {
    const found = inTraining(model, { inputs: { x } });
    for (const [i, value] of [-1, -1, -1, 1, 1, 1].entries()) expect(found[i]).toBeCloseTo(value, 12);
  });

  test('commits running averages', () => {
    expect(model.inference.primes.size).toBe(0);
    const primes = [...model.training.primes];
    expect(primes.map(([leaf]) => leaf.attrs['name'])).toEqual(['l.mean', 'l.var']);
    const next = valuesOf(model, primes.map(([, value]) => value), { inputs: { x } }); // prettier-ignore
    expect([...next[0]!.data]).toEqual([0.625, 0.875, 1.25]);
    expect([...next[1]!.data]).toEqual([0.75 + 0.25 * 2.25, 0.75 + 0.25 * 2.25, 0.75 + 0.25 * 4]);
  });

  test('uses them at inference', () => {
    const leaves = { 'l.mean': [1, 2, 3], 'l.var': [1, 4, 16] };
    expect(outputOf(model, 'y', { inputs: { x }, leaves })).toEqual([0, 0, 0, 3, 1.5, 1]);
  });

  test('uses them while training too, and keeps them, where it is frozen', () => {
    const frozen = layered('BatchNorm[eps=0, frozen=true]', '2, 3');
    expect(frozen.training.primes.size).toBe(0);
    const leaves = { 'l.mean': [1, 2, 3], 'l.var': [1, 4, 16] };
    expect(inTraining(frozen, { inputs: { x }, leaves })).toEqual([0, 0, 0, 3, 1.5, 1]);
  });
});

test('Embedding and LearnedPosition', () => {
  const model = modelOf(`model M[B, T] {
    input tokens: i32[B, T]
    output y = tokens |> e: Embedding[4, 2] |> p: LearnedPosition[3]
  }`);
  expect(model.inputs[0]!.below?.key).toBe('4');
  expect(model.constraints.map(({ text, left, op, right }) => [text, left.key, op, right.key])).toEqual([
    ['T <= 3 (`T <= longest` of `LearnedPosition`)', 'T', '<=', '3'],
  ]);
  const leaves = { 'e.weight': [0, 1, 2, 3, 4, 5, 6, 7], 'p.weight': [10, 10, 20, 20, 30, 30] };
  expect(outputOf(model, 'y', { inputs: { tokens: [3, 0] }, leaves, sizes: { B: 1, T: 2 } })).toEqual([16, 17, 20, 21]);
});

describe('dropout', () => {
  const dropping = (stages: string): Model =>
    modelOf(`model M { input x: f64[8]\n output y = x ${stages} }`, { dtype: 'f64' });
  const ones = { inputs: { x: Array.from({ length: 8 }, () => 1) } };
  const randoms = (roots: readonly Node[]) => topological(roots).filter(({ op }) => op.name === 'random');

  test('keeps an element or zeroes it, scaled by 1/(1 − p), by the stream of its place', () => {
    const model = dropping('|> d: dropout[0.25]');
    const leaves = { 'seed seed': 1, 'draw draw': 3 };
    const expected = Array.from({ length: 8 }, (_, i) =>
      uniform01(threefry(1, placeKey('d#0'), 3, i)) >= 0.25 ? 1 / 0.75 : 0,
    );
    expect(new Set(expected).size).toBe(2);
    expect(inTraining(model, { ...ones, leaves })).toEqual(expected);
  });

  test('is absent at inference', () => {
    const model = dropping('|> d: dropout[0.25]');
    expect(model.inference.outputs.get('y')).toBe(model.inputs[0]!.leaf);
  });

  test('of 0 is nothing, of 1 is all', () => {
    const none = dropping('|> dropout[0]');
    expect(none.training.outputs.get('y')).toBe(none.inputs[0]!.leaf);
    expect(inTraining(dropping('|> dropout[1]'), { inputs: { x: [1, Infinity, NaN, 0, 1, 2, 3, 4] } })).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test('of whole examples keeps each or zeroes it, NaN too', () => {
    const rows = (p: number) => {
      const model = modelOf(`model M { input x: f64[6, 1, 2]\n output y = x |> d: drop_path[${p}] }`, { dtype: 'f64' });
      const given = Array.from({ length: 12 }, (_, i) => (p === 1 ? NaN : i));
      expect(model.inference.outputs.get('y')).toBe(model.inputs[0]!.leaf);
      return inTraining(model, { inputs: { x: given }, leaves: { 'seed seed': 1, 'draw draw': 3 } });
    };
    const kept = (i: number) => uniform01(threefry(1, placeKey('d#0'), 3, i)) >= 0.5;
    const expected = Array.from({ length: 12 }, (_, i) => (kept(Math.floor(i / 2)) ? 2 * i : 0));
    expect(new Set(Array.from({ length: 6 }, (_, i) => kept(i))).size).toBe(2);
    expect(rows(0.5)).toEqual(expected);
    expect(rows(0)).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(rows(1)).toEqual(Array.from({ length: 12 }, () => 0));
  });

  test('a labelled layer more leaves every other place alone', () => {
    const places = (stages: string): readonly unknown[] => {
      const model = dropping(stages);
      return randoms([model.training.outputs.get('y')!]).map(({ attrs }) => attrs['place']);
    };
    expect(places('|> dropout[0.1] |> dropout[0.1]')).toEqual(['#0', '#1']);
    expect(places('|> dropout[0.1] |> new: dropout[0.1] |> dropout[0.1]')).toEqual(['#0', 'new#0', '#1']);
  });
});
