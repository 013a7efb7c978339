/** The runtime runs anywhere and to the same bits: nothing from outside, nothing that engines may round as they like. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../runtime/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Without comments, where these words may stand. */
function codeOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}

test('there is a runtime to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

/** Asks for parts of Node, by names that bundlers for browsers do not follow. */
const asking = 'net/node-module.ts';

/** Threads are the host's, and nothing but a clock tells that one has ended, or how long a kernel takes; results depend on neither. */
const ofHost = ['net/team.ts', 'net/member.ts', 'net/profile.ts'];

test.each(files.filter((name) => name !== asking))('%s imports the runtime only', (name) => {
  const specifiers = [...codeOf(name).matchAll(/\b(?:from|import)\s+'([^']*)'|\bimport\s*\(/g)].map(
    ([, specifier]) => specifier ?? '',
  );
  for (const specifier of specifiers) {
    expect(specifier).toMatch(/^\.\.?\//);
    expect(new URL(specifier, new URL(name, folder)).href.startsWith(folder.href)).toBe(true);
  }
});

test.each(files)('%s calls nothing that is special to a host, inexact or random', (name) => {
  const code = codeOf(name);
  if (!ofHost.includes(name))
    expect(code).not.toMatch(/\b(Buffer|process|require|globalThis|window|eval|Function|performance|Date)\b\s*[.(]/);
  // ECMAScript leaves the results of all other functions of Math, and of ** but for whole powers, to the engine.
  const called = [...code.matchAll(/\bMath\.(\w+)/g)].map(([, member]) => member!);
  const exact = [
    'abs',
    'ceil',
    'floor',
    'fround',
    'imul',
    'max',
    'min',
    'round',
    'sqrt',
    'trunc',
    'LOG2E',
    'PI',
    'SQRT1_2',
  ];
  expect(called.filter((member) => !exact.includes(member))).toEqual([]);
  expect(code).not.toMatch(/\*\*/);
});
