/**
 * Losses that go over rows of parameters and of inputs, whose last axes have every length from 1 to 9: one step of training against the interpreter, at
 * once and in three phases, with a frozen parameter behind each whose bits must stay.
 */
import { describe, expect, test } from 'vitest';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { backends, onBackend, type Net } from './load.ts';

const losses = [
  'mean(square(x @ softmax(w)))',
  'mean(square(x @ w)) + sum(norm[axis=1](w))',
  'mean(x @ w) + sum(triu[diagonal=1](w)^2)',
  'mean(softmax[axis=0](w)^2) + mean(square(w - v))',
  'mean(softmax[axis=0](z)^2) + mean(square(z - v))',
  'mean(softmax[axis=0](z)^2) + mean(square(z - y))',
  'mean(softmax[axis=0](z)^2) + mean(square(triu[diagonal=1](z)))',
  'mean(square(z[:, ::-1] + z)) + mean(square(softmax(y) - v))',
  'mean(square(y[:, ::-1] + y)) + sum(w @ v) + sum(v^2)',
  'mean(y * triu(y)) + mean(cumsum(w) * w) + mean(layer_norm(y) * v)',
].map((loss) => loss.replace('layer_norm(y)', '(y - mean(y, axis=-1, keepdims=true))'));

const source = (loss: string, width: number): string => `model M[B] {
  input x: f32[B, 5]
  input y: f32[3, ${width}]
  input z: f32[3, 3, ${width}]
  param w: f32[5, ${width}] ~ normal
  param behind_w: f32[4] = 7
  param v: f32[${width}] ~ normal
  param behind_v: f32[4] = 7
  loss = ${loss} + mean(x) * mean(y) * mean(z) * mean(w) * mean(v)
  train {
    optimizer sgd[lr=0.1]
    freeze "behind_*"
  }
}`;

const inputsFor = (width: number) => ({
  x: Float32Array.from(randomTensor([4, 5], 'f32', width, 0).data),
  y: Float32Array.from(randomTensor([3, width], 'f32', width, 1).data),
  z: Float32Array.from(randomTensor([3, 3, width], 'f32', width, 2).data),
});

describe.each(losses)('%s', (loss) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('in rows of %i', (width) => {
    const { program, Net } = build(source(loss, width));
    const inputs = inputsFor(width);
    for (const backend of backends) {
      const [whole, parts] = [0, 1].map(() => new (onBackend(backend, Net))({ B: 4 })) as [Net, Net];
      const values: Values = new Map(Object.entries(inputs).map(([name, data]) => [`input:${name}`, Float64Array.from(data)])); // prettier-ignore
      for (const { name, leaf } of program.model.params)
        values.set(keyOf(leaf), Float64Array.from(whole.params[name]!));
      for (const { leaf, initial } of program.model.trains.flatMap(({ hyper }) => hyper)) values.set(keyOf(leaf), Float64Array.of(initial!)); // prettier-ignore
      for (const name of ['behind_w', 'behind_v']) values.set(`active:${name}`, Float64Array.of(0));
      values.set('step:step', Float64Array.of(1));
      const expected = runPhase(program, 'trainStep', values, { B: 4 });
      const report = whole.trainStep(inputs);
      for (const name of ['loss', 'gradNorm']) near(report[name]!, expected.get(name)![0]!);
      parts.forward(inputs);
      parts.backward();
      parts.update();
      for (const net of [whole, parts]) {
        for (const [name, view] of Object.entries(net.params)) {
          if (name.startsWith('behind')) expect([...view]).toEqual([7, 7, 7, 7]);
          else view.forEach((value, i) => near(value, values.get(`param:${name}`)![i]!));
        }
      }
    }
  });
});

function near(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThan(2e-4 * Math.max(1, Math.abs(wanted)));
}
