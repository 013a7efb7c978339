/** `grad` and `jvp` inside a model: values against calculus, variables kept apart, and what has no derivative. */
import { describe, expect, test } from 'vitest';
import { elaborated, formatAll, formatProblem, modelOf, outputOf } from './elaborating.ts';

type Inputs = Readonly<Record<string, readonly number[]>>;

/** The output `y` of a model with inputs a: f32[3] and s: f32 and the parameter w: f32[3] = 2. */
function valueOf(body: string, inputs: Inputs = {}, declarations = ''): readonly number[] {
  const model = modelOf(text(body, declarations), { dtype: 'f64' });
  return outputOf(model, 'y', { inputs: { a: [1, 2, -3], s: [0.5], ...inputs } });
}

function text(body: string, declarations = ''): string {
  return `${declarations}
model M {
  input a: f32[3]
  input s: f32
  param w: f32[3] = 2
  output _used = a * s * w
  ${body}
}`;
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
}

describe('grad', () => {
  const { exp, cos, sin, tanh } = Math;
  const table: readonly [body: string, expected: readonly number[]][] = [
    ['output y = grad(a * a * w, a)', [4, 8, -12]],
    ['output y = grad(sin(a), a)', [cos(1), cos(2), cos(-3)]],
    ['output y = grad(sum(a) * s, s)', [0]],
    // The gradient of the sum: each element of a counts three times.
    ['output y = grad(unsqueeze(a) * w, a)', [6, 6, 6]],
    ['output y = grad(a * w, w)', [1, 2, -3]],
    ['h = a * 3\n output y = grad(h * h, h)', [6, 12, -18]],
    ['h: f32[3] = a * 3\n output y = grad(h * h, h)', [6, 12, -18]],
    ['g, h = (a * 2, a * 3)\n output y = grad(g * h, h)', [2, 4, -6]],
    ['h[i] = a[i] * w[i]\n output y = grad(h * h, h)', [4, 8, -12]],
    ['output h = a * 3\n output y = grad(h * h, h)', [6, 12, -18]],
    ['h = a * 3\n output y = (h * h) |> grad(h)', [6, 12, -18]],
    // Of any order.
    ['output y = grad(grad(a ^ 3, a), a)', [6, 12, -18]],
    ['output y = grad(grad(grad(exp(2 * a), a), a), a)', [8 * exp(2), 8 * exp(4), 8 * exp(-6)]],
    ['output y = grad(grad(sum(a * a) * s ^ 2, a), s)', [2 * 0.5 * 2 * (1 + 2 - 3)]],
    ['output y = grad(grad(tanh(a), a), a)', [1, 2, -3].map((x) => -2 * tanh(x) * (1 - tanh(x) ** 2))],
    // Through control, slices, and stopped parts.
    ['output y = grad(where(a > 0, a * a, -a), a)', [2, 4, -1]],
    ['output y = grad(a[1:] * 5, a)', [0, 5, 5]],
    ['output y = grad(a * stop_gradient(a), a)', [1, 2, -3]],
    ['output y = grad(relu(a) + relu(0 * a), a)', [1, 1, 0]],
    // A derivative that is 0 at a point is no mistake.
    ['output y = grad(cos(a - a), a)', [-sin(0), 0, 0].map(() => 0)],
  ];
  test.each(table)('%s', (body, expected) => {
    expectNear(valueOf(body), expected);
  });

  test('sum(a) * s by s', () => {
    expectNear(valueOf('output y = grad(sum(a) * s, s)', { a: [1, 2, 4] }), [7]);
  });

  test('an equal expression elsewhere is another variable', () => {
    // h is 2a. Of h·(2a), only the first factor is h.
    expectNear(valueOf('h = 2 * a\n output y = grad(h * (2 * a), h)'), [2, 4, -6]);
    // By a itself, both count.
    expectNear(valueOf('h = 2 * a\n _g = grad(h, h)\n output y = grad(h * (2 * a), a)'), [8, 16, -24]);
  });

  test('two variables of one value', () => {
    expectNear(
      valueOf('g = 2 * a\n h = 2 * a\n output y = grad(g ^ 2 * h ^ 3, h) / grad(g ^ 2 * h ^ 3, g)'),
      [1.5, 1.5, 1.5],
    );
  });

  test('an argument of a function is a variable of its own', () => {
    const f = 'fn f(x, c) = grad(x * c, x)';
    expectNear(valueOf('output y = f(a, a)', {}, f), [1, 2, -3]);
    expectNear(valueOf('h = a\n output y = grad(a * h, h)'), [1, 2, -3]);
  });

  test('a function may differentiate what its caller computed', () => {
    const f = 'fn slope(u, t) = grad(u, t)';
    expectNear(valueOf('h = a * a\n output y = slope(h * a, a)', {}, f), [3, 12, 27]);
    const twice = 'fn second(u, t) = slope(slope(u, t), t)\nfn slope(u, t) = grad(u, t)';
    expectNear(valueOf('output y = second(a ^ 3, a)', {}, twice), [6, 12, -18]);
  });

  test('inside a layer, for its parameter and its argument', () => {
    const layer = `layer L(x: f32[N]) -> f32[N] {
  param k: f32[N] = 3
  z = x * x * k
  return grad(z, x) + grad(z, k)
}`;
    expectNear(valueOf('output y = L(a)', {}, layer), [6 + 1, 12 + 4, -18 + 9]);
  });

  test('a gradient that is trained on is differentiated again', () => {
    const model = modelOf(
      `model M {
  input a: f32[2]
  param w: f32[2] = 3
  u = w * a ^ 2
  loss = sum(grad(u, a) ^ 2)
  output y = grad(loss, w)
}`,
      { dtype: 'f64' },
    );
    // loss = Σ (2wa)², so ∂/∂w = 8wa².
    expectNear(outputOf(model, 'y', { inputs: { a: [1, -2] } }), [24, 96]);
  });
});

