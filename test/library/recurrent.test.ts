/** The library's recurrent layers: formulas written out, and padding that shows nowhere. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { evaluateDim, productOf, type Dim } from '../../compiler/graph/dim.ts';
import { randomTensor } from '../gradients/sample.ts';
import { runPhase, type Values } from '../program/interpreted-net.ts';
import { formatStored, modelOf, outputOf } from '../elaborate/elaborating.ts';

const [B, T, I, H] = [2, 4, 3, 2];
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const numbers = (count: number, stream: number): number[] => [...randomTensor([count], 'f64', 3, stream, -1, 1).data];
const x = numbers(B * T * I, 0);
/** First states. */
const [h0, c0] = [numbers(B * H, 5), numbers(B * H, 6)];

/** One step of one row: gates of x and of h side by side, as `wx` and `wh` give them. */
type Step = (gx: readonly number[], gh: readonly number[], h: readonly number[], c: number[]) => number[];

function run(
  gates: number,
  weights: Readonly<Record<'wx' | 'wh' | 'bias' | 'bias_h', readonly number[]>>,
  step: Step,
  begin = 0,
) {
  const out: number[] = [];
  for (let b = 0; b < B; b++) {
    let h = h0.slice(b * H, b * H + H).map((value) => begin * value);
    const c = c0.slice(b * H, b * H + H).map((value) => begin * value);
    for (let t = 0; t < T; t++) {
      const columns = Array.from({ length: gates * H }, (_, k) => k);
      const gx = columns.map((k) => weights.bias[k]! + [0, 1, 2].reduce((sum, i) => sum + x[(b * T + t) * I + i]! * weights.wx[i * gates * H + k]!, 0)); // prettier-ignore
      const gh = columns.map((k) => weights.bias_h[k]! + h.reduce((sum, value, j) => sum + value * weights.wh[j * gates * H + k]!, 0)); // prettier-ignore
      h = step(gx, gh, h, c);
      out.push(...h);
    }
  }
  return out;
}

describe.each<readonly [layer: string, gates: number, step: Step]>([
  ['Rnn', 1, (gx, gh) => gx.map((value, i) => Math.tanh(value + gh[i]!))],
  [
    'Gru',
    3,
    (gx, gh, h) =>
      h.map((value, i) => {
        const [r, z] = [sigmoid(gx[i]! + gh[i]!), sigmoid(gx[H + i]! + gh[H + i]!)];
        return (1 - z) * Math.tanh(gx[2 * H + i]! + r * gh[2 * H + i]!) + z * value;
      }),
  ],
  [
    'Lstm',
    4,
    (gx, gh, h, c) =>
      h.map((_, j) => {
        const [i, f, g, o] = [0, 1, 2, 3].map((k) => gx[k * H + j]! + gh[k * H + j]!);
        c[j] = sigmoid(f!) * c[j]! + sigmoid(i!) * Math.tanh(g!);
        return sigmoid(o!) * Math.tanh(c[j]);
      }),
  ],
])('%s', (layer, gates, step) => {
  const hasOwnBias = layer === 'Gru';
  const weights = {
    wx: numbers(I * gates * H, 1),
    wh: numbers(H * gates * H, 2),
    bias: numbers(gates * H, 3),
    bias_h: hasOwnBias ? numbers(gates * H, 4) : Array.from({ length: gates * H }, () => 0),
  };
  const text = (mask: string): string => `model M[B, T] {
    input x: f64[B, T, ${I}]
    input h: f64[B, ${H}]
    input c: f64[B, ${H}]
    input lengths: i32[B]
    layer l = ${layer}[${H}]
    m = mask[T](lengths)
    y = l(x${mask})
    output y
    output n = m
    loss = sum(y * y)
    train { optimizer sgd[lr=1] }
  }`;

  test('its formula', () => {
    const model = modelOf(text(''), { dtype: 'f64' });
    const shapes = [`l.wx f64[${I}, ${gates * H}]`, `l.wh f64[${H}, ${gates * H}]`, `l.bias f64[${gates * H}]`];
    expect(formatStored(model.params).slice(0, 3)).toEqual(shapes);
    const leaves = Object.fromEntries(Object.entries(weights).map(([name, value]) => [`l.${name}`, value]));
    const given = { inputs: { x, h: h0, c: c0 }, leaves, sizes: { B, T } };
    const expected = run(gates, weights, step);
    outputOf(model, 'y', given).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    const begun = modelOf(text(layer === 'Lstm' ? ', h0=h, c0=c' : ', h0=h'), { dtype: 'f64' });
    const later = run(gates, weights, step, 1);
    outputOf(begun, 'y', given).forEach((value, i) => expect(value).toBeCloseTo(later[i]!, 12));
  });

  test('padding changes neither values nor gradients, whatever stands in it', () => {
    const program = differentiate(modelOf(text(', mask=m'), { dtype: 'f64' }));
    const lengths = [2, 0];
    const trained = (time: number, padding: number): Values => {
      const values: Values = new Map();
      for (const [name, value] of Object.entries(weights)) values.set(`param:l.${name}`, Float64Array.from(value));
      const rows = [0, 1].flatMap((b) =>
        Array.from({ length: time * I }, (_, i) => (i < lengths[b]! * I ? x[b * T * I + i]! : padding)),
      );
      values.set('input:x', Float64Array.from(rows));
      values.set('input:lengths', Float64Array.from(lengths));
      for (const name of ['h', 'c']) values.set(`input:${name}`, new Float64Array(B * H));
      values.set('hyper:lr', Float64Array.of(1));
      values.set('step:step', Float64Array.of(1));
      const results = runPhase(program, 'trainStep', values, { B, T: time });
      values.set('loss', results.get('loss')!);
      return values;
    };
    const short = trained(2, 0);
    for (const [time, padding] of [
      [4, 0],
      [4, 7],
      [3, NaN],
      [5, Infinity],
    ] as const) {
      const long = trained(time, padding);
      for (const key of ['loss', ...Object.keys(weights).map((name) => `param:l.${name}`)]) {
        if (!short.has(key)) continue;
        long.get(key)!.forEach((value, i) => expect(value, key).toBeCloseTo(short.get(key)![i]!, 12));
      }
    }
  });
});

