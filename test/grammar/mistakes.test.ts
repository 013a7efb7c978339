/** Mistakes and what is said about them: code, line, column, message, help. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { syntaxProblems } from '../../grammar/problems.ts';
import { positionAt } from '../../grammar/source.ts';

/** Wrong texts with everything that is said of them: line, column, code, message. */
const mistakes = [
  ['fn f(x) = ', ['1:9 NN1010 an expression is missing after `=`']],
  ['fn f(x)', ['1:7 NN1013 expected `{` or `=` after `)`, found the end of the file']],
  ['fn f(x) x', ['1:9 NN1013 expected `{` or `=` after `)`, found `x`']],
  ['fn = 3', ['1:4 NN1012 a name is missing after `fn`']],
  ['fn layer(x) = x', ['1:4 NN1012 `layer` is a keyword and cannot be a name']],
  ['fn f(x', ['1:5 NN1006 `(` is never closed']],
  ['fn f[n:] = 3', ['1:8 NN1011 a kind is missing after `:`']],
  ['fn f(x:) = x', ['1:8 NN1011 a type is missing after `:`']],
  ['model M {\n  input x\n}', ['2:3 NN1011 `input x` needs a type']],
  ['model M {\n  input x: \n  input y: f32\n}', ['2:10 NN1011 a type is missing after `:`']],
  ['model M {\n  param : f32\n}', ['2:3 NN1023 a name with a type needs a value']],
  ['model M {\n  param w: f32[B ~ u\n  x = 2\n}', ['2:15 NN1006 `[` is never closed']],
  ['fn f(x) = x |>', ['1:13 NN1010 an expression is missing after `|>`']],
  ['fn f(x) = x |> + y', ['1:16 NN1010 an expression is missing after `|>`']],
  ['fn f(x) = f(a b)', ['1:15 NN1015 expected `,` or `)`, found `b`']],
  ['fn f(x) = [1 2]', ['1:14 NN1015 expected `,` or `]`, found `2`']],
  ['fn f(x) = x[1 2]', ['1:15 NN1015 expected `,` or `]`, found `2`']],
  ['fn f(x) = (a, )', ['1:15 NN1010 an expression is missing after `,`']],
  ['fn f(x) = ()', ['1:12 NN1010 an expression is missing after `(`']],
  ['fn f(x) = a b', ['1:13 NN1015 unexpected `b` after `a`']],
  ['fn f(x) = a = b', ['1:13 NN1015 unexpected `=` after `a`']],
  ['fn f {\n  if a\n    b = 2\n}', ['2:6 NN1013 expected `{` after the condition, found `b`']],
  ['fn f {\n  if a { b } else c\n}', ['2:19 NN1013 expected `{` after `else`, found `c`']],
  ['fn f {\n  else { b }\n}', ['2:3 NN1015 `else` has no `if`']],
  ['fn f {\n  for i 0..3 { x = 1 }\n}', ['2:9 NN1015 expected `in`, found `0`']],
  ['fn f {\n  for i in 3 { x = 1 }\n}', ['2:12 NN1015 a range is written with `..`']],
  ['fn f {\n  y = scan x over T { yield x }\n}', ['2:14 NN1015 expected `in`, found `over`']],
  ['fn f {\n  y = scan x in xs with h { yield x }\n}', ['2:27 NN1015 expected `=` after `h`, found `{`']],
  ['fn f {\n  return\n}', ['2:3 NN1010 an expression is missing after `return`']],
  [
    'fn f {\n  (a, b) = c\n  a.b = c\n  f(x) = 3\n  y[0] = 2\n  a + b = 3\n  3 = a\n}',
    [
      '2:3 NN1021 a pattern has no parentheses',
      '3:3 NN1021 only names can be bound',
      '4:3 NN1021 a function is not defined inside a block',
      '5:3 NN1021 an index equation has names between its brackets',
      '6:3 NN1021 an operation cannot be bound',
      '7:3 NN1021 only names can be bound',
    ],
  ],
  [
    "fn f {\n  a.b' = c\n  d = a.b'\n  return d\n}",
    [
      "2:5 NN1021 `b` is another layer's, and only that layer gives it a next value",
      "3:9 NN1021 `b` is another layer's, and only that layer gives it a next value",
    ],
  ],
  ['fn f {\n  x : = 3\n}', ['2:7 NN1011 a type is missing after `:`']],
  ['import { a } "x"', ['1:14 NN1015 expected `from`, found `"x"`']],
  ['import a from "x"', ['1:8 NN1015 expected `{` after `import`, found `a`']],
  ['import { a from "x"', ['1:8 NN1006 `{` is never closed']],
  ['const = 3', ['1:7 NN1012 a name is missing after `const`']],
  ['const x', ['1:7 NN1015 expected `=` after `x`, found the end of the file']],
  [
    'let x = 3\nvar y = 2',
    ['1:1 NN1014 expected a declaration, found `let`', '2:1 NN1014 expected a declaration, found `var`'],
  ],
  [
    'def f(x) = x\nclass A(x) = x',
    ['1:1 NN1014 expected a declaration, found `def`', '2:1 NN1014 expected a declaration, found `class`'],
  ],
  ['input x: f32[B]\nmodel M { output x }', ['1:1 NN1014 expected a declaration, found `input`']],
  [
    'model M {\n  train {\n    optimizer adam[lr=1e-3] adamw[]\n    clip\n  }\n}',
    [
      '3:29 NN1009 an operator or a new line is missing before this',
      '4:5 NN1010 an expression is missing after `clip`',
    ],
  ],
  // In a train block, a mistake costs its own line and no other.
  ...(
    [
      ['lr = 3', '3:8 NN1015 nothing is bound inside `train`'],
      ['optimizer = sgd[lr=1]', '3:15 NN1015 nothing is bound inside `train`'],
      ['optimizer: sgd[lr=1]', '3:14 NN1010 an expression is missing after `optimizer`'],
      ['sgd[lr=1]', '3:5 NN1015 `sgd` starts no item of a train block'],
      ['for i in 0..3 { clip norm[1] }', '3:5 NN1015 `for` starts no item of a train block'],
      ['"a.*"', '3:5 NN1015 `"` starts no item of a train block'],
      ['optimizer sgd[lr=1] for "a.*"', '3:25 NN1015 `for` names no parameters'],
      ['optimizer sgd[lr=1] with "a.*", "b"', '3:25 NN1015 `with` names no parameters'],
      ['optimizer sgd[lr=1] in "a.*"', '3:25 NN1009 an operator or a new line is missing before this'],
      ['optimizer sgd[lr=1] if B > 3', '3:25 NN1009 an operator or a new line is missing before this'],
      ['optimizer sgd[lr=1], clip norm[1]', '3:24 NN1015 unexpected `,` after `]`'],
      ['optimizer sgd[lr=1] sgd[lr=2]', '3:25 NN1009 an operator or a new line is missing before this'],
      ['optimizer sgd[lr 1]', '3:22 NN1015 expected `,` or `]`, found `1`'],
      ['clip', '3:5 NN1010 an expression is missing after `clip`'],
    ] as const
  ).map(
    ([line, problem]) =>
      [
        `model M {\n  train {\n    ${line}\n    regularize l2[1] on "*"\n    clip norm[1]\n  }\n  x = 1\n}`,
        [problem],
      ] as const,
  ),
  ['fn f(x) = "a\\q"', ['1:13 NN1005 `\\q` means nothing in a string']],
  ["fn f(x) = 'same'", ['1:11 NN1004 strings stand in double quotes']],
  ['fn f(x) = 1e999', ['1:11 NN1025 `1e999` is too large for any type']],
  ['fn f(x) = x.\n', ['1:12 NN1012 a name is missing after `.`']],
  [
    'fn f(x) = 0x1F + 1_000 + 2f + 1e',
    [
      '1:11 NN1002 `0x1F` is not a number',
      '1:18 NN1002 `1_000` is not a number',
      '1:26 NN1002 `2f` is not a number',
      '1:31 NN1002 `1e` is not a number',
    ],
  ],
  ['fn f(x) = a.0', ['1:12 NN1002 `.0` is not a number']],
  ['fn f(x) = @x', ['1:11 NN1010 an expression is missing after `=`']],
  ['fn f(x) = x ∂ y', ['1:13 NN1001 unexpected `∂`']],
  ['fn f(x) = “a”', ['1:11 NN1001 unexpected `“`', '1:13 NN1001 unexpected `”`']],
  ['fn f(x) = a → b', ['1:13 NN1004 `→` is not a sign of this language']],
  [
    'layer A(x) {\n  layer B(y) {\n    return y\n  }\n  return x\n}',
    ['2:3 NN1015 a layer is not declared inside a block'],
  ],
  ['model M {\n  output a, b\n}', ['2:11 NN1015 unexpected `,` after `a`']],
  ['model M {\n  state v\n  loss l\n}', ['2:3 NN1010 `state v` needs a value', '3:3 NN1010 `loss l` needs a value']],
  ['fn f(x) = if x { 1 } else if { 2 }', ['1:30 NN1010 an expression is missing after `if`']],
  [
    "fn f(x) = scan over 3 with a = x {\n  a' = 2 * a\n}",
    ['1:11 NN1015 a scan goes over a tensor, which stands behind `in`'],
  ],
  ["fn f(scan) {\n  return scan scan_t in scan over scan with a = 0 {\n    a' = scan_t\n  }\n}", []],
  ['fn f(x) = -', ['1:11 NN1010 an expression is missing after `-`']],
  ['fn f(x) = not', ['1:11 NN1010 an expression is missing after `not`']],
  ["fn f {\n  x' = 3 y\n}", ['2:10 NN1009 an operator or a new line is missing before this']],
  [
    "fn f(q, k) = q @ k''\nfn g(q) = (q)'",
    ["1:20 NN1004 `'` is not a sign of this language", "2:14 NN1004 `'` is not a sign of this language"],
  ],
  ['fn f { a = b; c = d }', ['1:13 NN1004 `;` is not a sign of this language']],
  ['fn f(x) = sum[k] x[k]', ['1:11 NN1022 `sum[…]` over index names belongs right of an index equation']],
  ['fn f(x: f32[B], x) -> = x', ['1:23 NN1011 a type is missing after `->`']],
  ['fn f(x) requires = x', ['1:18 NN1010 an expression is missing after `requires`']],
  ['fn f(x) -> f32(B) = x', ['1:15 NN1017 the dims of a type stand in brackets']],
  ['}', ['1:1 NN1007 `}` closes nothing']],
  ['fn f(x) = x)', ['1:12 NN1007 `)` closes nothing']],
  ['# comment\nfn f(x) = x', ['1:1 NN1004 `#` does not start a comment']],
  ['/* a */ fn f(x) = x', ['1:1 NN1004 `/*` does not start a comment']],
  ['fn f {\n  x = a ? b : c\n}', ['2:9 NN1004 `?` is not a sign of this language']],
  [
    'fn f {\n  x = a === b !== c\n}',
    ['2:9 NN1004 `===` is not a sign of this language', '2:15 NN1004 `!==` is not a sign of this language'],
  ],
  ['schedule s = 3\nschedul t = 3', ['2:1 NN1014 expected a declaration, found `schedul`']],
  [
    'fn f {\n  k = D // 2\n  q = D  // 2\n  r = D // of heads\n}',
    ['2:9 NN1027 `//` starts a comment: nothing is divided by `2`'],
  ],
  ['fn f {\n  x = a +\n  y = 3\n}', ['2:9 NN1010 an expression is missing after `+`']],
  [
    'fn f {\n  h = relu x\n  a = b c = d\n}',
    [
      '2:12 NN1009 an operator or a new line is missing before this',
      '3:9 NN1009 an operator or a new line is missing before this',
    ],
  ],
  ['fn f {\n  param w f32[B]\n}', ['2:11 NN1015 `:` is missing before the type']],
  [
    'fn f {\n  if a = b {\n    x = a < b < c\n  }\n}',
    ['2:8 NN1016 a condition compares with `==`; `=` binds a name', '3:15 NN1019 comparisons do not chain'],
  ],
  ['fn f(x) = x |> F + x', ['1:18 NN1018 `+` cannot follow the stage of a pipe']],
  ['fn f(x) = x |> F * 2 * 3', ['1:22 NN1018 `*` cannot follow the stage of a pipe']],
  [
    'fn f {\n  q = a + not b\n  r = -not c\n  s = (not b) + 1\n}',
    [
      '2:11 NN1020 `not` binds loosely and needs parentheses here',
      '3:8 NN1020 `not` binds loosely and needs parentheses here',
    ],
  ],
  [
    'fn f(x) = g(a,, b) + [, 1]',
    ['1:15 NN1024 nothing stands before this `,`', '1:23 NN1024 nothing stands before this `,`'],
  ],
  ['fn f {\n  w += 1\n}', ['2:5 NN1004 `+=` is not a sign of this language']],
  ['fn f {\n  s = "abc\n  t = g("b, c)\n}', ['2:7 NN1003 this string has no end', '3:9 NN1003 this string has no end']],
  ['fn f(x) = x[1:2:3:4]', ['1:18 NN1015 a slice has at most `start:stop:step`']],
  ['modle M {\n  x = 1\n}', ['1:1 NN1014 expected a declaration, found `modle`']],
  ['layer A(x) where B > 2 {\n  x\n}', ['1:12 NN1015 `where` does not state a condition here']],
  [
    'fn f {\n  x = g(a, b\n  y = 3\n  z = [1, 2\n  if x {\n    y = 2\n\n  w = 3\n}\n\nfn h(x) = x',
    ['2:8 NN1006 `(` is never closed', '4:7 NN1006 `[` is never closed', '5:8 NN1006 `{` is never closed'],
  ],
  ['layer A(x: f32[B] -> f32[B] {\n  y = x\n}\nfn g(x) = x', ['1:8 NN1006 `(` is never closed']],
  ['fn f {\n  y = [1, 2)\n}', ['2:12 NN1007 `)` does not close `[`']],
  ['fn f {\n  for i in 0:3 { x = i }\n}', ['2:13 NN1015 a range is written with `..`']],
  [
    'fn f(x) = x & y && !z || w ** 2',
    [
      '1:13 NN1004 `&` is not a sign of this language',
      '1:17 NN1004 `&&` is not a sign of this language',
      '1:20 NN1004 `!` is not a sign of this language',
      '1:23 NN1004 `||` is not a sign of this language',
      '1:28 NN1004 `**` is not a sign of this language',
    ],
  ],
  [
    'fn f {\n  input x: f32 = 3\n  state v ~ u\n}',
    ['2:16 NN1015 an input has no value', '3:11 NN1015 a state starts from a value, not a draw'],
  ],
  ['fn f {\n  x: f32[B]\n}', ['2:3 NN1023 a name with a type needs a value']],
] as const;

