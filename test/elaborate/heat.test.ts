/** The physics-informed model of the language's page: derivatives of a network with respect to its inputs, trained on. */
import { describe, expect, test } from 'vitest';
import { runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';

const heat = `
// Derivatives are an operator, of any order: a physics-informed net for u_t = 0.01 u_xx.
model Heat[N] {
  input x: f32[N]
  input t: f32[N]
  u = stack(x, t) |> net: Mlp[widths=[8, 6, 1], act=tanh] |> squeeze
  u_t = grad(u, t)                       // gradient of sum(u)
  u_xx = grad(grad(u, x), x)
  output u
  output u_t
  output u_xx
  loss = mean((u_t - 0.01 * u_xx)^2)
  train { optimizer adam[lr=1e-3] }
}`;

const { program, Net } = build(heat, { dtype: 'f64' });

const x = Float64Array.from([-0.7, 0.1, 0.4, 0.9, 1.3]);
const t = Float64Array.from([0, 0.2, 0.5, 0.8, 0.3]);

/** The net with parameters large enough for all derivatives to be of ordinary size. */
function net() {
  const made = new Net({ N: 5 }, { seed: 3 });
  for (const data of Object.values(made.params)) data.forEach((value, i) => (data[i] = value + 0.1 * Math.sin(i + 1)));
  return made;
}

function relativeError(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(1e-3, Math.abs(a), Math.abs(b));
}

describe('Heat', () => {
  test('u_t and u_xx are the derivatives of u', () => {
    const made = net();
    const step = 1e-3;
    const at = (dx: number, dt: number): Float64Array => {
      const { u } = made.predict({ x: x.map((v) => v + dx), t: t.map((v) => v + dt) });
      return Float64Array.from(u!);
    };
    const found = made.predict({ x, t });
    const [uT, uXx] = [Float64Array.from(found['u_t']!), Float64Array.from(found['u_xx']!)];
    const [here, left, right, before, after] = [at(0, 0), at(-step, 0), at(step, 0), at(0, -step), at(0, step)];
    x.forEach((_, i) => {
      expect(relativeError(uT[i]!, (after[i]! - before[i]!) / (2 * step))).toBeLessThan(1e-4);
      expect(relativeError(uXx[i]!, (left[i]! - 2 * here[i]! + right[i]!) / step ** 2)).toBeLessThan(1e-4);
    });
  });

  test('the gradient of its loss agrees with finite differences, and with the interpreter', () => {
    const made = net();
    const values: Values = new Map([
      ['input:x', x],
      ['input:t', t],
      ['scale:scale', Float64Array.of(1)],
    ]);
    for (const [name, data] of Object.entries(made.params)) values.set(`param:${name}`, Float64Array.from(data));
    runPhase(program, 'backward', values, { N: 5 });
    made.forward({ x, t });
    made.backward();
    for (const [name, gradient] of Object.entries(made.grads)) {
      const expected = values.get(`gradient:${name}`)!;
      const data = made.params[name]!;
      gradient.forEach((value, i) => {
        expect(Math.abs(value - expected[i]!), name).toBeLessThanOrEqual(1e-12);
        const kept = data[i]!;
        const lossAt = (moved: number): number => {
          data[i] = moved;
          return made.evaluate({ x, t })['loss']!;
        };
        const difference = (lossAt(kept + 1e-5) - lossAt(kept - 1e-5)) / 2e-5;
        data[i] = kept;
        expect(Math.abs(value - difference), `${name}[${i}]`).toBeLessThanOrEqual(1e-6);
      });
    }
  });

  test('training lowers the residual', () => {
    const made = net();
    const first = made.trainStep({ x, t })['loss']!;
    for (let step = 0; step < 100; step++) made.trainStep({ x, t });
    expect(made.evaluate({ x, t })['loss']).toBeLessThan(0.5 * first);
  });

  test.each([0, 1, 4])('%i points where 5 fit', (n) => {
    const made = net();
    const { u, u_t: uT, u_xx: uXx } = made.predict({ x, t });
    const all = [u!, uT!, uXx!].map((values) => [...values].slice(0, n));
    const some = made.predict({ x: x.slice(0, n), t: t.slice(0, n) });
    [some['u'], some['u_t'], some['u_xx']].forEach((values, at) => {
      expect(values!.length).toBe(n);
      all[at]!.forEach((value, i) => expect(values![i]).toBeCloseTo(value, 12));
    });
  });
});
