/** The library's functions against formulas written independently, at values where they could go wrong. */
import { describe, expect, test } from 'vitest';
import { erf, erfc } from '../../runtime/math/index.ts';
import { evaluateExpression } from '../elaborate/elaborating.ts';

const points = [-1000, -40, -3, -1, -0.5, -1e-8, 0, 1e-8, 0.5, 1, 3, 40, 1000];

function apply(expression: string, data: readonly number[] = points): readonly number[] {
  return evaluateExpression(expression, { x: { type: `f64[${data.length}]`, data } });
}

function close(actual: readonly number[], expected: readonly number[], tolerance = 1e-14): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) {
    if (Number.isFinite(value))
      expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
    else expect(actual[i]).toBe(value);
  }
}

const sigmoid = (x: number): number => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

describe('activations', () => {
  const table: readonly [expression: string, rule: (x: number) => number][] = [
    ['relu(x)', (x) => (x > 0 ? x : 0)],
    ['leaky_relu(x)', (x) => (x < 0 ? x / 100 : x)],
    ['leaky_relu[0.2](x)', (x) => (x < 0 ? x / 5 : x)],
    ['relu6(x)', (x) => clamp(x, 0, 6)],
    ['elu(x)', (x) => (x < 0 ? Math.expm1(x) : x)],
    ['elu[alpha=2](x)', (x) => (x < 0 ? 2 * Math.expm1(x) : x)],
    ['celu[alpha=2](x)', (x) => (x < 0 ? 2 * Math.expm1(x / 2) : x)],
    ['selu(x)', (x) => 1.0507009873554805 * (x < 0 ? 1.6732632423543772 * Math.expm1(x) : x)],
    ['gelu(x)', (x) => (x < 0 ? 0.5 * x * erfc(-x * Math.SQRT1_2) : 0.5 * x * (1 + erf(x * Math.SQRT1_2)))],
    ['gelu["tanh"](x)', (x) => 0.5 * x * (1 + Math.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))],
    ['silu(x)', (x) => x * sigmoid(x)],
    ['softplus(x)', softplus],
    ['mish(x)', (x) => x * Math.tanh(softplus(x))],
    ['softsign(x)', (x) => x / (1 + Math.abs(x))],
    ['tanhshrink(x)', (x) => x - Math.tanh(x)],
    ['hardtanh(x)', (x) => clamp(x, -1, 1)],
    ['hardtanh[low=-2, high=0.5](x)', (x) => clamp(x, -2, 0.5)],
    ['hardsigmoid(x)', (x) => clamp(x / 6 + 0.5, 0, 1)],
    ['hardswish(x)', (x) => x * clamp(x / 6 + 0.5, 0, 1)],
    ['log_sigmoid(x)', (x) => -softplus(-x)],
    ['prelu(x, 0.3)', (x) => (x < 0 ? 0.3 * x : x)],
    ['hypot(x, 3)', (x) => Math.hypot(x, 3)],
    ['logaddexp(x, 0.5)', (x) => Math.max(x, 0.5) + Math.log1p(Math.exp(-Math.abs(x - 0.5)))],
    ['square(x)', (x) => x * x],
    ['clamp[-2, 2](x)', (x) => clamp(x, -2, 2)],
  ];
  test.each(table)('%s', (expression, rule) => {
    close(apply(expression), points.map(rule));
  });

  test('reciprocal', () => {
    close(apply('reciprocal(x)', [0.5, -4, 1e10]), [2, -0.25, 1e-10]);
  });

  test('on numbers they are numbers', () => {
    expect(evaluateExpression('zeros[3] + relu(-2) + relu(2) + sigmoid(0)')).toEqual([2.5, 2.5, 2.5]);
  });
});

