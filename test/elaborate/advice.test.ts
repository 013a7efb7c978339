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

// prettier-ignore
test.each<readonly [written: string, help: string, mended: string]>([
  ['grad(mean(y), f.weight)', 'To use a parameter elsewhere too, declare it here, `param w', 'grad(mean(y), w)'],
  ['f.head.weight', 'What a layer computes with is its own.', 'w'],
  ['Dense.weight', 'What a layer computes with is its own.', 'w'],
  ['grad(cube)(x)', '`y = cube(x)`, then `grad(y, x)`', 'grad(cube(x), x)'],
  ['grad(f)(x)', '`y = f(x)`, then `grad(y, x)`', 'grad(f(x), x)'],
  ['zeros[4](dtype=i32)', '`zeros[4, dtype=i32]`', 'zeros[4, dtype=i32]'],
  ['zeros[4, dtype=4]', '`i32`', 'zeros[4, dtype=u8]'],
  ['iota[4, dtype=f32]', '`cast[f32](iota…)`', 'cast[f32](iota[4])'],
  ['segment_sum(w, argmax(w))', '`scatter_add(zeros[N, D], index, x)`', 'scatter_add(zeros[4, 4], argmax(w), w)'],
  ['bincount(argmax(w))', '`scatter_add(zeros[N], index, ones[E])`', 'scatter_add(zeros[4], argmax(w), ones[4])'],
  ['scatter_max(w[0], argmax(w))', '`max(where(index == unsqueeze(iota[N]), x, -inf), axis=-1)`', 'max(where(argmax(w) == unsqueeze(iota[4]), w[0], -inf), axis=-1)'],
  ['ctc(x, argmax(x), input_lengths=argmax(w))', '`mask=mask[T](n)`', 'ctc(x, argmax(x), mask=max(x, axis=-1) > 0)'],
  ['hstack(x, y)', '`concat(a, b)`', 'concat(x, y) + concat(x, y, axis=2)'],
  ['normalize(x)', '`x / norm(x, axis=-1, keepdims=true)`', 'x / norm(x, axis=-1, keepdims=true)'],
  ['log10(x)', '`log(x) / log(10)`', 'log(x) / log(10)'],
  ['logcumsumexp(x)', '`top + log(cumsum(exp(x - top)))`', 'max(x) + log(cumsum(exp(x - stop_gradient(max(x, axis=-1, keepdims=true)))))'],
  ['isnan(x)', '`x != x`', 'x != x'],
  ['isfinite(x)', '`abs(x) < inf`', 'abs(x) < inf'],
  ['nan_to_num(x)', '`where(x == x, x, 0)`', 'where(x == x, x, 0)'],
  ['fmod(x, y)', '`a % b`', 'x % y'],
  ['logical_not(x > 0)', '`not a`', 'not (x > 0)'],
  ['gt(x, y)', '`a > b`', 'x > y'],
  ['outer(x, x)', '`unsqueeze(a) * b`', 'unsqueeze(x) * unsqueeze[axis=2](x)'],
  ['inner(x, y)', '`sum(a * b, axis=-1)`', 'sum(x * y, axis=-1)'],
  ['cdist(w, w)', '`norm(unsqueeze[axis=1](a) - unsqueeze[axis=0](b), axis=-1)`', 'norm(unsqueeze[axis=1](w) - unsqueeze[axis=0](w), axis=-1)'],
  ['trace(w)', '`sum(diag(x), axis=-1)`', 'sum(diag(w), axis=-1)'],
  ['lerp(x, y, 0.5)', '`a + t * (b - a)`', 'x + 0.5 * (y - x)'],
  ['median(x)', '`sort(x)[..., k]`', 'sort(x)[..., 2]'],
  ['searchsorted(w[0], x)', '`sum(edges < unsqueeze(x), axis=-1)`', 'sum(w[0] < unsqueeze(x), axis=-1)'],
  ['nonzero(x)', 'No size depends on data', 'sum(x, mask=x > 0)'],
  ['ravel(x)', '`reshape[-1](x)`', 'reshape[-1](x)'],
  ['broadcast_to(w, x)', '`expand[B, 4](x)`', 'expand[B, 4, 4](w)'],
  ['narrow(x, 1, 0, 2)', '`slice[2, 5, axis=1](x)`', 'slice[0, 2, axis=1](x) + x[:, 0:2]'],
  ['moveaxis(x, 1, 2)', '`transpose[axes=[0, 2, 1]](x)`', 'transpose[axes=[0, 2, 1]](x)'],
  ['interpolate(x)', '`resize[64, 64](x)`', 'resize[6, 8](unsqueeze(x))'],
  ['count_nonzero(x)', '`sum(x != 0)`', 'sum(x != 0)'],
  ['BCEWithLogitsLoss(x, y)', 'Did you mean `bce_with_logits`?', 'bce_with_logits(x, x)'],
  ['binary_cross_entropy(x, y)', 'Did you mean `bce`?', 'bce(sigmoid(x), sigmoid(y))'],
  ['kl_divergence(x, y)', 'Did you mean `kl_div`?', 'kl_div(x, softmax(y))'],
  ['maximum(x, y)', 'Did you mean `max`?', 'max(x, y)'],
  ['detach(y)', 'Did you mean `stop_gradient`?', 'stop_gradient(y)'],
  ['y.detach()', 'Write `stop_gradient(y)`.', 'stop_gradient(y)'],
  ['no_grad(y)', 'Did you mean `stop_gradient`?', 'stop_gradient(y)'],
  ['jacobian(y, x)', '`grad(y[..., 0], x)`', 'jvp(y, x, x)'],
  ['hessian(y, x)', '`grad(g[..., 0], x)`', 'grad(g[..., 0], x) + jvp(g, x, x)'],
  ['vjp(y, x, y)', '`grad(sum(y * v), x)`', 'grad(sum(y * y), x)'],
  ['hvp(y, x, x)', '`jvp(grad(y, x), x, v)`', 'jvp(grad(y, x), x, x)'],
  ['value_and_grad(y, x)', '`grad(y, x)`', 'grad(y, x)'],
  ['laplacian(y, x)', '`grad(grad(y, a), a) + grad(grad(y, b), b)`', 'grad(grad(y, x), x)'],
  ['grad_reverse(x)', '`2 * stop_gradient(x) - x`', '2 * stop_gradient(x) - x'],
  ['odeint(cube, x)', "`scan k in iota[20] over 20 with y = y0 { y' = y + h * f(y) }`", 'x'],
  ['grad(y, [x, x])', '`grad(y, a)` and `grad(y, b)`', 'grad(y, x) + grad(y, x)'],
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
  ['masked_fill(x, x > 0, 1)', '`where(mask, value, x)`', 'where(x > 0, 1, x)'],
  ['x.masked_fill(x > 0, 1)', '`where(mask, value, x)`', 'where(x > 0, 1, x)'],
  ['multinomial(softmax(x))', '`categorical(log(p))`', 'categorical(log(softmax(x)))'],
  ['repeat_interleave(x, 2)', '`repeat[2](x)` or `repeat[2, axis=1](x)`', 'repeat[2](x) + repeat[2, axis=-1](x)'],
  ['x.chunk(2)', '`split[2](x)`', 'split[2](x)[0] + split[2, axis=2](x)[1]'],
  ['unbind(x)', '`unstack(x)`', 'unstack(x)[0] + unstack(x, axis=2)[0]'],
  ['index_select(x, 0, w)', '`take(x, index)`', 'take(x, argmax(w), axis=1)'],
  ['scaled_dot_product_attention(x, x, x)', '`attend[bidirectional=true](q, k, v)`', 'attend[bidirectional=true](unsqueeze(x, axis=0), unsqueeze(x, axis=0), unsqueeze(x, axis=0))'],
  ['accuracy(x, argmax(x))', '`metric accuracy = mean(argmax(logits) == label)`', 'mean(argmax(x) == argmax(x))'],
  ['perplexity(x)', '`metric perplexity = exp(cross_entropy(logits, label))`', 'exp(cross_entropy(x, argmax(x)))'],
  ['lax.scan(cube, x)', '`scan x_t in x over T with h = … { … }`', 'x'],
  ['cross_entropy(x, argmax(x), label_smoothing=0.1)', 'Did you mean `smoothing`?', 'cross_entropy(x, argmax(x), smoothing=0.1)'],
  ['cross_entropy[ignore_index=0](x, argmax(x))', 'Did you mean `ignore`?', 'cross_entropy[ignore=0](x, argmax(x))'],
  ['cross_entropy[smoothing=1.5](x, softmax(x))', 'smoothing=0', 'cross_entropy[smoothing=0.5](x, softmax(x))'],
  ['cross_entropy[ignore=0](x, softmax(x))', 'Leave rows out with `mask=`', 'cross_entropy(x, softmax(x), mask=x[..., 0] > 0)'],
])('%s', (written, help, mended) => {
  const [first, ...more] = problemsOf(written).filter(({ severity }) => severity === 'error');
  expect(first?.help).toContain(help);
  expect(more).toEqual([]);
  expect(problemsOf(mended)).toEqual([]);
});

