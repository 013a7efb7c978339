/** `mask` and `label` of the library: a mistake is reported where it stands, with what to write. */
import { expect, test } from 'vitest';
import { elaborated, formatProblem } from './elaborating.ts';

const problemsOf = (line: string) =>
  elaborated(`model M[B, T] {
  input x: f32[B, T, 5]
  input y: i32[B, T]
  input lengths: i32[B]
  real = mask[T](lengths)
  output z = ${line}
  output there = real
  output more = y + unsqueeze(lengths)
}`).problems.filter(({ severity }) => severity === 'error');

const none = 'a mask is bool, not ';
const uncovered = 'the mask does not cover what it is to mask';
const lengthsHelp = 'Make one of lengths: `mask[T](lengths)`; or compare: `label != 0`.';

// prettier-ignore
test.each<readonly [written: string, problem: string, help: string, mended: string]>([
  ['softmax(x, -1)', 'NN2012 6:25 the number -1 is no mask', '`softmax[axis=-1](x)`', 'softmax[axis=-1](x)'],
  ['x |> softmax(1)', 'NN2012 6:27 the number 1 is no mask', '`softmax[axis=1](x)`', 'x |> softmax[axis=1]'],
  ['logsumexp(x, 1)', 'NN2012 6:27 the number 1 is no mask', '`logsumexp[axis=1](x)`', 'logsumexp[axis=1](x)'],
  ['norm[2](x, 1)', 'NN2012 6:25 the number 1 is no mask', '`norm[axis=1](x)`', 'norm[2, axis=1](x)'],
  ['huber(x, 0 * x, 2)', 'NN2012 6:30 the number 2 is no mask', '`huber[delta=2](x, 0 * x)`', 'huber[delta=2](x, 0 * x)'],
  ['mse(x, 0 * x, 2)', `NN3016 6:28 ${none}the number 2`, lengthsHelp, 'mse(x, 0 * x, mask=true)'],
  ['softmax(x, mask=real)', `NN3001 6:25 ${uncovered}`, '`mask=unsqueeze(m)`', 'softmax(x, mask=unsqueeze(real))'],
  ['mse(x, 0, mask=real)', `NN3001 6:24 ${uncovered}`, '`mask=unsqueeze(m)`', 'mse(x, 0, mask=unsqueeze(real))'],
  ['x |> Lstm[5](mask=lengths)', `NN3016 6:27 ${none}i32[B]`, lengthsHelp, 'x |> Lstm[5](mask=mask[T](lengths))'],
  ['x |> Lstm[5](mask=1)', `NN3016 6:27 ${none}the number 1`, lengthsHelp, 'x |> Lstm[5](mask=real)'],
  ['cross_entropy(x, y, mask=y)', `NN3016 6:34 ${none}i32[B, T]`, lengthsHelp, 'cross_entropy(x, y, mask=y != 0)'],
  ['cross_entropy(x, y, mask=x > 0)', `NN3001 6:34 ${uncovered}`, 'each of [B, T]', 'cross_entropy(x, y, mask=real)'],
  ['x |> Attention[5](mask=causal[T])', `NN3001 6:32 ${uncovered}`, '`Attention` looks back only', 'x |> Attention[5](mask=real)'],
  ['cross_entropy(x[:, :-1], y)', 'NN3001 6:39 `label` has one class for each of [B, T - 1], found [B, T]', '`logits[:, :-1]` with `label[:, 1:]`', 'cross_entropy(x[:, :-1], y[:, 1:])'],
  ['nll(x, y[:, 1:])', 'NN3001 6:21 `label` has one class for each of [B, T], found [B, T - 1]', '`logits[:, :-1]` with `label[:, 1:]`', 'nll(x[:, :-1], y[:, 1:])'],
  ['cross_entropy(x, lengths)', 'NN3001 6:31 `label` has one class for each of [B, T], found [B]', 'take one position, as in `x[:, -1]`', 'cross_entropy(x[:, -1], lengths)'],
  ['cross_entropy(x, stack(y, y))', 'NN3001 6:31 `label` has one class for each of [B, T], found [B, T, 2]', 'A label is the number of the right class', 'cross_entropy(x, y)'],
  ['cross_entropy(x, unsqueeze(y))', 'NN3001 6:31 `label` has one class for each of [B, T], found [B, T, 1]', '`squeeze(unsqueeze(y))`', 'cross_entropy(x, squeeze(unsqueeze(y)))'],
  ['cross_entropy(x, x[..., 0])', 'NN3007 6:31 labels are i32, not f32', '`cast[i32](…)`', 'cross_entropy(x, cast[i32](x[..., 0]))'],
  ['cross_entropy(x, x[..., 1:])', 'NN3001 6:31 `label` holds probabilities of [B, T, 5], found [B, T, 4]', 'one for each class', 'cross_entropy(x, softmax(x))'],
])('%s', (written, problem, help, mended) => {
  const found = problemsOf(written);
  expect(found.map(formatProblem)).toEqual([problem]);
  expect(found[0]!.help).toContain(help);
  expect(problemsOf(mended).map(formatProblem)).toEqual([]);
});

test('what already had a meaning keeps it', () => {
  for (const line of [
    'softmax(x[0, 0], mask=x > 0)',
    'cosine_similarity[axis=1](x, x, mask=x[:, 0] > 0)',
    'x |> Attention[5](mask=lengths[0] > 0)',
    'attend(stack(x, x, axis=1), stack(x, x, axis=1), stack(x, x, axis=1), mask=real)',
    'cross_entropy(x[0, 0], y[0, 0])',
  ])
    expect(problemsOf(line).map(formatProblem)).toEqual([]);
});