test.for(mistakes)('%j', ([text, expected]) => {
  const file = { name: 'wrong.nn', text };
  const said = parse(file).problems.map(({ code, span, message }) => {
    const { line, column } = positionAt(file, span.start);
    return `${line}:${column} ${code} ${message}`;
  });
  expect(said).toEqual(expected);
});

test('every code has a mistake that shows it', () => {
  const shown = new Set(mistakes.flatMap(([, said]) => said.map((line) => /NN\d+/.exec(line)![0])));
  // These two take more text than fits a table; they are shown among the hostile texts.
  for (const { code } of [syntaxProblems.tooDeep, syntaxProblems.tooManyErrors]) shown.add(code);
  expect([...shown].toSorted()).toEqual(Object.values(syntaxProblems).map(({ code }) => code));
});

describe('help says what to write', () => {
  test.for([
    ['fn f(x) = 2a', 'Write `2 * a`.'],
    ['fn f(x) = .5', 'Write `0.5`.'],
    ['fn f(x) = 1.', 'Write `1.0`.'],
    ["fn f(x) = 'same'", 'Write `"same"`.'],
    ['fn f(x) = x ** 2', 'Powers are written `x^2`.'],
    ['fn f {\n  x += 1\n}', "Names are bound once. Write a new name, or `x' = x + …` for the next value of a state."],
    ['fn f(x: f32(B, T)) = x', 'Dims go in brackets: write `f32[B, T]`.'],
    ['fn f(x) = x |> F + y', 'A pipe binds loosest: write `(x |> F) + …`, or bind the pipe to a name first.'],
    ['modle M { x }', 'Did you mean `model`?'],
    ['function f(x) = x', 'Did you mean `fn`?'],
    ['optimiser sgd(w, g) = w', 'Did you mean `optimizer`?'],
    ['layer A(x) where B > 2 { x }', 'Write `requires`.'],
    ['fn f {\n  h = relu x\n}', 'Every statement starts on a line of its own. To apply `relu`, write `relu(…)`.'],
    [
      'fn f {\n  k = D // heads\n  q = heads\n}',
      'To divide dims, write `/ heads`, or rounded down `floor_div(…, heads)`; to keep the comment, set two spaces before it.',
    ],
  ] as const)('%j', ([text, help]) => {
    expect(parse({ name: 'wrong.nn', text }).problems.map((problem) => problem.help)).toEqual([help]);
  });

  test('a missing closer points at its opener and at where it belongs', () => {
    const text = 'fn f {\n  x = g(a, b\n  y = 3\n}\n';
    const [problem] = parse({ name: 'wrong.nn', text }).problems;
    expect(problem).toMatchObject({
      message: '`(` is never closed',
      span: { start: text.indexOf('('), end: text.indexOf('(') + 1 },
      labels: [{ text: '`)` expected here', span: { start: text.indexOf('\n  y') } }],
    });
  });
});

