/** The catalogue is one namespace: codes are well-formed, in the range of their stage, and never shared. */
import { expect, test } from 'vitest';
import { catalogue, tables } from '../../compiler/problems/catalogue.ts';

const entries = tables.flatMap((table) => Object.values(table));

test('no two mistakes share a code', () => {
  const codes = entries.map(({ code }) => code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect(catalogue.size).toBe(codes.length);
});

test.each(entries.map((entry) => [entry.code, entry] as const))('%s is well-formed', (_, entry) => {
  expect(entry.code).toMatch(/^NN\d{4}$/);
  expect(['error', 'warning']).toContain(entry.severity);
  expect(entry.title).toMatch(/^[^A-Z\n][^\n]*[^.\n]$/);
  if (entry.help !== undefined) expect(entry.help).toMatch(/^\S[^]*\S$/);
});

test('no two stages share a first digit', () => {
  const digits = tables.map((table) => new Set(Object.values(table).map(({ code }) => code[2])));
  expect(new Set(digits.flatMap((set) => [...set])).size).toBe(digits.reduce((sum, set) => sum + set.size, 0));
});
