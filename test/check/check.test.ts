/** What names, kinds and places alone show: wrong texts with the problems that checking reports. */
import { describe, expect, test } from 'vitest';
import { mostGuesses } from '../../compiler/check/names.ts';
import { didYouMean } from '../../compiler/check/near.ts';
import { checkProblems } from '../../compiler/check/problems.ts';
import { check } from '../../compiler/compile.ts';
import { elaborateProblems } from '../../compiler/elaborate/problems.ts';
import { checked } from '../elaborate/elaborating.ts';

describe('declarations', () => {
  const table: readonly [text: string, ...problems: string[]][] = [
    ['fn f(x) = x\nlayer f(x) { return x }', 'NN2002 2:7 `f` is declared twice'],
    ['const k = 1\nconst k = 2', 'NN2002 2:7 `k` is declared twice'],
    // Every kind has names of its own, and a file's name may hide the library's.
    ["fn f(x) = x\nschedule f[v] = v\noptimizer f[lr](w, g) { w' = w - lr * g }\ninitializer f = constant[1]"],
    ['fn relu(x) = max(x, 0)\nfn adam(x) = x\nconst sum = 3'],
    ['fn f[a, a](x) = x', 'NN2003 1:9 `a` is bound twice'],
    ['fn f(x, x) = x', 'NN2003 1:9 `x` is bound twice'],
    ['fn f[a: integer](x) = x * a', 'NN2019 1:9 there is no kind `integer` of static argument'],
    ['fn f[a: fn, b: layer[], c: dim, d: number, e: int, g: bool[], h: string, i: dtype](x) = x'],
    ['fn f(x: f33[B]) = x', 'NN2018 1:9 there is no element type `f33`'],
    ['fn f(x: f32[..., B, ...]) = x', 'NN2016 1:21 a second `...` in one type'],
    ['fn f(x: f32[B]) -> f32[C] = x', 'NN2001 1:24 unknown name `C`'],
    ['fn f(x: f32[B]) requires B > C = x', 'NN2001 1:30 unknown name `C`'],
    ['schedule f[v](x) = v', 'NN2007 1:15 a schedule takes no tensors'],
    ['initializer f(x) = constant[0]', 'NN2007 1:15 an initializer takes no tensors'],
    ['fn f(x, y) = x', 'NN2008 1:9 the argument `y` is never used'],
    ['fn f(x, _y) = x'],
  ];
  test.each(table)('%s', (text, ...problems) => {
    expect(checked(text).toSorted()).toEqual(problems.toSorted());
  });
});

describe('circles', () => {
  test.each([
    ['fn f(x) = f(x)', ['NN2006 1:11 `f` uses itself']],
    [
      'fn f(x) = g(x)\nfn g(x) = h(x)\nfn h(x) = f(x)',
      ['NN2006 3:11 these declarations use each other: `f` → `g` → `h` → `f`'],
    ],
    ['const a = b\nconst b = a + 1', ['NN2006 2:11 these declarations use each other: `a` → `b` → `a`']],
    [
      'fn f(x) {\n  a = b + x\n  b = a * 2\n  return a\n}',
      ['NN2006 2:7 these definitions form a circle: `b` → `a` → `b`', 'NN2008 3:3 the binding `b` is never used'],
    ],
    ['fn f(x) {\n  a = a + x\n  return a\n}', ['NN2006 2:7 `a` is defined by itself']],
    ['fn f(x) {\n  a = b + x\n  b = x\n  return a * b\n}', ['NN2005 2:7 `b` is used before it is bound']],
    ['initializer i = i', ['NN2006 1:17 `i` uses itself']],
  ])('%s', (text, problems) => {
    expect(checked(text)).toEqual(problems);
  });
});

