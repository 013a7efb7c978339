/** The code frame of one file: its annotated lines with line numbers, marks, labels, and bars along spans of several lines. */
import { type Row, blankAt, put, putText } from './canvas.ts';
import { type LineMark, markRows } from './line-marks.ts';
import { type LineTable, type Place, placeAt } from './line-table.ts';
import type { Style } from './paint.ts';
import { type Mark, showLine, type ShownLine } from './shown-line.ts';

/** A place to point at. Offsets are moved into the file. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  readonly style: Style;
  /** One printable line; may be empty. */
  readonly text: string;
}

/** A row of the frame; `number` is the source line's own, from 1, and absent on the rows between. */
export interface FrameRow {
  readonly number?: number;
  /** Lines were left out here. */
  readonly gap?: true;
  readonly body: Row;
}

interface Located extends Annotation {
  readonly from: Place;
  readonly to: Place;
}

/** An annotation over several lines. Its bar is in column 2 · track. */
interface Bar extends Located {
  readonly track: number;
}

interface Frame {
  readonly table: LineTable;
  readonly singles: readonly Located[];
  readonly bars: readonly Bar[];
  /** Columns before the source text that the bars take. */
  readonly indent: number;
  readonly room: number;
}

/** `room`: columns for a row's body, bars included. */
export function frameRows(table: LineTable, annotations: readonly Annotation[], room: number): readonly FrameRow[] {
  const located = annotations.map((annotation) => locate(table, annotation));
  const singles = located.filter(({ from, to }) => from.line === to.line);
  const bars = withTracks(located.filter(({ from, to }) => from.line !== to.line));
  const tracks = Math.max(0, ...bars.map(({ track }) => track + 1));
  const indent = 2 * tracks;
  const frame: Frame = { table, singles, bars, indent, room: room - indent };
  const rows: FrameRow[] = [];
  let last: number | undefined;
  for (const line of shownLines(located)) {
    if (last !== undefined) rows.push(...between(frame, last, line));
    rows.push(...rowsOfLine(frame, line));
    last = line;
  }
  return rows;
}

/** Where an annotation is seen: a line's end at its end is no further line. */
function locate(table: LineTable, annotation: Annotation): Located {
  const from = placeAt(table, annotation.start);
  const to = placeAt(table, Math.max(annotation.start, annotation.end));
  if (to.column > 0 || to.line <= from.line) return { ...annotation, from, to };
  return { ...annotation, from, to: { line: to.line - 1, column: table.lines[to.line - 1]!.length } };
}

/** Bars that share a line get columns of their own, the longer ones further out. */
function withTracks(spans: readonly Located[]): readonly Bar[] {
  const ends: number[] = [];
  return spans
    .toSorted((a, b) => a.from.line - b.from.line || b.to.line - a.to.line)
    .map((span) => {
      const free = ends.findIndex((end) => end < span.from.line);
      const track = free === -1 ? ends.length : free;
      ends[track] = span.to.line;
      return { ...span, track };
    });
}

function shownLines(located: readonly Located[]): readonly number[] {
  return [...new Set(located.flatMap(({ from, to }) => [from.line, to.line]))].toSorted((a, b) => a - b);
}

/** One line in between is shown, more are left out. */
function between(frame: Frame, last: number, next: number): readonly FrameRow[] {
  if (next === last + 1) return [];
  const open = frame.bars.filter(({ from, to }) => from.line <= last && to.line >= next);
  if (next === last + 2) return [{ number: last + 2, body: sourceRow(frame, show(frame, last + 1, []), open) }];
  return [{ gap: true, body: barRow(open) }];
}

function rowsOfLine(frame: Frame, line: number): readonly FrameRow[] {
  const { singles, bars, indent } = frame;
  const here = singles.filter(({ from }) => from.line === line);
  const starting = bars.filter(({ from }) => from.line === line);
  const ending = bars.filter(({ to }) => to.line === line);
  const shown = show(frame, line, [...here.map(markOf), ...starting.map(startMark), ...ending.map(endMark)]);
  const indented = (bar: Bar): boolean => frame.table.lines[line]!.slice(0, bar.from.column).trim() === '';
  const open = new Set(bars.filter(({ from, to }) => from.line < line && to.line >= line));
  const source = sourceRow(frame, shown, open);
  for (const bar of starting.filter(indented)) {
    put(source, 2 * bar.track, '/', bar.style);
    open.add(bar);
  }
  const rows: Row[] = [source];
  if (here.length > 0) {
    for (const row of markRows(here.map((single) => lineMark(single, shown))))
      rows.push([...padded(open, indent), ...row]);
  }
  for (const bar of starting.filter((candidate) => !indented(candidate))) {
    rows.push(cornerRow(frame, bar, shown.startColumn(bar.from.column), open, false));
    open.add(bar);
  }
  for (const bar of ending) {
    rows.push(cornerRow(frame, bar, shown.endColumn(bar.to.column) - 1, open, true));
    open.delete(bar);
  }
  return rows.map((body, i) => (i === 0 ? { number: line + 1, body } : { body }));
}

/** The row that leads from a bar to its first or last character, with the label at the latter. */
function cornerRow(frame: Frame, bar: Bar, at: number, open: Iterable<Bar>, closes: boolean): Row {
  const row = barRow(open);
  const column = frame.indent + Math.max(0, at);
  if (closes) put(row, 2 * bar.track, '|', bar.style);
  for (let i = 2 * bar.track + 1; i < column; i++) if (blankAt(row, i)) put(row, i, '_', bar.style);
  put(row, column, bar.primary ? '^' : '-', bar.style);
  if (closes && bar.text !== '') putText(row, column + 2, bar.text, bar.style);
  return row;
}

function barRow(open: Iterable<Bar>): Row {
  const row: Row = [];
  for (const { track, style } of open) put(row, 2 * track, '|', style);
  return row;
}

/** The bars, filled up to where the source text starts. */
function padded(open: Iterable<Bar>, indent: number): Row {
  const row = barRow(open);
  while (row.length < indent) row.push({ text: ' ', style: undefined });
  return row;
}

function sourceRow(frame: Frame, shown: ShownLine, open: Iterable<Bar>): Row {
  const row = barRow(open);
  if (shown.text !== '') putText(row, frame.indent, shown.text);
  return row;
}

function show(frame: Frame, line: number, marks: readonly Mark[]): ShownLine {
  return showLine(frame.table.lines[line]!, marks, frame.room);
}

const markOf = ({ from, to }: Located): Mark => ({ start: from.column, end: to.column });
const startMark = ({ from }: Located): Mark => ({ start: from.column, end: from.column + 1 });
const endMark = ({ to }: Located): Mark => ({ start: to.column - 1, end: to.column });

/** An empty span still gets one caret, and so does a character without width. */
function lineMark(single: Located, shown: ShownLine): LineMark {
  const start = shown.startColumn(single.from.column);
  const end = single.to.column > single.from.column ? shown.endColumn(single.to.column) : start;
  return { start, end: Math.max(start + 1, end), primary: single.primary, style: single.style, text: single.text };
}
