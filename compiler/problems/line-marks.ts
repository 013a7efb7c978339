/** Draws the carets and labels under one source line. */
import { type Row, put, putText } from './canvas.ts';
import type { Style } from './paint.ts';

/** A place on the line, in columns of the shown line; `end` lies after it. */
export interface LineMark {
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  readonly style: Style;
  /** One printable line; may be empty. */
  readonly text: string;
}

/**
 * The rows under the line: the marks themselves with the last label beside them, then one row per further label, from
 * right to left, each hanging from a line that leads to its mark.
 */
export function markRows(marks: readonly LineMark[]): readonly Row[] {
  const under = underline(marks);
  const labelled = marks.filter(({ text }) => text !== '').toSorted((a, b) => b.start - a.start || b.end - a.end);
  const beside = labelled.find((mark) => marks.every(({ end }) => end <= mark.end));
  // Only the rightmost mark has free space after it; with equal starts the others hang below.
  const inline = beside !== undefined && beside.start === labelled[0]?.start ? beside : undefined;
  if (inline !== undefined) putText(under, inline.end + 1, inline.text, inline.style);
  const hanging = labelled.filter((mark) => mark !== inline);
  return hanging.length === 0
    ? [under]
    : [under, connectors(hanging), ...hanging.map((_, i) => hangingRow(hanging, i))];
}

/**
 * Dashes over the carets that they lie within, so that the parts of what is wrong are seen; carets over all else, and over
 * everything where no caret would be left.
 */
function underline(marks: readonly LineMark[]): Row {
  const carets = marks.filter(({ primary }) => primary);
  const within = (mark: LineMark): boolean =>
    carets.some(({ start, end }) => start <= mark.start && mark.end <= end && mark.end - mark.start < end - start);
  const dashes = marks.filter(({ primary }) => !primary);
  const layers = [dashes.filter((mark) => !within(mark)), carets, dashes.filter(within)];
  const row = drawn(layers.flat());
  const hidden = carets.some(({ start, end }) => !row.slice(start, end).some(({ text }) => text === '^'));
  return hidden ? drawn([...dashes, ...carets]) : row;
}

/** Later marks cover earlier ones. */
function drawn(marks: readonly LineMark[]): Row {
  const row: Row = [];
  for (const { start, end, primary, style } of marks) {
    for (let column = start; column < end; column++) put(row, column, primary ? '^' : '-', style);
  }
  return row;
}

function connectors(marks: readonly LineMark[]): Row {
  const row: Row = [];
  for (const { start, style } of marks) put(row, start, '|', style);
  return row;
}

/** The row of the label at an index, with the lines of the labels that come below it. */
function hangingRow(marks: readonly LineMark[], index: number): Row {
  const mark = marks[index]!;
  const row = connectors(marks.slice(index + 1).filter(({ start }) => start < mark.start));
  putText(row, mark.start, mark.text, mark.style);
  return row;
}