describe('softmax and its relatives', () => {
  const rows: readonly (readonly number[])[] = [
    [1, 2, 3],
    [1000, 999, -1000],
    [-1000, -1000, -1000],
    [0, -Infinity, 1],
    [5, 5, 5],
  ];
  const reference = (row: readonly number[]): readonly number[] => {
    const powers = row.map((value) => Math.exp(value - Math.max(...row)));
    return powers.map((power) => power / powers.reduce((a, b) => a + b));
  };

  test.each(rows)('softmax of %d, %d, %d', (...row) => {
    close(apply('softmax(x)', row), reference(row));
    close(apply('exp(log_softmax(x))', row), reference(row));
    close(apply('log_softmax(log_softmax(x))', row), apply('log_softmax(x)', row));
  });

  test('the logarithm of a softmax is the stable one', () => {
    const row = [1000, 0, -1000];
    expect(apply('log_softmax(x)', row)).toEqual([0, -1000, -2000]);
    expect(apply('log(softmax(x))', row)).toEqual([0, -1000, -2000]);
  });

  test('a row that is masked completely is 0', () => {
    expect(apply('softmax(x)', [-Infinity, -Infinity])).toEqual([0, 0]);
    expect(apply('log_softmax(x)', [-Infinity, -Infinity])).toEqual([-Infinity, -Infinity]);
    expect(apply('logsumexp(x)', [-Infinity, -Infinity])).toEqual([-Infinity]);
  });

  test('along another axis', () => {
    const data = [1, 5, 2, 4, 3, 3];
    const found = evaluateExpression('softmax(x, axis=0)', { x: { type: 'f64[2, 3]', data } });
    const columns = [0, 1, 2].map((column) => reference([data[column]!, data[3 + column]!]));
    close(found, [...columns.map(([top]) => top!), ...columns.map(([, bottom]) => bottom!)]);
  });

  test('logsumexp', () => {
    close(apply('logsumexp(x)', [1000, 1000, 1000]), [1000 + Math.log(3)]);
    close(apply('logsumexp(x)', [Infinity, 0]), [Infinity]);
    close(apply('logsumexp[keepdims=true](x)', [1, 2]), [Math.log(Math.E + Math.E ** 2)]);
  });
});

