/** `x % y` of floats: exact, whatever the quotient, in both precisions and on both backends. */
import { describe, expect, test } from 'vitest';
import { Dice } from '../../runtime/index.ts';
import { build } from '../program/source.ts';
import { seedOfRun } from '../seed-of-run.ts';
import { backends, onBackend } from './load.ts';

const edges = [0, -0, 1, -1, 0.1, -2.5, 3, 7, 2 ** 24, 1e-40, -1e-45, 1e30, -3e38, 0.3 * 2 ** 28, Infinity, -Infinity, NaN]; // prettier-ignore

/** Every pair of edges; quotients near whole numbers, and of every size. */
function pairs(dtype: 'f32' | 'f64'): readonly (readonly [number, number])[] {
  const dice = new Dice(seedOfRun, 'remainders');
  const draw = (low: number, high: number): number => low + (high - low) * dice.uniform();
  const round = dtype === 'f32' ? Math.fround : (x: number): number => x;
  const near = Array.from({ length: 300 }, (): readonly [number, number] => {
    const y = round(draw(-1, 1));
    return [round(y * dice.below(2 ** dice.below(30))), y];
  });
  const far = Array.from({ length: 300 }, (): readonly [number, number] => {
    const size = (): number => round(draw(-1, 1) * 2 ** draw(-100, 100));
    return [size(), size()];
  });
  return [...edges.flatMap((x) => edges.map((y) => [round(x), round(y)] as const)), ...near, ...far];
}

describe.each(['f32', 'f64'] as const)('in %s', (dtype) => {
  const { Net } = build(
    `model M[N] {
  input x: f32[N]
  input y: f32[N]
  output rest = x % y
  output by_constant = x % 0.1
  output of_sum = (x + 1) % y
}`,
    { dtype },
  );
  const all = pairs(dtype);
  const Floats = dtype === 'f32' ? Float32Array : Float64Array;
  const round = (value: number): number => Floats.of(value)[0]!;
  const [x, y] = [Floats.from(all.map(([a]) => a)), Floats.from(all.map(([, b]) => b))];

  test.each(backends)('on %s, seed ' + seedOfRun, (backend) => {
    const N = all.length;
    const found = new (onBackend(backend, Net))({ N }).predict({ x, y }, { N });
    for (const [i, [a, b]] of all.entries()) {
      const names = { rest: a % b, by_constant: a % round(0.1), of_sum: round(a + 1) % b };
      for (const [name, value] of Object.entries(names))
        expect([name, a, b, found[name]![i]]).toEqual([name, a, b, value]);
    }
  });
});

test('the slope in x is 1, in y −trunc(x / y), also where the quotient rounds to a whole number', () => {
  const { Net } = build(`model M {
  param x: f32[6] = 0
  param y: f32[6] = 1
  loss = sum(x % y)
  train { optimizer sgd[lr=0] }
}`);
  for (const backend of backends) {
    const net = new (onBackend(backend, Net))({});
    net.params['x']!.set([1, 7.25, -7.25, 7.25, 5, 1e30]);
    net.params['y']!.set([0.1, 2, 2, -2, 6, 1]);
    net.forward({});
    net.backward();
    expect([...net.grads['x']!]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...net.grads['y']!].map((value) => value + 0)).toEqual([-9, -3, 3, 3, 0, -Math.fround(1e30)]);
  }
});
