/** Sums that leave products out, `sum[s] where(t >= s, w[t, s] * v[s, c], 0)`, against loops: whatever stands there, with both derivatives, in emitted modules. */
import { describe, expect, test } from 'vitest';
import { gradcheck } from '../../compiler/index.ts';
import { topological } from '../../compiler/graph/traverse.ts';
import { backends, onBackend, type NetClass } from '../emit/load.ts';
import { build } from '../program/source.ts';
import { modelOf, outputOf } from './elaborating.ts';

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** y[y] += w[w] · v[v] */
interface Term {
  readonly y: number;
  readonly w: number;
  readonly v: number;
}

interface At {
  readonly t: number;
  readonly s: number;
  readonly T: number;
  readonly C: number;
}

interface Case {
  readonly name: string;
  readonly equation: string;
  /** For each t and s <= t. */
  readonly terms: (at: At) => readonly Term[];
  readonly isTriangle?: boolean;
}

const cases: readonly Case[] = [
  {
    name: 'what came before',
    equation: 'y[t, c] = sum[s] where(t >= s, w[t, s] * v[s, c], 0)',
    terms: ({ t, s, T, C }) => times(C).map((c) => ({ y: C * t + c, w: T * t + s, v: C * s + c })),
  },
  {
    name: 'what comes after',
    equation: 'y[s, c] = sum[t] where(s <= t, v[t, c] * w[t, s], 0)',
    terms: ({ t, s, T, C }) => times(C).map((c) => ({ y: C * s + c, w: T * t + s, v: C * t + c })),
  },
  {
    name: 'what came before, in columns',
    equation: 'y[c, t] = sum[s] where(not (t < s), w[t, s] * v[s, c], 0)',
    terms: ({ t, s, T, C }) => times(C).map((c) => ({ y: T * c + t, w: T * t + s, v: C * s + c })),
  },
  {
    name: 'a triangle of products',
    equation: 'y[t, s] = where(t >= s, sum[c] u[t, c] * v[s, c], 0)',
    terms: ({ t, s, T, C }) => times(C).map((c) => ({ y: T * t + s, w: C * t + c, v: C * s + c })),
    isTriangle: true,
  },
  {
    name: 'its mirror image',
    equation: 'y[s, t] = where(t >= s, sum[c] u[t, c] * v[s, c], 0)',
    terms: ({ t, s, T, C }) => times(C).map((c) => ({ y: T * s + t, w: C * t + c, v: C * s + c })),
    isTriangle: true,
  },
];

const text = ({ equation, isTriangle = false }: Case, dtype: string, T: number | 'T', C = 3): string => `
model M${T === 'T' ? '[T]' : ''} {
  input ${isTriangle ? `u: ${dtype}[${T}, ${C}]` : `w: ${dtype}[${T}, ${T}]`}
  input v: ${dtype}[${T}, ${C}]
  ${equation}
  output y
  total = sum(y * y) / 2
  output dw = grad(total, ${isTriangle ? 'u' : 'w'})
  output dv = grad(total, v)
}`;

interface Found {
  readonly y: readonly number[];
  readonly dw: readonly number[];
  readonly dv: readonly number[];
}

function reference(all: readonly Term[], w: readonly number[], v: readonly number[], size: number): Found {
  const y = times(size).map(() => 0);
  for (const term of all) y[term.y]! += w[term.w]! * v[term.v]!;
  const [dw, dv] = [w, v].map((list) => list.map(() => 0));
  for (const term of all) {
    dw![term.w]! += y[term.y]! * v[term.v]!;
    dv![term.v]! += y[term.y]! * w[term.w]!;
  }
  return { y, dw: dw!, dv: dv! };
}

function numbers(count: number, seed: number): readonly number[] {
  return times(count).map((i) => Math.fround(Math.sin(12.9898 * (i + 1) * seed)));
}

/** Sizes T and C; the last are large enough for operands to be packed. */
const sizes = [[0, 3], [1, 3], [2, 3], [5, 3], [11, 3], [16, 3], [19, 3], [33, 3], [64, 32], [67, 33]] as const; // prettier-ignore

