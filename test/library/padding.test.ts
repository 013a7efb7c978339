/** What stands in padding, and how much there is of it, shows in no output of a real position, no loss and no gradient. */
import { describe, expect, test } from 'vitest';
import { differentiate } from '../../compiler/autodiff/program.ts';
import { backends, onBackend } from '../emit/load.ts';
import { randomTensor } from '../gradients/sample.ts';
import { runPhase, type Values } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { modelOf } from '../elaborate/elaborating.ts';

const D = 4;

/** Layers of x: [B, T, 4] and m: [B, T]; y: [B, T, 4] is 0 in the padding. */
const layers: readonly (readonly [name: string, y: string])[] = [
  ['attention', 'x |> l: Attention[2](mask=m)'],
  ['attention to both sides', 'x |> l: Attention[1, bidirectional=true](mask=m)'],
  ['attention with positions', 'x |> l: Attention[1, rotated=true](mask=m)'],
  ['attention over a second sequence', 'crossed(x, m)'],
  ['a stack of blocks', 'stacked(x, m)'],
  ['a transformer block to both sides', 'x |> l: TransformerBlock[2, ratio=1, act=tanh, bidirectional=true](mask=m)'],
  ['a recurrent layer', 'x |> l: Gru[4](mask=m)'],
  ['a recurrent layer both ways', 'x |> l: Bidirectional[Lstm[2]](mask=m)'],
  ['a scan of several yields', 'scanned(x, m)'],
  ['a scan that yields what no carry enters', 'free(x, m)'],
  ['a scan that is computed again', 'recomputed(x, m)'],
  ['a scan in a layer that is computed again', 'rematerialized(x, m)'],
];

const declarations = `
layer Blocks(x: f32[B, T, D], m: bool[B, T]) -> f32[B, T, D] {
  a = x |> first: TransformerBlock[2](mask=m)
  return a |> second: TransformerBlock[1](mask=m)
}
layer Crossed(x: f32[B, T, D], m: bool[B, T]) -> f32[B, T, D] {
  y = where(unsqueeze(m), x, 0) |> l: CrossAttention[2](x[..., :3], mask=m)
  return where(unsqueeze(m), y, 0)
}
layer Scanned(x: f32[B, T, 4], m: bool[B, T]) -> f32[B, T, 4] {
  param w: f32[4, 4] ~ normal
  param u: f32[4, 4] ~ normal
  ys, zs, h, n = scan x_t in x over T, mask=m with h = zeros[B, 4], n: f32[B] = 1 {
    h' = tanh(x_t @ w + h @ u)
    n' = n * (1 + mean(x_t^2, axis=-1))
    yield h' * exp(x_t), log(unsqueeze(n) + x_t^2) + h
  }
  return where(unsqueeze(m), ys * zs + unsqueeze[axis=1](h) / unsqueeze[axis=1](unsqueeze(n)), 0)
}
layer Free(x: f32[B, T, 4], m: bool[B, T]) -> f32[B, T, 4] {
  param w: f32[4, 4] ~ normal
  ys = scan x_t in x over T, mask=m { yield exp(x_t @ w) }
  return ys
}
layer Recomputed(x: f32[B, T, 4], m: bool[B, T]) -> f32[B, T, 4] {
  param w: f32[4, 4] ~ normal
  ys = remat scan x_t in x over T, mask=m with h = zeros[B, 4] {
    h' = tanh(x_t @ w + h)
    yield exp(x_t) * h'
  }
  return ys
}
layer Reversed(x: f32[B, T, 4], m: bool[B, T]) -> f32[B, T, 4] {
  layer again = remat[Scanned]
  return again(x, m) * again(2 * x, m)
}
`;

