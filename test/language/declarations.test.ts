/** Declarations of the user's own: optimisers, schedules, initialisers, layers, and several models of them. */
import { expect, test } from 'vitest';
import { classOf } from './compiled.ts';

const text = `optimizer lion[lr, beta1=0.9, beta2=0.99](w, g) {
  state m = 0
  w' = w - lr * sign(beta1 * m + (1 - beta1) * g)
  m' = beta2 * m + (1 - beta2) * g
}

schedule triangle[low, high, period=10] =
  low + (high - low) * (1 - abs(2 * (step % period) / period - 1))

initializer ramp[scale=1] = constant[value=scale / fan_in]

layer Linear[O](x: f32[..., I]) -> f32[..., O] {
  param weight: f32[I, O] ~ ramp[scale=0.5]
  return x @ weight
}

model Trained[B] {
  input x: f32[B, 2]
  input y: f32[B, 1]
  loss = mse(x |> linear: Linear[1], y)
  train {
    optimizer lion[lr=triangle[1e-3, 1e-2, period=4]]
  }
}

model Plain[B] {
  input x: f32[B, 2]
  output z = x |> linear: Linear[3]
}
`;

test('an optimizer with a schedule follows its formulas', async () => {
  const net = new (await classOf(text, 'Trained'))({ B: 2 });
  const x = Float32Array.of(1, 2, -1, 0.5);
  const y = Float32Array.of(3, -2);
  let w = [0.25, 0.25];
  let m = [0, 0];
  expect([...net.params['linear.weight']!]).toEqual(w);
  for (let step = 1; step <= 9; step++) {
    const lr = 1e-3 + 9e-3 * (1 - Math.abs((2 * (step % 4)) / 4 - 1));
    const error = [0, 1].map((row) => x[2 * row]! * w[0]! + x[2 * row + 1]! * w[1]! - y[row]!);
    const g = [0, 1].map((i) => error[0]! * x[i]! + error[1]! * x[2 + i]!);
    w = w.map((value, i) => value - lr * Math.sign(0.9 * m[i]! + 0.1 * g[i]!));
    m = m.map((value, i) => 0.99 * value + 0.01 * g[i]!);
    expect(net.trainStep({ x, y })['lr']).toBeCloseTo(lr, 12);
    net.params['linear.weight']!.forEach((value, i) => expect(value).toBeCloseTo(w[i]!, 5));
  }
});

test('several models of one file, each a class of its own', async () => {
  const net = new (await classOf(text, 'Plain'))({ B: 1 });
  expect([...net.predict({ x: Float32Array.of(1, 1) })['z']!]).toEqual([0.5, 0.5, 0.5]);
});
