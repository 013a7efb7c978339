/** What those who come from other frameworks write, what they are told, and that it does what they meant. */
import { expect, test } from 'vitest';
import { elaborated } from './elaborating.ts';

const problemsOf = (line: string, name = 'z') =>
  elaborated(`fn cube(x) = x^3
model M[B] {
  input x: f32[B, 3, 4]
  param w: f32[4, 4] ~ xavier_uniform
  layer f = Dense[4]
  y = tanh(f(x @ w))
  g = grad(y[..., 0], x)
  ${name} = ${line}
  loss = mean(y) + mean(g^2)
  output result = ${name}
  train { optimizer sgd[lr=0.1] }
}`).problems;

test.each<readonly [written: string, help: string, mended: string]>([
  ['grad(mean(y), f.weight)', 'To use a parameter elsewhere too, declare it here, `param w', 'grad(mean(y), w)'],
  ['f.head.weight', 'What a layer computes with is its own.', 'w'],
  ['Dense.weight', 'What a layer computes with is its own.', 'w'],
  ['grad(cube)(x)', '`y = cube(x)`, then `grad(y, x)`', 'grad(cube(x), x)'],
  ['grad(f)(x)', '`y = f(x)`, then `grad(y, x)`', 'grad(f(x), x)'],
  ['detach(y)', 'Did you mean `stop_gradient`?', 'stop_gradient(y)'],
  ['y.detach()', 'Write `stop_gradient(y)`.', 'stop_gradient(y)'],
  ['no_grad(y)', 'Did you mean `stop_gradient`?', 'stop_gradient(y)'],
  ['jacobian(y, x)', '`grad(y[..., 0], x)`', 'jvp(y, x, x)'],
  ['hessian(y, x)', '`grad(g[..., 0], x)`', 'grad(g[..., 0], x) + jvp(g, x, x)'],
  ['logdet(w)', '`tril(w)`', 'tril(w)'],
  ['inverse(w)', '`tril(w)`', 'tril(w)'],
  ['solve(w, x)', '`tril(w)`', 'tril(w)'],
  ['vmap(cube)(x)', 'Axes in front are a batch by themselves', 'cube(x)'],
  ['mean(x).backward()', '`grad(y, x)`', 'grad(y, x)'],
  ['transpose(x, 1, 2)', '`transpose[axes=[0, 2, 1]](x)`', 'transpose[axes=[0, 2, 1]](x)'],
  ['transpose(x, 0, -1)', '`transpose[axes=[2, 1, 0]](x)`', 'transpose[axes=[2, 1, 0]](x)'],
  ['transpose(x, 2, 0, 1)', '`transpose[axes=[2, 0, 1]](x)`', 'transpose[axes=[2, 0, 1]](x)'],
  ['transpose(x, [2, 0, 1])', '`transpose[[2, 0, 1]](x)`', 'transpose[[2, 0, 1]](x)'],
  ['x.transpose(1, 2)', '`transpose[axes=[0, 2, 1]](x)`', 'transpose[axes=[0, 2, 1]](x)'],
  ['x.permute(0, 2, 1)', '`transpose[axes=[0, 2, 1]](x)`', 'transpose[axes=[0, 2, 1]](x)'],
  ['x.float()', '`cast[f32](x)`', 'cast[f32](x)'],
  ['x.long()', '`cast[i32](x)`', 'cast[i32](x)'],
  ['x.view(-1, 4)', '`reshape[…](x)`, with the dims in the brackets', 'reshape[-1, 4](x)'],
  ['x.reshape(-1, 4)', '`reshape[…](x)`, with the dims in the brackets', 'reshape[-1, 4](x)'],
  ['x.size(0)', '`x: f32[B, T]` says what `B` and `T` are', 'B'],
  ['x.sum()', '`sum(x)` or `x |> sum`; along an axis `sum(x, axis=-1)`', 'sum(x) + sum(x, axis=-1)'],
  ['x.relu()', 'Write `relu(x)` or `x |> relu`.', 'x |> relu'],
])('%s', (written, help, mended) => {
  const [first, ...more] = problemsOf(written).filter(({ severity }) => severity === 'error');
  expect(first?.help).toContain(help);
  expect(more).toEqual([]);
  expect(problemsOf(mended)).toEqual([]);
});
