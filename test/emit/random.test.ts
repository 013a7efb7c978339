/** Random numbers of an emitted model: fresh ones at each call, the same ones from the same seed, and as often as they should be. */
import { describe, expect, test } from 'vitest';
import { optimize } from '../../compiler/passes/optimize.ts';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { load } from './load.ts';

const count = 20_000;
const Draws = load(
  optimize(
    differentiate(
      modelOf(`model Draws[N] {
  input p: f32[N]
  input score: f32[3]
  output coin = bernoulli(p)
  output noise = normal[N]
  output choice = categorical(expand[N, 3](score))
  output square = grad(sum(normal[N] * p^2), p)
}`),
    ),
  ),
);

describe('draws', () => {
  const inputs = {
    p: new Float32Array(count).fill(0.3),
    score: Float32Array.of(Math.log(0.2), Math.log(0.5), -Infinity),
  };
  const net = new Draws({ N: count }, { seed: 3 });
  const first = Object.fromEntries(Object.entries(net.predict(inputs)).map(([name, values]) => [name, values.slice()]));
  const mean = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0) / count;

  test('come as often as they should', () => {
    expect(new Set(first['coin'])).toEqual(new Set([0, 1]));
    expect(mean(first['coin']!)).toBeCloseTo(0.3, 1.5);
    expect(mean([...first['choice']!].map((one) => Number(one === 0)))).toBeCloseTo(2 / 7, 1.5);
    expect([...first['choice']!]).not.toContain(2);
    expect(mean(first['noise']!)).toBeCloseTo(0, 1.5);
    expect(mean([...first['noise']!].map((value) => value ** 2))).toBeCloseTo(1, 1);
    const beyond = [...first['noise']!].filter((value) => Math.abs(value) > 1.96).length;
    expect(beyond / count).toBeCloseTo(0.05, 2);
    expect(first['noise']!.every(Number.isFinite)).toBe(true);
  });

  test('are new at each call, and the same from the same seed', () => {
    const second = net.predict(inputs);
    expect([...second['choice']!]).not.toEqual([...first['choice']!]);
    const again = new Draws({ N: count }, { seed: 3 }).predict(inputs);
    for (const name of ['coin', 'noise', 'choice']) expect([...again[name]!]).toEqual([...first[name]!]);
  });

  test('of certain events', () => {
    const sure = { p: Float32Array.of(0, 1, 1, 0), score: Float32Array.of(-Infinity, -Infinity, 5) };
    const small = new Draws({ N: 4 });
    for (let i = 0; i < 20; i++) {
      const { coin, choice } = small.predict(sure);
      expect([...coin!]).toEqual([0, 1, 1, 0]);
      expect([...choice!]).toEqual([2, 2, 2, 2]);
    }
  });
});
