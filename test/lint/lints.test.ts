/** When lints speak, when they are silent, and how they are silenced. Their own examples are tested with all others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../compiler/compile.ts';
import { lints } from '../../compiler/lint/index.ts';
import { formatProblem } from '../elaborate/elaborating.ts';

const codes: ReadonlyMap<string, string> = new Map(lints.map(({ code, name }) => [code, name]));

/** The names of the lints that a text sets off, with the line. */
async function lintsOf(text: string): Promise<readonly string[]> {
  const { problems } = await check(text);
  expect(problems.filter(({ code }) => !codes.has(code)).map(formatProblem)).toEqual([]);
  return problems.map((problem) => `${codes.get(problem.code)} ${formatProblem(problem).split(' ')[1]!.split(':')[0]}`);
}

const trained = (body: string): string => `model M[B] {
  input x: f32[B, 4]
  input label: i32[B]
  z = x |> fc: Dense[3]
  metric right = mean(argmax(z) == label)
${body}
  train { optimizer sgd[lr=0.1] }
}
`;

test.each<readonly [body: string, ...names: string[]]>([
  ['  loss = cross_entropy(softmax(z), label)', 'probabilities-as-logits 6'],
  ['  p = softmax(z)\n  loss = cross_entropy[smoothing=0.1](p, label)', 'probabilities-as-logits 7'],
  ['  loss = nll(softmax(z), label)', 'probabilities-as-logits 6'],
  ['  loss = ctc(unsqueeze[axis=1](softmax(z)), unsqueeze(label))', 'probabilities-as-logits 6'],
  ['  loss = ctc(unsqueeze[axis=1](log_softmax(z)), unsqueeze(label))'],
  ['  loss = mean(bce_with_logits(sigmoid(z), 1))', 'probabilities-as-logits 6'],
  ['  loss = cross_entropy(log_softmax(z), label)'],
  ['  loss = nll(log_softmax(z), label)'],
  ['  loss = cross_entropy(z * sigmoid(z), label)'],
  ['  output p = softmax(z)\n  loss = cross_entropy(z, label)'],
  ['  loss = -mean(log(softmax(z)))'],
  ['  loss = cross_entropy(z, label)\n  loss size = mean(z^2)', 'idle-loss 7'],
  ['  metric size = mean(z^2)\n  loss = cross_entropy(z, label)\n  loss other = mean(z^2)', 'idle-loss 8'],
  ['  loss size = mean(z^2)\n  loss = cross_entropy(z, label) + size'],
  ['  loss = -mean(log(sigmoid(z)))'],
  ['  loss = -mean(log(sigmoid(z) + 1e-7))', 'log-of-probability 6'],
  ['  loss = -mean(log(1 - softmax(z)[:, 0]))', 'log-of-probability 6'],
  ['  loss = -mean(log(softplus(z) + 1e-7))'],
  ['  loss = mean(bce(sigmoid(z), 0.5))', 'log-of-probability 6'],
  ['  loss = nll(log(exp(z) / sum(exp(z), axis=1, keepdims=true)), label)', 'written-out-softmax 6'],
  ['  e = exp(z)\n  loss = mean(e / (sum(e, axis=1, keepdims=true) + 1e-8))', 'written-out-softmax 7'],
  ['  e = where(z > 0, exp(-z), 0)\n  loss = mean(e / sum(e))', 'written-out-softmax 7'],
  ['  e = exp(z)\n  p[i, c] = e[i, c] / (sum[d] e[i, d])\n  loss = mean(p)', 'written-out-softmax 7'],
  ['  loss = mean(log(sum(exp(z), axis=1)) - z[:, 0])', 'written-out-softmax 6'],
  ['  loss = log(mean(exp(z / 3)))', 'written-out-softmax 6'],
  ['  e = exp(z - max(z, axis=1, keepdims=true))\n  loss = mean(e / sum(e, axis=1, keepdims=true))'],
  ['  e = exp(z - stop_gradient(max(z)))\n  loss = mean(e / sum(e)) + log(sum(e))'],
  ['  e = exp(3 * tanh(z))\n  loss = mean(e / sum(e)) + log(sum(exp(min(5, z))))'],
  ['  e = exp(-cast[f32](iota[3]))\n  loss = mean(z * e / sum(e))'],
  ['  loss = mean(exp(z) / sum(z^2)) + sum(exp(z)) + log(sum(z^2))'],
  ['  loss = logsumexp(z) + mean(softmax(z, mask=z > 0)) + mean(log_softmax[axis=0](z)) + logaddexp(z[0, 0], z[0, 1])'],
  ['  y = z |> n: BatchNorm\n  loss = mean(y^2)', 'bias-before-norm 6'],
  ['  y = relu(z) |> n: BatchNorm\n  loss = mean(y^2)'],
  ['  y = z |> n: LayerNorm\n  loss = mean(y^2)'],
  ['  y = z |> Dense[2]\n  loss = mean(y^2)', 'unlabelled 6'],
  ['  layer enc = Dense[2]\n  loss = mean(enc(z)^2)'],
  ['  y = z |> dropout[0.5]\n  loss = mean(y^2)'],
  ['  state s: f32 = 0\n  _t = z * s\n  loss = mean(z^2)', 'unused-state 6'],
  ["  state s: f32 = 0\n  s' = s + 1\n  loss = mean(z^2)"],
  ['  y = z |> deep: Mlp[widths=[4, 4, 4, 4, 4, 4, 4], act=sigmoid]\n  loss = mean(y^2)', 'deep-saturation 6'],
  ['  y = z |> net: Mlp[widths=[4, 4, 4, 4, 4, 4], act=tanh]\n  loss = mean(y^2)'],
  [
    `  layer cell = Dense[3]
  h = scan _k in [1, 2, 3, 4, 5, 6, 7, 8] with h = z { h' = tanh(cell(h)) }
  loss = mean(h^2)`,
  ],
])('%s', async (body, ...names) => {
  expect(await lintsOf(trained(body))).toEqual(names);
});

