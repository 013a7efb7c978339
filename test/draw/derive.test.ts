/** Derivations: the text of a small one, and for larger ones that every step follows from those before. */
import { describe, expect, test } from 'vitest';
import { derivable, derive, type Derivation } from '../../compiler/draw/derivation/derive.ts';
import { printDerivation } from '../../compiler/draw/derivation/print-derivation.ts';
import type { Model } from '../../compiler/program/model.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { modelIn, residual, shared } from './models.ts';

function derivation(model: Model, path: string): Derivation {
  return derive(
    model,
    derivable(model).find(({ name }) => name === path)!,
  );
}

test('a line through points, as text', () => {
  const text = `model Line[B] {
  input x: f32[B, 1]
  input y: f32[B, 1]
  loss = mse(x |> fc: Dense[1], y)
}`;
  expect(printDerivation(derivation(modelOf(text), 'fc.bias'))).toMatchInlineSnapshot(`
    "∂loss/∂fc.bias : [1] in model Line

    ∂v is the gradient ∂loss/∂v and has the shape of v; the first is ∂loss = 1. Each step takes the gradient of the
    result of an operation (in), multiplies it by the operation's Jacobian J, of which only the shape is given, as it
    is never built, and passes the product on as the gradient of an operand (out). ⊙ and / are element by element,
    · is the product of matrices or with a number; Σ sums over all axes, Σ₀ over the first.
    ∂v ← … is one of several parts of ∂v; they are added where v stands, after “fork”.
    repeat(x) copies x along axes that it lacks, or has with extent 1, to the shape that is given.

      1.  loss = v6 / B : []
          test.nn:4  mse(x |> fc: Dense[1], y)
          in   ∂loss           : []
          J    ∂loss/∂v6       : [] × []
          out  ∂v6 = ∂loss / B : []

      2.  v6 = Σ v5 : []
          test.nn:4  mse(x |> fc: Dense[1], y)
          in   ∂v6               : []
          J    ∂v6/∂v5           : [] × [B, 1]
          out  ∂v5 = repeat(∂v6) : [B, 1]

      3.  v5 = v4 ⊙ v4 : [B, 1]
          test.nn:4  mse(x |> fc: Dense[1], y)
          in   ∂v5                  : [B, 1]
          J    ∂v5/∂v4 by operand 1 : [B, 1] × [B, 1], diagonal
          out  ∂v4 ← ∂v5 ⊙ v4       : [B, 1]
          J    ∂v5/∂v4 by operand 2 : [B, 1] × [B, 1], diagonal
          out  ∂v4 ← ∂v5 ⊙ v4       : [B, 1]

      4.  v4 = v3 − y : [B, 1]
          test.nn:4  mse(x |> fc: Dense[1], y)
          fork: v4 is used 2 times, so ∂v4 is the sum
              ∂v5 ⊙ v4  from step 3
            + ∂v5 ⊙ v4  from step 3
          in   ∂v4       : [B, 1]
          J    ∂v4/∂v3   : [B, 1] × [B, 1], diagonal
          out  ∂v3 = ∂v4 : [B, 1]

      5.  v3 = v1 + v2 : [B, 1]
          test.nn:4  fc: Dense[1]
          in   ∂v3       : [B, 1]
          J    ∂v3/∂v2   : [B, 1] × [B, 1], diagonal
          out  ∂v2 = ∂v3 : [B, 1]

      6.  v2 = repeat(fc.bias) : [B, 1]
          test.nn:4  fc: Dense[1]
          in   ∂v2               : [B, 1]
          J    ∂v2/∂fc.bias      : [B, 1] × [1]
          out  ∂fc.bias = Σ₀ ∂v2 : [1]

          ∂fc.bias : [1], which was asked for

    Where
          v1 = x · fc.weight : [B, 1]"
  `);
});

test('what the loss does not depend on has the derivative 0', () => {
  const model = modelOf(
    'model M[B] { input x: f32[B, 2]\n param w: f32[2] = 0\n output y = x * w\n loss = mean(x ^ 2) }',
  );
  const found = derivation(model, 'w');
  expect([found.steps, found.result, found.values]).toEqual([[], null, []]);
  expect(printDerivation(found)).toBe('∂loss/∂w : [2] in model M\n\n0, since no derivative leads from loss to w.');
});

test('a parameter behind stop_gradient only has the derivative 0', () => {
  const model = modelOf(
    'model M { param w: f32[2] = 0\n param u: f32[2] = 0\n loss = sum(u * stop_gradient(exp(w))) }',
  );
  expect(derivation(model, 'w').result).toBeNull();
  expect(derivation(model, 'u').result).not.toBeNull();
});

