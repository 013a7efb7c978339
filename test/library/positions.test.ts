/** What tells positions apart, and attention with it and over a second sequence, against plain loops. */
import { describe, expect, test } from 'vitest';
import { elaborated, evaluateExpression, formatProblem, formatStored, modelOf, outputOf } from '../elaborate/elaborating.ts'; // prettier-ignore

const numbers = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i) * 2);

function close(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12);
}

/** The points (x[2·i], x[2·i + 1]) of one row as complex numbers, times e^(ıφ) with φ = t·base^(−2·i/D). */
function turned(row: readonly number[], t: number, base = 10000): readonly number[] {
  return row.map((value, c) => {
    const angle = t / base ** ((c - (c % 2)) / row.length);
    const other = row[c % 2 === 0 ? c + 1 : c - 1]!;
    return value * Math.cos(angle) + (c % 2 === 0 ? -1 : 1) * other * Math.sin(angle);
  });
}

const rowsOf = (x: readonly number[], width: number): readonly (readonly number[])[] =>
  Array.from({ length: x.length / width }, (_, t) => x.slice(t * width, (t + 1) * width));

describe('sinusoidal', () => {
  test('is sine and cosine in turn, slower from pair to pair', () => {
    const expected = [0, 1, 2].flatMap((t) => [Math.sin(t), Math.cos(t), Math.sin(t / 100), Math.cos(t / 100)]);
    close(evaluateExpression('sinusoidal[3, 4]'), expected);
    close(
      evaluateExpression('sinusoidal[2, 6, base=8]').slice(6),
      [1, 0.5, 0.25].flatMap((angle) => [Math.sin(angle), Math.cos(angle)]),
    );
  });

  test('of an open length, which may be 0', () => {
    const model = modelOf('model M[B, T] { input x: f64[B, T, 2]\n output y = x + sinusoidal[T, 2] }', {
      dtype: 'f64',
    });
    const of = (T: number) => outputOf(model, 'y', { inputs: { x: numbers(2 * T, 1) }, sizes: { B: 1, T } });
    expect(of(0)).toEqual([]);
    close(of(4).slice(0, 4), of(2));
  });

  test('of an odd width is refused', () => {
    const { problems } = elaborated('model M { input x: f32[2, 3]\n output y = x + sinusoidal[2, 3] }');
    expect(problems.map(formatProblem).join()).toContain('`D % 2 == 0` does not hold');
  });
});

describe('rotary', () => {
  const x = numbers(2 * 3 * 4, 2);
  const given = { x: { type: 'f32[2, 3, 4]', data: x } };

  test('turns pairs of channels by the position', () => {
    close(
      evaluateExpression('rotary(x)', given),
      rowsOf(x, 4).flatMap((row, at) => turned(row, at % 3)),
    );
    close(
      evaluateExpression('rotary[base=16](x, start=5)', given),
      rowsOf(x, 4).flatMap((row, at) => turned(row, 5 + (at % 3), 16)),
    );
  });

  test('a position alone, whose number the call brings, is turned as in its sequence', () => {
    const model = modelOf(
      'model M { input x: f64[4]\n input at: i32\n output y = squeeze[axis=0](rotary(unsqueeze[axis=0](x), start=at)) }',
      { dtype: 'f64' },
    );
    close(outputOf(model, 'y', { inputs: { x: x.slice(8, 12), at: [2] } }), evaluateExpression('rotary(x)', given).slice(8, 12)); // prettier-ignore
  });

  test('products depend on the distance alone', () => {
    const product = (start: number) =>
      evaluateExpression(`sum(rotary(x[0], start=${start})[2] * rotary(x[1], start=${start})[0])`, given)[0]!;
    expect(product(7)).toBeCloseTo(product(0), 12);
    expect(Math.abs(product(0) - evaluateExpression('sum(x[0, 2] * x[1, 0])', given)[0]!)).toBeGreaterThan(0.1);
  });
});

/** The mixtures of `heads` heads: softmax(q·kᵀ/√size)·v of what each query sees. */
function mixtures(
  [queries, keys, values]: readonly (readonly (readonly number[])[])[],
  heads: number,
  sees: (t: number, s: number) => boolean,
): readonly (readonly number[])[] {
  const size = queries![0]!.length / heads;
  return queries!.map((query, t) =>
    query.map((_, d) => {
      const head = d - (d % size);
      const power = keys!.map((key, s) => {
        const score = query.slice(head, head + size).reduce((total, q, i) => total + q * key[head + i]!, 0);
        return sees(t, s) ? Math.exp(score / Math.sqrt(size)) : 0;
      });
      const all = power.reduce((total, value) => total + value, 0);
      return values!.reduce((total, value, s) => total + (all === 0 ? 0 : power[s]! / all) * value[d]!, 0);
    }),
  );
}

