/** Layers of several parts: normalisation by groups, bilinear forms, attention, against plain loops. */
import { describe, expect, test } from 'vitest';
import { elaborated, formatProblem, formatStored, modelOf, outputOf } from '../elaborate/elaborating.ts';

const numbers = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i) * 2);

function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12);
}

const layered = (layer: string, shape: string) =>
  modelOf(`model M { input x: f64[${shape}]\n output y = x |> l: ${layer} }`, { dtype: 'f64' });

/** (x − mean) / √(variance + eps) over the elements that have one key. */
function normalized(x: readonly number[], keyOf: (at: number) => string, eps: number): readonly number[] {
  return x.map((value, at) => {
    const members = x.filter((_, i) => keyOf(i) === keyOf(at));
    const mean = members.reduce((total, member) => total + member, 0) / members.length;
    const variance = members.reduce((total, member) => total + (member - mean) ** 2, 0) / members.length;
    return (value - mean) / Math.sqrt(variance + eps);
  });
}

describe('GroupNorm and InstanceNorm', () => {
  const x = numbers(2 * 3 * 2 * 4, 1);
  const example = (at: number): number => Math.floor(at / 24);
  const leaves = { 'l.scale': [1, 2, 3, 4], 'l.shift': [0, 1, 0, 1] };
  const affine = (value: number, at: number): number => value * (1 + (at % 4)) + ((at % 4) % 2);

  test('GroupNorm', () => {
    const model = layered('GroupNorm[2]', '2, 3, 2, 4');
    expect(formatStored(model.params)).toEqual(['l.scale f64[4]', 'l.shift f64[4]']);
    const expected = normalized(x, (at) => `${example(at)} ${Math.floor((at % 4) / 2)}`, 1e-5).map(affine);
    close(outputOf(model, 'y', { inputs: { x }, leaves }), expected);
  });

  test('InstanceNorm, and GroupNorm with a group for each channel', () => {
    const expected = normalized(x, (at) => `${example(at)} ${at % 4}`, 0.01).map(affine);
    for (const layer of ['InstanceNorm[eps=0.01]', 'GroupNorm[4, eps=0.01]']) {
      close(outputOf(layered(layer, '2, 3, 2, 4'), 'y', { inputs: { x }, leaves }), expected);
    }
  });

  test('one position, and an empty batch', () => {
    close(outputOf(layered('GroupNorm[1]', '2, 2'), 'y', { inputs: { x: [1, 1, 3, 3] } }), [0, 0, 0, 0]);
    const text = 'model M[B] { input x: f64[B, 3, 2]\n output y = x |> InstanceNorm }';
    const open = modelOf(text, { dtype: 'f64' });
    expect(outputOf(open, 'y', { inputs: { x: [] }, sizes: { B: 0 } })).toEqual([]);
  });

  test('groups that do not divide the channels', () => {
    const { problems } = elaborated('model M { input x: f32[2, 4]\n output y = x |> l: GroupNorm[3] }');
    expect(problems.map(formatProblem).join()).toContain('`C % groups == 0` does not hold');
  });
});

test('PRelu', () => {
  const model = layered('PRelu', '2, 2');
  expect(outputOf(model, 'y', { inputs: { x: [-1, -2, 3, 0] } })).toEqual([-0.25, -0.5, 3, 0]);
  expect(outputOf(model, 'y', { inputs: { x: [-1, -2, 3, 0] }, leaves: { 'l.slope': [1, -1] } })).toEqual([
    -1, 2, 3, 0,
  ]);
});

test('Bilinear', () => {
  const text = `model M { input a: f64[2, 1, 2]\n input b: f64[2, 1, 3]\n layer l = Bilinear[2]\n output y = l(a, b) }`;
  const model = modelOf(text, { dtype: 'f64' });
  const [a, b, weight] = [numbers(4, 1), numbers(6, 2), numbers(12, 3)];
  const expected = [0, 1].flatMap((n) =>
    [0, 1].map((o) => {
      let total = 10 * o;
      for (const i of [0, 1])
        for (const j of [0, 1, 2]) total += a[2 * n + i]! * weight[6 * i + 2 * j + o]! * b[3 * n + j]!;
      return total;
    }),
  );
  close(outputOf(model, 'y', { inputs: { a, b }, leaves: { 'l.weight': weight, 'l.bias': [0, 10] } }), expected);
});

