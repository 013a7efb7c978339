/** Every `.nn` file that we show or ship is in canonical form: `npx nnc fmt FILE…` brings it there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { format } from '../../grammar/format.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.nn') && !name.includes('node_modules'))
    .map((name) => join(folder, name));

test.each(['examples', 'docs', 'compiler/library', 'test/grammar/samples', 'test/golden'])('%s', (folder) => {
  const files = filesIn(folder);
  expect(files).not.toEqual([]);
  for (const name of files) {
    const text = readFileSync(join(root, name), 'utf8');
    expect({ name, ...format({ name, text }) }).toEqual({ name, text, problems: [] });
  }
});

test('formatting twice changes nothing, and nothing more is wrong after it: over the corpus of mistakes', () => {
  const texts = filesIn('test/problems/corpus').map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  const readable = texts.flatMap((file) => {
    const { text } = format(file);
    return text === undefined ? [] : [{ name: file.name, text, comments: commentsOf(file.text) }];
  });
  expect(readable.length).toBeGreaterThan(100);
  for (const { name, text, comments } of readable) {
    expect({ name, ...format({ name, text }) }).toEqual({ name, text, problems: [] });
    expect({ name, comments: commentsOf(text) }).toEqual({ name, comments });
  }
});

const commentsOf = (text: string): readonly string[] => text.match(/\/\/.*$/gm) ?? [];
