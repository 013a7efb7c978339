/** `mask=`: what it leaves out changes neither value nor gradient, and a row of nothing but padding gives 0. */
import { describe, expect, test } from 'vitest';
import { build } from '../program/source.ts';
import { elaborated, formatProblem, modelOf, outputOf } from './elaborating.ts';

const B = 3;
const T = 4;
const lengths = [4, 2, 0];
const x = [3, -1, 2, 5, -4, -2, 99, -99, 7, 7, 7, 7];
const row = (i: number): readonly number[] => x.slice(i * T, i * T + lengths[i]!);
const counted = [0, 1, 2].flatMap(row);
const sum = (terms: readonly number[]): number => terms.reduce((total, value) => total + value, 0);

function values(expression: string, inputs: readonly number[] = x, name = 'y'): readonly number[] {
  const model = modelOf(
    `model M[B, T] {
  input x: f32[B, T]
  input lengths: i32[B]
  real = mask[T](lengths)
  y = ${expression}
  output y
  output d = grad(y, x)
}`,
    { dtype: 'f64' },
  );
  return outputOf(model, name, { inputs: { x: inputs, lengths }, sizes: { B, T } });
}

const column = (j: number): readonly number[] => [0, 1, 2].flatMap((i) => (j < lengths[i]! ? [x[i * T + j]!] : []));
const average = (terms: readonly number[]): number => sum(terms) / Math.max(1, terms.length);
const spread = (terms: readonly number[]): number => average(terms.map((value) => (value - average(terms)) ** 2));
const logSum = (terms: readonly number[]): number => Math.log(sum(terms.map((value) => Math.exp(value))));

const softmaxOf = (part: readonly number[]): readonly number[] => {
  const powers = part.map((value) => Math.exp(value));
  return Array.from({ length: T }, (_, j) => (j < part.length ? powers[j]! / sum(powers) : 0));
};