function text(y: string): string {
  const named = {
    crossed: 'Crossed',
    stacked: 'Blocks',
    scanned: 'Scanned',
    free: 'Free',
    recomputed: 'Recomputed',
    rematerialized: 'Reversed',
  };
  const [, name = ''] = /^(\w+)\(/.exec(y) ?? [];
  const layer = Object.entries(named).find(([own]) => own === name)?.[1];
  return `${declarations}
model M[B, T] {
  input x: f32[B, T, ${D}]
  input lengths: i32[B]
  m = mask[T](lengths)
  ${layer === undefined ? '' : `layer ${name} = ${layer}`}
  y = ${y}
  output y
  output dx = grad(sum(sin(y)), x)
  loss = mse(y, cos(x), mask=unsqueeze(m))
  train { optimizer sgd[lr=1] }
}`;
}

const lengths = [2, 0, 3];
const B = lengths.length;
const x = [...randomTensor([B, 3, D], 'f64', 11, 0, -1, 1).data];

/** The real positions with so many steps, the others filled. */
function padded(T: number, padding: number): Float64Array {
  const rows = lengths.flatMap((length, b) =>
    Array.from({ length: T * D }, (_, i) => (i < length * D ? x[b * 3 * D + i]! : padding)),
  );
  return Float64Array.from(rows);
}

function realOf(data: ArrayLike<number>, T: number): readonly number[] {
  return Array.from(data).filter((_, i) => Math.floor(i / D) % T < lengths[Math.floor(i / (T * D))]!);
}

const paddings = [
  [3, 0],
  [4, 7],
  [5, NaN],
  [3, Infinity],
  [7, -1e30],
] as const;

describe.each(layers)('%s', (_name, y) => {
  const program = differentiate(modelOf(text(y), { dtype: 'f64' }));
  const { Net } = build(text(y));

  /** Outputs at real positions and in the padding, the loss, and parameters after a step. */
  function run(T: number, padding: number) {
    const values: Values = new Map([
      ['input:x', padded(T, padding)],
      ['input:lengths', Float64Array.from(lengths)],
      ['hyper:lr', Float64Array.of(1)],
      ['step:step', Float64Array.of(1)],
    ]);
    for (const [i, { name, leaf }] of program.model.params.entries()) {
      values.set(`param:${name}`, randomTensor(leaf.type.shape.map(({ key }) => Number(key)), 'f64', 12, i, -1, 1).data); // prettier-ignore
    }
    const outputs = runPhase(program, 'predict', values, { B, T });
    const { loss } = Object.fromEntries(runPhase(program, 'trainStep', values, { B, T }));
    const all = [...outputs].map(([, data]) => data);
    return {
      real: all.flatMap((data) => realOf(data, T)),
      beside: all.flatMap((data) =>
        [...data].filter((_, i) => Math.floor(i / D) % T >= lengths[Math.floor(i / (T * D))]!),
      ),
      rest: [...loss!, ...program.model.params.flatMap(({ name }) => [...values.get(`param:${name}`)!])],
    };
  }

  const plain = run(3, 0.5);

  test.each(paddings)('%i steps, padded with %d', (T, padding) => {
    const found = run(T, padding);
    for (const part of ['real', 'rest'] as const) {
      expect(found[part]).toHaveLength(plain[part].length);
      found[part].forEach((value, i) => expect(value).toBeCloseTo(plain[part][i]!, 11));
    }
    // Rows of nothing but padding among them.
    expect(found.beside.every((value) => value === 0)).toBe(true);
  });

  test('something depends on everything', () => {
    expect(plain.real.every((value) => value !== 0)).toBe(true);
  });

  test.each(backends)('emitted for %s', (backend) => {
    const net = new (onBackend(backend, Net))({ B, T: 7 }, { seed: 3 });
    const inputs = (T: number, padding: number) => ({
      x: Float32Array.from(padded(T, padding)),
      lengths: Int32Array.from(lengths),
    });
    const gradients = (T: number, padding: number): readonly number[] => {
      const { loss } = net.forward(inputs(T, padding));
      net.backward();
      const found = Object.values(net.grads).flatMap((grad) => [...grad]);
      for (const grad of Object.values(net.grads)) grad.fill(0);
      return [loss!, ...found];
    };
    const outputs = (T: number, padding: number): readonly number[] =>
      Object.values(net.predict(inputs(T, padding))).flatMap((data) => realOf(data, T));
    const [real, back] = [outputs(3, 0.5), gradients(3, 0.5)];
    for (const [T, padding] of paddings) {
      outputs(T, padding).forEach((value, i) => expect(value).toBeCloseTo(real[i]!, 4));
      gradients(T, padding).forEach((value, i) => expect(Math.abs(value - back[i]!)).toBeLessThan(1e-4 * (1 + Math.abs(back[i]!)))); // prettier-ignore
    }
  });
});
