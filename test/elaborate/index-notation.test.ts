/** Index equations: affine subscripts, every reducer, and element-wise parts, against loops; ranges, and what is wrong. */
import { describe, expect, test } from 'vitest';
import { runPhase } from '../program/interpreted-net.ts';
import { build } from '../program/source.ts';
import { elaborated, formatProblem, modelOf, outputOf } from './elaborating.ts';

/** Reproducible values that do not repeat. */
function numbers(count: number, seed = 1): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.sin(12.9898 * (i + 1) * seed) * 2);
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
}

const times = (count: number): readonly number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('a convolution', () => {
  const text = (open: boolean): string => `
fn conv1d_valid(x: f32[B, T, C], w: f32[K, C, O]) -> f32[B, T - K + 1, O] {
  y[b, t, o] = sum[k, c] x[b, t + k, c] * w[k, c, o]
  return y
}
model M[${open ? 'B, T, K, C, O' : 'B=2, T=5, K=3, C=2, O=3'}] {
  input x: f32[B, T, C]
  input w: f32[K, C, O]
  input g: f32[B, T - K + 1, O]
  y = conv1d_valid(x, w)
  output y
  output dx = grad(y * g, x)
  output dw = grad(y * g, w)
}`;
  const open = modelOf(text(true), { dtype: 'f64' });
  const fixed = modelOf(text(false), { dtype: 'f64' });

  function reference(x: readonly number[], w: readonly number[], g: readonly number[], sizes: Record<string, number>) {
    const { B, T, K, C, O } = sizes as Record<'B' | 'T' | 'K' | 'C' | 'O', number>;
    const [y, dx, dw] = [g.map(() => 0), x.map(() => 0), w.map(() => 0)];
    for (const b of times(B)) {
      for (const t of times(T - K + 1)) {
        for (const o of times(O)) {
          const at = (b * (T - K + 1) + t) * O + o;
          for (const k of times(K)) {
            for (const c of times(C)) {
              const [i, j] = [(b * T + t + k) * C + c, (k * C + c) * O + o];
              y[at]! += x[i]! * w[j]!;
              dx[i]! += g[at]! * w[j]!;
              dw[j]! += g[at]! * x[i]!;
            }
          }
        }
      }
    }
    return { y, dx, dw };
  }

  test.each([
    [2, 5, 3, 2, 3],
    [1, 1, 1, 1, 1],
    [1, 4, 4, 1, 2],
    [0, 5, 2, 2, 2],
    [2, 2, 3, 2, 2],
    [3, 7, 2, 0, 1],
    [1, 6, 1, 3, 0],
  ])('B=%i T=%i K=%i C=%i O=%i', (B, T, K, C, O) => {
    const sizes = { B, T, K, C, O };
    const inputs = { x: numbers(B * T * C), w: numbers(K * C * O, 2), g: numbers(B * (T - K + 1) * O, 3) };
    const expected = reference(inputs.x, inputs.w, inputs.g, sizes);
    for (const [name, values] of Object.entries(expected)) expectNear(outputOf(open, name, { inputs, sizes }), values);
  });

  test('fixed sizes', () => {
    const sizes = { B: 2, T: 5, K: 3, C: 2, O: 3 };
    const inputs = { x: numbers(20), w: numbers(18, 2), g: numbers(18, 3) };
    const expected = reference(inputs.x, inputs.w, inputs.g, sizes);
    for (const [name, values] of Object.entries(expected)) expectNear(outputOf(fixed, name, { inputs }), values);
  });

  test('sizes that leave no position are refused when they are known', () => {
    expect(open.constraints.map((constraint) => constraint.text)).toContain('the range of t >= 0');
  });
});