test.each<readonly [use: string, ...names: string[]]>([
  ['flatten |> fc: Dense[2, use_bias=false]', 'raw-bytes 3'],
  ['norm: Normalize |> flatten |> fc: Dense[2]'],
  ['cast[i32] |> embed: Embedding[256, 2]'],
])('bytes into %s', async (use, ...names) => {
  const text = `model M[B] {\n  input x: u8[B, 4]\n  y = x |> ${use}\n  loss = sum(y^2)\n  train { optimizer sgd[lr=1] }\n}\n`;
  expect(await lintsOf(text)).toEqual(names);
});

test.each<readonly [layer: string, ...names: string[]]>([
  ['Conv2d[3, 16, 3]', 'channels-first 3'],
  ['Conv2d[3, 32, 5, padding="same"]', 'channels-first 3'],
  ['ConvTranspose2d[3, 16, 3]', 'channels-first 3'],
  // Each of these may be meant.
  ['Conv2d[3, 16]'],
  ['Conv2d[3, 16, stride=3]'],
  ['Conv2d[3, kernel=16, stride=3]'],
  ['Conv2d[3, 16, 4]'],
  ['Conv2d[3, 16, 1]'],
  ['Conv2d[3, 5, 2]'],
  ['Conv2d[3, 9, 2]'],
  ['Conv2d[4, 16, 3]'],
  ['reshape[B, 1024, 3] |> b: Conv1d[3, 16, 3]'],
  ['b: Mine[3, 16, 3]'],
])('%s of an image with 3 channels', async (layer, ...names) => {
  const labelled = layer.includes('|>') || layer.startsWith('b: ') ? layer : `a: ${layer}`;
  const text = `model M[B] {\n  input x: f32[B, 32, 32, 3]\n  y = x |> ${labelled}\n  loss = mean(y^2)\n  train { optimizer sgd[lr=1] }\n}\nlayer Mine[_a, _b, _c](x) = x |> c: Conv2d[4, 3]\n`;
  expect(await lintsOf(text)).toEqual(names);
});

