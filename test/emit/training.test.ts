/** Whole nets: training steps of the emitted module against the interpreter, and against each other. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Program } from '../../compiler/program/program.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { mlpModel, type MlpOptions } from '../schedule/models.ts';
import { randomTensor } from '../gradients/sample.ts';
import { backends, load, onBackend, type Net } from './load.ts';

const widths = [7, 6, 5, 3];

function programOf(options: MlpOptions): Program {
  return optimize(differentiate(mlpModel(widths, options)));
}

function batch(size: number, dtype: 'f32' | 'f64', seed: number) {
  const { data } = randomTensor([size, 7], 'f32', seed, 0);
  const label = Int32Array.from(randomTensor([size], 'i32', seed, 1, 0, 3).data);
  return { x: dtype === 'f32' ? Float32Array.from(data) : data, label };
}

/** What the interpreter needs to do as the net does next. */
function valuesOf(net: Net, program: Program): Values {
  const values: Values = new Map();
  for (const { name, leaf } of program.model.params) values.set(keyOf(leaf), Float64Array.from(net.params[name]!));
  for (const { hyper } of program.model.trains) {
    for (const { leaf, initial } of hyper) values.set(keyOf(leaf), Float64Array.of(initial!));
  }
  values.set('scale:scale', Float64Array.of(1));
  values.set('seed:seed', Float64Array.of(0));
  return values;
}

function feed(values: Values, { x, label }: ReturnType<typeof batch>, step: number, draw: number): void {
  values.set('input:x', Float64Array.from(x));
  values.set('input:label', Float64Array.from(label));
  values.set('step:step', Float64Array.of(step));
  values.set('draw:draw', Float64Array.of(draw));
}

function worst(net: Net, values: Values): number {
  return Math.max(
    ...Object.entries(net.params).map(([name, view]) => {
      const want = values.get(`param:${name}`)!;
      return Math.max(...[...view].map((value, i) => Math.abs(value - want[i]!) / Math.max(1, Math.abs(want[i]!))));
    }),
  );
}