describe('one equation', () => {
  const a = numbers(12);
  const v = numbers(4, 5);
  const rows = times(3);
  const columns = times(4);
  const at = (i: number, j: number): number => a[i * 4 + j]!;
  const table: readonly [equation: string, expected: readonly number[]][] = [
    ['y[i, j] = a[i, j] + v[j]', rows.flatMap((i) => columns.map((j) => at(i, j) + v[j]!))],
    ['y[j, i] = a[i, j] - v[j]', columns.flatMap((j) => rows.map((i) => at(i, j) - v[j]!))],
    ['y[i] = a[i, 2]', rows.map((i) => at(i, 2))],
    ['y[i] = a[i, i + 1]', rows.map((i) => at(i, i + 1))],
    ['s = a[:, :3]\n y[i] = s[i, i] * 2', rows.map((i) => at(i, i) * 2)],
    ['s = v[:3]\n y[j] = v[j + 1] - s[j]', [0, 1, 2].map((j) => v[j + 1]! - v[j]!)],
    ['y[j] = v[2 * j + 1]', [v[1]!, v[3]!]],
    ['y[j] = v[3 - j]', v.toReversed()],
    ['y[i, j] = v[i + j] * a[i, j + 1]', rows.flatMap((i) => [0, 1].map((j) => v[i + j]! * at(i, j + 1)))],
    ['y[i] = max[j] a[i, j]', rows.map((i) => Math.max(...columns.map((j) => at(i, j))))],
    ['y[i] = min[j] a[i, j] * v[j]', rows.map((i) => Math.min(...columns.map((j) => at(i, j) * v[j]!)))],
    ['y[i] = mean[j] a[i, j]', rows.map((i) => total(columns.map((j) => at(i, j))) / 4)],
    ['y[j] = prod[i] a[i, j]', columns.map((j) => at(0, j) * at(1, j) * at(2, j))],
    ['y[i] = sum[j] exp(a[i, j] + v[j])', rows.map((i) => total(columns.map((j) => Math.exp(at(i, j) + v[j]!))))],
    ['y[i] = sum[j] (a[i, j] - v[j]) ^ 2', rows.map((i) => total(columns.map((j) => (at(i, j) - v[j]!) ** 2)))],
    ['y[i] = 3 * sum[j] a[i, j] * v[j] + 1', rows.map((i) => 3 * total(columns.map((j) => at(i, j) * v[j]!)) + 1)],
    [
      'y[i] = sum[j] a[i, j] - max[j] a[i, j]',
      rows.map((i) => total(columns.map((j) => at(i, j))) - Math.max(...columns.map((j) => at(i, j)))),
    ],
    [
      'y[i] = a[i, 0] / sum[j] relu(a[i, j])',
      rows.map((i) => at(i, 0) / total(columns.map((j) => Math.max(0, at(i, j))))),
    ],
    [
      'y[i] = sum[j, k] a[i, j] * a[k, j]',
      rows.map((i) => total(rows.flatMap((k) => columns.map((j) => at(i, j) * at(k, j))))),
    ],
    // Every index counts, whether the body uses it or not.
    ['y[i] = sum[j] (a[i, 0] + 0 * v[j])', rows.map((i) => 4 * at(i, 0))],
    [
      'y[k, i] = where(a[i, k] > v[k], a[i, k], -v[k])',
      columns.flatMap((k) => rows.map((i) => Math.max(at(i, k) > v[k]! ? at(i, k) : -v[k]!, -99))),
    ],
  ];
  test.each(table)('%s', (equation, expected) => {
    const model = modelOf(
      `model M {\n input a: f32[3, 4]\n input v: f32[4]\n ${equation}\n output y\n output _s = sum(a) + sum(v)\n}`,
      { dtype: 'f64' },
    );
    expectNear(outputOf(model, 'y', { inputs: { a, v } }), expected);
  });

  test('the gradient of a stride, an offset and a diagonal', () => {
    const model = modelOf(
      `model M { input a: f32[4, 4]
  s = a[:2, :2]
  y[j] = a[2 * j, 1] + s[j, j] * a[j + 1, 3 - j]
  output d = grad(y, a) }`,
      { dtype: 'f64' },
    );
    const x = numbers(16);
    const expected = x.map(() => 0);
    for (const j of [0, 1]) {
      expected[2 * j * 4 + 1]! += 1;
      expected[j * 5]! += x[(j + 1) * 4 + 3 - j]!;
      expected[(j + 1) * 4 + 3 - j]! += x[j * 5]!;
    }
    expectNear(outputOf(model, 'd', { inputs: { a: x } }), expected);
  });
});

