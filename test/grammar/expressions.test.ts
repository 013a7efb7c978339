/** How operators, pipes and brackets bind. */
import { expect, test } from 'vitest';
import { NnParser } from '../../grammar/parser.ts';
import { showBody } from './show.ts';

test('the grammar has no ambiguity that Chevrotain can find', () => {
  expect(() => new NnParser(true)).not.toThrow();
});

test.for([
  // From loosest to tightest.
  ['x |> f |> g', '(x |> f |> g)'],
  ['a or b |> f', '((a or b) |> f)'],
  ['a or b and c or d', '((a or (b and c)) or d)'],
  ['not a and b', '((not a) and b)'],
  ['not a == b', '(not (a == b))'],
  ['a and not b or c', '((a and (not b)) or c)'],
  ['not not a', '(not (not a))'],
  ['a + b < c * d', '((a + b) < (c * d))'],
  ['(a < b) == c', '((a < b) == c)'],
  ['a - b - c + d', '(((a - b) - c) + d)'],
  ['a * b / c % d @ e', '((((a * b) / c) % d) @ e)'],
  ['a + b * c - d', '((a + (b * c)) - d)'],
  ['-a * b', '((- a) * b)'],
  ['a * -b', '(a * (- b))'],
  ['a - -b', '(a - (- b))'],
  ['--a', '(- (- a))'],
  ['-x^2', '(- (x ^ 2))'],
  ['x^-2', '(x ^ (- 2))'],
  ['2^3^x', '(2 ^ (3 ^ x))'],
  ['2^-3^x', '(2 ^ (- (3 ^ x)))'],
  ['2^--x', '(2 ^ (- (- x)))'],
  ["g'^2 * h'", "((g' ^ 2) * h')"],
  ['x.y^2', '(x.y ^ 2)'],
  ['f[a](x).b[0]', 'f[a](x).b[0]'],
  // Pipes.
  ['x |> fc: Dense[3 * D]', '(x |> fc:Dense[(3 * D)])'],
  ['x |> blocks: Block[h] * n |> g', '(x |> blocks:Block[h]*n |> g)'],
  ['x |> Block * -n', '(x |> Block*(- n))'],
  ['x |> f(y, mask=m)', '(x |> f(y mask=m))'],
  ['a + (x |> f)', '(a + (x |> f))'],
  ['f(x |> g, y)', 'f((x |> g) y)'],
  // Brackets and parentheses.
  ['x[..., 1:, :-1, ::2, a:b:c, :]', 'x[... 1:: :(- 1): ::2 a:b:c ::]'],
  ['Conv2d[32, kernel=3, padding="same"]', 'Conv2d[32 kernel=3 padding="same"]'],
  ['Seq[fc: Dense[3], relu,]', 'Seq[fc:Dense[3]: relu]'],
  ['f(a, b,)', 'f(a b)'],
  ['f()', 'f()'],
  ['(a, b)', '<a b>'],
  ['((a))', 'a'],
  ['[1, [2], []]', '[1 [2] []]'],
  ['true or false', '(true or false)'],
  // Words that are keywords only in their place.
  ['input + param * state', '(input + (param * state))'],
  ['over(in, on=with)', 'over(in on=with)'],
  ['scan |> train', '(scan |> train)'],
  ['optimizer[loss]', 'optimizer[loss]'],
  ['sum[axis=0](x)', 'sum[axis=0](x)'],
  ['sum[k](x)', 'sum[k](x)'],
  // Blocks as values.
  ['if a { b } else if c { d } else { e }', 'if a {value b} else if c {value d} else {value e}'],
  ['scan p in a over T, mask=m[T](n) with h = 0 { yield h }', 'scan 1/a/T, mask=m[T](n)/h=0'],
  ['remat scan p in a { yield p }', 'remat scan 1/a//'],
  ['remat |> scan', '(remat |> scan)'],
  ['remat[scan](x)', 'remat[scan](x)'],
  ['scan p, q in a, b over T with h = z[B], c = 0 { yield h }', 'scan 2/a b/T/h=z[B] c=0'],
] as const)('%s', ([written, parsed]) => {
  expect(showBody(`  return ${written}`)).toEqual([`return ${parsed}`]);
});

test.for([
  ['y[i] = sum[k] x[i, k] * w[k] + b[i]', 'y[i] = ((sum[k] (x[i k] * w[k])) + b[i])'],
  ['y[i] = a[i] * sum[k] b[k] * c[k] - d', 'y[i] = ((a[i] * (sum[k] (b[k] * c[k]))) - d)'],
  ['y[i] = sum[k](x[k])', 'y[i] = (sum[k] x[k])'],
  ['y[i] = sum[j] max[k] x[j, k] / 2', 'y[i] = (sum[j] (max[k] (x[j k] / 2)))'],
  ['y[i] = -sum[k] x[k]^2', 'y[i] = (- (sum[k] (x[k] ^ 2)))'],
  ['y[i] = sum[axis=0](x)', 'y[i] = sum[axis=0](x)'],
  ['y[i] = f(mean[k] x[k], 2)', 'y[i] = f((mean[k] x[k]) 2)'],
  ['y[i] = a[i]\n    + sum[k] (x[k])', 'y[i] = (a[i] + (sum[k] x[k]))'],
] as const)('in an index equation: %s', ([written, parsed]) => {
  expect(showBody(`  ${written}`)).toEqual([parsed]);
});

test.for([
  // A line that starts with a bracket never continues the one before, save inside brackets.
  ['x = g\n  (a + y)', ['x = g', 'value (a + y)']],
  ['x = g\n  [a]', ['x = g', 'value [a]']],
  ['x = f(g\n  (a))', ['x = f(g(a))']],
  ['x = f(if a {\n    g\n    (b)\n  })', ['x = f(if a {value g; value b})']],
  // `- x` continues, `-x` starts.
  ['x = a\n  - b', ['x = (a - b)']],
  ['x = a\n  -b', ['x = a', 'value (- b)']],
  ['x = (a\n  -b)', ['x = (a - b)']],
  // Every other operator at the start of a line continues it, and so does one at its end.
  ['x = a\n    |> f\n    |> g', ['x = (a |> f |> g)']],
  ['x = a\n  and b\n  or c', ['x = ((a and b) or c)']],
  ['x = a\n  .b', ['x = a.b']],
  ['x =\n    a +\n    b', ['x = (a + b)']],
  ['x = a |>\n    fc: f', ['x = (a |> fc:f)']],
  // A line that binds is never an operand, and a role word needs its name beside it.
  ["h = a\n  h' = b\n  c, d = e", ['h = a', "h' = b", 'c, d = e']],
  ['input = 3\n  loss = input\n  train = loss', ['input = 3', 'loss = input', 'train = loss']],
  ['loss\n  x = 3', ['value loss', 'x = 3']],
  ['x = state\n  param w ~ u', ['x = state', 'param']],
] as const)('lines: %j', ([written, parsed]) => {
  expect(showBody(`  ${written}`)).toEqual(parsed);
});
