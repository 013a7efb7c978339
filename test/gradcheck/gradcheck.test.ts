/** Gradient checks: right gradients pass whatever the model draws, wrong ones do not, and corners are left out. */
import { describe, expect, test } from 'vitest';
import { gradcheck } from '../../compiler/index.ts';
import { printGradcheck } from '../../compiler/gradcheck/print.ts';
import { slopeAt } from '../../compiler/gradcheck/differences.ts';

const verdicts = async (source: string, options = {}): Promise<Readonly<Record<string, string>>> => {
  const { parameters, problems } = await gradcheck(source, options);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  return Object.fromEntries(
    parameters.map(({ train, parameter, verdict }) => [[train, parameter].filter(Boolean).join(' '), verdict]),
  );
};

test('labels, bytes and dropout: draws stay the same while a parameter moves', async () => {
  const source = `
model Net[B] {
  input pixels: u8[B, 4]
  input label: i32[B]
  logits = cast[f32](pixels) / 255 |> fc: Dense[6] |> tanh |> dropout[0.5] |> head: Dense[3]
  loss = cross_entropy(logits, label)
  train {
    optimizer sgd[lr=0.1]
    regularize l2[0.1]
  }
}`;
  const expected = { 'fc.weight': 'ok', 'fc.bias': 'ok', 'head.weight': 'ok', 'head.bias': 'ok' };
  expect(await verdicts(source)).toEqual(expected);
  expect(await verdicts(source, { dims: { B: 1 }, seed: 7, samples: 2 })).toEqual(expected);
});

test('each train block with its own loss and parameters', async () => {
  expect(
    await verdicts(`
model Two[B] {
  input x: f32[B]
  param a: f32[] = 1
  param b: f32[] = 0
  loss first = mse(a * x + b, x^2)
  loss second = mean(exp(b * x))
  train one {
    minimize first over "a"
    optimizer sgd[lr=0.1]
  }
  train two {
    minimize second over "b"
    optimizer sgd[lr=0.1]
  }
}`),
  ).toEqual({ 'one a': 'ok', 'two b': 'ok' });
});

test('a gradient that is held back differs from the differences', async () => {
  const { parameters } = await gradcheck(`
model Held[B] {
  input x: f32[B]
  param w: f32[] = 1
  param zero: f32[2] = 0
  loss = mean(stop_gradient(w) * w * x) + 0 * sum(zero)
  train { optimizer sgd[lr=0.1] }
}`);
  expect(parameters.map(({ verdict }) => verdict)).toEqual(['wrong', 'all zero']);
  expect(parameters[0]!.error).toBeGreaterThan(0.1);
  expect(parameters.map(({ reasons }) => reasons)).toEqual([['`stop_gradient(w)` in model.nn:6'], undefined]);
});

