/** Comma-separated values: the grammar of RFC 4180, types of columns, and errors that name their place. */

import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../../runtime/data/csv-records.ts';
import { classColumn, readCsv, stackColumns, textColumn, type CsvOptions } from '../../../runtime/data/csv.ts';
import { DataError, InputError } from '../../../runtime/errors.ts';

const fieldsOf = (text: string, separator = ','): readonly (readonly string[])[] =>
  readRecords(text, separator).map(({ fields }) => fields);

test.each([
  ['', []],
  ['a', [['a']]],
  ['a,b', [['a', 'b']]],
  ['\n\na,b\n\n', [['a', 'b']]],
  ['\na\n\nb', [['a'], [''], ['b']]],
  ['a,b\n', [['a', 'b']]],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,\n,b\n,',
    [
      ['a', ''],
      ['', 'b'],
      ['', ''],
    ],
  ],
  ['"a,b","c""d","e\r\nf",""', [['a,b', 'c"d', 'e\r\nf', '']]],
  ['""""\n', [['"']]],
  [' a , b ', [[' a ', ' b ']]],
  ['\ufeffa,b', [['a', 'b']]],
  [
    'a,b\n\n\n1,2\n\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\n\n1', [['a'], [''], ['1']]],
  [
    'a,b\n"x\ny",2\n3,4',
    [
      ['a', 'b'],
      ['x\ny', '2'],
      ['3', '4'],
    ],
  ],
])('the records of %j', (text, records) => {
  expect(fieldsOf(text)).toEqual(records);
});

test('other separators', () => {
  expect(fieldsOf('a;b,c;"d;e"', ';')).toEqual([['a', 'b,c', 'd;e']]);
  expect(fieldsOf('a\tb', '\t')).toEqual([['a', 'b']]);
  for (const separator of ['', '"', '\n', ', ']) expect(() => readRecords('a', separator)).toThrow(DataError);
});

