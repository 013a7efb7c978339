/** Tables of comma-separated values: RFC 4180, and what people write instead. */

import { DataError, InputError } from '../errors.ts';
import { checkFlag, checkNames, described, nameOfClass } from '../given.ts';
import { didYouMean } from '../near-miss.ts';
import type { Tensor } from './dataset.ts';
import { type CsvRecord, readRecords } from './csv-records.ts';

/** A column of numbers, one per row; a missing value is NaN. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** A column of texts, one per row. */
export interface TextColumn {
  readonly kind: 'text';
  readonly values: readonly string[];
}

/** A column of classes: row i is `labels[values[i]]`, and `labels` are sorted by their UTF-16 units. */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly values: Int32Array;
  readonly labels: readonly string[];
}

export type Column = NumberColumn | TextColumn | CategoryColumn;

export interface Table {
  /** Names of the columns, in order. */
  readonly header: readonly string[];
  /** The number of rows. */
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** The line of the text on which each row begins, from 1; for messages, so that a table made by hand needs none. */
  readonly lines?: readonly number[] | undefined;
}

export interface CsvOptions {
  /** Between the fields; default a comma. */
  readonly separator?: string | undefined;
  /** Whether the first record names the columns; default true. Otherwise they are called 0, 1, 2 … */
  readonly header?: boolean | undefined;
  /** What a column holds. One that is not mentioned has numbers where all of it that is not missing are numbers, otherwise text. */
  readonly types?: Readonly<Record<string, Column['kind']>> | undefined;
  /** What stands for a missing number, apart from nothing at all; default `NA`, `N/A`, `NaN`, `nan`, `null` and `?`. */
  readonly missing?: readonly string[] | undefined;
}

const MISSING: readonly string[] = ['NA', 'N/A', 'NaN', 'nan', 'null', '?'];

/** Reads a table. Throws a DataError that names line and column for a record of another length, a quote out of place, and text where a number is due. */
export function readCsv(text: string, options: CsvOptions = {}): Table {
  checkNames(options, ['separator', 'header', 'types', 'missing'], 'readCsv');
  const { separator = ',', header: named = true, types = {}, missing = MISSING } = options;
  if (typeof text !== 'string') {
    const hint = ArrayBuffer.isView(text) ? ' Decode it: new TextDecoder().decode(bytes).' : '';
    throw new InputError(`readCsv needs the text of a table, got ${described(text)}.${hint}`);
  }
  checkFlag('header', named);
  if (typeof types !== 'object' || types === null) {
    throw new InputError(`types must be an object, { column: 'category' }, got ${described(types)}.`);
  }
  if (!Array.isArray(missing) || !missing.every((each) => typeof each === 'string')) {
    throw new InputError(`missing must be an array of texts, ['-'], got ${described(missing)}.`);
  }
  const records = readRecords(text, separator);
  const first = records[0];
  if (!first) throw new DataError('The table is empty.');
  const header = named ? first.fields : first.fields.map((_, index) => String(index));
  checkHeader(header, types);
  const body = named ? records.slice(1) : records;
  for (const { line, fields } of body) {
    if (fields.length === header.length) continue;
    throw new DataError(`Line ${line}: ${fields.length} fields instead of ${header.length}.${separatorHint(header)}`);
  }
  const columns = new Map<string, Column>();
  for (const [index, name] of header.entries()) {
    columns.set(name, readColumn(name, index, body, typeOf(name, types), new Set(['', ...missing])));
  }
  return { header, rows: body.length, columns, lines: body.map(({ line }) => line) };
}

function checkHeader(header: readonly string[], types: NonNullable<CsvOptions['types']>): void {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new DataError(`Two columns are called ${JSON.stringify(twice)}.`);
  const unknown = Object.keys(types).find((name) => !header.includes(name));
  if (unknown !== undefined) throw noColumn(unknown, header);
}

const kinds: readonly unknown[] = ['number', 'category', 'text'];

function typeOf(name: string, types: NonNullable<CsvOptions['types']>): Column['kind'] | undefined {
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined || kinds.includes(type)) return type;
  throw new InputError(
    `types: a column is of ${kinds.join(', ')}; ${JSON.stringify(name)} cannot be ${described(type)}.`,
  );
}

function readColumn(
  name: string,
  index: number,
  records: readonly CsvRecord[],
  type: Column['kind'] | undefined,
  missing: ReadonlySet<string>,
): Column {
  const texts = records.map(({ fields }) => fields[index]!);
  if (type === 'text') return { kind: 'text', values: texts };
  if (type === 'category') return toCategories(texts);
  const values = new Float64Array(texts.length);
  for (const [row, field] of texts.entries()) {
    const value = missing.has(field.trim()) ? NaN : toNumber(field);
    if (value === undefined) {
      if (type === undefined) return { kind: 'text', values: texts };
      const hint = /^\s*[+-]?[\d.]*,\d/.test(field)
        ? 'Numbers have a decimal point and no commas: change them before reading.'
        : 'If it stands for a missing one, name it in `missing`.';
      throw new DataError(
        `Line ${records[row]!.line}, column ${JSON.stringify(name)}: ${JSON.stringify(field)} is not a number. ${hint}`,
      );
    }
    values[row] = value;
  }
  return { kind: 'number', values };
}

