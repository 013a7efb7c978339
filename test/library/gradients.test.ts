/** First and second derivatives of the library's functions against differences, and at kinks and extremes against what they promise. */
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { build, errorsOf, slopesOf } from './derivatives.ts';
import { vector } from './inputs.ts';

describe('against differences', () => {
  test.each(cases)('%s', (expression, inputs, setting) => {
    const errors = errorsOf(build(expression, inputs, setting));
    if (errors === undefined) return; // covered by its values: nothing here has a derivative
    expect(errors.first).toBeLessThanOrEqual(1e-6);
    expect(errors.second).toBeLessThanOrEqual(1e-6);
  });
});

describe('at kinks', () => {
  const rows: readonly (readonly [expression: string, at: readonly number[], slopes: readonly number[]])[] = [
    ['relu(x)', [0], [1]],
    ['stop_gradient(x)', [0, 3], [0, 0]],
    ['unit(x)', [0, 3, Infinity], [0, 1, 0]],
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
    ['dice[reduction="sum"](x, 0 * x)', [0], [0]],
    ['info_nce[reduction="sum"](unsqueeze[axis=0](x), 0 * unsqueeze[axis=0](x))', [0, 0], [0, 0]],
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
    ['focal[alpha=1, reduction="sum"](x, 1 + 0 * x)', [-100, 100, -1000, 1000], [-1, 0, -1, 0]],
    ['focal[alpha=0, reduction="sum"](x, 0 * x)', [-100, 100, -1000, 1000], [0, 1, 0, 1]],
    ['focal[0.01, 0.5, "sum"](x, 1 + 0 * x)', [-1000, 1000], [-0.5, 0]],
    ['dice[1e-6, "sum"](x, 1 + 0 * x)', [1, 1], [0, 0]],
    ['poisson_nll[reduction="sum"](x, 1)', [-1000], [-1]],
  ];
  test.each(rows)('%s at %j', (expression, at, slopes) => {
    const found = slopesOf(expression, { x: vector(...at) });
    for (const [i, slope] of slopes.entries()) expect(found[i]).toBeCloseTo(slope, 12);
  });
});