test('the emitted module agrees with the interpreter, for every size', () => {
  const { program, Net } = build(
    `model M[B, T] {
  input n: f32[T]
  input x: f32[B, T, 2]
  param w: f32[3, 2, 2] ~ normal
  y[b, t, o] = sum[k, c] x[b, 2 * t + k, c] * w[k, c, o]
  z[b, t] = max[c] x[b, T - 1 - t, c] - x[b, t, 1] * n[t]
  output y
  output z
  loss = sum(y ^ 2) + sum(z ^ 2)
}`,
    { dtype: 'f64' },
  );
  const net = new Net({ B: 3, T: 7 }, { seed: 5 });
  for (const [B, T] of [
    [3, 7],
    [1, 3],
    [2, 6],
    [0, 5],
  ] as const) {
    const x = Float64Array.from(numbers(B * T * 2));
    const n = Float64Array.from(numbers(T, 7));
    const values = new Map([
      ['input:x', x],
      ['input:n', n],
      ['scale:scale', Float64Array.of(1)],
    ]);
    for (const [name, data] of Object.entries(net.params)) values.set(`param:${name}`, Float64Array.from(data));
    const expected = runPhase(program, 'predict', values, { B, T });
    const found = net.predict({ n, x });
    for (const [name, data] of expected) expectNear([...found[name]!], [...data]);
    if (B === 0) {
      // Only sums: over nothing they are 0, and so are their gradients.
      net.forward({ n, x });
      net.backward();
      for (const grad of Object.values(net.grads)) expect(grad.every((value) => value === 0)).toBe(true);
      continue;
    }
    runPhase(program, 'backward', values, { B, T });
    net.forward({ n, x });
    net.backward();
    expectNear([...net.grads['w']!], [...values.get('gradient:w')!]);
    net.grads['w']!.fill(0);
  }
});

test('an equation of thousands of terms is refused, not died of', () => {
  const sum = times(900).map(() => 'v[i]').join(' + '); // prettier-ignore
  const offset = times(900).map(() => '0').join(' + '); // prettier-ignore
  for (const right of [sum, `v[i + ${offset}]`]) {
    const { problems } = elaborated(`model M {\n  input v: f32[4]\n  y[i] = ${right}\n  output y\n}`);
    expect(problems.map(({ code }) => code)).toEqual(['NN1008']);
  }
});

describe('what is wrong', () => {
  const said = (equation: string): readonly string[] =>
    elaborated(`model M[B] {
  input a: f32[3, 4]
  input v: f32[4]
  input b: f32[B]
  output _s = sum(a) + sum(v) + sum(b)
  ${equation}
  output y
}`).problems.map(formatProblem);

  test.each([
    ['y[i] = a[i, i + 2]', 'NN3012 6:15 `i + 2` goes past 4'],
    ['y[j] = v[j] * v[j + 1]', 'NN3012 6:19 `j + 1` goes past 4'],
    ['y[j] = v[j] * v[j - 1]', 'NN3012 6:19 `j - 1` goes below 0'],
    ['y[i] = v[i + 5]', 'NN3012 6:5 `i` has no position inside its tensors'],
    ['y[i] = a[i, 4]', 'NN3012 6:15 `4` is past 4'],
    ['y[i, j] = v[i + j]', 'NN3004 6:5 nothing says how far `i` goes'],
    ['y[i] = v[i * i]', 'NN3010 6:12 a subscript is a sum of whole multiples of indices'],
    ['y[i] = v[i / 2]', 'NN3010 6:12 a subscript is a sum of whole multiples of indices'],
    ['y[i] = v[i] * i', 'NN3010 6:17 an index stands only in subscripts and comparisons'],
    ['y[i] = v[i] * a', 'NN3002 6:17 f32[3, 4] needs a subscript for every axis here'],
    ['y[i] = a[i]', 'NN3002 6:10 1 index for 2 axes'],
    ['y[i] = v[i] + b[i]', 'NN3003 6:17 `i` goes to 4 and to B'],
    ['y[i] = a[i, 1:]', 'NN9001 6:15 a slice in index notation cannot be compiled yet'],
    ['y[i] = sum(a[i, 0])', 'NN3010 6:10 index notation applies functions element by element'],
    ['y[i] = v[i + 0.5]', 'NN3005 6:16 this is no position'],
    ['y[i] = b[i] + b[2 * i]', undefined],
  ])('%s', (equation, problem) => {
    expect(said(equation)).toEqual(problem === undefined ? [] : [problem]);
  });
});