test.each([
  ['cross_entropy(y, argmax(x), reduction="batchmean")', '`reduction` is "mean", "sum" or "none", not "batchmean"'],
  ['mse[reduction="avg"](y, x)', '`reduction` is "mean", "sum" or "none", not "avg"'],
])('%s: what there is to choose from', (written, message) => {
  expect(problemsOf(written).flatMap((problem) => (problem.severity === 'error' ? [problem.message] : []))).toEqual([
    message,
  ]);
});

const errorsOf = (statement: string, items = '') =>
  elaborated(`model M[B] {
  input x: f32[B, 3, 4]
  ${statement}
  loss = mean(x |> Dense[1])
  output h
  train { optimizer sgd[lr=0.1] ${items} }
}`).problems.filter(({ severity }) => severity === 'error');

test.each([
  ['h, c = x |> Lstm[5]', '', '2 names for f32[B, 3, 5]', '`Lstm` gives its outputs alone: `ys = x |> Lstm[64]`'],
  ['h, c = x |> Lstm[6]', '', '2 names for f32[B, 3, 6]', 'A `scan` over `LstmCell` gives both of its carries.'],
  ['h, c = Gru[5](x)', '', '2 names for f32[B, 3, 5]', '`Gru` gives its outputs alone'],
  ['h, c = x', '', '2 names for f32[B, 3, 4]', '`unstack(x)`'],
  ['h = x', '\n clip norm[max=1]', 'the number of `norm` has no name', 'Write `norm[1]`.'],
  ['h = x', '\n accumulate 4', 'a train block has no `accumulate`', 'several `backward` add up until `update`'],
  ['h = x', '\n schedule cosine[0.1, steps=9]', 'a train block has no `schedule`', '`optimizer adam[lr=cosine['],
])('%s%s', (statement, items, message, help) => {
  const [first, ...more] = errorsOf(statement, items);
  expect([first?.message, ...more.map((each) => each.message)]).toEqual([message]);
  expect(first?.help).toContain(help);
});

