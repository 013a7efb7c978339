/** Guarded reads of index notation: `where(t >= k, x[t - k], 0)` against loops, with both derivatives, in emitted modules too. */
import { describe, expect, test } from 'vitest';
import { topological } from '../../compiler/graph/traverse.ts';
import { backends, onBackend } from '../emit/load.ts';
import { build } from '../program/source.ts';
import { elaborated, formatAll, formatProblem, modelOf, outputOf } from './elaborating.ts';

function numbers(count: number, seed = 1): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.sin(12.9898 * (i + 1) * seed) * 2);
}

const times = (count: number): readonly number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i);

type Sizes = Readonly<Record<'T' | 'K' | 'N', number>>;

/** y[place] += factor · (x[x] or 1) · (w[w] or v[v] or 1). */
interface Term {
  readonly place: number;
  readonly factor?: number;
  readonly x?: number;
  readonly w?: number;
  readonly v?: number;
}

interface Case {
  readonly name: string;
  readonly equation: string;
  readonly extent: (sizes: Sizes) => number;
  readonly terms: (sizes: Sizes) => readonly Term[];
}

const causal = (name: string, equation: string): Case => ({
  name,
  equation,
  extent: ({ T }) => T,
  terms: ({ T, K }) => times(T).flatMap((t) => times(K).flatMap((k) => (t >= k ? [{ place: t, x: t - k, w: k }] : []))),
});

const cases: readonly Case[] = [
  causal('a causal convolution', 'y[t] = sum[k] where(t >= k, x[t - k], 0) * w[k]'),
  causal('the product guarded', 'y[t] = sum[k] where(0 <= t - k, x[t - k] * w[k], 0)'),
  causal('the other way round', 'y[t] = sum[k] where(not (t < k), x[t - k], 0.0) * w[k]'),
  causal('the read on the other side', 'y[t] = sum[k] where(k > t, 0, x[t - k]) * w[k]'),
  causal('one in another', 'y[t] = where(t >= 0, sum[k] where(t - k + 1 > 0, x[t - k], 0) * w[k], 9)'),
  {
    name: 'a convolution as long as its input',
    equation: 'y[t] = sum[k] where(t < T and t + k >= 1 and t + k <= T, x[t + k - 1], 0) * w[k]',
    extent: ({ T }) => T,
    terms: ({ T, K }) =>
      times(T).flatMap((t) =>
        times(K).flatMap((k) => (t + k >= 1 && t + k <= T ? [{ place: t, x: t + k - 1, w: k }] : [])),
      ),
  },
  {
    name: 'a convolution longer than its input',
    equation: 'y[t] = sum[n] where(t + n >= 3 and t + n < T + 3, x[t + n - 3], 0) * v[n]',
    extent: ({ T }) => T + 3,
    terms: ({ T, N }) =>
      times(T + 3).flatMap((t) =>
        times(N).flatMap((n) => (t + n >= 3 && t + n < T + 3 ? [{ place: t, x: t + n - 3, v: n }] : [])),
      ),
  },
  {
    name: 'a stride',
    equation: 'y[t] = sum[k] where(2 * t + k >= 2 and 2 * t + k < T + 2, x[2 * t + k - 2], 0) * w[k] * x[t] / x[t]',
    extent: ({ T }) => T,
    terms: ({ T, K }) =>
      times(T).flatMap((t) =>
        times(K).flatMap((k) => {
          const at = 2 * t + k - 2;
          return at >= 0 && at < T ? [{ place: t, x: at, w: k }] : [];
        }),
      ),
  },
  {
    name: 'one after the other',
    equation: 'y[t] = where(t < T, x[t], 2 * x[t - T])',
    extent: ({ T }) => 2 * T,
    terms: ({ T }) => times(2 * T).map((t) => ({ place: t, x: t % Math.max(T, 1), factor: t < T ? 1 : 2 })),
  },
  {
    name: 'something else than 0',
    equation: 'y[t] = x[t] + where(t > 0, x[t - 1], 7.5)',
    extent: ({ T }) => T,
    terms: ({ T }) =>
      times(T).flatMap((t) => [{ place: t, x: t }, t > 0 ? { place: t, x: t - 1 } : { place: t, factor: 7.5 }]),
  },
  {
    name: 'a condition of more than is read',
    equation: 'y[t] = where(t > 0 and t % 2 != 0 and t < T, x[t - 1], 0)',
    extent: ({ T }) => T,
    terms: ({ T }) => times(T).flatMap((t) => (t % 2 === 1 ? [{ place: t, x: t - 1 }] : [])),
  },
  {
    name: 'on the diagonal',
    equation: 'd[t, s] = where(t == s, x[t], 0)\n  y[t] = sum[s] d[t, s] * x[s]',
    extent: ({ T }) => T,
    terms: () => [],
  },
  {
    name: 'backwards',
    equation: 'y[t] = where(t >= 1 and t <= T, x[T - t], 0)',
    extent: ({ T }) => T + 1,
    terms: ({ T }) => times(T).map((t) => ({ place: t + 1, x: T - 1 - t })),
  },
];