test('a scan over LstmCell gives what Lstm gives, and its last states continue it', () => {
  const text = `model M[B, T] {
    input x: f64[B, T, ${I}]
    layer whole = Lstm[${H}]
    layer cell = LstmCell[${H}]
    ys, cs = scan x_t in x over T with h = zeros[B, ${H}], c = zeros[B, ${H}] {
      h', c' = cell(x_t, h, c)
      yield h', c'
    }
    output apart = ys - whole(x)
    head = whole(x[:, :2])
    output rest = whole(x[:, 2:], h0=head[:, -1], c0=cs[:, 1]) - ys[:, 2:]
  }`;
  const model = modelOf(text, { dtype: 'f64' });
  const weights = { wx: numbers(I * 4 * H, 1), wh: numbers(H * 4 * H, 2), bias: numbers(4 * H, 3) };
  const leaves = Object.fromEntries(
    ['whole', 'cell'].flatMap((layer) => Object.entries(weights).map(([name, value]) => [`${layer}.${name}`, value])),
  );
  for (const name of ['apart', 'rest']) {
    const found = outputOf(model, name, { inputs: { x }, leaves, sizes: { B, T } });
    expect(found.length).toBeGreaterThan(0);
    found.forEach((value) => expect(value).toBeCloseTo(0, 12));
  }
});

test.each(['Rnn', 'Gru', 'Lstm'])('%s of steps as wide as there are of them', (layer) => {
  const text = (dims: string, sizes: string): string => `model M${dims} {
    input x: f64[${sizes}, ${I}]
    input m: bool[${sizes}]
    layer l = ${layer}[${H}]
    output y = l(x, mask=m)
  }`;
  const [known, open] = [text('', `${B}, ${I}`), text('[B, T]', 'B, T')].map((each) => modelOf(each, { dtype: 'f64' }));
  const size = (shape: readonly Dim[]): number => evaluateDim(productOf(shape), {});
  const weights = known!.params.map(({ name, leaf }, i) => [name, numbers(size(leaf.type.shape), i)] as const);
  const inputs = { x: numbers(B * I * I, 7), m: [1, 1, 0, 0, 1, 1] };
  const given = { inputs, leaves: Object.fromEntries(weights), sizes: { B, T: I } };
  expect(outputOf(known!, 'y', given)).toEqual(outputOf(open!, 'y', given));
});

test('Bidirectional reads from the end too, of each row from where it ends', () => {
  const model = modelOf(
    `model M[B, T] {
    input x: f64[B, T, ${I}]
    input n: i32[B]
    layer l = Bidirectional[Gru[${H}]]
    output y = l(x, mask=mask[T](n))
    output whole = l(x)
  }`,
    { dtype: 'f64' },
  );
  expect(formatStored(model.params).map((line) => line.split(' ')[0])).toEqual(
    ['ahead', 'back'].flatMap((way) => ['wx', 'wh', 'bias', 'bias_h'].map((name) => `l.${way}.${name}`)),
  );
  const one = modelOf(`model M[T] {\n input x: f64[1, T, ${I}]\n output y = x |> l: Gru[${H}]\n}`, { dtype: 'f64' });
  const size = (shape: readonly Dim[]): number => evaluateDim(productOf(shape), {});
  const leaves = Object.fromEntries(model.params.map(({ name, leaf }, i) => [name, numbers(size(leaf.type.shape), i)]));
  /** What one net makes of `steps` rows of I numbers, as rows of H numbers. */
  const read = (steps: readonly (readonly number[])[], way: string): readonly (readonly number[])[] => {
    const own = Object.fromEntries(Object.entries(leaves).flatMap(([name, value]) => (name.startsWith(`l.${way}.`) ? [[name.replace(`${way}.`, ''), value]] : []))); // prettier-ignore
    const found = outputOf(one, 'y', { inputs: { x: steps.flat() }, leaves: own, sizes: { T: steps.length } });
    return steps.map((_, t) => found.slice(t * H, t * H + H));
  };
  for (const [name, lengths] of [
    ['y', [4, 2]],
    ['whole', [4, 4]],
  ] as const) {
    const found = outputOf(model, name, { inputs: { x, n: lengths }, leaves, sizes: { B, T } });
    const expected = lengths.flatMap((length, b) => {
      const rows = Array.from({ length }, (_, t) => x.slice((b * T + t) * I, (b * T + t + 1) * I));
      const [ahead, back] = [read(rows, 'ahead'), read(rows.toReversed(), 'back').toReversed()];
      return Array.from({ length: T }, (_, t) => (t < length ? [...ahead[t]!, ...back[t]!] : [0, 0, 0, 0])).flat();
    });
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  }
});