describe('scans and labels in the words of other languages', () => {
  const scan = 'the names of a scan stand side by side, and so do its sequences';
  const label = 'a label stands in a pipe';
  // prettier-ignore
  test.each([
    ['scan a in x, b in z over T with h = 0 { yield a }', `2:20 ${scan}`, 'Write `scan a, b in x, z over T …`.'],
    ['scan a in x, b in f(x, z) over T { yield a }', `2:20 ${scan}`, 'Write `scan a, b in x, f(x, z) over T …`.'],
    ['scan a in x, b in z, c in y { yield a }', `2:20 ${scan}`, 'Write `scan a, b, c in x, z, y …`.'],
    ['scan (a, b) in (x, z) over T { yield a }', `2:12 ${scan}`, 'Write `scan a, b in x, z over T …`.'],
    ['scan (a, b) in x, z over T { yield a }', `2:12 ${scan}`, 'Write `scan a, b in x, z over T …`.'],
    ['scan (a) in x over T { yield a }', `2:12 ${scan}`, 'Write `scan a in x over T …`.'],
    ['attn: Step[4](x, pos, f(ck, 1))', `2:7 ${label}`, 'Write `x |> attn: Step[4](pos, f(ck, 1))`.'],
    ['attn: Step(x)', `2:7 ${label}`, 'Write `x |> attn: Step`.'],
    ['attn: Step[4]', `2:7 ${label}`, 'Write `x |> attn: Step[4]`; or `layer attn = Step[4]`, then `attn(x)`.'],
  ])('%s', (written, message, help) => {
    const { problems } = parse({ name: 'test.nn', text: `fn f(x, y, z) {\n  y = ${written}\n  return y\n}` });
    const said = problems.map(({ span, message: text }) => {
      const { line, column } = positionAt(span.file, span.start);
      return `${line}:${column} ${text}`;
    });
    expect(said).toEqual([message]);
    expect(problems[0]!.help).toBe(help);
    const mended = /`(.*?)`/.exec(help)![1]!;
    const rest = mended.endsWith('…') ? written.slice(written.indexOf('{')) : '';
    expect(parse({ name: 'test.nn', text: `fn f(x, y, z) {\n  y = ${mended.replace('…', rest)}\n  return y\n}` }).problems).toEqual([]);
  });

  test.each([
    'scan a, b in x, z over T { yield a }',
    'scan a, b in (x + 1), (z) over T { yield a }',
    'scan a in (x, z) { yield a }',
    'scan a, b in (x, z) over T { yield a }',
    'scan((a), b) + 1',
  ])('nothing is said of %s', (written) => {
    expect(parse({ name: 'test.nn', text: `fn f {\n  y = ${written}\n  return y\n}` }).problems).toEqual([]);
  });
});
