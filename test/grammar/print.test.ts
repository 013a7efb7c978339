/** Canonical text, case by case. */
import { expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';

/** What is written, and how it is printed. */
const layouts: readonly (readonly [name: string, written: string, printed: string])[] = [
  ['nothing', '\n\n\n', ''],
  [
    'spaces',
    'fn  f [ a:int=1 ]( x :f32[B,T] , y= 2 )->f32[ B ] =x+ y',
    'fn f[a: int=1](x: f32[B, T], y=2) -> f32[B] = x + y\n',
  ],
  ['empty brackets of a header', 'fn f[]() = 1', 'fn f() = 1\n'],
  ['parentheses that say nothing go', 'fn f { return ((a)), f((x)), (a + b) }', 'fn f {\n  return a, f(x), a + b\n}\n'],
  ['parentheses among operators stay', 'fn f(x) = (a * b) + -(x^2) + (y)', 'fn f(x) = (a * b) + -(x^2) + y\n'],
  [
    'empty lines: one at most, none at the edges',
    'fn f {\n\n\n  a = 1\n\n\n\n  b = 2\n\n}',
    'fn f {\n  a = 1\n\n  b = 2\n}\n',
  ],
  [
    'declarations with blocks stand apart',
    'fn f { a }\nfn g = 1\nfn h = 2\nfn k { b }',
    'fn f {\n  a\n}\n\nfn g = 1\nfn h = 2\n\nfn k {\n  b\n}\n',
  ],
  [
    'imports stand apart',
    'import {a,b as c,} from "./x.nn"\nconst k = 1',
    'import { a, b as c } from "./x.nn"\n\nconst k = 1\n',
  ],
  [
    'a block with one value stays on its line',
    'fn f {\n  x = if a {\n    b\n  } else {\n    c\n  }\n}',
    'fn f {\n  x = if a { b } else { c }\n}\n',
  ],
  [
    'any other block does not',
    'fn f {\n  if a { return b }\n  for i in 0..n { x = i }\n}',
    'fn f {\n  if a {\n    return b\n  }\n  for i in 0..n {\n    x = i\n  }\n}\n',
  ],
  [
    'train with one item, and with more',
    'model M { train {\nclip a\n}\ntrain g { clip a\nfreeze "b" }\n}',
    'model M {\n  train { clip a }\n  train g {\n    clip a\n    freeze "b"\n  }\n}\n',
  ],
  [
    'a pipe keeps its lines',
    'fn f {\n  x = a\n  |> b |> c\n  |> d\n}',
    'fn f {\n  x = a\n    |> b |> c\n    |> d\n}\n',
  ],
  [
    'a long pipe breaks before each stage',
    `fn f {\n  x = ${'a'.repeat(40)} |> first: Dense[256] |> ${'b'.repeat(40)} |> second: Dense[10]\n}`,
    `fn f {\n  x = ${'a'.repeat(40)}\n    |> first: Dense[256]\n    |> ${'b'.repeat(40)}\n    |> second: Dense[10]\n}\n`,
  ],
  [
    'a long call breaks between its arguments',
    `fn f {\n  x = g(${'a'.repeat(40)}, ${'b'.repeat(40)}, mask=${'c'.repeat(20)})[0]\n}`,
    `fn f {\n  x = g(\n    ${'a'.repeat(40)},\n    ${'b'.repeat(40)},\n    mask=${'c'.repeat(20)},\n  )[0]\n}\n`,
  ],
  [
    'a long call breaks in its parentheses before it breaks in its brackets',
    `fn f {\n  return g[a, b](${'a'.repeat(50)}, ${'b'.repeat(50)})\n}`,
    `fn f {\n  return g[a, b](\n    ${'a'.repeat(50)},\n    ${'b'.repeat(50)},\n  )\n}\n`,
  ],
  [
    'a long choice moves below its header whole',
    `fn f(${'a'.repeat(50)}) = if c { ${'b'.repeat(20)} } else { ${'d'.repeat(20)} }`,
    `fn f(${'a'.repeat(50)}) =\n  if c { ${'b'.repeat(20)} } else { ${'d'.repeat(20)} }\n`,
  ],
  [
    'a long sum breaks before its signs',
    `fn f {\n  x = ${'a'.repeat(40)} + ${'b'.repeat(40)} * c - ${'d'.repeat(20)}\n}`,
    `fn f {\n  x = ${'a'.repeat(40)}\n    + ${'b'.repeat(40)} * c\n    - ${'d'.repeat(20)}\n}\n`,
  ],
  [
    'a long header breaks between its parameters',
    `layer L[n](${'a'.repeat(40)}: f32[B, T], ${'b'.repeat(40)}: f32[B, T]) -> f32[B] { a }`,
    `layer L[n](\n  ${'a'.repeat(40)}: f32[B, T],\n  ${'b'.repeat(40)}: f32[B, T],\n) -> f32[B] {\n  a\n}\n`,
  ],
  ['comments at the ends of lines', 'fn f {// a\n x = 1// b\n}// c', 'fn f {  // a\n  x = 1  // b\n}  // c\n'],
  ['a comment in an empty block', 'fn f {\n// a\n}', 'fn f {\n  // a\n}\n'],
  [
    'comments among arguments',
    'fn f {\n  x = g(a, // one\n  // two\n  b // three\n  )\n}',
    'fn f {\n  x = g(\n    a,  // one\n    // two\n    b,  // three\n  )\n}\n',
  ],
  [
    'comments among stages',
    'fn f {\n  x = a // one\n  // two\n  |> b // three\n}',
    'fn f {\n  x = a  // one\n    // two\n    |> b  // three\n}\n',
  ],
  [
    'comments after operands stay, and all lines of their chain break',
    'fn f {\n  x = a // one\n  + b * c - // two\n    // three\n    d // four\n}',
    'fn f {\n  x = a  // one\n    + b * c  // two\n    // three\n    - d  // four\n}\n',
  ],
  [
    'comments after operands in parentheses, in an argument, and before a pipe',
    'fn f {\n  x = (a // one\n + b) * g(c // two\n - d)\n  y = a // three\n + b |> g\n}',
    'fn f {\n  x = (\n    a  // one\n      + b\n  )\n    * g(\n      c  // two\n        - d,\n    )\n  y = a  // three\n    + b\n    |> g\n}\n',
  ],
  [
    'comments where no line breaks move before the statement',
    'fn f {\n  x = a^ // one\n    b // two\n}',
    'fn f {\n  // one\n  x = a^b  // two\n}\n',
  ],
  [
    'documentation',
    '/// a\n///   b\n///\nfn f {\n/// c\nx = 1 }',
    '/// a\n///   b\n///\nfn f {\n  /// c\n  x = 1\n}\n',
  ],
  ['carriage returns and tabs', 'fn f {\r\n\tx = 1 // a\t\r\n\r\n\r\n}\r\n', 'fn f {\n  x = 1  // a\n}\n'],
];

test.for(layouts)('%s', ([, written, printed]) => {
  const { tree, problems } = parse({ name: 'layout.nn', text: written });
  expect(problems).toEqual([]);
  expect(print(tree)).toBe(printed);
  expect(print(parse({ name: 'layout.nn', text: printed }).tree)).toBe(printed);
});