describe('reductions', () => {
  const table: readonly [expression: string, expected: readonly number[]][] = [
    ['sum(x, mask=real)', [sum(counted)]],
    ['sum(x, axis=-1, mask=real)', [9, -6, 0]],
    ['mean(x, mask=real)', [sum(counted) / 6]],
    ['mean[axis=-1](x, mask=real)', [9 / 4, -3, 0]],
    ['mean(x, axis=-1, keepdims=true, mask=real)', [9 / 4, -3, 0]],
    ['max(x, axis=-1, mask=real)', [5, -2, 0]],
    ['min(x, axis=-1, mask=real)', [-1, -4, 0]],
    ['max(x, axis=-1, keepdims=true, mask=real)', [5, -2, 0]],
    ['prod(x, axis=-1, mask=real)', [-30, 8, 1]],
    ['prod(x, mask=real)', [-240]],
    ['cumsum(x, mask=real)', [3, 2, 4, 9, -4, -6, -6, -6, 0, 0, 0, 0]],
    ['cumprod(x, mask=real)', [3, -3, -6, -30, -4, 8, 8, 8, 1, 1, 1, 1]],
    ['cumsum(x, axis=0, mask=real)', [3, -1, 2, 5, -1, -3, 2, 5, -1, -3, 2, 5]],
    ['cast[f64](argmax(x, mask=real)) * sum(x, axis=-1, mask=real)', [27, -6, 0]],
    ['cast[f64](argmin(x, mask=real)) * sum(x, axis=-1, mask=real)', [9, 0, 0]],
    ['sum(cast[f64](any(x > 4, axis=-1, mask=real)) * mean(x, axis=-1, mask=real))', [9 / 4]],
    ['sum(cast[f64](all(x > -9, axis=-1, mask=real)) * mean(x, axis=-1, mask=real))', [-3 / 4]],
    ['logsumexp(x, axis=-1, mask=real)', [logSum(row(0)), logSum(row(1)), -Infinity]],
    ['logsumexp(x, axis=0, mask=real)', [0, 1, 2, 3].map((j) => logSum(column(j)))],
    ['norm(x, axis=-1, mask=real)', [Math.sqrt(39), Math.sqrt(20), 0]],
    ['norm[order=1](x, axis=-1, mask=real)', [11, 6, 0]],
    ['norm[order=inf](x, axis=-1, mask=real)', [5, 4, 0]],
    ['norm[order=3](x, axis=-1, mask=real)', [Math.cbrt(161), Math.cbrt(72), 0]],
    ['norm(x, mask=real)', [Math.sqrt(59)]],
    ['var(x, axis=-1, mask=real)', [39 / 4 - (9 / 4) ** 2, 1, 0]],
    ['var(x, axis=0, keepdims=true, mask=real)', [0, 1, 2, 3].map((j) => spread(column(j)))],
    ['std(x, axis=-1, mask=real)', [Math.sqrt(39 / 4 - (9 / 4) ** 2), 1, 0]],
    ['std(x, mask=real)', [Math.sqrt(spread(counted))]],
    ['concat(moments(x, mask=real)[0], moments(x, mask=real)[1])', [...[0, 1, 2, 3].map((j) => average(column(j))), ...[0, 1, 2, 3].map((j) => spread(column(j)))]], // prettier-ignore
    ['moments(unsqueeze(x), unsqueeze(real))[1]', [spread(counted)]],
    ['softmax(x, mask=real)', [0, 1, 2].flatMap((i) => softmaxOf(row(i)))],
    ['log_softmax(x, mask=real)', [0, 1, 2].flatMap((i) => softmaxOf(row(i))).map((value) => Math.log(value))],
    ['x |> softmax(mask=real)', [0, 1, 2].flatMap((i) => softmaxOf(row(i)))],
    ['mse(x, 0 * x, real)', [sum(counted.map((value) => value ** 2)) / 6]],
    ['mse(x, 0 * x, mask=real)', [sum(counted.map((value) => value ** 2)) / 6]],
    ['mse(x, 0 * x)', [sum(x.map((value) => value ** 2)) / 12]],
    ['sum(x, mask=true)', [sum(x)]],
  ];
  test.each(table)('%s', (expression, expected) => {
    const found = values(expression);
    expect(found.length).toBe(expected.length);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  });

  const rows = 'stack(x, 1 - x)';
  const losses = [
    ...'mse l1 mae huber smooth_l1 bce_with_logits hinge poisson_nll'.split(' ').map((name) => `${name}(x, x * x - 1, mask=real)`), // prettier-ignore
    'bce(sigmoid(x), x * x, mask=real)',
    'gaussian_nll(x, x * x, exp(x), mask=real)',
    'poisson_nll[log_input=false](exp(x), x, mask=real)',
    `nll(${rows}, cast[i32](x > 0), mask=real)`,
    `cross_entropy(${rows}, cast[i32](x > 0), mask=real)`,
    `cross_entropy[smoothing=0.1](${rows}, cast[i32](x > 0), mask=real)`,
    `cross_entropy(${rows}, x * ${rows}, mask=real)`,
    `kl_div(${rows}, (x * ${rows})^2, mask=real)`,
    `cosine_similarity(${rows}, x * ${rows}, mask=real)`,
    `triplet_margin(${rows}, 2 * ${rows}, -${rows}, mask=real)`,
    'focal(x, cast[f32](x > 0), mask=real)',
    'dice(sigmoid(x), x * x, mask=real)',
    `info_nce(reshape[-1, 2](${rows}), reshape[-1, 2](stack(2 * x, x - 1)), mask=reshape[-1](real))`,
  ].map((expression) => expression.replaceAll('x * stack(', 'unsqueeze(x) * stack('));
  const masked = [...table.map(([expression]) => expression), ...losses].filter((expression) => expression.includes('real')); // prettier-ignore
  test.each(masked)('%s: padding, whatever it is, changes nothing', (expression) => {
    const isReal = (i: number): boolean => i % T < lengths[Math.floor(i / T)]!;
    for (const pad of [1e30, 0, -7, NaN, Infinity, -Infinity]) {
      const other = x.map((value, i) => (isReal(i) ? value : pad));
      expect(values(expression, other)).toEqual(values(expression));
      const gradient = values(expression, other, 'd');
      expect(gradient).toEqual(values(expression, x, 'd'));
      gradient.forEach((value, i) => expect(isReal(i) ? 0 : value + 0).toBe(0));
      expect(gradient.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  test.each([
    ['argmax', [5, -Infinity, 7, -Infinity], [1, 0, 0, 1], 0],
    ['argmax', [5, -Infinity, 7, -Infinity], [0, 1, 0, 1], 1],
    ['argmax', [NaN, -Infinity, 2, NaN], [0, 1, 1, 1], 3],
    ['argmin', [-5, Infinity, -7, Infinity], [0, 1, 0, 1], 1],
    ['argmax', [0, 0, 0, 0], [0, 0, 0, 1], 3],
    ['argmin', [1, 1, 1, 1], [0, 0, 0, 0], 0],
  ] as const)('%s of %j where %j: the first that counts', (name, data, kept, expected) => {
    const model = modelOf(`model M {
  input x: f32[4]
  input kept: bool[4]
  output y = ${name}(x, mask=kept)
  output k = ${name}(cast[i32](where(x > 0, 1, 0)), mask=kept)
  output b = ${name}(x > 0, mask=kept)
}`);
    expect(outputOf(model, 'y', { inputs: { x: data, kept } })).toEqual([expected]);
    const truth = data.map((value) => (value > 0 ? 1 : 0));
    const counting = [0, 1, 2, 3].filter((i) => kept[i] === 1);
    const best = (name === 'argmax' ? Math.max : Math.min)(...counting.map((i) => truth[i]!));
    const first = counting.find((i) => truth[i] === best) ?? 0;
    for (const output of ['k', 'b']) expect(outputOf(model, output, { inputs: { x: data, kept } })).toEqual([first]);
  });

  test('truth values, integers, and lengths beyond the axis', () => {
    const model = modelOf(`model M {
  input k: i32[2, 3]
  input n: i32[2]
  m = mask[3](n)
  output a = any(k > 0, axis=-1, mask=m)
  output b = all(k > 0, axis=-1, mask=m)
  output c = sum(k, axis=-1, mask=m)
  output d = max(k, axis=-1, mask=m)
  output e = mean(k, axis=-1, mask=m)
  output f = sum(cast[i32](m), axis=-1)
}`);
    const inputs = { k: [1, 2, -3, -1, -1, -1], n: [2, 0] };
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => outputOf(model, name, { inputs }));
    expect(all).toEqual([[1, 0], [1, 1], [3, 0], [2, 0], [1.5, 0], [2, 0]]); // prettier-ignore
    const beyond = { ...inputs, n: [9, -1] };
    expect(outputOf(model, 'f', { inputs: beyond })).toEqual([3, 0]);
  });
});

describe('cross_entropy', () => {
  const text = `model M[B, T] {
  input x: f32[B, T, 2]
  input label: i32[B, T]
  input lengths: i32[B]
  logits = x |> head: Dense[3]
  loss = cross_entropy(logits, label, mask=mask[T](lengths))
  train { optimizer sgd[lr=0.1] }
}`;
  const { Net } = build(text, { dtype: 'f64' });

  function gradients(size: number, data: readonly number[], label: readonly number[], counts: readonly number[]) {
    const net = new Net({ B: 2, T: size }, { seed: 4 });
    const inputs = { x: Float64Array.from(data), label: Int32Array.from(label), lengths: Int32Array.from(counts) };
    const { loss } = net.forward(inputs);
    net.backward();
    return { loss: loss!, grads: Object.values(net.grads).flatMap((grad) => [...grad]) };
  }

  test('a padded batch has the loss and the gradient of its sequences alone', () => {
    const padded = gradients(3, [1, 2, -1, 0.5, 50, -60, 0.3, 0.1, 7, 7, 8, 8], [0, 2, 1, 1, 0, 2], [2, 1]);
    const other = gradients(3, [1, 2, -1, 0.5, 0, 0, 0.3, 0.1, -9, 1, 2, 3], [0, 2, -1, 1, 99, -7], [2, 1]);
    const alone = gradients(2, [1, 2, -1, 0.5, 0.3, 0.1, 0, 0], [0, 2, 1, 0], [2, 1]);
    for (const one of [other, alone]) {
      expect(one.loss).toBeCloseTo(padded.loss, 12);
      one.grads.forEach((value, i) => expect(value).toBeCloseTo(padded.grads[i]!, 12));
    }
    expect(Math.max(...padded.grads.map(Math.abs))).toBeGreaterThan(0.01);
  });

  test('nothing but padding: 0, and no gradient', () => {
    const { loss, grads } = gradients(2, [1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 0], [0, 0]);
    expect(loss + 0).toBe(0);
    expect(grads.every((value) => value + 0 === 0)).toBe(true);
  });
});

describe('what is wrong', () => {
  test.each([
    ['sum(x, mask=lengths)', 'NN3016 5:13 a mask is bool, not i32[B]'],
    ['sum(x, mask=lengths > 0)', 'NN3001 5:13 the mask does not cover what it is to mask'],
    ['max(x, x, mask=real)', 'NN3010 5:16 `mask` is for reductions, and this compares two tensors'],
    ['sum(x, mask=real, mask=real)', 'NN2012 5:24 `mask` is given twice'],
    ['exp(x, mask=real)', 'NN2012 5:13 `exp` has no argument `mask`'],
  ])('%s', (expression, problem) => {
    const text = `model M[B, T] {\n input x: f32[B, T]\n input lengths: i32[B]\n real = mask[T](lengths)\n y = ${expression}\n output y\n output real\n}`;
    expect(elaborated(text).problems.map(formatProblem)).toEqual([problem]);
  });
});
