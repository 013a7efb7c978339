/** The records and fields of a table of comma-separated values, before anyone asks what they mean. */

import { DataError } from '../errors.ts';

/** One row of a table, and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Splits a text into records by the grammar of RFC 4180: fields between separators, in double quotes where they hold a separator, a
 * line break or a quote, which is then doubled. Lines end with CR LF, LF or CR. A blank line counts only in a table of one
 * column, behind the first one that is not blank, as an empty field. Throws a DataError for a quote out of place.
 */
export function readRecords(text: string, separator: string): readonly CsvRecord[] {
  if (separator.length !== 1 || /["\r\n]/.test(separator)) {
    throw new DataError(
      `A separator is one character other than a quote or a line break, but it is ${JSON.stringify(separator)}.`,
    );
  }
  const records: CsvRecord[] = [];
  let line = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const record = readRecord(text, at, line, separator);
    records.push(record);
    at = record.end + (text.startsWith('\r\n', record.end) ? 2 : 1);
    line += 1 + record.breaks;
  }
  const isBlank = ({ fields }: CsvRecord): boolean => fields.length === 1 && fields[0] === '';
  const head = records.findIndex((record) => !isBlank(record));
  const oneColumn = records[head]?.fields.length === 1;
  return records.filter((record, i) => !isBlank(record) || (oneColumn && i > head));
}

/** The record that begins at `at`; `end` is its line break or the end of the text, `breaks` counts those inside its quotes. */
function readRecord(
  text: string,
  at: number,
  line: number,
  separator: string,
): CsvRecord & { readonly end: number; readonly breaks: number } {
  const fields: string[] = [];
  let breaks = 0;
  for (let begin = at; ;) {
    const quoted = text[begin] === '"';
    const closed = quoted ? endOfQuoted(text, begin, line + breaks) : begin;
    const end = endOfPlain(text, closed, separator);
    const raw = text.slice(begin, end);
    const value = quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    if (quoted ? end !== closed : raw.includes('"')) {
      throw new DataError(
        `Line ${line + breaks}, field ${fields.length + 1}: a quote inside ${raw}. A field with quotes must be quoted as a whole, and its own quotes doubled.`,
      );
    }
    fields.push(value);
    if (quoted) breaks += value.split(/\r\n|\n|\r/).length - 1;
    if (text[end] !== separator) return { line, fields, end, breaks };
    begin = end + 1;
  }
}

/** The first separator, line break or end of the text from `at` on. */
function endOfPlain(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Right after the quote that closes the one at `at`. */
function endOfQuoted(text: string, at: number, line: number): number {
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new DataError(`Line ${line}: a quote is opened and never closed.`);
    if (text[quote + 1] !== '"') return quote + 1;
    from = quote + 2;
  }
}
