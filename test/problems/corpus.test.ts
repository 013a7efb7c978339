/**
 * Wrong files, each with what is said about it beside it: `corpus/names/unused-input.nn` and `.txt`. After a change of words,
 * `npx vitest run test/problems/corpus.test.ts -u` writes the texts anew; read the difference as the person would who made the mistake.
 * A first line `// nnc check --dim N=8` gives options; the folders `parts/` hold what is imported.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseArguments } from '../../compiler/cli/parse-arguments.ts';
import { dimOption, setOption, settingsOf } from '../../compiler/cli/compile-settings.ts';
import { check } from '../../compiler/compile.ts';
import { tables } from '../../compiler/problems/catalogue.ts';
import { renderProblem } from '../../compiler/problems/render.ts';
import type { Problem } from '../../grammar/source.ts';

const root = fileURLToPath(new URL('./corpus/', import.meta.url));
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.nn') && !name.includes('/parts/'))
  .toSorted();

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

async function problemsOf(name: string): Promise<readonly Problem[]> {
  const text = read(name);
  const line = /^\/\/ nnc check (.*)\n/.exec(text)?.[1] ?? '';
  const settings = settingsOf(parseArguments(line.split(' '), [dimOption, setOption]));
  const resolve = (specifier: string, from: string) => {
    const path = join(dirname(from), specifier);
    return existsSync(join(root, path)) ? { name: path, text: read(path) } : undefined;
  };
  return (await check(text, { ...settings, name, resolve })).problems;
}

/** The library's lines move whenever it grows: places in it are named, not shown. */
function render(problem: Problem): string {
  const labels = problem.labels ?? [];
  const inLibrary = labels.filter(({ span }) => span.file.name.startsWith('library/'));
  const elsewhere = { ...problem, labels: labels.filter((label) => !inLibrary.includes(label)) };
  return [renderProblem(elsewhere), ...inLibrary.map(({ span, text }) => `(in ${span.file.name}: ${text})`)].join('\n');
}

const said = new Map<string, readonly Problem[]>();
for (const name of names) said.set(name, await problemsOf(name));

test.each(names)('%s', async (name) => {
  const problems = said.get(name)!;
  expect(problems).not.toEqual([]);
  for (const { span } of problems) {
    expect(0 <= span.start && span.start <= span.end && span.end <= span.file.text.length).toBe(true);
  }
  const shown = problems.length > 10 ? [...problems.slice(0, 2), ...problems.slice(-2)] : problems;
  const text = shown.map(render).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(join(root, name.replace(/\.nn$/, '.txt')));
});

test('there are at least 150 files, and every code is in one of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(150);
  const shown = new Set([...said.values()].flat().map(({ code }) => code));
  const codes = tables.flatMap((table) => Object.values(table)).map(({ code }) => code);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test('no text is left behind by a file that is gone', () => {
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  expect(texts.map((name) => name.replace(/txt$/, 'nn')).filter((name) => !names.includes(name))).toEqual([]);
});