/** The diagonal is squared. */
const isSquare = ({ name }: Case): boolean => name === 'on the diagonal';

const text = (equation: string): string => `
model M[T, K, N] {
  input x: f64[T]
  input w: f64[K]
  input v: f64[N]
  input g: f64[T]
  ${equation}
  output y
  total = sum(y * sin(y)) + 0 * (sum(w) + sum(v))
  output dx = grad(total, x)
  output dw = grad(total, w)
  output dv = grad(total, v)
  bent = sum(sin(grad(total, x)) * g)
  output bent
  output d2x = grad(bent, x)
}`;

interface Values {
  readonly x: readonly number[];
  readonly w: readonly number[];
  readonly v: readonly number[];
}

/** y and ∂Σ y·sin(y), term by term. */
function reference(
  each: Case,
  sizes: Sizes,
  { x, w, v }: Values,
): Readonly<Record<'y' | 'dx' | 'dw' | 'dv', readonly number[]>> {
  const terms = isSquare(each)
    ? times(sizes.T).map((t): Term => ({ place: t, x: t, factor: x[t]! }))
    : each.terms(sizes);
  const y = times(each.extent(sizes)).map(() => 0);
  const weight = (term: Term): number => (term.w === undefined ? (term.v === undefined ? 1 : v[term.v]!) : w[term.w]!);
  const value = (term: Term): number => (term.x === undefined ? 1 : x[term.x]!);
  for (const term of terms) y[term.place]! += (term.factor ?? 1) * value(term) * weight(term);
  const slope = y.map((at) => Math.sin(at) + at * Math.cos(at));
  const [dx, dw, dv] = [x, w, v].map((list) => list.map(() => 0));
  for (const term of terms) {
    const g = slope[term.place]! * (term.factor ?? 1);
    if (term.x !== undefined) dx![term.x]! += g * weight(term) * (isSquare(each) ? 2 : 1);
    if (term.w !== undefined) dw![term.w]! += g * value(term);
    if (term.v !== undefined) dv![term.v]! += g * value(term);
  }
  return { y, dx: dx!, dw: dw!, dv: dv! };
}

const sizesList: readonly Sizes[] = [
  { T: 5, K: 3, N: 4 },
  { T: 1, K: 1, N: 1 },
  { T: 2, K: 5, N: 7 },
  { T: 0, K: 2, N: 3 },
  { T: 3, K: 0, N: 0 },
];

function expectNear(found: ArrayLike<number>, expected: readonly number[], digits = 10): void {
  expect(found.length).toBe(expected.length);
  Array.from(found).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, digits));
}

describe.each(cases)('$name', (each) => {
  const model = modelOf(text(each.equation));
  const nets = backends.map((backend) => onBackend(backend, build(text(each.equation)).Net));

  test.each(sizesList)('T=$T K=$K N=$N', (sizes) => {
    const given = { x: numbers(sizes.T), w: numbers(sizes.K, 2), v: numbers(sizes.N, 3), g: numbers(sizes.T, 5) };
    const expected = reference(each, sizes, given);
    const values = { inputs: given, sizes };
    for (const [name, numbers_] of Object.entries(expected)) expectNear(outputOf(model, name, values), numbers_);

    const step = 1e-5;
    const moved = (i: number, by: number) => given.x.map((at, j) => (i === j ? at + by : at));
    const bent = (x: readonly number[]): number => outputOf(model, 'bent', { inputs: { ...given, x }, sizes })[0]!;
    const slopes = given.x.map((_, i) => (bent(moved(i, step)) - bent(moved(i, -step))) / (2 * step));
    const second = outputOf(model, 'd2x', values);
    second.forEach((value, i) => expect(Math.abs(value - slopes[i]!)).toBeLessThan(1e-6 * (1 + Math.abs(value))));

    for (const Net of nets) {
      const net = new Net({ T: 5, K: 5, N: 7 });
      const inputs = Object.fromEntries(Object.entries(given).map(([name, list]) => [name, Float64Array.from(list)]));
      const found = net.predict(inputs, sizes);
      for (const [name, list] of Object.entries(expected)) expectNear(found[name]!, list, 9);
      expectNear(found['d2x']!, second, 8);
    }
  });
});