describe('losses', () => {
  const two = (expression: string, a: readonly number[], b: readonly number[], type = `f32[${b.length}]`) =>
    evaluateExpression(expression, { a: { type: `f32[${a.length}]`, data: a }, b: { type, data: b } });

  test('mse, mae, huber', () => {
    close(two('mse(a, b)', [1, 2, 3], [2, 2, 6]), [10 / 3]);
    close(two('mae(a, b)', [1, 2, 3], [2, 2, 6]), [4 / 3]);
    close(two('huber(a, b)', [1, 2, 3], [1.5, 2, 6]), [(0.125 + 0 + 2.5) / 3]);
    close(two('huber[2](a, b)', [1, 2, 3], [1.5, 2, 6]), [(0.125 + 0 + 4) / 3]);
  });

  test('every reduction of the single values', () => {
    close(two('mse["none"](a, b)', [1, 2, 3], [2, 2, 6]), [1, 0, 9]);
    close(two('mse["sum"](a, b)', [1, 2, 3], [2, 2, 6]), [10]);
    close(two('l1["none"](a, b)', [1, 2, 3], [2, 2, 6]), [1, 0, 3]);
    expect(() => two('mse["max"](a, b)', [1], [2])).toThrow(/NN3011 .*reduction/);
  });

  test('smooth_l1, hinge, bce', () => {
    close(two('smooth_l1(a, b)', [1, 2, 3], [1.5, 2, 6]), [(0.125 + 0 + 2.5) / 3]);
    close(two('smooth_l1[2, "none"](a, b)', [1, 2, 3], [1.5, 2, 6]), [0.0625, 0, 2]);
    close(two('smooth_l1[0, "none"](a, b)', [1, 2, 3], [1.5, 2, 6]), [0.5, 0, 3]);
    close(two('hinge["none"](a, b)', [0.5, 3, -2, 1000], [1, 1, 1, -1]), [0.5, 0, 3, 1001]);
    close(two('bce["none"](a, b)', [0.25, 0.25, 0, 1], [1, 0.5, 0, 1]), [Math.log(4), -0.5 * Math.log(3 / 16), 0, 0]);
    close(two('bce["none"](a, b)', [0, 1], [1, 0]), [-Math.log(1e-38), -Math.log(1e-38)]);
  });

  test('kl_div, gaussian_nll, poisson_nll', () => {
    const p = [0.25, 0.75, 0];
    const q = [0.5, 0.25, 0.25];
    const score = [...q.map(Math.log).slice(0, 2), -Infinity];
    const divergence = 0.25 * Math.log(0.5) + 0.75 * Math.log(3);
    close(evaluateExpression('kl_div(a, b)', { a: { type: 'f32[1, 3]', data: score }, b: { type: 'f32[1, 3]', data: p } }), [divergence]); // prettier-ignore
    close(two('gaussian_nll(0.5, a, b)', [1, 2], [4, 1]), [(0.5 * (Math.log(4) + 0.25 / 4) + 0.5 * 2.25) / 2]);
    close(two('gaussian_nll(a, b, 0)', [1], [1]), [0.5 * Math.log(1e-6)]);
    close(two('poisson_nll(a, b)', [0, 1], [3, 2]), [(1 + Math.E - 2) / 2]);
    close(two('poisson_nll[log_input=false, eps=0](a, b)', [1, 2], [3, 2]), [(1 + 2 - 2 * Math.LN2) / 2]);
  });

  test('cosine_similarity and triplet_margin', () => {
    const rows = (data: readonly number[]) => ({ type: 'f32[2, 2]', data });
    const inputs = { a: rows([1, 0, 3, 4]), b: rows([1, 1, 0, 0]), c: rows([-1, 0, 3, 4]) };
    close(evaluateExpression('cosine_similarity(a, b)', inputs), [Math.SQRT1_2, 0]);
    close(evaluateExpression('cosine_similarity[reduction="mean"](a, a)', inputs), [1]);
    close(evaluateExpression('triplet_margin[reduction="none"](a, b, c)', inputs), [0, 6]);
  });

  test('cross_entropy with smoothing, ignored labels, weights, distributions', () => {
    const a = { type: 'f32[3, 2]', data: [0, 0, 1000, 0, 0, Math.log(3)] };
    const b = { type: 'i32[3]', data: [0, 0, 1] };
    const single = [Math.LN2, 0, Math.log(4 / 3)];
    const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
    close(evaluateExpression('cross_entropy["none"](a, b)', { a, b }), single);
    close(evaluateExpression('cross_entropy["sum"](a, b)', { a, b }), [3 * mean(single)]);
    close(evaluateExpression('nll(log_softmax(a), b)', { a, b }), [mean(single)]);
    const uniform = [Math.LN2, 500, (Math.log(4) + Math.log(4 / 3)) / 2];
    const smooth = single.map((value, i) => 0.9 * value + 0.1 * uniform[i]!);
    close(evaluateExpression('cross_entropy["none", smoothing=0.1](a, b)', { a, b }), smooth);
    const ignoring = { a, b: { type: 'i32[3]', data: [-100, 0, 1] } };
    close(evaluateExpression('cross_entropy[ignore=-100](a, b)', ignoring), [mean(single.slice(1))]);
    close(evaluateExpression('cross_entropy["none", ignore=-100](a, b)', ignoring), [0, ...single.slice(1)]);
    const nothing = { a, b: { type: 'i32[3]', data: [7, 7, 7] } };
    close(evaluateExpression('cross_entropy[ignore=7](a, b)', nothing), [0]);
    const weighted = { a, b, c: { type: 'f32[2]', data: [1, 3] } };
    close(evaluateExpression('cross_entropy["none"](a, b, weight=c)', weighted), [single[0]!, 0, 3 * single[2]!]);
    close(evaluateExpression('cross_entropy(a, b, weight=c)', weighted), [(single[0]! + 3 * single[2]!) / 5]);
    const p = { type: 'f32[3, 2]', data: [0.5, 0.5, 1, 0, 0.25, 0.75] };
    close(evaluateExpression('cross_entropy["none"](a, b)', { a, b: p }), [
      Math.LN2,
      0,
      0.25 * Math.log(4) + 0.75 * Math.log(4 / 3),
    ]);
  });

  test('bce_with_logits at large logits', () => {
    close(two('bce_with_logits(a, b)', [1000, -1000, 0.3, -2], [1, 0, 0, 1]), [(softplus(0.3) + softplus(2)) / 4]);
    close(two('bce_with_logits(a, b)', [1000, -1000], [0, 1]), [1000]);
  });

  test('cross_entropy over any leading axes', () => {
    const logits = [1, 2, 3, 1000, 0, -1000, 0, 0, 0, 4, -4, 0.5];
    const label = [2, 0, 1, 1];
    const rows = [0, 1, 2, 3].map((row) => logits.slice(3 * row, 3 * row + 3));
    const expected = rows.reduce((total, row, i) => {
      const top = Math.max(...row);
      return total - (row[label[i]!]! - top - Math.log(row.reduce((sum, value) => sum + Math.exp(value - top), 0)));
    }, 0);
    for (const [leading, at] of [
      ['4', '4'],
      ['2, 2', '2, 2'],
      ['1, 4', '1, 4'],
    ] as const) {
      const inputs = { a: { type: `f32[${leading}, 3]`, data: logits }, b: { type: `i32[${at}]`, data: label } };
      close(evaluateExpression('cross_entropy(a, b)', inputs), [expected / 4]);
    }
    close(
      evaluateExpression('cross_entropy(a, b)', {
        a: { type: 'f32[3]', data: [1, 2, 3] },
        b: { type: 'i32', data: [2] },
      }),
      [0.4076059644443804],
    );
  });
});

