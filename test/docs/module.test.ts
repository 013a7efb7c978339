/** The page of the module names everything that a user finds there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../program/source.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/module.md');
const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(page);

test('every member of a class', () => {
  const { Net } = build(`model M[B] {
  input x: f32[B, 2]
  loss = mean((x |> fc: Dense[1])^2)
  train { optimizer sgd[lr=0.1] }
}`);
  const members = [...Object.getOwnPropertyNames(Net.prototype), ...Object.keys(new Net({ B: 1 }))];
  expect(members.filter((name) => name !== 'constructor' && !isNamed(name))).toEqual([]);
  expect(members).toContain('freeze');
});

test('every function of the package', () => {
  const exported = read('compiler/index.ts').matchAll(/^export (?:function (\w+)|\{ (.*) \})/gm);
  const names = [...exported].flatMap(([, one, list = '']) => one ?? list.split(', ').filter((name) => !name.startsWith('type '))); // prettier-ignore
  expect(names).toContain('gradcheck');
  expect(names.filter((name) => name !== 'version' && !isNamed(name))).toEqual([]);
});

test('every function for data and training, and every error', () => {
  const exported = read('runtime/index.ts').matchAll(
    /^export \{ (.*) \} from '\.\/(?:data|fit|safetensors|errors)\b/gm,
  );
  const names = [...exported].flatMap(([, list]) => list!.split(', '));
  expect(names).toContain('fit');
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
