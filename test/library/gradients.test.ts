/** First and second derivatives of the library's functions against differences, and at kinks and extremes against what they promise. */
import { describe, expect, test } from 'vitest';
import { derivativeErrors, slopesOf, type Input } from './derivatives.ts';

const vector = (...data: readonly number[]): Input => ({ type: `f32[${data.length}]`, data });
const table = (columns: number, ...data: readonly number[]): Input => ({
  type: `f32[${data.length / columns}, ${columns}]`,
  data,
});
const labels = (...data: readonly number[]): Input => ({ type: `i32[${data.length}]`, data });

const x = vector(-2.3, -0.7, 0.4, 1.9);
const grid = table(3, 0.5, -1.5, 2, 1.2, 0.3, -0.8);
const other = table(3, -0.4, 0.9, 1.1, 0.6, -1.3, 0.2);
const share = table(3, 0.2, 0.5, 0.3, 0.6, 0.1, 0.3);
const label = labels(2, 0);
const positive = vector(0.3, 0.8, 1.7, 2.5);
const inner = vector(0.2, 0.4, 0.6, 0.9);
const coin = vector(1, 0, 0.5, 1);
const twoLoss = 'mse l1 mae huber[0.6] smooth_l1 smooth_l1[0.5] bce_with_logits hinge'.split(' ');
const activations =
  'relu leaky_relu relu6 elu[1.5] selu celu[0.7] gelu gelu["tanh"] silu softplus mish softsign tanhshrink hardtanh hardsigmoid hardswish log_sigmoid softmax log_softmax square reciprocal var std norm norm[1] norm[3] norm[1.5] norm[inf] logsumexp';

const cases: readonly (readonly [expression: string, inputs: Readonly<Record<string, Input>>])[] = [
  ...activations.split(' ').map((name) => [`${name}(x)`, { x }] as const),
  ...twoLoss.map((name) => [`${name}(x, y)`, { x, y: vector(0.3, 0.2, -0.7, 1) }] as const),
  ['prelu(x, slope)', { x, slope: vector(0.25, 0.5, -0.1, 1) }],
  ['glu(x)', { x }],
  ['glu[axis=0](x)', { x: grid }],
  ['clamp[-1, 1](x)', { x }],
  ['var[axis=0](x)', { x: grid }],
  ['std[axis=-1, keepdims=true](x)', { x: grid }],
  ['norm[axis=1](x)', { x: grid }],
  ['logsumexp[axis=0, keepdims=true](x)', { x: grid }],
  ['logsumexp[axes=[0, 1]](x)', { x: grid }],
  ['hypot(x, y)', { x: grid, y: other }],
  ['logaddexp(x, y)', { x: grid, y: other }],
  ['logaddexp(x, x)', { x: grid }],
  ['cross_entropy(x, label)', { x: grid, label }],
  ['cross_entropy[smoothing=0.1, reduction="none"](x, label)', { x: grid, label }],
  ['cross_entropy[ignore=0](x, label)', { x: grid, label }],
  ['weighted_cross_entropy(x, label, w)', { x: grid, label, w: vector(0.5, 1, 2) }],
  ['soft_cross_entropy(x, p)', { x: grid, p: share }],
  ['nll["sum"](x, label)', { x: grid, label }],
  ['bce(p, y)', { p: inner, y: coin }],
  ['kl_div(x, p)', { x: grid, p: share }],
  ['cosine_similarity(x, y)', { x: grid, y: other }],
  ['triplet_margin(x, y, z)', { x: grid, y: other, z: share }],
  ['gaussian_nll(x, y, v)', { x, y: coin, v: positive }],
  ['poisson_nll(x, y)', { x, y: coin }],
  ['poisson_nll[log_input=false](r, y)', { r: positive, y: coin }],
];

describe('against differences', () => {
  test.each(cases)('%s', (expression, inputs) => {
    const { first, second } = derivativeErrors(expression, inputs);
    expect(first).toBeLessThanOrEqual(1e-6);
    expect(second).toBeLessThanOrEqual(1e-6);
  });
});

describe('at kinks', () => {
  const rows: readonly (readonly [expression: string, at: readonly number[], slopes: readonly number[]])[] = [
    ['relu(x)', [0], [1]],
    ['relu6(x)', [0, 6], [1, 1]],
    ['leaky_relu(x)', [0], [1]],
    ['prelu(x, 0.3)', [0], [1]],
    ['hardtanh(x)', [-1, 1], [1, 1]],
    ['clamp[-2, 3](x)', [-2, 3], [1, 1]],
    ['hardsigmoid(x)', [-3, 3], [1 / 6, 1 / 6]],
    ['l1["sum"](x, 0)', [0], [0]],
    ['huber[1, "sum"](x, 0)', [0, -1, 1], [0, -1, 1]],
    ['hinge["sum"](x, 1)', [1, 2], [-1, 0]],
    ['std(x)', [2, 2, 2], [0, 0, 0]],
    ['norm(x)', [0, 0], [0, 0]],
    ['norm[1](x)', [0, -2], [0, -1]],
    ['norm[3](x)', [0, 0], [0, 0]],
    ['norm[inf](x)', [-2, 2], [-1, 0]],
    ['hypot(x, 0)', [0], [0]],
    ['cosine_similarity(x, x)', [0, 0], [0, 0]],
    ['triplet_margin(x, x, x)', [3, 4], [0, 0]],
    ['bce["sum"](x, 0)', [0], [1]],
  ];
  test.each(rows)('%s at %j', (expression, at, slopes) => {
    expect(slopesOf(expression, { x: vector(...at) })).toEqual(slopes);
  });
});

describe('at extremes', () => {
  const rows: readonly (readonly [expression: string, at: readonly number[], slopes: readonly number[]])[] = [
    ...'relu leaky_relu[0] relu6 hardtanh hardsigmoid'.split(' ').map((f) => [`${f}(x)`, [-1000], [0]] as const),
    ...'elu celu silu softplus mish gelu gelu["tanh"] hardswish'
      .split(' ')
      .map((f) => [`${f}(x)`, [-1000, 1000], [0, 1]] as const),
    ['log_sigmoid(x)', [-1000, 1000], [1, 0]],
    ['softsign(x)', [-1e200, 1e200], [0, 0]],
    ['logsumexp(x)', [1000, -1000], [1, 0]],
    ['logsumexp(x)', [-Infinity, -Infinity], [0, 0]],
    ['norm(x)', [3e200, 4e200], [0.6, 0.8]],
    ['norm(x)', [3e-200, 4e-200], [0.6, 0.8]],
    ['hypot(x, 4e200)', [3e200], [0.6]],
    ['logaddexp(x, 1000)', [1000, -1000], [0.5, 0]],
    ['logaddexp(x, -1000)', [1000, 0.1], [1, 1]],
    ['bce_with_logits["sum"](x, 0)', [1000, -1000], [1, 0]],
    ['poisson_nll[reduction="sum"](x, 1)', [-1000], [-1]],
  ];
  test.each(rows)('%s at %j', (expression, at, slopes) => {
    const found = slopesOf(expression, { x: vector(...at) });
    for (const [i, slope] of slopes.entries()) expect(found[i]).toBeCloseTo(slope, 12);
  });
});
