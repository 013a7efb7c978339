/** Whole training runs: the emitted module against the program run by the float64 interpreter. */
import { describe, expect, it } from 'vitest';
import type { Sizes } from '../../compiler/graph/dim.ts';
import type { Program } from '../../compiler/program/program.ts';
import { diceOf } from '../fuzz/mutate.ts';
import type { Net } from '../emit/load.ts';
import { runPhase, type Values } from './interpreted-net.ts';
import { build } from './source.ts';

const layers = (train: string): string => `
layer Block[H](x: f32[..., D]) -> f32[..., D] {
  return x + (x |> up: Dense[H] |> tanh |> down: Dense[D])
}
model M[B] {
  input x: f32[B, 5]
  input label: i32[B]
  logits = x |> scale: Normalize |> stem: Dense[6] |> relu |> drop: dropout[0.25]
    |> blocks: Block[7] * 2 |> head: Dense[3]
  output probability = softmax(logits)
  loss = cross_entropy(logits, label)
  metric accuracy = mean(argmax(logits) == label)
  train {
    ${train}
  }
}`;

const sizes: Sizes = { B: 9 };
const seed = 7;

/** The values that the interpreter starts from: those of the emitted net. */
function valuesOf(program: Program, net: Net): Values {
  const values: Values = new Map();
  for (const [name, data] of Object.entries(net.params)) values.set(`param:${name}`, Float64Array.from(data));
  for (const [name, data] of Object.entries(net.state)) values.set(`state:${name}`, Float64Array.from(data));
  for (const train of program.model.trains) {
    for (const { name, initial } of train.hyper) values.set(`hyper:${name}`, Float64Array.of(initial ?? Number.NaN));
  }
  return values.set('seed:seed', Float64Array.of(seed)).set('scale:scale', Float64Array.of(1));
}

function batch(step: number): { readonly x: Float64Array; readonly label: Int32Array } {
  const dice = diceOf(step + 1);
  const x = Float64Array.from({ length: 9 * 5 }, () => Math.fround(dice(2000) / 1000 - 1));
  return { x, label: Int32Array.from({ length: 9 }, () => dice(3)) };
}

/** Runs both for `steps` and hands over all that can be compared after each. */
function race(source: string, dtype: 'f32' | 'f64', steps: number, compare: (net: Net, values: Values) => void): void {
  const { program, Net } = build(source, { dtype });
  const net = new Net({ B: 9 }, { seed });
  const values = valuesOf(program, net);
  for (let step = 1; step <= steps; step++) {
    const { x, label } = batch(step);
    values.set('input:x', x).set('input:label', Float64Array.from(label));
    values.set('step:step', Float64Array.of(step)).set('draw:draw', Float64Array.of(step));
    const report = net.trainStep({ x: dtype === 'f32' ? Float32Array.from(x) : x, label });
    const results = runPhase(program, 'trainStep', values, sizes);
    for (const [name, value] of results) near(report[name]!, value[0]!, dtype === 'f32' ? 1e-4 : 1e-9, name);
    compare(net, values);
  }
}

function near(actual: number, expected: number, tolerance: number, what: string): void {
  expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

function compareParams(tolerance: number): (net: Net, values: Values) => void {
  return (net, values) => {
    for (const [name, data] of Object.entries(net.params)) {
      values.get(`param:${name}`)!.forEach((value, i) => near(data[i]!, value, tolerance, name));
    }
  };
}

describe('20 steps', () => {
  it.each([
    ['sgd', 'optimizer sgd[lr=0.1]'],
    ['momentum', 'optimizer sgd[lr=0.05, momentum=0.9]\nregularize l2[1e-3] on "*.weight"'],
    ['clipping', 'optimizer sgd[lr=0.5]\nclip norm[0.1]'],
    ['schedule', 'optimizer sgd[lr=cosine[peak=0.2, steps=15, warmup=5]]'],
  ])('%s in float32, 1e-4', (_, train) => {
    race(layers(train), 'f32', 20, compareParams(1e-4));
  });

  it.each([
    ['adam', 'optimizer adam[lr=0.01]\nregularize l1[1e-3] on "stem.*"'],
    ['adamw', 'optimizer adamw[lr=0.01, weight_decay=0.1]\nclip norm[1.0]'],
    ['sgd', 'optimizer sgd[lr=0.1, momentum=0.9]'],
  ])('%s in float64, 1e-9', (_, train) => {
    race(layers(train), 'f64', 20, compareParams(1e-9));
  });
});

describe('one step in two ways', () => {
  const { Net } = build(layers('optimizer adam[lr=0.01]\nregularize l2[1e-3] on "*.weight"\nclip norm[0.5]'));
  const inputs = (step: number) => ({ x: Float32Array.from(batch(step).x), label: batch(step).label });

  it('forward, backward and update do what trainStep does', () => {
    const fused = new Net({ B: 9 }, { seed });
    const apart = new Net({ B: 9 }, { seed });
    for (let step = 1; step <= 5; step++) {
      const report = fused.trainStep(inputs(step));
      expect(apart.forward(inputs(step))).toEqual({
        loss: report['loss'],
        penalty: report['penalty'],
        accuracy: report['accuracy'],
      });
      apart.backward();
      const update = apart.update();
      expect(update).toMatchObject({ lr: report['lr'], step });
      near(update['gradNorm']!, report['gradNorm']!, 1e-6, 'gradNorm');
      for (const [name, data] of Object.entries(fused.params)) {
        data.forEach((value, i) => near(apart.params[name]![i]!, value, 1e-6, name));
      }
    }
    expect(apart.step).toBe(5);
  });

  it('a run interrupted after any step and loaded from save("all") goes on to the same bits', () => {
    const whole = new Net({ B: 9 }, { seed });
    const files = [whole.save('all')];
    for (let step = 1; step <= 6; step++) {
      whole.trainStep(inputs(step));
      files.push(whole.save('all'));
    }
    files.forEach((file, done) => {
      const resumed = new Net({ B: 9 }, { seed: 99 });
      resumed.load(file);
      for (let step = done + 1; step <= 6; step++) resumed.trainStep(inputs(step));
      expect(resumed.save('all')).toEqual(files[6]);
    });
  });

  it('two micro-batches of scale 1/2 make the gradient of the whole batch', () => {
    const { Net: Plain } = build(`
      model P[B] {
        input x: f32[B, 4]
        input y: f32[B, 2]
        out = x |> fc1: Dense[5] |> tanh |> fc2: Dense[2]
        output out
        loss = mse(out, y)
        train { optimizer sgd[lr=0.1] }
      }`);
    const whole = new Plain({ B: 8 }, { seed });
    const parts = new Plain({ B: 8 }, { seed });
    const dice = diceOf(3);
    const x = Float32Array.from({ length: 32 }, () => dice(100) / 50 - 1);
    const y = Float32Array.from({ length: 16 }, () => dice(100) / 50 - 1);
    whole.forward({ x, y });
    whole.backward();
    for (const half of [0, 1]) {
      parts.forward({ x: x.slice(16 * half, 16 * half + 16), y: y.slice(8 * half, 8 * half + 8) });
      parts.backward({ scale: 0.5 });
    }
    for (const [name, data] of Object.entries(whole.grads)) {
      data.forEach((value, i) => near(parts.grads[name]![i]!, value, 1e-6, name));
    }
  });
});