describe.each(cases)('$name', (each) => {
  const isTriangle = each.isTriangle === true;

  describe.each(['f32', 'f64'] as const)('of %s', (dtype) => {
    const arrayOf = (list: readonly number[]) => (dtype === 'f32' ? Float32Array.from(list) : Float64Array.from(list));
    const tolerance = dtype === 'f32' ? 5e-4 : 5e-10;
    const built = new Map<string, NetClass>();
    const netOf = (extent: number | 'T', C: number): NetClass => {
      const source = text(each, dtype, extent, C);
      const known = built.get(source) ?? build(source).Net;
      built.set(source, known);
      return known;
    };

    test.each(sizes)('T=%i C=%i', (T, C) => {
      const [w, v] = [numbers(T * (isTriangle ? C : T), 1), numbers(T * C, 2)];
      const all = times(T).flatMap((t) => times(t + 1).flatMap((s) => each.terms({ t, s, T, C })));
      const expected = reference(all, w, v, T * (isTriangle ? T : C));
      // What is in no product may be anything.
      const used = new Set(all.map((term) => term.w));
      const given = w.map((value, i) => (used.has(i) ? value : [NaN, Infinity, -Infinity][i % 3]!));
      const inputs = { [isTriangle ? 'u' : 'w']: arrayOf(given), v: arrayOf(v) };
      for (const extent of [T, 'T'] as const) {
        for (const backend of backends) {
          const net = new (onBackend(backend, netOf(extent, C)))(extent === 'T' ? { T: Math.max(T, 1) } : {});
          const found = net.predict(inputs, extent === 'T' ? { T } : {});
          for (const [name, list] of Object.entries(expected)) {
            const what = `${name} of ${extent} = ${T} on ${backend}`;
            expect(found[name], what).toHaveLength(list.length);
            const wrong = times(list.length).filter((i) => !(Math.abs(found[name]![i]! - list[i]!) < tolerance));
            expect(wrong, what).toEqual([]);
          }
        }
      }
    });
  });

  test('is one contraction', () => {
    const y = modelOf(text(each, 'f32', 'T')).inference.outputs.get('y')!;
    const products = topological([y]).filter(({ op }) => op.name === 'contract');
    expect(products.map(({ attrs }) => attrs['order'] !== undefined)).toEqual([true]);
  });
});

test.each([
  ['one before the other by more than that', 'y[t, c] = sum[s] where(t > s, w[t, s] * v[s, c], 0)'],
  ['something else than 0 beside it', 'y[t, c] = sum[s] where(t >= s, w[t, s] * v[s, c], 1)'],
  ['a condition of something else', 'y[t, c] = sum[s] where(t >= s and w[t, s] > 0, w[t, s] * v[s, c], 0)'],
  ['one tensor alone', 'y[t, c] = sum[s] where(t >= s, w[t, s], 0) * v[t, c]'],
  ['three', 'y[t, c] = sum[s] where(t >= s, w[t, s] * v[s, c] * v[t, c], 0)'],
  ['a sum of products', 'y[t, c] = sum[s] where(t >= s, w[t, s] * v[s, c] + v[t, c], 0)'],
])('%s is computed as it is written', (_, equation) => {
  const y = modelOf(text({ name: '', equation, terms: () => [] }, 'f32', 'T')).inference.outputs.get('y')!;
  expect(topological([y]).filter(({ attrs }) => attrs['order'] !== undefined)).toEqual([]);
});

test('whole numbers are chosen from', () => {
  const model = modelOf(`model M[T] {
  input w: i32[T, T]
  input v: i32[T, 1]
  y[t, c] = sum[s] where(t >= s, w[t, s] * v[s, c], 0)
  output y
}`);
  expect(outputOf(model, 'y', { inputs: { w: [1, 2, 3, 4], v: [5, 6] }, sizes: { T: 2 } })).toEqual([5, 39]);
});

describe('gradients through what other passes make of it', () => {
  test.each([
    [
      'sums over steps that leave the scan',
      `param r: f32[9, 9] ~ kaiming_uniform
  param u: f32[9, 3] ~ kaiming_uniform
  input x: f32[B, 5, 9, 3]
  z = scan x_t in x over 5 with h = zeros[B, 9, 3] {
    g[b, t, d] = sum[s] where(t >= s, r[t, s] * x_t[b, s, d], 0)
    e[b, t, d] = sum[s] where(s >= t, r[t, s] * h[b, s, d], 0)
    p[b, t, s] = where(s >= t, sum[d] u[t, d] * x_t[b, s, d], 0)
    h' = tanh(g + e + sum(p, axis=-1, keepdims=true))
    yield h'
  }`,
    ],
    [
      'windows',
      `param u: f32[21] ~ normal
  param v: f32[11, 3] ~ normal
  input x: f32[B]
  y[t, c] = sum[s] where(t >= s, u[t + s] * v[s, c], 0)
  z = y * mean(x)`,
    ],
    [
      'attention, computed again',
      `input x: f32[B, 11, 6]
  z = x |> l: remat[Attention[2]]`,
    ],
  ])('%s', async (_, body) => {
    const source = `model M[B] {\n  ${body}\n  loss = mean(z^2)\n  output z\n  train { optimizer sgd[lr=0.01] }\n}`;
    const { parameters, problems } = await gradcheck(source);
    expect(problems).toEqual([]);
    expect(parameters.length).toBeGreaterThan(0);
    expect(parameters.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });
});
