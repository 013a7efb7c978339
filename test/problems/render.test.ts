/** What a problem looks like on a terminal: a table of problems beside their text. */
import { describe, expect, test } from 'vitest';
import type { Label, Problem, SourceFile, Span } from '../../grammar/source.ts';
import type { Paint, Style } from '../../compiler/problems/paint.ts';
import { renderProblem, type RenderOptions } from '../../compiler/problems/render.ts';

const file = (text: string, name = 'model.nn'): SourceFile => ({ name, text });

/** The place of the n-th occurrence (from 0) of a text in a file. */
function at(source: SourceFile, needle: string, n = 0): Span {
  let start = -1;
  for (let i = 0; i <= n; i++) {
    start = source.text.indexOf(needle, start + 1);
    if (start === -1) throw new Error(`no occurrence ${i} of ${JSON.stringify(needle)}`);
  }
  return { file: source, start, end: start + needle.length };
}

const label = (span: Span, text: string): Label => ({ span, text });
const problem = (span: Span, rest: Partial<Problem> = {}): Problem => ({
  code: 'NN9999',
  severity: 'error',
  message: 'something is wrong',
  span,
  ...rest,
});

const model = file(`model M[B] {
  input x: f32[B, 3]
  y = x + x + x


  z = f(x,
    y,
    y)
  w = z
}
`);
const wide = file('\tw = "日本" + b\u0301é + 👩‍👩‍👧 + q\n');
const long = file(`a = ${'xyz + '.repeat(60)}bad + ${'uvw + '.repeat(80)}worse${' + 1'.repeat(100)}`);
const library = file('layer Dense[O](x: f32[..., I]) {\n  return x @ weight\n}\n', 'library/dense.nn');

interface Case {
  readonly name: string;
  readonly problem: Problem;
  readonly options?: RenderOptions;
  /** The rendering after the message's line. */
  readonly text: string;
}