describe('jvp', () => {
  const table: readonly [body: string, expected: readonly number[]][] = [
    ['output y = jvp(a ^ 3, a, a)', [3, 24, -81]],
    ['output y = jvp(sum(a ^ 2), a, w)', [0]],
    ['output y = jvp(unsqueeze(a) * w, a, 1)', [2, 2, 2, 2, 2, 2, 2, 2, 2]],
    ['output y = jvp(sin(s) * a, s, 2)', [1, 2, -3].map((x) => 2 * Math.cos(0.5) * x)],
    ['h = 2 * a\n output y = jvp(h * (2 * a), h, a)', [2, 8, 18]],
    // A Hessian times a vector.
    ['output y = jvp(grad(a ^ 4, a), a, w)', [24, 96, 216]],
  ];
  test.each(table)('%s', (body, expected) => {
    expectNear(valueOf(body), expected);
  });

  test('agrees with grad: v·(Jᵀu) = u·(Jv)', () => {
    const m = 'm = tanh(unsqueeze(a) * sin(a) + a)';
    expectNear(valueOf(`${m}\n output y = sum(jvp(m, a, w)) - sum(w * grad(m, a))`), [0]);
  });
});

describe('what has no derivative', () => {
  const said = (body: string): readonly string[] => elaborated(text(body)).problems.map(formatProblem);

  test.each([
    ['n = argmax(a)\n output y = grad(a, n)', 'NN4012 8:21 derivatives are with respect to floats, and this is i32[]'],
    ['output y = grad(argmax(a), a)', 'NN4012 7:19 only floats have derivatives, and this is i32[]'],
    ['output y = grad(a > 0, a)', 'NN4012 7:19 only floats have derivatives, and this is bool[3]'],
    ['output y = grad(3, a)', 'NN4012 7:19 only floats have derivatives, and this is the number 3'],
    ['output y = grad(a, relu)', 'NN4012 7:22 derivatives are with respect to floats, and this is the function `relu`'],
    ['output y = grad(w, a)', 'NN4012 7:19 this does not depend on `a`'],
    ['h = a * 2\n output y = grad(a * 2, h)', 'NN4012 8:18 this does not depend on `h`'],
    ['output y = grad(a * 2 + s, a * 2)', undefined],
    ['output y = grad(a * 2 + s, a * 7)', 'NN4012 7:19 this does not depend on `a * 7`'],
    ['output y = grad(grad(w * a, a), a)', 'NN4012 7:19 this does not depend on `a`'],
    ['output y = grad(floor(a), a)', 'NN4013 7:14 the derivative with respect to `a` is 0 everywhere'],
    ['output y = grad(stop_gradient(a), a)', 'NN4013 7:14 the derivative with respect to `a` is 0 everywhere'],
    ['output y = jvp(round(a), a, 1)', 'NN4013 7:14 the derivative with respect to `a` is 0 everywhere'],
    ['output y = jvp(a, a, unsqueeze(a))', 'NN3001 7:24 a direction has the shape of what it changes'],
    ['output y = grad(a)', 'NN2012 7:14 `grad` takes 2 tensors, found 1'],
  ])('%s', (body, problem) => {
    expect(said(body)).toEqual(problem === undefined ? [] : [problem]);
  });

  test('a network of relu has no second derivative', () => {
    const { problems } = elaborated(text('u = relu(a * w)\n output y = grad(grad(u, a), a)'));
    expect(problems.flatMap(formatAll)).toEqual([
      'NN4013 8:13 the derivative with respect to `a` is 0 everywhere',
      '  8:18 depends on it only through steps, comparisons or stopped gradients',
      '  help: relu, comparisons and rounding have no second derivative; take a smooth function such as tanh.',
    ]);
    expect(valueOf('u = relu(a * w)\n output y = grad(grad(u, a), a)')).toEqual([0, 0, 0]);
  });

  test('the help names the variable', () => {
    expect(elaborated(text('output y = grad(w, a)')).problems.flatMap(formatAll)).toEqual([
      'NN4012 7:19 this does not depend on `a` | f32[3]',
      '  7:22 f32[3]',
      '  help: Only what is computed from `a` has a derivative with respect to it.',
    ]);
  });
});
