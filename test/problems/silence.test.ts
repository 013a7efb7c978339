/** Comments that silence warnings: which lines they reach, and what they never hide. */
import { expect, test } from 'vitest';
import { check } from '../../compiler/compile.ts';
import { formatProblem } from '../elaborate/elaborating.ts';

const body = (first: string): string => `model M {\n  ${first}\n  output y = 1\n}`;
const unused = 'NN2008 2:3 the binding `a` is never used';

test.each<readonly [text: string, ...problems: string[]]>([
  [body('a = 3'), unused],
  [body('a = 3 // nnc-ignore NN2008')],
  [body('a = 3 //nnc-ignore NN2008: kept for later')],
  [body('a = 3 // nnc-ignore NN4004, NN2008')],
  [body('a = 3 // nnc-ignore NN4004 NN2008')],
  [body('a = 3 // nnc-ignore NN2005'), unused],
  [body('a = 3 // nnc-ignore'), unused],
  [body('a = 3 // NN2008'), unused],
  [body('a = 3\n  // nnc-ignore NN2008'), unused],
  [body('// nnc-ignore NN2008\n  a = 3')],
  [body('// nnc-ignore NN2008\n  // for the next version\n\n  a = 3')],
  [body('// nnc-ignore NN2008\n  a = 3\n  b = 4'), 'NN2008 4:3 the binding `b` is never used'],
  // Errors are never silenced.
  [body('_a = q // nnc-ignore NN2001'), 'NN2001 2:8 unknown name `q`'],
  ['fn f(x) = 1 // nnc-ignore NN2008'],
  [`${body('_a = 3')}\n// nnc-ignore NN2008`],
])('%s', async (text, ...problems) => {
  const found = await check(text);
  expect(found.problems.map(formatProblem)).toEqual(problems);
});

test('in an imported file, by that file', async () => {
  const files: Readonly<Record<string, string>> = {
    './a.nn': 'fn f(x) = 1 // nnc-ignore NN2008\nfn g(x) = 1',
  };
  const resolve = (name: string) => (files[name] === undefined ? undefined : { name, text: files[name] });
  const { problems } = await check('import { f } from "./a.nn"\nmodel M { output y = f(1) }', { resolve });
  expect(problems.map(formatProblem)).toEqual(['NN2008 2:6 the argument `x` is never used']);
});