describe('Attention', () => {
  const [T, D, heads] = [3, 4, 2];
  const x = numbers(T * D, 5);
  const leaves = {
    'l.qkv.weight': numbers(D * 3 * D, 6),
    'l.qkv.bias': numbers(3 * D, 7),
    'l.proj.weight': numbers(D * D, 8),
    'l.proj.bias': numbers(D, 9),
  };

  function dense(row: readonly number[], weight: readonly number[], bias: readonly number[]): readonly number[] {
    return bias.map((value, o) => row.reduce((total, xi, i) => total + xi * weight[i * bias.length + o]!, value));
  }

  function byHand(sees: (t: number, s: number) => boolean): readonly number[] {
    const rows = Array.from({ length: T }, (_, t) =>
      dense(x.slice(t * D, (t + 1) * D), leaves['l.qkv.weight'], leaves['l.qkv.bias']),
    );
    const size = D / heads;
    return rows.flatMap((row, t) => {
      const mixed = Array.from({ length: D }, (_, d) => {
        const head = Math.floor(d / size);
        const part = (r: readonly number[], which: number) =>
          r.slice(which * D + head * size, which * D + (head + 1) * size);
        const power = rows.map((other, s) => {
          const score = part(row, 0).reduce((total, q, i) => total + q * part(other, 1)[i]!, 0);
          return sees(t, s) ? Math.exp(score / Math.sqrt(size)) : 0;
        });
        const all = power.reduce((total, value) => total + value, 0);
        return rows.reduce((total, other, s) => total + (power[s]! / all) * part(other, 2)[d % size]!, 0);
      });
      return dense(mixed, leaves['l.proj.weight'], leaves['l.proj.bias']);
    });
  }

  test('sees what is before', () => {
    close(outputOf(layered(`Attention[${heads}]`, `1, ${T}, ${D}`), 'y', { inputs: { x }, leaves }), byHand((t, s) => s <= t)); // prettier-ignore
  });

  test('of what comes behind nothing is left, whatever it holds', () => {
    const model = layered(`Attention[${heads}]`, `1, ${T}, ${D}`);
    const bad = x.map((value, i) => (i < (T - 1) * D ? value : [NaN, Infinity, -Infinity][i % 3]!));
    const [good, found] = [x, bad].map((inputs) => outputOf(model, 'y', { inputs: { x: inputs }, leaves }));
    expect(found!.slice(0, (T - 1) * D)).toEqual(good!.slice(0, (T - 1) * D));
    expect(found!.slice((T - 1) * D)).toEqual(Array(D).fill(NaN));
  });

  test('sees everything if bidirectional', () => {
    const model = layered(`Attention[${heads}, bidirectional=true]`, `1, ${T}, ${D}`);
    close(
      outputOf(model, 'y', { inputs: { x }, leaves }),
      byHand(() => true),
    );
  });

  test('of open length, in a stack of blocks', () => {
    const model = modelOf(
      'model M[B, T] { input x: f64[B, T, 4]\n output y = x |> blocks: TransformerBlock[2, ratio=2] * 2 }',
      { dtype: 'f64' },
    );
    expect(model.params.map(({ name }) => name).slice(0, 12)).toEqual(
      'ln1.scale ln1.shift attn.qkv.weight attn.qkv.bias attn.proj.weight attn.proj.bias ln2.scale ln2.shift up.weight up.bias down.weight down.bias'
        .split(' ')
        .map((name) => `blocks.0.${name}`),
    );
    const some = Object.fromEntries(model.params.map(({ name, leaf }, i) => [
      name, numbers(leaf.type.shape.reduce((size, dim) => size * Number(dim.key), 1), i)])); // prettier-ignore
    const of = (length: number, changed: readonly number[]) =>
      outputOf(model, 'y', { inputs: { x: changed }, leaves: some, sizes: { B: 1, T: length } });
    const long = numbers(12, 3);
    // Positions that come later change nothing.
    close(of(3, long).slice(0, 8), of(2, long.slice(0, 8)));
  });
});