test('a read with zeros beside the tensor is a window, not a choice', () => {
  const names = (equation: string): readonly string[] =>
    topological([modelOf(text(equation)).inference.outputs.get('y')!]).map(({ op }) => op.name);
  expect(names(cases[0]!.equation)).not.toContain('where');
  expect(names(cases[0]!.equation)).toContain('window');
  // What the condition says beyond that must stay.
  expect(names(cases.find(({ name }) => name.startsWith('a condition of more'))!.equation)).toContain('where');
});

test('what is not read gives no NaN, nor takes any', () => {
  const model = modelOf(`model M[T] {
  input x: f64[T]
  y[t] = where(t > 0, log(x[t - 1]), 0) + 0 * x[t]
  output y
  output dx = grad(y, x)
}`);
  const values = { inputs: { x: [2, 4] }, sizes: { T: 2 } };
  expectNear(outputOf(model, 'y', values), [0, Math.log(2)]);
  expectNear(outputOf(model, 'dx', values), [0.5, 0]);
});

test('an index counts where it is compared', () => {
  const model = modelOf(`model M {
  input x: f64[3, 4]
  y[i, j] = where(max(i, 1) * 2 > j + 1, x[i, j], -x[i, j])
  output y
}`);
  const x = numbers(12);
  const expected = x.map((value, at) => (Math.max(Math.floor(at / 4), 1) * 2 > (at % 4) + 1 ? value : -value));
  expectNear(outputOf(model, 'y', { inputs: { x } }), expected);
});

describe('what is wrong', () => {
  test.each([
    ['y[t] = x[t] - x[t - 1]', 'NN3012 5:19 `t - 1` goes below 0'],
    ['y[t] = x[t] - where(t > 1, x[t - 3], 0)', 'NN3012 5:32 `t - 3` goes below 0'],
    ['y[t] = x[t] - where(t > 0, 0, x[t - 1])', 'NN3012 5:35 `t - 1` goes below 0'],
    ['y[t] = x[t] - where(t > 0 or t > 1, x[t - 1], 0)', 'NN3012 5:41 `t - 1` goes below 0'],
    ['y[t] = x[t] * where(x[t] > 0, x[t + 1], 0)', 'NN3012 5:35 `t + 1` goes past T'],
    ['y[t, k] = x[t] * w[k] * where(t >= k, x[t + 1], 0)', 'NN3012 5:43 `t + 1` goes past T'],
    ['y[t] = where(t < T and t < K, x[t], 0)', 'NN3004 5:5 nothing says how far `t` goes'],
    ['y[t] = sum[k] where(t >= k, w[k], 0)', 'NN3004 5:5 nothing says how far `t` goes'],
    ['y[t] = sum[k] where(t < k, 0, w[k])', 'NN3004 5:5 nothing says how far `t` goes'],
    ['y[t] = x[t] * t', 'NN3010 5:17 an index stands only in subscripts and comparisons'],
  ])('%s', (equation, problem) => {
    const { problems } = elaborated(`model M[T, K] {
  input x: f64[T]
  input w: f64[K]
  output _s = sum(x) + sum(w)
  ${equation}
  output y
}`);
    expect(problems.map(formatProblem)).toEqual([problem]);
  });

  test('what stands in the way of a guard', () => {
    const { problems } = elaborated(
      'model M[T] {\n  input x: f64[T]\n  output y = sum(x)\n  z[t] = x[t] - x[t - 1]\n  output z\n}',
    );
    expect(formatAll(problems[0]!).at(-1)).toBe(
      '  help: If it should give 0 there, guard it: `where(t - 1 >= 0, …, 0)`.',
    );
  });
});