const cases: readonly Case[] = [
  {
    name: 'one place without a label',
    problem: problem(at(model, 'f32[B, 3]')),
    text: `
 --> model.nn:2:12
  |
2 |   input x: f32[B, 3]
  |            ^^^^^^^^^`,
  },
  {
    name: 'labels on several lines, lines left out, help of two lines',
    problem: problem(at(model, 'x + x'), {
      label: 'this is a sum',
      labels: [label(at(model, 'f32[B, 3]'), 'has 3 columns'), label(at(model, 'w'), 'used here')],
      help: 'write this\nor that',
    }),
    text: `
 --> model.nn:3:7
  |
2 |   input x: f32[B, 3]
  |            --------- has 3 columns
3 |   y = x + x + x
  |       ^^^^^ this is a sum
...
9 |   w = z
  |   - used here
  |
  = help: write this
          or that`,
  },
  {
    name: 'a single line between two places is shown',
    problem: problem(at(model, 'y', 1), { labels: [label(at(model, 'w'), 'here')] }),
    text: `
 --> model.nn:7:5
  |
7 |     y,
  |     ^
8 |     y)
9 |   w = z
  |   - here`,
  },
  {
    name: 'several labels on one line hang from their places',
    problem: problem(at(model, 'x', 2), {
      label: 'second',
      labels: [label(at(model, 'y'), 'the sum'), label(at(model, 'x', 3), 'third'), label(at(model, 'x', 1), '')],
    }),
    text: `
 --> model.nn:3:11
  |
3 |   y = x + x + x
  |   -   -   ^   - third
  |   |       |
  |   |       second
  |   the sum`,
  },
  {
    name: 'labels on the same place are all shown, carets over dashes',
    problem: problem(at(model, 'x', 2), {
      label: 'first',
      labels: [label(at(model, 'x', 2), 'second'), label(at(model, 'x + x', 1), 'around')],
    }),
    text: `
 --> model.nn:3:11
  |
3 |   y = x + x + x
  |           ^---- around
  |           |
  |           first
  |           second`,
  },
  {
    name: 'a label inside another hangs below it',
    problem: problem(at(model, 'x + x + x'), { label: 'all', labels: [label(at(model, '+', 1), 'here')] }),
    text: `
 --> model.nn:3:7
  |
3 |   y = x + x + x
  |       ^^^^^^-^^
  |       |     |
  |       |     here
  |       all`,
  },
  {
    name: 'labels that leave no caret are covered by the carets',
    problem: problem(at(model, 'x + x + x'), {
      labels: [label(at(model, 'x + '), 'a'), label(at(model, 'x + x', 1), 'b')],
    }),
    text: `
 --> model.nn:3:7
  |
3 |   y = x + x + x
  |       ^^^^^^^^^ b
  |       |
  |       a`,
  },
  {
    name: 'a span of several lines, from the middle of one',
    problem: problem(at(model, 'f(x,\n    y,\n    y)'), { label: 'this call' }),
    text: `
 --> model.nn:6:7
  |
6 |     z = f(x,
  |  _______^
7 | |     y,
8 | |     y)
  | |______^ this call`,
  },
  {
    name: 'a span of whole lines, its last line end not counted',
    problem: problem(at(model, '  y = x + x + x\n\n\n  z = f(x,\n'), { label: 'these' }),
    text: `
 --> model.nn:3:1
  |
3 | /   y = x + x + x
... |
6 | |   z = f(x,
  | |__________^ these`,
  },
  {
    name: 'spans of several lines that overlap, and a place inside them',
    problem: problem(at(model, 'f(x,\n    y,\n    y)'), {
      label: 'this call',
      labels: [label({ ...at(model, '{'), end: at(model, 'w').end }, 'the body'), label(at(model, 'x', 4), 'this')],
    }),
    text: `
 --> model.nn:6:7
  |
1 |     model M[B] {
  |  ______________-
... |
6 | |     z = f(x,
  | |           - this
  | |  _______^
7 | | |     y,
8 | | |     y)
  | | |______^ this call
9 | |     w = z
  | |_____- the body`,
  },
  {
    name: 'wide characters, emoji, combining marks and tabs',
    problem: problem(at(wide, '"日本"'), {
      label: 'A',
      labels: [label(at(wide, 'b\u0301'), 'B'), label(at(wide, '👩‍👩‍👧'), 'C'), label(at(wide, 'q'), 'D')],
    }),
    text: `
 --> model.nn:1:6
  |
1 |     w = "日本" + b\u0301é + 👩‍👩‍👧 + q
  |         ^^^^^^   -    --   - D
  |         |        |    |
  |         |        |    C
  |         |        B
  |         A`,
  },
  {
    name: 'half of a surrogate pair counts as its character, the tab as its columns',
    problem: problem(
      { file: wide, start: wide.text.indexOf('👩') + 1, end: wide.text.indexOf('👩') + 2 },
      {
        labels: [label(at(wide, '\t'), 'tab')],
      },
    ),
    text: `
 --> model.nn:1:20
  |
1 |     w = "日本" + b\u0301é + 👩‍👩‍👧 + q
  | ----                  ^^
  | |
  | tab`,
  },
  {
    name: 'Windows line ends',
    problem: problem(at(file('a = 1\r\nb = 2\r\nc = 3\r\n'), '1\r\nb = 2\r\n'), { label: 'both' }),
    text: `
 --> model.nn:1:5
  |
1 |   a = 1
  |  _____^
2 | | b = 2
  | |_____^ both`,
  },
  {
    name: 'an empty file',
    problem: problem({ file: file(''), start: 0, end: 0 }, { label: 'nothing here' }),
    text: `
 --> model.nn:1:1
  |
1 |
  | ^ nothing here`,
  },
  {
    name: 'the end of a file',
    problem: problem({ file: model, start: model.text.length, end: model.text.length }),
    text: `
  --> model.nn:11:1
   |
11 |
   | ^`,
  },
  {
    name: 'the end of a file without a last newline',
    problem: problem({ file: file('a = '), start: 4, end: 4 }, { label: 'expression' }),
    text: `
 --> model.nn:1:5
  |
1 | a =
  |     ^ expression`,
  },
  {
    name: 'offsets outside the file are moved into it',
    problem: problem({ file: file('a = 1'), start: -5, end: 500 }),
    text: `
 --> model.nn:1:1
  |
1 | a = 1
  | ^^^^^`,
  },
  {
    name: 'a long line is shown around the places, with the rest left out',
    problem: problem(at(long, 'bad'), { label: 'first', labels: [label(at(long, 'worse'), 'second')] }),
    options: { width: 80 },
    text: `
 --> model.nn:1:365
  |
1 | …z + xyz + xyz + bad + uvw + uvw + u…w + uvw + uvw + worse + 1 + 1 + 1 + 1…
  |                  ^^^                                 ----- second
  |                  |
  |                  first`,
  },
  {
    name: 'a long span keeps its two ends',
    problem: problem({ file: long, start: 4, end: 800 }, { label: 'all of it' }),
    options: { width: 60 },
    text: `
 --> model.nn:1:5
  |
1 | a = xyz + xyz + xyz …uvw + uvw + uvw + uvw + uvw + uv…
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all of it`,
  },
  {
    name: 'several files, each under its name, with one gutter',
    problem: problem(at(model, 'z', 1), {
      label: 'f32[B, 3]',
      labels: [label(at(library, 'I'), 'I is 3 here'), label(at(library, 'weight'), 'f32[4, O]')],
    }),
    text: `
 --> model.nn:9:7
  |
9 |   w = z
  |       ^ f32[B, 3]
  |
 ::: library/dense.nn:1:28
  |
1 | layer Dense[O](x: f32[..., I]) {
  |                            - I is 3 here
2 |   return x @ weight
  |              ------ f32[4, O]`,
  },
  {
    name: 'characters that would act on the terminal are shown, not sent',
    problem: problem(at(file('a = "\u001b[2J\u202ex"'), '\u001b[2J\u202e'), { label: 'not \u001b[31m\nsafe' }),
    text: `
 --> model.nn:1:6
  |
1 | a = "␛[2J\ufffdx"
  |      ^^^^^ not ␛[31m safe`,
  },
];

