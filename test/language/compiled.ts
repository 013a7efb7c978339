/** Texts to running nets: what a user of the language gets. */
import { expect } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/options.ts';
import { formatProblem } from '../elaborate/elaborating.ts';
import { evaluate, type NetClass } from '../emit/load.ts';

/** The class of a model of the text, which has no problems. */
export async function classOf(text: string, name = 'M', options: CompileOptions = {}): Promise<NetClass> {
  const { files, problems } = await compile(text, { ...options, language: 'js' });
  expect(problems.map(formatProblem)).toEqual([]);
  const own = files.filter(({ path }) => path.endsWith('.js'));
  const file = own.find(({ path }) => path.includes(`.${name}.`)) ?? own[0]!;
  return evaluate(file.text, name);
}

/** The problems of a text, as `NN2001 3:4 unknown name`. */
export async function problemsOf(text: string): Promise<readonly string[]> {
  return (await compile(text)).problems.map(formatProblem);
}