// prettier-ignore
test.each<readonly [statement: string, help: string, mended: string]>([
  ['h = x |> Gru[4, bidirectional=true]', '`x |> Bidirectional[Gru[64]]`', 'h = x |> Bidirectional[Gru[4]]'],
  ['h = x |> Attention[2, causal=true]', 'It looks back only', 'h = x |> Attention[2]'],
  ['h = w[i]', '`take(w, i)`', 'h = take(w, i)'],
  ['h = w[:, i]', '`take[axis=1](w, i)`', 'h = take[axis=1](w, i)'],
  ['h = x[..., i]', '`take[axis=2](x, i)`', 'h = take[axis=2](x, i)'],
  ['h = transpose(e.weight)', '`take(weight, text)` in place of the embedding, and `h @ transpose(weight)`', 'h = take(w, i) @ transpose(w)'],
  ['h = i |> Embedding[7, 6](weight=w)', '`take(weight, text)` in place of the embedding', 'h = take(w, i)'],
  ['h = [x, x]', '`stack(h)` along a new axis', 'h = stack([x, x])'],
  ["h = scan k in [x, x] with s = x { s' = s * k\n yield s' }", '`stack(h)` along a new axis', "ks = scan k in [x, x] with s = x { s' = s * k\n yield s' }\n h = stack(ks)"],
  ["h = scan a, b in (x, y) over 3 with s = zeros[B, 4] { s' = s + a * b }", '`scan a, b in x, y over 3 …`', "h = scan a, b in x, y over 3 with s = zeros[B, 4] { s' = s + a * b }"],
  ['h = (x, x)', 'Give each part a name', 'h, _g = (x, x)'],
  ['h[b, c] = x[b, i[b] - 1, c]', '`sum[t] where(t == i[b] - 1, x[b, t, c], 0)`', 'h[b, c] = sum[t] where(t == i[b] - 1, x[b, t, c], 0)'],
  ['h[t, c] = x[t, max(i[t] - 1, 0), c]', '`sum[k] where(k == max(i[t] - 1, 0), x[t, k, c], 0)`', 'h[t, c] = sum[k] where(k == max(i[t] - 1, 0), x[t, k, c], 0)'],
])('%s', (statement, help, mended) => {
  const inModel = (line: string) => errorsOf(`input i: i32[B]\n param w: f32[7, 6] ~ xavier_uniform\n layer e = Embedding[7, 6]\n y = 2 * x\n _e = e(i)\n ${line}`);
  const [first, ...more] = inModel(statement);
  expect(first?.help).toContain(help);
  expect(more).toEqual([]);
  expect(inModel(mended)).toEqual([]);
});

test('schedules: the names of other frameworks', () => {
  const helps = ['total_steps', 'T_max', 'warmup_steps', 'num_warmup_steps'].map((name) => {
    const { problems } = elaborated(`model M[B] {
  input x: f32[B, 4]
  loss = mean(x |> Dense[1])
  train { optimizer sgd[lr=cosine[0.1, ${name}=9]] }
}`);
    return problems.find(({ severity }) => severity === 'error')?.help;
  });
  const [steps, warmup] = ['Did you mean `steps`?', 'Did you mean `warmup`?'];
  expect(helps).toEqual([steps, steps, warmup, warmup]);
});