const tag =
  (style: Style): ((text: string) => string) =>
  (text) =>
    `<${style}>${text}</${style}>`;

describe('render', () => {
  test.each(cases)('$name', ({ problem: value, options, text }) => {
    expect(renderProblem(value, options)).toBe(`error[NN9999]: something is wrong${text}`);
  });

  test('a message of several lines and a warning', () => {
    const text = renderProblem(problem(at(model, 'w'), { severity: 'warning', message: 'a cycle:\na → b\nb → a' }));
    expect(text.split('\n').slice(0, 4)).toEqual([
      'warning[NN9999]: a cycle:',
      '  a → b',
      '  b → a',
      ' --> model.nn:9:3',
    ]);
  });

  test('every part is painted by its role and nothing else changes', () => {
    const paint: Paint = {
      error: tag('error'),
      warning: tag('warning'),
      title: tag('title'),
      gutter: tag('gutter'),
      secondary: tag('secondary'),
      help: tag('help'),
    };
    const value = problem(at(model, 'y'), { label: 'here', labels: [label(at(model, 'x', 1), 'there')], help: 'do' });
    const painted = renderProblem(value, { paint });
    expect(painted.replace(/<\/?\w+>/g, '')).toBe(renderProblem(value));
    expect(painted.split('\n')).toEqual([
      '<error>error[NN9999]</error><title>: something is wrong</title>',
      ' <gutter>--></gutter> model.nn:3:3',
      '<gutter>  |</gutter>',
      '<gutter>3 |</gutter>   y = x + x + x',
      '<gutter>  |</gutter>   <error>^</error>   <secondary>-</secondary> <secondary>there</secondary>',
      '<gutter>  |</gutter>   <error>|</error>',
      '<gutter>  |</gutter>   <error>here</error>',
      '<gutter>  |</gutter>',
      '<gutter>  =</gutter> <help>help</help>: do',
    ]);
  });

  test('a line of a megabyte is cheap, wherever its problems are', () => {
    const huge = file('x + '.repeat(250_000));
    const began = performance.now();
    for (let i = 0; i < 50; i++) {
      const text = renderProblem(problem({ file: huge, start: i * 20_000, end: i * 20_000 + 1 }), { width: 80 });
      expect(text.split('\n').every((line) => line.length <= 100)).toBe(true);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