describe('lgamma', () => {
  const at = [1e-9, 0.01, 0.3, 0.5, 0.99, 1, 1.01, 1.5, 2, 3.25, 6, 6.99, 7, 7.01, 25, 1e3, 1e8];

  test('ln of factorials, and of what recurrence and reflection say', () => {
    const factorials = Array.from({ length: 12 }, (_, n) => n);
    const products = factorials.map((n) => factorials.slice(1, n + 1).reduce((product, k) => product * k, 1));
    close(apply('lgamma(x + 1)', factorials), products.map(Math.log), 1e-12);
    close(apply('lgamma(x + 1) - lgamma(x) - log(x)', at.slice(0, -1)), at.slice(1).map(() => 0), 1e-12); // prettier-ignore
    close(apply('lgamma(x + 1) - lgamma(x) - log(x)', [1e8]), [0], 1e-6);
    const inside = at.filter((x) => x < 1);
    close(apply('lgamma(x) + lgamma(1 - x)', inside), inside.map((x) => Math.log(Math.PI / Math.sin(Math.PI * x))), 1e-9); // prettier-ignore
    close(apply('lgamma(x)', [0, Infinity]), [Infinity, Infinity]);
  });

  test('digamma and trigamma are its derivatives', () => {
    const euler = 0.5772156649015329;
    close(apply('grad(lgamma(x), x)', [1, 0.5, 10]), [-euler, -euler - 2 * Math.LN2, 2.251752589066721], 1e-11);
    close(apply('grad(grad(lgamma(x), x), x)', [1, 0.5]), [Math.PI ** 2 / 6, Math.PI ** 2 / 2], 1e-11);
  });
});

