/** The Prettier plugin gives what our own printer gives, in files and in Markdown. */
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import * as plugin from '../../grammar/prettier-plugin.ts';
import { print } from '../../grammar/print.ts';
import { samples } from './sample-files.ts';

const format = (text: string, options: prettier.Options = {}): Promise<string> =>
  prettier.format(text, { parser: 'nn', plugins: [plugin], ...options });

const commented = `// of the file
import { A, // first
  B } from "./a.nn"
/// A model.
model M[B /* no such comment */]{}`.replace('/* no such comment */', '');

test.each(samples)('$name, laid out badly, comes back', async ({ name, text }) => {
  const flattened = text.replaceAll(/^ +/gm, '').replaceAll('\n\n', '\n\n\n');
  const file = { name, text: flattened };
  expect(await format(flattened, { filepath: name })).toBe(print(parse(file).tree));
  expect(await format(text)).toBe(text);
});

test('comments survive, those in empty blocks too', async () => {
  const printed = await format(`${commented}\nlayer L(x: f32[N]) -> f32[N] {\n// nothing yet\n}\n`);
  for (const comment of ['// of the file', '// first', '/// A model.', '// nothing yet']) {
    expect(printed.split(comment)).toHaveLength(2);
  }
  expect(await format(printed)).toBe(printed);
});

describe('options of Prettier', () => {
  const text = 'fn f(x: f32[N]) -> f32[N] = x + x + x + x + x\n';

  test('do not change the form', async () => {
    expect(await format(text, { printWidth: 20, tabWidth: 8, useTabs: true, semi: true })).toBe(text);
  });

  test('but the line ends', async () => {
    expect(await format('model M {\n}\nconst a=1', { endOfLine: 'crlf' })).toBe('model M {}\r\n\r\nconst a = 1\r\n');
  });
});

test('the ending .nn chooses the parser', async () => {
  expect(await prettier.format('const a=1', { filepath: 'x.nn', plugins: [plugin] })).toBe('const a = 1\n');
});

test('code blocks in Markdown are formatted where they stand', async () => {
  const markdown = '- item\n\n  ```nn\n  model M[B]{input x:f32[B]}\n  ```\n';
  expect(await format(markdown, { parser: 'markdown' })).toBe(
    '- item\n\n  ```nn\n  model M[B] {\n    input x: f32[B]\n  }\n  ```\n',
  );
});

test('an empty file stays empty', async () => {
  expect(await format('')).toBe('');
});

test('a mistake is a syntax error with its place', async () => {
  const failure: unknown = await format('const a = 1\nmodel {}\n').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(SyntaxError);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/^NN1012: .*\(2:7\)/),
    loc: { start: { line: 2, column: 7 } },
  });
});
