/** Every code has an example that shows it and one that is right, and what is printed about it is up to date. */
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { check } from '../../compiler/compile.ts';
import { catalogue, examples, explanations, tables } from '../../compiler/problems/catalogue.ts';
import { problemsOf, shown, textsOf } from '../../compiler/problems/explanation.ts';
import { problemReference } from '../docs/problem-reference.ts';
import { renderProblem } from '../../compiler/problems/render.ts';
import { format } from '../../grammar/format.ts';

const codes = tables.flatMap((table) => Object.values(table)).map(({ code }) => code);

test('every code has an example, and every example a code: see compiler/problems/examples/', () => {
  expect(codes.filter((code) => examples[code] === undefined)).toEqual([]);
  expect(Object.keys(examples).filter((code) => !catalogue.has(code))).toEqual([]);
  expect(explanations.map(({ code }) => code)).toEqual(codes.toSorted());
});

describe.each(explanations.map((explanation) => [explanation.code, explanation] as const))(
  '%s',
  (code, explanation) => {
    const { example, help, title, severity } = explanation;

    test('the wrong text shows it', async () => {
      const problems = await problemsOf(example.wrong, check);
      const others = problems.filter(
        (problem) => problem.code !== code && example.along?.includes(problem.code) !== true,
      );
      expect(others.map((problem) => renderProblem(problem))).toEqual([]);
      const found = problems.filter((problem) => problem.code === code);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((problem) => problem.severity === severity)).toBe(true);
      expect(await shown(explanation, check)).toEqual(found[0]);
    });

    test('the right text has no problem and is in canonical form', async () => {
      expect((await problemsOf(example.right, check)).map((problem) => renderProblem(problem))).toEqual([]);
      for (const { text } of textsOf(example.right)) {
        expect(format({ name: 'model.nn', text })).toEqual({ text, problems: [] });
      }
    });

    test('its words are of one form, and its help is in one place', () => {
      expect(title).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
      expect(help).toMatch(/^[^\s][^]*[.:;!?]$|`$/);
      expect([catalogue.get(code)?.help, example.help].filter((text) => text !== undefined)).toHaveLength(1);
    });
  },
);

test('docs/problems.md is up to date: npm run docs', async () => {
  const target = new URL('../../docs/problems.md', import.meta.url);
  const options = await prettier.resolveConfig(target);
  const text = await prettier.format(await problemReference(explanations, check), { ...options, parser: 'markdown' });
  expect(
    readFileSync(target, 'utf8') === text ? 'up to date' : firstDifference(readFileSync(target, 'utf8'), text),
  ).toBe('up to date');
});

/** The line where two texts part, for a message that can be read. */
function firstDifference(a: string, b: string): string {
  const other = b.split('\n');
  const line = a.split('\n').findIndex((text, i) => text !== other[i]);
  return `line ${line + 1} should be: ${other[line]}`;
}