test('zeros that a mask keeps exact are told', () => {
  const model = modelOf(
    'model M[B] { input x: f32[B]\n param w: f32 = 1\n u = w * x\n loss = sum(where(x > 0, log(u), 0)) }',
  );
  const masked = derivation(model, 'w').steps.flatMap((step) => step.masked ?? []);
  expect(masked).toEqual(['where(v2, ∂u ⊙ x, 0)']);
});

test('a scan of several results is one operation, with what came back to each', () => {
  const model = modelOf(`model M[B, T] {
  input x: f32[B, T, 4]
  param u: f32[4, 4] = 0
  ys, h = scan x_t in x over T with h = zeros[B, 4] {
    h' = tanh(x_t + h @ u)
    yield h'
  }
  loss = sum(h * sum(ys, axis=1))
}`);
  const found = derivation(model, 'u');
  const whole = found.steps.at(-1)!;
  expect(found.steps.map(({ name, formula }) => `${name} = ${formula}`)).toContain(`h = last carry of ${whole.name}`);
  expect(whole.shape).toBe('([T, B, 4], [B, 4])');
  expect(whole.cotangents).toEqual([
    { of: 'h', shape: '[B, 4]' },
    { of: expect.stringMatching(/^v\d+$/) as string, shape: '[T, B, 4]' },
  ]);
  expect(whole.products[0]!.formula).toMatch(/Σ_ij \(yields \d of loop1\)\[i,j,k\] · \(yields \d of loop2\)\[i,j,l\]/);
  expect(printDerivation(found)).not.toMatch(/project|branch|capsule|scan\(.*scan\(/);
  // What they do at each step: forwards, forwards again with what the way back reads, and backwards.
  expect(found.bodies.map(({ head }) => head)).toEqual([
    `${whole.name} = scan over T, from c = 0`,
    'loop1 = scan over T, from c = 0',
    'loop2 = scan over T backwards, from c = ∂h',
  ]);
  const [forwards, , backwards] = found.bodies;
  expect(forwards!.lines).toEqual(['u1 = tanh(v1[t] + c · u)', 'c′ = u1', 'yields u1']);
  expect(backwards!.lines).toEqual([
    expect.stringMatching(
      /^u1 = \(c \+ ∂v\d+\[t\]\) ⊙ \(1 − \(yields \d of loop1\)\[t\] ⊙ \(yields \d of loop1\)\[t\]\)$/,
    ),
    'c′ = u1 · uᵀ',
    'yields 1: u1',
    'yields 2: u1',
  ]);
});

test('an `if` reads as one', () => {
  const model = modelOf(`model M[B] {
  input x: f32[B]
  param w: f32 = 1
  y = if sum(x) > 0 { w * x } else { x }
  loss = sum(y * y)
}`);
  const formulas = derivation(model, 'w').steps.map(({ formula }) => formula);
  expect(formulas.some((formula) => formula.startsWith('if('))).toBe(true);
  expect(formulas.join(' ')).not.toMatch(/project|branch/);
  const [forwards, backwards] = derivation(model, 'w').bodies;
  expect(forwards!.lines).toEqual(['then w · x', 'else x']);
  expect(backwards!.head).toMatch(/^if1 = if v\d+$/);
  expect(backwards!.lines).toEqual([
    'then result 1 = ∂v3 · w',
    'then result 2 = Σ (∂v3 ⊙ x)',
    'else result 1 = ∂v3',
    'else result 2 = 0',
  ]);
});

test('the objective is that of the train block', () => {
  const text = `model M[B] {
  input x: f32[B]
  param w: f32 = 1
  param u: f32 = 1
  loss a = mean(w * x)
  loss b = mean(u * x)
  train first {
    optimizer sgd[lr=0.1]
    minimize a
  }
  train second {
    optimizer sgd[lr=0.1]
    minimize b
  }
}`;
  const model = modelOf(text);
  const [w, u] = derivable(model);
  const [first, second] = model.trains;
  expect([derive(model, w!, first).objective, derive(model, w!, second).result]).toEqual(['a', null]);
  expect([derive(model, u!, second).objective, derive(model, u!, first).result]).toEqual(['b', null]);
});

test('unless one is given, it is about the train block that changes the parameter', () => {
  const text = `model M[B] {
  input x: f32[B]
  param w: f32 = 1
  param u: f32 = 1
  param k: f32 = 1
  shared = softplus(k * x)
  loss a = mean(w * shared)
  loss b = mean(u * softplus(k * x))
  train first {
    minimize a over "w"
    optimizer sgd[lr=0.1]
  }
  train second {
    minimize b over "u"
    optimizer sgd[lr=0.1]
  }
}`;
  const model = modelOf(text);
  const [x, k] = ['x', 'k'].map((path) => derivable(model).find(({ name }) => name === path)!);
  expect([derivation(model, 'u').objective, derivation(model, 'u').unused]).toEqual(['b', undefined]);
  const [first] = model.trains;
  const u = derivable(model).find(({ name }) => name === 'u')!;
  expect(derive(model, u, first).unused).toBe('`train first` does not change u, but `--train second` does');
  expect(derive(model, k!).unused).toBe('`train first` does not change k');
  expect(derive(model, x!).unused).toBeUndefined();
  // What both losses compute is of the line by which the way comes.
  const lines = derive(model, x!, model.trains[1]).steps.map(({ place }) => place!.line);
  expect(new Set(lines)).toEqual(new Set([8]));
});

test('a rule of the model is not called a Jacobian, and equal operands are told apart', () => {
  const model = modelOf(`fn half(x) = x / 2
fn rule(g, x) = 3 * g
model M[B] {
  input x: f32[B]
  param w: f32 = 1
  y = custom_gradient[half, rule](w * x)
  loss = sum(y * y)
}`);
  const found = derivation(model, 'w');
  expect(found.steps.filter(({ hasOwnRule }) => hasOwnRule)).toHaveLength(1);
  expect(found.steps.flatMap(({ products }) => products.flatMap(({ place }) => place ?? []))).toEqual([1, 2]);
  const text = printDerivation(found);
  expect(text).toMatch(/rule for ∂v\d+ +: the model's own, which need not be the Jacobian/);
  expect(text).toContain('∂v ← … is one of several parts');
  expect(text).toMatch(/J +∂\S+\/∂y by operand 2 : \[B\] × \[B\], diagonal/);
});

test('values are explained down to names of the model', () => {
  const model = modelOf(`model M[B] {
  input x: f32[B]
  param w: f32 = 1
  near = sqrt(x * x + 1)
  loss = sum(w * tanh(near / 2) * (1 - x))
}`);
  expect(derivation(model, 'w').values.map(({ name, formula }) => `${name} = ${formula}`)).toEqual([
    'near = √v2',
    'v3 = near / 2',
    'v4 = tanh(v3)',
    'v7 = 1 − x',
  ]);
});

describe.each([
  ['dense layers', modelIn('test/bench/models/digits.nn')],
  ['convolutions', modelIn('examples/mnist/mnist.nn')],
  ['residual blocks', modelOf(residual)],
  ['a shared layer', modelOf(shared)],
])('%s', (_, model) => {
  test.each(derivable(model).map(({ name }) => name))('%s', (path) => {
    const { steps, result, objective, parameter, shape } = derivation(model, path);
    // What has come in so far, by name; the objective's own is 1.
    const handed = new Map<string, { readonly formula: string; readonly step: number; readonly shape: string }[]>();
    expect([steps[0]!.name, parameter]).toEqual([objective, path]);
    for (const step of [...steps, { name: path, shape, products: [], number: Infinity, ...result! }]) {
      const parts = handed.get(step.name) ?? [];
      if (step.name !== objective) expect(parts.length, step.name).toBeGreaterThan(0);
      expect(parts.every((part) => part.shape === step.shape && part.step < step.number)).toBe(true);
      // A fork lists all that came back to it, and nothing else; a single use needs no sum.
      const terms = parts.map(({ formula, step: from }) => ({ formula, step: from }));
      expect(step.sum?.terms ?? []).toEqual(terms.length > 1 ? terms : []);
      for (const { operand, formula, jacobian, shape: out } of step.products) {
        expect([jacobian, formula]).toEqual([[step.shape, out], expect.stringContaining(`∂${step.name}`)]);
        handed.set(operand, [...(handed.get(operand) ?? []), { formula, step: step.number, shape: out }]);
      }
    }
    // Nothing is handed to what is no step: every part of the way leads to the parameter.
    expect([...handed.keys()].toSorted()).toEqual([...steps.slice(1).map(({ name }) => name), path].toSorted());
  });
});

test('there are no steps that change nothing', () => {
  const model = modelOf(`model M[B] {
  input x: f32[B, 4, 4, 1]
  param w: f32 = 1
  h = sin(w * x) * w
  slope = grad(h, x)
  loss = mean(max_pool2d[2](h)) + mean(moments(slope)[0])
}`);
  const { steps, values } = derivation(model, 'w');
  const shown = [...steps, ...values].map(({ name, formula }) => `${name} = ${formula}`);
  expect(shown.filter((text) => / = (1 · )?\w+$/.test(text))).toEqual([]);
  // The operation itself is said to be where it was written, not where something takes it as it is.
  expect(steps.find(({ name }) => name === 'h')?.place?.line).toBe(4);
});