describe.each(backends)('on %s', (backend) => {
  describe('20 training steps', () => {
    test.each([
      ['sgd', 'f32', 1e-4],
      ['momentum', 'f32', 1e-4],
      ['adam', 'f64', 1e-9],
      ['sgd', 'f64', 1e-11],
    ] as const)('%s in %s', (optimizer, dtype, tolerance) => {
      const program = programOf({ optimizer, dtype, dropout: 0.3, l2: 1e-3 });
      const net = new (onBackend(backend, load(program)))({ B: 6 });
      const values = valuesOf(net, program);
      for (let step = 1; step <= 20; step++) {
        const inputs = batch([6, 3, 1, 5][step % 4]!, dtype, step);
        feed(values, inputs, step, step);
        const expected = runPhase(program, 'trainStep', values, { B: inputs.label.length });
        const report = net.trainStep(inputs);
        for (const [name, [value]] of expected) expect(report[name]).toBeCloseTo(value!, dtype === 'f32' ? 3 : 8);
        expect(report['step']).toBe(step);
      }
      expect(worst(net, values)).toBeLessThan(tolerance);
    });
  });

  test('forward, backward and update do what trainStep does', () => {
    const program = programOf({ optimizer: 'adam', dtype: 'f64', dropout: 0.2, l2: 1e-3, hidden: 'tanh' });
    const Mlp = onBackend(backend, load(program));
    const [whole, parts] = [new Mlp({ B: 5 }), new Mlp({ B: 5 })];
    for (let step = 1; step <= 5; step++) {
      const inputs = batch(5, 'f64', step);
      const { lr, gradNorm, step: count, ...report } = whole.trainStep(inputs);
      expect(lr).toBe(1e-3);
      expect(gradNorm).toBeGreaterThan(0);
      const forward = parts.forward(inputs);
      for (const name of Object.keys(report)) expect(forward[name]).toBeCloseTo(report[name]!, 12);
      parts.backward();
      const update = parts.update();
      expect(Object.keys(update)).toEqual(['lr', 'gradNorm', 'step']);
      expect(update['gradNorm']).toBeCloseTo(gradNorm!, 11);
      expect(update).toMatchObject({ lr, step: count });
      expect(parts.step).toBe(count);
      for (const view of Object.values(parts.grads)) expect(view.every((value) => value === 0)).toBe(true);
    }
    for (const [name, view] of Object.entries(whole.params)) {
      view.forEach((value, i) => expect(parts.params[name]![i]).toBeCloseTo(value, 11));
    }
  });

  test('gradients add up over micro-batches, scaled', () => {
    const program = programOf({ dtype: 'f64' });
    const net = new (onBackend(backend, load(program)))({ B: 4 });
    const [first, second] = [batch(4, 'f64', 1), batch(2, 'f64', 2)];
    const values = valuesOf(net, program);
    for (const [inputs, scale] of [
      [first, 1],
      [second, -0.25],
    ] as const) {
      net.forward(inputs);
      net.backward({ scale });
      feed(values, inputs, 1, 1);
      values.set('scale:scale', Float64Array.of(scale));
      runPhase(program, 'backward', values, { B: inputs.label.length });
    }
    for (const [name, view] of Object.entries(net.grads)) {
      const want = values.get(`gradient:${name}`)!;
      view.forEach((value, i) => expect(value).toBeCloseTo(want[i]!, 12));
    }
  });

  test('predict and evaluate leave everything as it is, at every size down to none', () => {
    const program = programOf({ dtype: 'f64', dropout: 0.5 });
    const net = new (onBackend(backend, load(program)))({ B: 6 }, { inference: { B: 9 } });
    const before = net.save('all');
    for (const size of [9, 4, 1, 0]) {
      const inputs = batch(size, 'f64', 5);
      const values = valuesOf(net, program);
      feed(values, inputs, 1, 0);
      const { probability } = net.predict({ x: inputs.x });
      const want = runPhase(program, 'predict', values, { B: size }).get('probability')!;
      expect(probability!.length).toBe(size * 3);
      probability!.forEach((value, i) => expect(value).toBeCloseTo(want[i]!, 12));
      const report = net.evaluate(inputs);
      for (const [name, [value]] of runPhase(program, 'evaluate', values, { B: size })) {
        if (Number.isNaN(value)) expect(report[name]).toBeNaN();
        else expect(report[name]).toBeCloseTo(value!, 12);
      }
    }
    expect(net.save('all')).toEqual(before);
  });

  test('a run that is saved and resumed gives the same bits', () => {
    const Mlp = onBackend(backend, load(programOf({ optimizer: 'adam', dropout: 0.4 })));
    const [straight, first, second] = [
      new Mlp({ B: 4 }, { seed: 3 }),
      new Mlp({ B: 4 }, { seed: 3 }),
      new Mlp({ B: 8 }),
    ];
    for (let step = 0; step < 6; step++) straight.trainStep(batch(4, 'f32', step));
    for (let step = 0; step < 3; step++) first.trainStep(batch(4, 'f32', step));
    second.load(first.save('all'));
    for (let step = 3; step < 6; step++) second.trainStep(batch(4, 'f32', step));
    expect(second.save('all')).toEqual(straight.save('all'));
  });

  test('the same seed gives the same net, reset begins again', () => {
    const Mlp = onBackend(backend, load(programOf({ dropout: 0.4, optimizer: 'momentum' })));
    const [a, b, other] = [
      new Mlp({ B: 4 }, { seed: 1 }),
      new Mlp({ B: 4 }, { seed: 1 }),
      new Mlp({ B: 4 }, { seed: 2 }),
    ];
    expect(a.save('all')).toEqual(b.save('all'));
    expect(a.save('params')).not.toEqual(other.save('params'));
    const reports = [1, 2, 3].map((seed) => a.trainStep(batch(4, 'f32', seed)));
    a.reset(1);
    expect(a.save('all')).toEqual(b.save('all'));
    expect([1, 2, 3].map((seed) => a.trainStep(batch(4, 'f32', seed)))).toEqual(reports);
  });
});
