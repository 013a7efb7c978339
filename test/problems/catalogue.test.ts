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

test('the codes of a stage share their first digit, and no two stages do', () => {
  const digits = tables.map((table) => new Set(Object.values(table).map(({ code }) => code[2])));
  expect(digits.map((set) => set.size)).toEqual(tables.map(() => 1));
  expect(new Set(digits.map((set) => [...set][0])).size).toBe(tables.length);
});
