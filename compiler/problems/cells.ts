/** Splits a line of source into what a terminal shows: cells of a known width, nothing in them that could move the cursor. */

/** One grapheme as it is shown. */
export interface Cell {
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Terminal columns: 0 for a lone combining mark, 2 for wide characters, more for a tab. */
  readonly width: number;
}

/** Columns between tab stops, counted from the start of the line. */
const tabStop = 4;

export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { index, segment } of graphemes(line)) {
    const width = segment === '\t' ? tabStop - (column % tabStop) : graphemeWidth(segment);
    const text = segment === '\t' ? ' '.repeat(width) : visible(segment);
    cells.push({ start: index, end: index + segment.length, text, width });
    column += width;
  }
  return cells;
}

/** Text of unknown origin, on one line and without characters that act on a terminal. */
export function printable(text: string): string {
  return visible(text.replace(/\r?\n|\t/g, ' '));
}

/** The terminal columns that a printable text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment);
  return width;
}

interface Grapheme {
  readonly index: number;
  readonly segment: string;
}

/** Segmenting by Unicode's rules is slow, and source is nearly always ASCII, where every unit is a grapheme. */
function graphemes(text: string): Iterable<Grapheme> {
  if (/^[\0-\x7f]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

/**
 * Control characters as their pictures (ESC is ␛), what reorders text as the replacement character: a message must show
 * the source as the compiler reads it. A byte order mark is shown as nothing.
 */
function visible(text: string): string {
  return text
    .replace(/\ufeff/g, '')
    .replace(/\p{Cc}/gu, (control) => controlPicture(control.charCodeAt(0)))
    .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd');
}

function controlPicture(code: number): string {
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}

const emoji = /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const reordering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0)!;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (reordering.test(grapheme)) return 1;
  if (invisible.test(grapheme)) return 0;
  return emoji.test(grapheme) || wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The ranges that Unicode's UAX #11 (East Asian Width) calls wide or fullwidth, joined where the gaps are unassigned. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];
