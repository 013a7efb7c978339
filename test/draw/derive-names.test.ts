/** Names in derivations: each is defined somewhere, and none stands for two things. */
import { describe, expect, test } from 'vitest';
import { derivable, derive, type Derivation } from '../../compiler/draw/derivation/derive.ts';
import { printDerivation } from '../../compiler/draw/derivation/print-derivation.ts';
import type { Model } from '../../compiler/program/model.ts';
import { modelOf } from '../elaborate/elaborating.ts';
import { modelIn, shared } from './models.ts';

function derivation(model: Model | string, path: string): Derivation {
  const read = typeof model === 'string' ? modelOf(model) : model;
  return derive(
    read,
    derivable(read).find(({ name }) => name === path)!,
  );
}

const nested = `model Nested[B, T] {
  input x: f32[B, T, 4]
  param p: f32[4, 4] = 0
  last = scan x_t in x over T with s = zeros[B, 4] {
    inner = scan k in iota[3] over 3 with r = s {
      r' = r + 0.1 * tanh(r @ p)
    }
    s' = if mean(x_t) > 0.5 { inner + x_t } else { inner - x_t }
  }
  loss = mean(last^2)
}`;

const clashing = `model Names[B, T] {
  input x: f32[B, T, 3]
  input t: f32[B, 4]
  param c: f32[4, 4] = 0
  param u1: f32[3, 4] = 0
  param loop1: f32[4] = 1
  last = scan x_t in x over T with h = t {
    h' = tanh(x_t @ u1 + h @ c) * loop1
  }
  loss = mean(last * c[0, 0])
}`;

const deep = `fn field(y, w) = tanh(tanh(tanh(y @ w) @ w) @ w)
model Ode[B] {
  input y0: f32[B, 2]
  param w: f32[2, 2] = 0
  last = scan k in iota[4] over 4 with y = y0 {
    a = field(y, w)
    b = field(y + 0.5 * a, w)
    c = field(y + 0.5 * b, w)
    y' = y + 0.2 * (a + 2 * b + 2 * c + field(y + c, w))
  }
  loss = mean(last^2)
}`;

const straight = `model Vq[B] {
  input x: f32[B, 4]
  param codes: f32[6, 3] = 1
  z = x |> enc: Dense[3]
  index = argmin(pairwise(z, codes))
  q = take(codes, index)
  top, _ = topk[2](z)
  r = z + stop_gradient(q - z) |> dec: Dense[4]
  loss = mse(r, x) + mean(top) + 0.25 * mse(z, stop_gradient(q)) + mse(q, stop_gradient(z))
}
fn pairwise(z: f32[B, D], codes: f32[K, D]) {
  d[b, k] = sum[i] (z[b, i] - codes[k, i]) * (z[b, i] - codes[k, i])
  return d
}`;

const penalised = `model Wgan[B] {
  input real: f32[B, 2]
  layer critic = Mlp[widths=[8, 1], act=tanh]
  between = real * uniform[B, 1]
  slope = grad(critic(between), between)
  loss = mean((norm(slope, axis=-1) - 1)^2)
}`;

const spiking = `fn heaviside(v) = cast[f32](v > 0)
fn fast(v, g) = g / (1 + 10 * abs(v))^2
fn long(v) = sin(cos(sin(cos(exp(v) + 1) * 2) + v) * exp(v))
fn through(v, g) = g
model Snn[B] {
  input x: f32[B, 4]
  param w: f32[4, 8] = 0
  s = custom_gradient[heaviside, fast](x @ w - 0.5)
  l = custom_gradient[long, through](x @ w)
  loss = mean(s * l)
}`;

/** What formulas may speak of: not what the model's own text says. */
function formulasIn({ steps, values, bodies }: Derivation): readonly string[] {
  return [
    ...steps.flatMap(({ formula, products, masked }) => [formula, masked ?? '', ...products.map((p) => p.formula)]),
    ...values.flatMap(({ formula, statement, within }) => ((statement ?? within) === undefined ? [formula] : [])),
    ...bodies.flatMap(({ head, lines }) => [head, ...lines]),
  ];
}

describe.each([
  ['nested loops', nested],
  ['names that clash', clashing],
  ['a deep step', deep],
  ['a straight-through estimator', straight],
  ['a gradient of a gradient', penalised],
  ['rules of the model', spiking],
  ['a shared layer', shared],
  ['a transformer', modelIn('examples/gpt/gpt.nn')],
])('%s', (_, text) => {
  const model = typeof text === 'string' ? modelOf(text) : text;

  test.each(derivable(model).map(({ name }) => name))('of %s, every name is defined', (path) => {
    const found = derivation(model, path);
    const { steps, values, bodies } = found;
    const lines = bodies.flatMap((body) => [body.head, ...body.lines]);
    const defined = new Set([
      ...[...steps, ...values, ...model.params, ...model.inputs].map(({ name }) => name),
      ...lines.flatMap((line) => [...line.matchAll(/(?:^ *|from |and )(\S+) =/g)].map(([, name]) => name!)),
    ]);
    for (const formula of formulasIn(found)) {
      expect(formula).not.toContain('…');
      const spoken = formula.match(/(?<![\w.])[a-eg-z]\w*?\d+(?![\w.])/g) ?? [];
      expect(
        spoken.filter((name) => !defined.has(name)),
        formula,
      ).toEqual([]);
    }
  });
});

