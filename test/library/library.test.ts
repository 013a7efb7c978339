/** The library as text: in step with its embedded copy, free of problems, and documented throughout. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../compiler/check/check.ts';
import { intrinsics, primitives } from '../../compiler/check/intrinsics.ts';
import { problemOf } from '../../compiler/check/problems.ts';
import { namespaceOf } from '../../compiler/check/scope.ts';
import { libraryFiles, librarySources } from '../../compiler/library/index.ts';
import { treesFromText, treesToText } from '../../compiler/library/trees.ts';
import { parse } from '../../grammar/parse.ts';
import { formatProblem } from '../elaborate/elaborating.ts';

const folder = new URL('../../compiler/library/', import.meta.url);

test('the embedded copy is what scripts/embed-library.js makes of the files', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.nn'));
  expect(librarySources.map(({ name }) => name)).toEqual(names.toSorted());
  for (const { name, text } of librarySources) expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

test('its trees are the same after they were text, spans and all', () => {
  const files = libraryFiles().map(({ span }) => span.file);
  expect(treesFromText(treesToText(libraryFiles()), files)).toEqual(libraryFiles());
});

test('it has no problems of its own, not even warnings', () => {
  const found = librarySources.flatMap((file) => parse(file).problems.map(formatProblem));
  check(libraryFiles(), undefined, (entry, span, message, details) =>
    found.push(formatProblem(problemOf(entry, span, message, details))),
  );
  expect(found).toEqual([]);
});

const callables = libraryFiles().flatMap((file) => file.declarations.filter((one) => one.kind === 'callable'));

describe.each(callables.map((callable) => [`${callable.keyword} ${callable.name.text}`, callable] as const))(
  'the comment of %s',
  (_, { keyword, doc = '', params, result }) => {
    test('has a sentence with a formula', () => {
      expect(doc).toMatch(/.{3,}[.)]$/s);
      expect(doc).toMatch(/[=·/√Σ^−+|]|\w\(|\w\[/);
    });

    test('gives the shape of everything whose type the header leaves out', () => {
      if (keyword !== 'fn' && keyword !== 'layer') return;
      const given = (name: string): boolean => new RegExp(`^(.*; |(?:\\w+, )*)?${name}(?:, \\w+)*: `, 'm').test(doc);
      const open = (params ?? []).filter(({ type }) => type === undefined).map(({ name }) => name.text);
      expect([...open, ...(result === undefined ? ['result'] : [])].filter((name) => !given(name))).toEqual([]);
    });
  },
);

test('it declares nothing that the language has already', () => {
  for (const declaration of callables) {
    const { text } = declaration.name;
    if (namespaceOf(declaration) === 'value') {
      expect.soft(Object.hasOwn(intrinsics, text)).toBe(false);
    } else if (declaration.keyword === 'initializer') expect.soft(Object.hasOwn(primitives, text)).toBe(false);
  }
});

test('it has what programs look for', () => {
  const names = callables.map(({ keyword, name }) => `${keyword} ${name.text}`);
  const expected = {
    fn: 'relu leaky_relu gelu silu softplus softmax log_softmax dropout cross_entropy mse linear',
    layer: 'Dense Normalize BatchNorm LayerNorm Embedding',
    initializer: 'zeros ones xavier_uniform xavier_normal kaiming_uniform kaiming_normal lecun_normal',
    optimizer: 'sgd adam adamw',
    schedule: 'constant step exponential cosine linear',
  };
  const wanted = Object.entries(expected).flatMap(([keyword, list]) =>
    list.split(' ').map((name) => `${keyword} ${name}`),
  );
  expect(names).toEqual(expect.arrayContaining(wanted));
});