describe('bodies', () => {
  const table: readonly [text: string, ...problems: string[]][] = [
    ['fn f(x) {\n  a = x\n  a = x + 1\n  return a\n}', 'NN2003 3:3 `a` is bound twice'],
    ['fn f(x) {\n  _, _, a = split[3](x)\n  for _ in 0..2 {\n    _ = a\n  }\n  return a\n}'],
    ['fn f(x) {\n  _ = x\n  return _\n}', 'NN2001 3:10 unknown name `_`'],
    ['fn f(x) {\n  x = 1\n  return x\n}', 'NN2004 2:3 `x` hides the `x` around it'],
    ['const k = 1\nfn f(x) {\n  k = x\n  return k\n}', 'NN2004 3:3 `k` hides a constant of this file'],
    ['fn f(x) {\n  sum = x\n  relu = sum\n  return relu\n}'],
    ['fn f(x) {\n  training = x\n  return training\n}', 'NN2004 2:3 `training` is a word of the language'],
    ['fn f(x) {\n  if training {\n    a = x\n    return a\n  }\n  a = x + 1\n  return a\n}'],
    [
      'fn f(x) {\n  if training {\n    a = x\n  }\n  return a\n}',
      'NN2008 3:5 the binding `a` is never used',
      'NN2001 5:10 `a` is bound only inside a block',
    ],
    ['fn f(x) {\n  a = x\n  return x\n}', 'NN2008 2:3 the binding `a` is never used'],
    ['fn f(x) {\n  return x\n  _a = x\n}', 'NN2020 3:3 this is never reached'],
    ['fn f(x) {\n  param w: f32 = 0\n  return x * w\n}', 'NN2007 2:3 a function has no `param`'],
    ['layer l(x) {\n  input y: f32\n  return x * y\n}', 'NN2007 2:3 a layer has no `input`'],
    ['layer l(x) {\n  loss a = x\n  return x\n}', 'NN2007 2:3 a layer has no `loss`'],
    ['model m {\n  if training {\n    input y: f32\n    _a = y\n  }\n}', 'NN2007 3:5 `input` inside a block'],
    ['layer l(x) {\n  param w: f32[3]\n  return x * w\n}', 'NN2009 2:3 the parameter `w` has no first value'],
    ['layer l(x) {\n  param w: f32[3] ~ kaiming\n  return x * w\n}', 'NN2001 2:21 there is no initializer `kaiming`'],
    ['layer l(x) {\n  param w: f32[3] ~ relu\n  return x * w\n}'],
    ["layer l(x) {\n  state s: f32 = 0\n  s' = s + 1\n  return x * s'\n}"],
    [
      "layer l(x) {\n  state s: f32 = 0\n  a = s'\n  s' = s + 1\n  return x * a\n}",
      "NN2005 3:7 `s'` is used before it is bound",
    ],
    ["layer l(x) {\n  param w: f32 = 0\n  w' = w\n  return x\n}", 'NN2017 3:3 `w` has no next value'],
    ["fn f(k) = k @ k'", "NN2005 1:15 `k'` is used before it is bound"],
    ["fn f(x) {\n  k = x\n  return k @ k'\n}", 'NN2017 3:14 `k` has no next value'],
    ["fn f(x) {\n  q' = x\n  return x\n}", 'NN2001 2:3 unknown name `q`'],
    ['fn f(x) {\n  y[i, i] = x[i, i]\n  return y\n}', 'NN2003 2:8 `i` is bound twice'],
    ['fn f(x) {\n  y[x] = x[x]\n  return y\n}', 'NN2004 2:5 `x` hides the `x` around it'],
    ['fn f(x, w) {\n  y[i, j] = sum[k] x[i, k] * w[k, j]\n  return y\n}'],
    [
      "fn f(x) {\n  h, last = scan x_t in x over T with s = 0 {\n    s' = s + x_t\n    yield s'\n  }\n  return h + last\n}",
      'NN2001 2:32 unknown name `T`',
    ],
    ['fn f(x) {\n  for i in 0..n {\n    _a = x + i\n  }\n  return x\n}', 'NN2001 2:15 unknown name `n`'],
    ['fn f(x) {\n  y: f32[B, K] = x\n  return reshape[K, B](y)\n}'],
    [
      'model m {\n  param w: f32 = 0\n  loss = w\n  train {\n    optimiser adam[lr=1]\n  }\n}',
      'NN2021 5:5 a train block has no `optimiser`',
    ],
    ['model m {\n  param w: f32 = 0\n  loss = w\n  train {\n    optimizer adam[lr=linear[peak=1, steps=3]]\n  }\n}'],
  ];
  test.each(table)('%s', (text, ...problems) => {
    expect(checked(text)).toEqual(problems);
  });
});

test('long sums, long pipes and long chains of conditions are walked, not descended', () => {
  const sum = Array.from({ length: 200 }, () => 'x').join(' + ');
  const pipe = Array.from({ length: 200 }, () => ' |> relu').join('');
  expect(checked(`fn f(x) = ${sum}\nfn g(x) = x${pipe}`)).toEqual([]);
});

test('of very many unknown names it is not guessed what they mean', async () => {
  const lines = Array.from({ length: mostGuesses + 1 }, (_, i) => `  output y${i} = known_${i}x + 0`);
  const known = Array.from({ length: mostGuesses + 1 }, (_, i) => `  output known_${i} = x`);
  const { problems } = await check(['model m {', '  input x: f32', ...known, ...lines, '}'].join('\n'));
  const helps = problems.map(({ help }) => help);
  expect(helps.slice(0, mostGuesses)).toEqual(
    known.slice(0, mostGuesses).map((_, i) => `Did you mean \`known_${i}\`?`),
  );
  expect(helps.slice(mostGuesses)).toEqual([undefined]);
});

test('near names', () => {
  expect(didYouMean('kaiming_unifrom', ['kaiming_uniform', 'kaiming_normal'])).toEqual({
    help: 'Did you mean `kaiming_uniform`?',
  });
  expect(didYouMean('something', ['else'])).toEqual({});
});

test('every code is given once, and its number says what it is about', () => {
  const codes = [checkProblems, elaborateProblems].flatMap((table) => Object.values(table)).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^NN[23459]\d{3}$/);
});