describe('where a model says itself that a derivative is another one', () => {
  const head = `fn step(v) = cast[f32](v > 0)
fn triangle(v, g) = g * max(0, 1 - abs(v))
fn pass(_v, g) = g
layer Held(x: f32[..., D]) -> f32[..., D] = x * stop_gradient(tanh(x))
model M[B, T] {
  input x: f32[B, T, 4]
  input label: i32[B]
  param w: f32[4] = 0.5
`;
  const withBody = (body: string): string => `${head}${body}
  train { optimizer sgd[lr=0.1] }
}
`;

  test.each<readonly [name: string, body: string, reasons: readonly string[]]>([
    [
      'in a scan',
      `  y = scan x_t in x over T with h = zeros[B, 4] { h' = h + custom_gradient[step, triangle](x_t - w) }
  loss = mean(y^2)`,
      ['`custom_gradient[step, triangle](x_t - w)` in model.nn:9'],
    ],
    [
      'in a scan into which a carry brings the parameter at the second step',
      `  y, _ = scan x_t in x over T with h = zeros[B, 4], s = zeros[B, 4] {
    h' = h + x_t * w
    s' = s + stop_gradient(h) * x_t
  }
  loss = mean(y^2) + mean(s^2)`.replace('y, _', 'y, s'),
      ['`stop_gradient(h)` in model.nn:11'],
    ],
    [
      'in a layer that is computed again',
      '  loss = mean(x * w |> remat[Held])',
      ['`stop_gradient(tanh(x))` in model.nn:4'],
    ],
    [
      'on one side of an if',
      `  q = if sum(x) > 0 { w * stop_gradient(w) * x } else { x }
  loss = mean(q)`,
      ['`stop_gradient(w)` in model.nn:9'],
    ],
    [
      'behind functions of the library, which hold back what has no part in the derivative',
      `  p = softmax(mean(x, axis=1) * w)
  z = custom_gradient[step, pass](p - 0.25) * norm(w) + logsumexp(w)
  loss = cross_entropy(z + log_softmax(w), label)`,
      ['`custom_gradient[step, pass](p - 0.25)` in model.nn:10'],
    ],
    [
      'in two places, of which only those are named that the parameter reaches',
      `  param other: f32[4] = 1
  loss = mean(stop_gradient(w * x) * w * x) + mean(custom_gradient[step, pass](w) * w) + sum(stop_gradient(other) * other)`,
      ['`stop_gradient(w * x)` in model.nn:10', '`custom_gradient[step, pass](w)` in model.nn:10'],
    ],
    [
      'in a derivative, whose rules hold back scales',
      `  z = hypot(w, x) + atan2(w, x)
  g = grad(z, w)
  loss = mean(g^2) + mean(stop_gradient(w) * w)`,
      ['`stop_gradient(w)` in model.nn:11'],
    ],
  ])('%s', async (_, body, reasons) => {
    const { parameters, problems } = await gradcheck(withBody(body));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parameters.find(({ parameter }) => parameter === 'w')).toMatchObject({ verdict: 'wrong', reasons });
  });
});

describe('the range of an input', () => {
  const source = `
model Root[B] {
  input x: f32[B]
  input i: i32[B]
  input b: bool[B]
  input u: u8[B]
  input k: i32[B]
  param w: f32[] = 1
  rest = mean(cast[f32](i)) + mean(b) + mean(u) + mean(take(ones[3], k))
  loss = mean((w * sqrt(x - 2))^2) + 0 * rest
  train { optimizer sgd[lr=0.1] }
}`;

  test('is where its floats are drawn', async () => {
    expect(await verdicts(source)).toEqual({ w: 'not finite' });
    expect(await verdicts(source, { ranges: { x: [2, 5] } })).toEqual({ w: 'ok' });
    expect(await verdicts(source.replace('sqrt(x - 2)', 'sqrt(-1 - x)'), { ranges: { x: [-2, -1] } })).toEqual({
      w: 'ok',
    });
  });

  test('is where its whole numbers are drawn, both ends too', async () => {
    const last = `
model Last[B, T] {
  input x: f32[B, T, 2]
  input lengths: i32[B]
  param w: f32[2] = 1
  loss = mean(take_along(w * x, lengths - 1, axis=1)^2)
  train { optimizer sgd[lr=0.1] }
}`;
    expect(await verdicts(last)).toEqual({ w: 'not finite' });
    expect(await verdicts(last, { dims: { B: 20 }, ranges: { lengths: [1, 3] } })).toEqual({ w: 'ok' });
    expect(await verdicts(last, { dims: { B: 20 }, ranges: { lengths: [1, 4] } })).toEqual({ w: 'not finite' });
    expect(await verdicts(last, { dims: { B: 20 }, ranges: { lengths: [3, 3] } })).toEqual({ w: 'ok' });
  });

  test.each<readonly [ranges: Readonly<Record<string, readonly [number, number]>>, message: string]>([
    [{ y: [0, 1] }, 'there is no input `y` to draw: there is `x`, `i`, `b`, `u`, `k`'],
    [{ x: [1, 1] }, 'nothing lies between 1 and 1, where `x` is to be drawn: a range goes from a number to a larger one'], // prettier-ignore
    [{ x: [0, Infinity] }, 'nothing lies between 0 and Infinity'],
    [{ i: [0, 0.5] }, '`i` is i32, and not both of 0 and 0.5 are such numbers'],
    [{ i: [0, 2 ** 31] }, '`i` is i32, and not both of 0 and 2147483648 are such numbers'],
    [{ i: [3, 2] }, 'nothing lies between 3 and 2, where `i` is to be drawn'],
    [{ b: [0, 1] }, 'a range is for numbers, and `b` is bool'],
    [{ u: [-1, 1] }, '`u` is u8, and not both of -1 and 1 are such numbers'],
    [{ k: [0, 5] }, 'values must be in [0, 3)'],
  ])('%j is refused', async (ranges, message) => {
    await expect(gradcheck(source, { ranges })).rejects.toThrow(message);
  });
});