const dense = (rows: readonly (readonly number[])[], weight: readonly number[], bias: readonly number[]) =>
  rows.map((row) => bias.map((b, o) => row.reduce((total, x, i) => total + x * weight[i * bias.length + o]!, b)));

test('Attention turns queries and keys of each head, and no values, if `rotated`', () => {
  const [T, D, heads] = [3, 8, 2];
  const x = numbers(T * D, 5);
  const leaves = {
    'l.qkv.weight': numbers(D * 3 * D, 6),
    'l.qkv.bias': numbers(3 * D, 7),
    'l.proj.weight': numbers(D * D, 8),
    'l.proj.bias': numbers(D, 9),
  };
  const of = (statics: string) => {
    const model = modelOf(`model M { input x: f64[1, ${T}, ${D}]\n output y = x |> l: Attention[${statics}] }`, {
      dtype: 'f64',
    });
    expect(model.params.map(({ name }) => name)).toEqual(Object.keys(leaves));
    return outputOf(model, 'y', { inputs: { x }, leaves });
  };
  const rows = dense(rowsOf(x, D), leaves['l.qkv.weight'], leaves['l.qkv.bias']);
  const parts = [0, 1, 2].map((which) => rows.map((row) => row.slice(which * D, (which + 1) * D)));
  const inHeads = (part: readonly (readonly number[])[]) =>
    part.map((row, t) => rowsOf(row, D / heads).flatMap((head) => turned(head, t)));
  for (const [statics, sees] of [
    ['2, rotated=true', (t: number, s: number) => s <= t],
    ['2, bidirectional=true, rotated=true', () => true],
  ] as const) {
    const mixed = mixtures([inHeads(parts[0]!), inHeads(parts[1]!), parts[2]!], heads, sees);
    close(of(statics), dense(mixed, leaves['l.proj.weight'], leaves['l.proj.bias']).flat());
  }
});

describe('CrossAttention', () => {
  const [T, S, D, E, heads] = [2, 3, 4, 6, 2];
  const [x, context] = [numbers(2 * T * D, 1), numbers(2 * S * E, 2)];
  const leaves = {
    'l.query.weight': numbers(D * D, 3),
    'l.query.bias': numbers(D, 4),
    'l.kv.weight': numbers(E * 2 * D, 5),
    'l.kv.bias': numbers(2 * D, 6),
    'l.proj.weight': numbers(D * D, 7),
    'l.proj.bias': numbers(D, 8),
  };
  const model = modelOf(
    `model M[B, T, S] {
  input x: f64[B, T, ${D}]
  input context: f64[B, S, ${E}]
  input lengths: i32[B]
  output y = x |> l: CrossAttention[${heads}](context, mask=mask[S](lengths))
}`,
    { dtype: 'f64' },
  );
  const of = (lengths: readonly number[], read: readonly number[]) =>
    outputOf(model, 'y', { inputs: { x, context: read, lengths }, leaves, sizes: { B: 2, T, S } });

  function byHand(lengths: readonly number[]): readonly number[] {
    return lengths.flatMap((length, b) => {
      const queries = dense(rowsOf(x, D).slice(b * T, (b + 1) * T), leaves['l.query.weight'], leaves['l.query.bias']);
      const both = dense(rowsOf(context, E).slice(b * S, (b + 1) * S), leaves['l.kv.weight'], leaves['l.kv.bias']);
      const [keys, values] = [both.map((row) => row.slice(0, D)), both.map((row) => row.slice(D))];
      const mixed = mixtures([queries, keys, values], heads, (_, s) => s < length);
      return dense(mixed, leaves['l.proj.weight'], leaves['l.proj.bias']).flat();
    });
  }

  test('asks with one sequence and reads another, of any length and width', () => {
    expect(formatStored(model.params)).toEqual([
      'l.query.weight f64[4, 4]',
      'l.query.bias f64[4]',
      'l.kv.weight f64[6, 8]',
      'l.kv.bias f64[8]',
      'l.proj.weight f64[4, 4]',
      'l.proj.bias f64[4]',
    ]);
    close(of([3, 3], context), byHand([3, 3]));
  });

  test('reads nothing off the mask, whatever it holds, and nothing at all of an empty context', () => {
    const holed = context.map((value, i) => (i < 2 * E ? value : NaN));
    close(of([2, 0], holed), byHand([2, 0]));
    close(of([2, 0], holed).slice(T * D), [...leaves['l.proj.bias'], ...leaves['l.proj.bias']]);
  });

  test('heads that do not divide the width, and a context of another batch', () => {
    const wrong = (line: string) =>
      elaborated(`model M { input x: f32[2, 3, 4]\n input c: f32[5, 3, 4]\n output y = ${line}\n output z = c }`)
        .problems.map(formatProblem)
        .join();
    expect(wrong('x |> l: CrossAttention[3](x)')).toContain('`D % heads == 0` does not hold');
    expect(wrong('x |> l: CrossAttention[2](c)')).toContain('axis 0 of `context` is 5, but B = 2 is expected');
  });
});
