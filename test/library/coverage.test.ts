/** No function of the library or the language is without a case: what is added fails here until it has one. */
import { expect, test } from 'vitest';
import { intrinsics } from '../../compiler/check/intrinsics.ts';
import { libraryFiles } from '../../compiler/library/index.ts';
import { cases, functionOf } from './cases.ts';

const functions = libraryFiles()
  .flatMap((file) => file.declarations.filter((one) => one.kind === 'callable'))
  .filter(({ keyword }) => keyword === 'fn' || keyword === 'layer')
  .map(({ name }) => name.text);

test('every function, layer and built-in has a case', () => {
  const covered = new Set(cases.map(functionOf));
  const names = new Set([...functions, ...Object.keys(intrinsics)]);
  expect([...names].filter((name) => !covered.has(name))).toEqual([]);
  expect([...covered].filter((name) => !names.has(name))).toEqual([]);
});