test('bodies in bodies stand where they are used, and carries go by the names of the text', () => {
  const [forwards, again, backwards] = derivation(nested, 'p').bodies;
  expect([forwards!.head, ...forwards!.lines].join('\n')).toMatchInlineSnapshot(`
    "v6 = scan over T, from s = 0
    loop3 = scan over 3, steps k, from r = s
          r′ = r + 0.1 · tanh(r · p)
    if1 = if v5[t]
          then loop3 + v1[t]
          else loop3 − v1[t]
    s′ = if1"
  `);
  expect(again!.lines).toContain('s′ = if2');
  expect([backwards!.head, ...backwards!.lines].join('\n')).toMatch(/\nloop\d = scan over 3 backwards, steps k, from/);
});

test('in loops no name is one of the model', () => {
  const model = modelOf(clashing);
  const [forwards, again, backwards] = derivation(model, 'u1').bodies;
  expect(forwards!.head).toMatch(/^v\d+ = scan over T, steps k, from h = t$/);
  expect(forwards!.lines).toEqual([expect.stringMatching(/^h′ = tanh\(v\d+\[k\] \+ h · c\) ⊙ loop1$/)]);
  expect(again!.head).toMatch(/^scan1 = .* from h = t$/);
  expect(backwards!.head).toMatch(/^scan2 = scan over T backwards, steps k, from d1 = ∂v\d+ and d2 = 0$/);
  expect(again!.lines[0]).toMatch(/^w1 = /);
});

test('what lies deep in a step has a name of its own', () => {
  const [forwards] = derivation(deep, 'w').bodies;
  expect(forwards!.lines.slice(-2)).toEqual([
    expect.stringMatching(/^u4 = u1 \+ 2 · u2 \+ 2 · u3 \+ tanh\(tanh\(tanh\(\(y \+ u3\) · w\) · w\) · w\)$/),
    'y′ = y + 0.2 · u4',
  ]);
});

test('values of the model are as its text has them; `_` is none, and marks hide no name', () => {
  const found = derivation(straight, 'codes');
  const statementOf = (name: string): string | undefined =>
    found.values.find((value) => value.name === name)?.statement?.text;
  expect([statementOf('z'), statementOf('index')]).toEqual(['z = x |> enc: Dense[3]', 'index = argmin(pairwise(z, codes))']); // prettier-ignore
  expect(printDerivation(found)).toContain('z = x |> enc: Dense[3]  test.nn:4');
  expect(JSON.stringify(derivation(straight, 'enc.bias'))).not.toMatch(/\[_\]|"_"/);
  expect(derivation(penalised, 'critic.head.weight').values.map(({ name }) => name)).toContain('between');
});

test('what `regularize` adds is the penalty, as in reports, unless the model has another', () => {
  const regularized = (more: string): string => `model M[B] {
  input x: f32[B]
  param w: f32[] = 1
  ${more}
  loss = mean((w * x)^2)
  train {
    optimizer sgd[lr=0.1]
    regularize l2[1e-3]
  }
}`;
  const [first, second] = ['', 'penalty = exp(w)\n  metric penalised = penalty'].map(
    (more) => derivation(regularized(more), 'w').steps[0]!.formula,
  );
  expect(first).toBe('loss + penalty');
  expect(second).toMatch(/^loss \+ v\d+$/);
});

test('what a custom gradient is of is shown: in the step where it is short, else apart', () => {
  const { steps, bodies } = derivation(spiking, 'w');
  const formulas = steps.map(({ formula }) => formula);
  expect(formulas).toContainEqual(expect.stringMatching(/^f32\(v\d+ > 0\), with a derivative of its own$/));
  expect(bodies.map(({ head }) => head)).toEqual(['l = what follows, with a derivative of its own']);
  // Its only result is no step of its own.
  expect(formulas.filter((formula) => /^[a-z]\d*$/.test(formula))).toEqual([]);
  expect(bodies[0]!.lines.at(-1)).toMatch(/^gives sin\(/);
});

test('signs that are not plain are explained, as they are meant', () => {
  const text = printDerivation(
    derivation('model M[B] {\n  input x: f32[B, 5]\n  param w: f32[5] = 1\n  loss = mean(cumsum(x * w) * x)\n}', 'w'),
  );
  expect(text).toContain('reversed cumsum₁(∂v');
  expect(text).toContain('\ncumsum₁(x) adds up along the second axis, reversed from its end');
});