describe('functions of tensors', () => {
  test('linear is W·X', () => {
    const inputs = { W: { type: 'f32[2, 3]', data: [1, 2, 3, 4, 5, 6] }, X: { type: 'f32[3, 1]', data: [1, 0, -1] } };
    expect(evaluateExpression('linear(W, X)', inputs)).toEqual([-2, -2]);
  });

  test('moments and var', () => {
    const x = { x: { type: 'f32[2, 2, 2]', data: [1, 10, 2, 20, 3, 30, 4, 40] } };
    const of = (part: string) =>
      evaluateExpression(`pick(x)`, x, `fn pick(x) {\n  m, v = moments(x)\n  return ${part}\n}`);
    expect(of('m + 0 * v')).toEqual([2.5, 25]);
    expect(of('v + 0 * m')).toEqual([1.25, 125]);
    expect(evaluateExpression('var[axis=0](x)', { x: { type: 'f32[4]', data: [1, 2, 3, 4] } })).toEqual([1.25]);
  });

  test('var, std and norm over any axes', () => {
    const x = { x: { type: 'f32[2, 3]', data: [1, 2, 3, 4, 5, 9] } };
    close(evaluateExpression('var(x)', x), [40 / 6]);
    close(evaluateExpression('var[axes=[0, 1], keepdims=true](x)', x), [40 / 6]);
    close(evaluateExpression('var(x, axis=1)', x), [2 / 3, 14 / 3]);
    close(evaluateExpression('std[axis=0](x)', x), [1.5, 1.5, 3]);
    close(evaluateExpression('norm(x)', x), [Math.sqrt(136)]);
    close(evaluateExpression('norm[1, axis=1](x)', x), [6, 18]);
    close(evaluateExpression('norm[inf, axis=0](x)', x), [4, 5, 9]);
    close(evaluateExpression('norm[3, axis=1, keepdims=true](x)', x), [36 ** (1 / 3), 918 ** (1 / 3)]);
    close(evaluateExpression('logsumexp(x)', x), [9 + Math.log(1 + Math.exp(-4) + Math.exp(-5) + Math.exp(-6) + Math.exp(-7) + Math.exp(-8))]); // prettier-ignore
    const empty = { x: { type: 'f32[2, 0]', data: [] } };
    expect(evaluateExpression('norm[axis=1](x)', empty)).toEqual([0, 0]);
    expect(evaluateExpression('logsumexp[axis=1](x)', empty)).toEqual([-Infinity, -Infinity]);
  });

  test('lengths whose squares do not fit', () => {
    for (const scale of [1e-200, 1e200]) {
      const found = evaluateExpression('norm(x) / hypot(x[0], x[1])', { x: { type: 'f32[2]', data: [3 * scale, -4 * scale] } }); // prettier-ignore
      close(found, [1]);
    }
    const x = { type: 'f32[2]', data: [-Infinity, 1] };
    expect(evaluateExpression('norm(x)', { x })).toEqual([Infinity]);
    expect(evaluateExpression('hypot(x, 1)', { x })).toEqual([Infinity, Math.SQRT2]);
    expect(evaluateExpression('logaddexp(x, -inf)', { x })).toEqual([-Infinity, 1]);
    expect(evaluateExpression('logaddexp(x, inf)', { x })).toEqual([Infinity, Infinity]);
    expect(evaluateExpression('logaddexp(inf, inf + x)', { x: { type: 'f64', data: [1] } })).toEqual([Infinity]);
  });

  test('glu', () => {
    const x = { x: { type: 'f32[2, 2]', data: [1, 2, 0, 1000] } };
    close(evaluateExpression('glu(x)', x), [sigmoid(2), 0]);
    close(evaluateExpression('glu[axis=0](x)', x), [0.5, 2]);
  });

  test('one_hot, eye, causal', () => {
    expect(evaluateExpression('one_hot[3](i)', { i: { type: 'i32[2]', data: [2, 0] } })).toEqual([0, 0, 1, 1, 0, 0]);
    expect(evaluateExpression('eye[2]')).toEqual([1, 0, 0, 1]);
    expect(evaluateExpression('causal[3]')).toEqual([1, 0, 0, 1, 1, 0, 1, 1, 1]);
  });
});

describe('floor_div', () => {
  const n = [7, -7, 7, -7, 5, -6, 0, -(2 ** 31), -(2 ** 31), 2 ** 31 - 1];
  const m = [2, 2, -2, -2, 0, 3, -4, -1, 2 ** 31 - 1, -(2 ** 31)];
  const wholes = (expression: string): readonly number[] =>
    evaluateExpression(expression, { n: { type: 'i32[10]', data: n }, m: { type: 'i32[10]', data: m } });

  // −2³¹ by −1 wraps around, as all of i32 does.
  test('rounds down, is exact to the ends of i32, and gives 0 where the divisor is 0', () => {
    const rule = (x: number, i: number): number => (m[i] === 0 ? 0 : Math.floor(x / m[i]!) | 0);
    expect(wholes('floor_div(n, m)')).toEqual(n.map(rule));
  });

  test.each([1, 3, -3, 4, 2 ** 31 - 1])('by the number %s', (by) => {
    expect(wholes(`floor_div(n, ${by})`)).toEqual(n.map((x) => Math.floor(x / by) | 0));
  });

  test('of numbers and sizes that are known', () => {
    expect(wholes('floor_div(-7, 2) + 0 * n')).toEqual(n.map(() => -4));
    expect(wholes('iota[floor_div(7, 2)]')).toEqual([0, 1, 2]);
  });
});
