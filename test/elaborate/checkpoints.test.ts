/** `remat` around a scan: the same derivatives, to any order and in emitted modules, in memory that grows with the root of the length. */
import { describe, expect, test } from 'vitest';
import { gradient } from '../../compiler/autodiff/gradient.ts';
import { differentiate } from '../../compiler/autodiff/program.ts';
import type { Sizes } from '../../compiler/graph/dim.ts';
import { optimize } from '../../compiler/passes/optimize.ts';
import type { Model } from '../../compiler/program/model.ts';
import { offsetsAt } from '../../compiler/schedule/arena.ts';
import { schedule } from '../../compiler/schedule/schedule.ts';
import { backends, onBackend } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { keyOf, runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { modelOf, valuesOf } from './elaborating.ts';

/** Two carries, two yields, a mask, and a value that the body repeats; the sequence lies in memory as it is given. */
const body = `
  param w: f64[6, 4] ~ xavier_uniform
  param u: f64[4, 4] ~ xavier_uniform
  hs, cs, h, c = scan x_t in x over T, mask=keep with h = start, c: f64[B, 4] = 1 {
    c' = c * sigmoid(x_t @ w) + h
    h' = tanh(x_t @ w + c @ u)
    yield h', c' * h
  }
  return (hs, cs, h, c)`;
const remat = (spelling: string): string => (spelling === 'remat scan' ? body.replace('scan', 'remat scan') : body);
/** A `remat scan` stands in a layer that is not computed again. */
const text = (T: number | 'T', spelling = 'remat[Cell]'): string => `
layer Cell(x: f64[T, B, 6], start: f64[B, 4], keep: bool[T, B]) -> (f64[T, B, 4], f64[T, B, 4], f64[B, 4], f64[B, 4]) {${remat(spelling)}
}
model M[B${T === 'T' ? ', T' : ''}] {
  input x: f64[${T}, B, 6]
  input start: f64[B, 4]
  input lengths: i32[B]
  hs, cs, h, c = ${spelling === 'remat scan' ? 'Cell' : spelling}(x, start, transpose(mask[${T}](lengths)))
  output hs
  loss = sum(hs * cos(hs)) + sum(cs * cs) + sum(h * h * h) + sum(sin(c))
  train { optimizer sgd[lr=0.1] }
}`;

interface Derivatives {
  readonly loss: readonly number[];
  /** With respect to the sequence and the first carry: every one is made in one step, or handed from step to step. */
  readonly handed: readonly (readonly number[])[];
  /** With respect to parameters: sums over steps. */
  readonly summed: readonly (readonly number[])[];
  /** Of Σ sin(the gradients of x), with respect to everything. */
  readonly second: readonly (readonly number[])[];
}

function derivatives(model: Model, length: number, sizes: Sizes): Derivatives {
  const { builder: b, inputs, params, training } = model;
  const loss = training.losses.get('loss')!;
  const leaves = [...inputs.slice(0, 2), ...params].map(({ leaf }) => leaf);
  const first = gradient(b, loss, leaves);
  const bent = b.sum(b.sin(first[0]!), { axes: [0, 1, 2] });
  const roots = [loss, ...first, ...gradient(b, bent, leaves)];
  const x = [...randomTensor([length, 2, 6], 'f64', 1, 0, -1, 1).data];
  const start = [...randomTensor([2, 4], 'f64', 1, 1, -1, 1).data];
  const stored = params.map(({ name }, i) => [
    name,
    [...randomTensor([i === 0 ? 6 : 4, 4], 'f64', 2, i, -0.7, 0.7).data],
  ]);
  const values = {
    inputs: { x, start, lengths: [length, Math.ceil(length / 2)] },
    leaves: Object.fromEntries(stored),
    sizes,
  };
  const [value, ...rest] = valuesOf(model, roots, values).map(({ data }) => [...data]);
  return { loss: value!, handed: rest.slice(0, 2), summed: rest.slice(2, 4), second: rest.slice(4) };
}

const lengths = [0, 1, 2, 3, 4, 7, 12, 13, 15, 16];
const cases = lengths.flatMap((T) =>
  ['remat[Cell]', 'remat scan'].flatMap((spelling) => [
    [spelling, T, 'open', 'T'] as const,
    [spelling, T, 'known', T] as const,
  ]),
);

describe.each(cases)('%s, %i steps, %s', (spelling, length, _, T) => {
  const sizes = T === 'T' ? { B: 2, T: length } : { B: 2 };
  const [plain, less] = ['Cell', spelling].map((each) => derivatives(modelOf(text(T, each)), length, sizes));

  test('derivatives that no sum over steps enters have the same bits', () => {
    expect(less!.loss).toEqual(plain!.loss);
    expect(less!.handed).toEqual(plain!.handed);
  });

  test('sums over steps, and second derivatives, are the same but for rounding', () => {
    for (const name of ['summed', 'second'] as const) {
      less![name].forEach((values, i) => {
        expect(values).toHaveLength(plain![name][i]!.length);
        values.forEach((value, j) => expect(value).toBeCloseTo(plain![name][i]![j]!, 11));
      });
    }
  });
});

const emitted = backends.flatMap((backend) => ['remat[Cell]', 'remat scan'].map((each) => [backend, each] as const));

describe.each(emitted)('on %s, %s', (backend, spelling) => {
  const built = build(text('T', spelling).replaceAll('f64', 'f32'), { dtype: backend === 'ts' ? 'f64' : 'f32' });
  const digits = backend === 'ts' ? 9 : 4;

  // Fewer steps than the capacity may leave more behind their segments: 15 = 3·3 + 6.
  test('one net trains on sequences of any length up to its capacity', () => {
    const net = new (onBackend(backend, built.Net))({ B: 2, T: 16 });
    const values: Values = new Map([['seed:seed', Float64Array.of(0)], ['hyper:lr', Float64Array.of(0.01)]]); // prettier-ignore
    net.hyper['lr'] = 0.01;
    for (const { name, leaf } of built.program.model.params)
      values.set(keyOf(leaf), Float64Array.from(net.params[name]!));
    for (const [i, T] of [16, 15, 1, 8, 0, 3, 14].entries()) {
      const made = { x: randomTensor([T, 2, 6], 'f32', i, 0, -1, 1).data, start: randomTensor([2, 4], 'f32', i, 1, -1, 1).data }; // prettier-ignore
      const inputs = { ...made, lengths: Int32Array.of(T, Math.floor(T / 2)) };
      for (const [name, data] of Object.entries(inputs)) values.set(`input:${name}`, Float64Array.from(data));
      values.set('step:step', Float64Array.of(i + 1)).set('draw:draw', Float64Array.of(i + 1));
      const expected = runPhase(built.program, 'trainStep', values, { B: 2, T });
      const float = backend === 'ts' ? Float64Array : Float32Array;
      const report = net.trainStep({ x: float.from(inputs.x), start: float.from(inputs.start), lengths: inputs.lengths }, { B: 2, T }); // prettier-ignore
      expect(report['loss']).toBeCloseTo(expected.get('loss')![0]!, digits);
      for (const { name, leaf } of built.program.model.params) {
        const want = values.get(keyOf(leaf))!;
        net.params[name]!.forEach((value, j) => expect(value).toBeCloseTo(want[j]!, digits));
      }
    }
  });
});

/** Of a training step, whose loss is the last state alone. */
function bytesAt(layer: string, scan = 'scan'): (T: number) => number {
  const model = modelOf(`
layer Last(x: f32[T, B, 8]) -> f32[B, 8] {
  param u: f32[8, 8] ~ xavier_uniform
  h = ${scan} x_t in x over T with h = zeros[B, 8] { h' = tanh(x_t + h @ u) }
  return h
}
model M[B, T] {
  input x: f32[T, B, 8]
  h = x |> rnn: ${layer}
  loss = mean(h * h)
  train { optimizer sgd[lr=0.1] }
}`);
  const { entries } = schedule(optimize(differentiate(model)));
  const { layout } = entries.find(({ phases }) => phases.some(({ name }) => name === 'trainStep'))!;
  return (T) => offsetsAt(layout, { B: 32, T }).bytes;
}

test.each([
  ['a layer', bytesAt('remat[Last]')],
  ['a scan', bytesAt('Last', 'remat scan')],
  ['a scan in such a layer', bytesAt('remat[Last]', 'remat scan')],
])('memory grows with the root of the length: %s', (_, less) => {
  const plain = bytesAt('Last');
  const carry = 4 * 32 * 8;
  for (const T of [64, 256, 1024, 4096, 16384]) {
    expect(plain(T)).toBeGreaterThan(2 * T * carry);
    // What is left behind the segments may be twice as long as one, and each step has a carry and a cotangent or two.
    expect(less(T)).toBeLessThan((9 * Math.sqrt(T) + 20) * carry);
    expect(less(4 * T) / less(T)).toBeLessThan(2.01);
  }
});

/** Both scans read names from around them, through which there are other ways to the loss. */
const around = (scan: string): string => `
fn gate(x: f64[T, B, 4], w: f64[4, 4]) -> f64[B, 4] {
  start = tanh(sum(x, axis=0) @ w)
  scale = exp(start)
  h = ${scan} x_t in x over T with h = start {
    fast = ${scan} y in stack[axis=0](x_t, h, scale) over 3 with s = h { s' = sin(s + y * scale) }
    h' = if sum(h) > 0 { fast * tanh(x_t @ w) } else { fast + x_t }
  }
  return h
}
model M[B, T] {
  input x: f64[T, B, 4]
  param w: f64[4, 4] ~ xavier_uniform
  h = gate(x, w)
  loss = sum(h * h)
  train { optimizer sgd[lr=0.1] }
}`;

test.each([0, 1, 5, 11])('scans in scans over names from around them, %i steps', (T) => {
  const [plain, less] = ['scan', 'remat scan'].map((scan) => {
    const model = modelOf(around(scan));
    const { builder: b, inputs, params, training } = model;
    const leaves = [inputs[0]!.leaf, params[0]!.leaf];
    const first = gradient(b, training.losses.get('loss')!, leaves);
    const bent = b.sum(b.sin(first[0]!), { axes: [0, 1, 2] });
    const values = {
      inputs: { x: [...randomTensor([T, 2, 4], 'f64', 4, 0, -1, 1).data] },
      leaves: { w: [...randomTensor([4, 4], 'f64', 4, 1, -1, 1).data] },
      sizes: { B: 2, T },
    };
    return valuesOf(model, [...first, ...gradient(b, bent, leaves)], values).flatMap(({ data }) => [...data]);
  });
  expect(less).toHaveLength(plain!.length);
  less!.forEach((value, i) => expect(value).toBeCloseTo(plain![i]!, 11));
});
