/** A row of styled glyphs that can be drawn in any order and is painted at the end. */
import { widthOf } from './cells.ts';
import type { Paint, Style } from './paint.ts';

interface Glyph {
  readonly text: string;
  readonly style: Style | undefined;
}

/** One terminal row, a glyph per column; the columns that a wide character also covers hold an empty text. */
export type Row = Glyph[];

const blank: Glyph = { text: ' ', style: undefined };

export function blankAt(row: Row, column: number): boolean {
  return (row[column] ?? blank) === blank;
}

export function put(row: Row, column: number, glyph: string, style?: Style): void {
  while (row.length <= column) row.push(blank);
  row[column] = { text: glyph, style };
}

/** A text that nothing is drawn after or over: it stays one glyph, padded to its width. */
export function putText(row: Row, column: number, text: string, style?: Style): void {
  put(row, column, text, style);
  for (let i = 1; i < widthOf(text); i++) put(row, column + i, '');
}

/** Neighbours of one style are painted together; spaces at the end are dropped. */
export function paintRow(row: Row, paint: Paint): string {
  let length = row.length;
  while (length > 0 && row[length - 1]!.style === undefined && row[length - 1]!.text.trim() === '') length--;
  const runs: { text: string; style: Style | undefined }[] = [];
  for (const { text, style } of row.slice(0, length)) {
    const last = runs.at(-1);
    if (last !== undefined && (last.style === style || text === '')) last.text += text;
    else runs.push({ text, style });
  }
  return runs
    .map(({ text, style }, i) => {
      const shown = i === runs.length - 1 ? text.trimEnd() : text;
      return style === undefined || shown === '' ? shown : paint[style](shown);
    })
    .join('');
}