test('labels are drawn in their range also where a mask lets only some of them through', async () => {
  const source = `
model Ragged[B] {
  input x: f32[B, 4, 2]
  input length: i32[B]
  input label: i32[B, 4]
  loss = cross_entropy(x |> fc: Dense[2], label, mask=mask[4](length))
  train { optimizer sgd[lr=0.1] }
}`;
  expect(await verdicts(source)).toEqual({ 'fc.weight': 'ok', 'fc.bias': 'ok' });
});

test.each([
  [1e9, 'too coarse', 'the loss is 1.0e+9, so large that differences of it say little of what is skipped'],
  [1e7, 'ok', undefined],
  [10, 'ok', undefined],
])('a loss of %s, whose differences are coarse', async (size, verdict, note) => {
  const checked = await gradcheck(`
model Large[B] {
  input x: f32[B]
  param w: f32[] = 1
  loss = mean(${size} + sin(w * x))
  train { optimizer sgd[lr=0.1] }
}`);
  expect(checked.parameters.map((parameter) => parameter.verdict)).toEqual([verdict]);
  expect(
    printGradcheck(checked)
      .split('\n')
      .find((line) => line.startsWith('the loss')),
  ).toBe(note);
});

test('a loss that is no number', async () => {
  const source = `
model Nan[B] {
  input x: f32[B]
  param w: f32[] = 1
  loss = mean(log(-x * w^2))
  train { optimizer sgd[lr=0.1] }
}`;
  expect(await verdicts(source)).toEqual({ w: 'not finite' });
});

test('without a loss there is nothing to check; a text with errors gives its problems', async () => {
  expect(await verdicts('model Out[B] {\n  input x: f32[B]\n  param w: f32[] = 1\n  output y = w * x\n}')).toEqual({});
  expect((await gradcheck('model M { output y = z }')).problems.length).toBeGreaterThan(0);
});

describe('differences', () => {
  test.each<readonly [name: string, f: (x: number) => number, x: number, slope: number]>([
    ['smooth', Math.sin, 0.7, Math.cos(0.7)],
    ['large', (x) => x * x, 1e4, 2e4],
    ['a corner within the first step', (x) => Math.abs(x - 1), 1 + 1e-4, 1],
    // Of which that step is sure of the mean of both sides' slopes.
    ['a small corner much nearer than the first step', (x) => Math.sin(x) + 1e-5 * Math.abs(x - 1), 1 + 2e-6, Math.cos(1 + 2e-6) + 1e-5], // prettier-ignore
  ])('%s', (_, f, x, slope) => {
    const found = slopeAt(f, x, ({ value }) => Math.abs(value - slope) / Math.max(1, slope) < 1e-7);
    expect(Math.abs(found.value - slope) / Math.max(1, slope)).toBeLessThan(1e-7);
    expect(found.doubt).toBeLessThan(1e-6);
  });

  test('beside a corner nearer than all steps, whose mean slope the first is sure of, they doubt themselves', () => {
    const corner = (x: number): number => 1e-3 * Math.abs(x - 1e-7);
    expect(slopeAt(corner, 0, () => false).doubt).toBeGreaterThan(1e-4);
  });

  test('in a corner they doubt themselves', () => {
    expect(
      slopeAt(
        (x) => Math.max(x, 0.25 * x + Math.cbrt(x)),
        0,
        () => false,
      ).doubt,
    ).toBeGreaterThan(1e-3);
  });
});