function toCategories(texts: readonly string[]): CategoryColumn {
  const labels = [...new Set(texts)].sort();
  const codes = codesOf(labels);
  return { kind: 'category', values: Int32Array.from(texts, (text) => codes.get(text)!), labels };
}

function codesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, code) => [label, code]));
}

/** A decimal number or an infinity, spaces around it allowed. `Number` would also take hexadecimal, and nothing for zero. */
function toNumber(field: string): number | undefined {
  const text = field.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  const infinity = /^([+-]?)inf(inity)?$/i.exec(text);
  return infinity ? (infinity[1] === '-' ? -Infinity : Infinity) : undefined;
}

/** The named columns of numbers side by side, as an input [rows, names.length] of a dataset. Throws a DataError for a column that is missing or has no numbers. */
export function stackColumns(table: Table, names: readonly string[]): Tensor<Float32Array> {
  checkTable(table, 'stackColumns');
  if (!Array.isArray(names)) throw new InputError(`stackColumns takes an array of names, got ${described(names)}.`);
  const data = new Float32Array(table.rows * names.length);
  for (const [at, name] of names.entries()) {
    const column = columnOf(table, name);
    if (column.kind === 'text')
      throw new DataError(
        `The column ${JSON.stringify(name)} has text; only numbers and categories can be stacked. Read with types: { ${JSON.stringify(name)}: 'number' }, it says which field is no number.`,
      );
    for (let row = 0; row < table.rows; row++) data[row * names.length + at] = column.values[row]!;
  }
  return { data, shape: [table.rows, names.length] };
}

export interface ClassOptions {
  /** What the classes are called in another file, as that for training, so that both number them alike. Default: those of the column, sorted. */
  readonly labels?: readonly string[] | undefined;
}

/** A column of categories as an input [rows] of classes, and what they are called: row i is `labels[data[i]]`. Throws a DataError for a column that is missing or of another kind, and for a class that is not among given labels. */
export function classColumn(
  table: Table,
  name: string,
  options: ClassOptions = {},
): Tensor<Int32Array> & { readonly labels: readonly string[] } {
  checkTable(table, 'classColumn');
  checkNames(options, ['labels'], 'classColumn');
  const { labels } = options;
  if (labels !== undefined) checkLabels(labels);
  const column = columnOf(table, name);
  if (column.kind !== 'category')
    throw new DataError(
      `The column ${JSON.stringify(name)} has ${column.kind === 'text' ? 'text' : 'numbers'}; read it with types: { ${JSON.stringify(name)}: 'category' }.`,
    );
  if (labels === undefined) return { data: column.values, shape: [table.rows], labels: column.labels };
  const codes = codesOf(labels);
  const data = column.values.map((value, row) => {
    const label = column.labels[value]!;
    const code = codes.get(label);
    if (code !== undefined) return code;
    const line = table.lines?.[row];
    const place = line === undefined ? `Row ${row}` : `Line ${line}`;
    const hint = didYouMean(label, labels) || ` They are ${labels.map((each) => JSON.stringify(each)).join(', ')}.`;
    throw new DataError(
      `${place}, column ${JSON.stringify(name)}: ${JSON.stringify(label)} is none of the labels.${hint}`,
    );
  });
  return { data, shape: [table.rows], labels };
}

function checkLabels(labels: readonly unknown[]): void {
  if (!Array.isArray(labels) || !labels.every((each) => typeof each === 'string'))
    throw new InputError(`labels must be an array of texts, as classColumn gives them, got ${described(labels)}.`);
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw new InputError(`labels has ${JSON.stringify(twice)} twice.`);
}

/** A column of texts. Throws a DataError for a column that is missing or of another kind. */
export function textColumn(table: Table, name: string): readonly string[] {
  checkTable(table, 'textColumn');
  const column = columnOf(table, name);
  if (column.kind === 'text') return column.values;
  throw new DataError(
    `The column ${JSON.stringify(name)} has ${column.kind === 'category' ? 'categories' : 'numbers'}; read it with types: { ${JSON.stringify(name)}: 'text' }.`,
  );
}

function checkTable(table: unknown, what: string): void {
  if (typeof table === 'object' && table !== null && 'columns' in table && nameOfClass(table.columns) === 'Map') return;
  throw new InputError(`${what} needs a table, as readCsv gives it, got ${described(table)}.`);
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (column) return column;
  throw noColumn(name, table.header);
}

function noColumn(name: string, header: readonly string[]): DataError {
  const known = header.map((other) => JSON.stringify(other)).join(', ');
  return new DataError(`There is no column ${JSON.stringify(name)}; the columns are ${known}.${separatorHint(header)}`);
}

/** What to write where a header of one column looks like several, between which there is something else. */
function separatorHint([first, ...others]: readonly string[]): string {
  const separator = others.length === 0 ? [';', '\t', '|'].find((each) => first?.includes(each)) : undefined;
  if (separator === undefined) return '';
  return ` Are the fields separated by ${JSON.stringify(separator)}? Say so: { separator: ${JSON.stringify(separator)} }.`;
}