test('whatever is quoted comes back', () => {
  const field = string({ unit: constantFrom('a', ',', '"', '\n', '\r', '\r\n', ' ', '1') });
  assert(
    property(
      integer({ min: 2, max: 4 }),
      array(array(field, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
      (width, rows) => {
        const table = rows.map((row) => row.slice(0, width));
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join()).join('\r\n');
        expect(fieldsOf(text)).toEqual(table);
        const lines = readRecords(text, ',').map(({ line }) => line);
        const expected = table.map((_, at) => 1 + breaksIn(table.slice(0, at)) + at);
        expect(lines).toEqual(expected);
      },
    ),
  );
});

/** Line breaks inside the fields of a table. */
function breaksIn(table: readonly (readonly string[])[]): number {
  return table.flat().reduce((sum, value) => sum + value.split(/\r\n|\r|\n/).length - 1, 0);
}

test('columns of numbers, texts and classes', () => {
  const table = readCsv('x,name,kind\n1.5,Ada,b\n-2e3,,a\n,7,b\n', { types: { kind: 'category' } });
  expect(table.header).toEqual(['x', 'name', 'kind']);
  expect(table.rows).toBe(3);
  expect(table.columns.get('x')).toEqual({ kind: 'number', values: Float64Array.of(1.5, -2000, NaN) });
  expect(table.columns.get('name')).toEqual({ kind: 'text', values: ['Ada', '', '7'] });
  expect(table.columns.get('kind')).toEqual({ kind: 'category', values: Int32Array.of(1, 0, 1), labels: ['a', 'b'] });
});

test('what is a number and what is missing', () => {
  const column = (texts: readonly string[], options?: CsvOptions): unknown =>
    readCsv(['x,y', ...texts.map((text) => `${text},`)].join('\n'), options).columns.get('x');
  expect(column(['1', ' -1.5 ', '+.5', '2.', '1e-3', 'inf', '-Infinity'])).toEqual({
    kind: 'number',
    values: Float64Array.of(1, -1.5, 0.5, 2, 0.001, Infinity, -Infinity),
  });
  expect(column(['NA', '?', 'NaN', 'null', ' ', ''])).toEqual({
    kind: 'number',
    values: new Float64Array(6).fill(NaN),
  });
  expect(column(['-', '2'], { missing: ['-'] })).toEqual({ kind: 'number', values: Float64Array.of(NaN, 2) });
  expect(column(['NA', '2'], { missing: [] })).toEqual({ kind: 'text', values: ['NA', '2'] });
  for (const text of ['0x10', '1,5', '1e', '.', '1_000', '--1', 'Infinityx'])
    expect(column([`"${text}"`])).toMatchObject({ kind: 'text' });
  expect(column(['12'], { types: { x: 'text' } })).toEqual({ kind: 'text', values: ['12'] });
});

test('a table without a header, or without rows', () => {
  const table = readCsv('1;2\n3;4', { header: false, separator: ';' });
  expect(table.header).toEqual(['0', '1']);
  expect(table.columns.get('1')).toEqual({ kind: 'number', values: Float64Array.of(2, 4) });
  expect(readCsv('a,b\n').columns.get('a')).toEqual({ kind: 'number', values: new Float64Array(0) });
});

test.each<readonly [string, string, CsvOptions, string]>([
  ['nothing', '', {}, 'The table is empty.'],
  ['too many fields', 'a,b\n1,2\n1,2,3', {}, 'Line 3: 3 fields instead of 2.'],
  ['too few fields, after lines in quotes', 'a,b\n"1\n2",3\n\n4', {}, 'Line 5: 1 fields instead of 2.'],
  ['an open quote', 'a,b\n1,"2\n3', {}, 'Line 2: a quote is opened and never closed.'],
  ['a quote inside', 'a,b\n1,2" tall', {}, 'Line 2, field 2: a quote inside 2" tall.'],
  ['text after a quote', 'a,b\n"1"x,2', {}, 'Line 2, field 1: a quote inside "1"x.'],
  ['a quote after a quote', 'a,b\n"1"x",2', {}, 'Line 2, field 1: a quote inside "1"x".'],
  [
    'a decimal comma',
    'a;b\n1,5;2',
    { types: { a: 'number' }, separator: ';' },
    'Line 2, column "a": "1,5" is not a number. Numbers have a decimal point',
  ],
  ['text for a number', 'a,b\n1,2\nx,4', { types: { a: 'number' } }, 'Line 3, column "a": "x" is not a number.'],
  ['two columns of one name', 'a,b,a\n', {}, 'Two columns are called "a".'],
  ['an unknown column', 'a,b\n', { types: { c: 'text' } }, 'There is no column "c"; the columns are "a", "b".'],
  [
    'another separator',
    'a;b\n1,5;2',
    {},
    'Line 2: 2 fields instead of 1. Are the fields separated by ";"? Say so: { separator: ";" }.',
  ],
  [
    'another separator, the number of fields the same',
    'a\tb\n1\t2',
    { types: { a: 'number' } },
    'There is no column "a"; the columns are "a\\tb". Are the fields separated by "\\t"? Say so: { separator: "\\t" }.',
  ],
])('%s is a DataError', (_what, text, options, message) => {
  expect(() => readCsv(text, options)).toThrow(DataError);
  expect(() => readCsv(text, options)).toThrow(message);
});

test('columns side by side are an input', () => {
  const table = readCsv('a,b,c,d\n1,x,3,u\n4,y,,v\n', { types: { b: 'category' } });
  expect(stackColumns(table, ['c', 'a', 'b'])).toEqual({ data: Float32Array.of(3, 1, 0, NaN, 4, 1), shape: [2, 3] });
  expect(stackColumns(table, [])).toEqual({ data: new Float32Array(0), shape: [2, 0] });
  expect(() => stackColumns(table, ['d'])).toThrow(
    new DataError(
      `The column "d" has text; only numbers and categories can be stacked. Read with types: { "d": 'number' }, it says which field is no number.`,
    ),
  );
  expect(() => stackColumns(table, ['e'])).toThrow(DataError);
});

test('a column of categories is an input, with its names beside it', () => {
  const table = readCsv('a,b,c\n1,x,u\n4,y,v\n5,x,w\n', { types: { b: 'category' } });
  expect(classColumn(table, 'b')).toEqual({ data: Int32Array.of(0, 1, 0), shape: [3], labels: ['x', 'y'] });
  expect(() => classColumn(table, 'a')).toThrow(
    new DataError(`The column "a" has numbers; read it with types: { "a": 'category' }.`),
  );
  expect(() => classColumn(table, 'c')).toThrow(
    new DataError(`The column "c" has text; read it with types: { "c": 'category' }.`),
  );
  expect(() => classColumn(table, 'd')).toThrow(
    new DataError('There is no column "d"; the columns are "a", "b", "c".'),
  );
});

test('classes are numbered by the labels of another file', () => {
  const read = (text: string) => readCsv(text, { types: { y: 'category' } });
  const { labels } = classColumn(read('y\nsetosa\nversicolor\nvirginica\n'), 'y');
  expect(classColumn(read('y\nvirginica\n'), 'y', { labels })).toEqual({ data: Int32Array.of(2), shape: [1], labels });
  const order = { labels: ['b', 'c', 'a'] };
  expect(classColumn(read('y\na\nb\na\n'), 'y', order)).toEqual({
    data: Int32Array.of(2, 0, 2),
    shape: [3],
    ...order,
  });
  // The record before it takes two lines.
  const wrong = readCsv('x,y\n"two\nlines",setosa\n1,virginca\n', { types: { y: 'category' } });
  expect(() => classColumn(wrong, 'y', { labels })).toThrow(
    new DataError('Line 4, column "y": "virginca" is none of the labels. Did you mean virginica?'),
  );
  expect(() => classColumn(read('y\nd\n'), 'y', order)).toThrow(
    new DataError('Line 2, column "y": "d" is none of the labels. They are "b", "c", "a".'),
  );
  const { lines, ...made } = wrong;
  expect(lines).toEqual([2, 4]);
  expect(() => classColumn(made, 'y', { labels: ['setosa'] })).toThrow(
    new DataError('Row 1, column "y": "virginca" is none of the labels. They are "setosa".'),
  );
});

test.each<readonly [given: unknown, message: string]>([
  ['ab', "labels must be an array of texts, as classColumn gives them, got 'ab'."],
  [[0, 1], 'labels must be an array of texts, as classColumn gives them, got an Array.'],
  [['a', 'b', 'a'], 'labels has "a" twice.'],
])('labels %j', (labels, message) => {
  const table = readCsv('y\na\n', { types: { y: 'category' } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  expect(() => classColumn(table, 'y', { labels: labels as string[] })).toThrow(new InputError(message));
});

test('options of classColumn have names', () => {
  const table = readCsv('y\na\n', { types: { y: 'category' } });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const options = { label: ['a'] } as object;
  expect(() => classColumn(table, 'y', options)).toThrow('classColumn has no option label. Did you mean labels?');
});

test('a column of texts is a list', () => {
  const table = readCsv('a,b,c\n1,x,u\n4,y,v\n', { types: { b: 'category' } });
  expect(textColumn(table, 'c')).toEqual(['u', 'v']);
  expect(() => textColumn(table, 'a')).toThrow(
    new DataError(`The column "a" has numbers; read it with types: { "a": 'text' }.`),
  );
  expect(() => textColumn(table, 'b')).toThrow(
    new DataError(`The column "b" has categories; read it with types: { "b": 'text' }.`),
  );
  expect(() => textColumn(table, 'd')).toThrow(DataError);
});

test('no text makes it stumble', () => {
  assert(
    property(string({ unit: constantFrom('a', ',', '"', '\n', '\r', '1', '.', ' ') }), (text) => {
      try {
        readCsv(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
      }
    }),
    { numRuns: 1000 },
  );
});

test('columns that are called like members of objects', () => {
  const { columns } = readCsv('driver,constructor,toString\nHAM,Mercedes,1\n');
  expect([...columns.values()].map(({ kind }) => kind)).toEqual(['text', 'text', 'number']);
});

test('what is no text, and a kind of column that there is none of', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const bytes = new TextEncoder().encode('a\n1') as unknown as string;
  expect(() => readCsv(bytes)).toThrow(
    'readCsv needs the text of a table, got a Uint8Array. Decode it: new TextDecoder().decode(bytes).',
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const wrong = { types: { a: 'integer' } } as unknown as CsvOptions;
  expect(() => readCsv('a\n1', wrong)).toThrow(
    'types: a column is of number, category, text; "a" cannot be \'integer\'.',
  );
});

test('an option that there is none of', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  expect(() => readCsv('1;2', { seperator: ';' } as CsvOptions)).toThrow(
    'readCsv has no option seperator. Did you mean separator?',
  );
});

test.each<readonly [string, Record<string, unknown>]>([
  ["header must be true or false, got 'no'.", { header: 'no' }],
  ["types must be an object, { column: 'category' }, got null.", { types: null }],
  ["missing must be an array of texts, ['-'], got 'NA'.", { missing: 'NA' }],
  ["missing must be an array of texts, ['-'], got an Array.", { missing: [-1] }],
])('%s', (message, options) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  expect(() => readCsv('a\n1', options as CsvOptions)).toThrow(new InputError(message));
});

test('what is no table, and no list of names', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as plain JavaScript may
  const wrong = (value: unknown): never => value as never;
  const table = readCsv('a\n1');
  for (const given of [undefined, null, 'a\n1', {}]) {
    expect(() => stackColumns(wrong(given), ['a'])).toThrow('stackColumns needs a table, as readCsv gives it, got');
    expect(() => classColumn(wrong(given), 'a')).toThrow('classColumn needs a table, as readCsv gives it, got');
    expect(() => textColumn(wrong(given), 'a')).toThrow('textColumn needs a table, as readCsv gives it, got');
  }
  expect(() => stackColumns(table, wrong('a'))).toThrow(
    new InputError("stackColumns takes an array of names, got 'a'."),
  );
  expect(() => stackColumns(table, wrong(undefined))).toThrow(InputError);
});