test('layers inside a layer of the library, or where nothing trains, need no label', async () => {
  expect(await lintsOf('model M[B] {\n  input x: f32[B, 4]\n  output y = x |> Dense[2]\n}\n')).toEqual([]);
  expect(await lintsOf(trained('  y = z |> net: Mlp[widths=[3, 2]]\n  loss = mean(y^2)'))).toEqual([]);
});

test('a lint is silenced by its name as by its code, and by no other', async () => {
  const loss = (comment: string) => trained(`  loss = cross_entropy(softmax(z), label) // nnc-ignore ${comment}`);
  expect(await lintsOf(loss('probabilities-as-logits'))).toEqual([]);
  expect(await lintsOf(loss('NN6001'))).toEqual([]);
  expect(await lintsOf(loss('unlabelled, probabilities-as-logits: measured, and better'))).toEqual([]);
  expect(await lintsOf(loss('log-of-probability'))).toEqual(['probabilities-as-logits 6']);
  expect(await lintsOf(loss('because of probabilities-as-logits'))).toEqual(['probabilities-as-logits 6']);
});

test('no example and no golden sets one off', async () => {
  const root = new URL('../../', import.meta.url);
  const files = ['examples/', 'test/golden/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.nn'))
      .map((name) => folder + name),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const { problems } = await check(readFileSync(new URL(file, root), 'utf8'));
    expect(problems.map(formatProblem), file).toEqual([]);
  }
});

test.each<readonly [type: string, layer: string, ...names: string[]]>([
  ['f32[B, 3, 32, 32]', 'image |> c: Conv2d[8, 3]', 'channels-in-front 3'],
  ['f32[B, 1, 28, 28]', '(image - 0.5) / 2 |> c: Conv2d[8, 3, padding=1]', 'channels-in-front 3'],
  ['u8[B, 3, 32, 32]', 'image / 255 |> c: Conv2d[8, 3]', 'channels-in-front 3'],
  ['f32[B, 32, 32, 3]', 'image |> c: Conv2d[8, 3]'],
  ['f32[B, 3, 32, 32]', 'transpose[axes=[0, 2, 3, 1]](image) |> c: Conv2d[8, 3]'],
  // Three rows of 20 places, and a picture that nobody has given.
  ['f32[B, 3, 20, 32]', 'image |> c: Conv2d[8, 3]'],
  ['f32[B, 3, 32, 16]', 'image |> d: Dense[32] |> c: Conv2d[8, 3]'],
  ['f32[B, 5, 32, 32]', 'image |> c: Conv2d[8, 3]'],
])('a picture of %s, %s', async (type, layer, ...names) => {
  const text = `model M[B] {
  input image: ${type}
  y = ${layer}
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}`;
  expect(await lintsOf(text)).toEqual(names);
});

test.each([
  ['z |> Dense[2]', '`x |> name: Dense[…]`'],
  ['Both[2](z, tanh(z))', '`x |> name: Both[…](…)`'],
  ['Own(tanh(z))', '`x |> name: Own`'],
])('what is unlabelled is written with a label: %s', async (written, help) => {
  const { problems } = await check(
    `layer Both[H](x: f32[B, 3], y: f32[B, 3]) -> f32[B, H] = x + y |> a: Dense[H]
layer Own(x: f32[B, 3]) -> f32[B, 2] = x |> a: Dense[2]
${trained(`  loss = mean(${written.includes('|>') ? `(${written})` : written})`)}`,
  );
  expect(problems.map((problem) => problem.help)).toEqual([expect.stringContaining(help)]);
});
