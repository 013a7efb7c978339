/** One source line as a frame shows it: measured, and with the stretches that nothing points at left out where it is too long. */
import { type Cell, cellsOf } from './cells.ts';

export interface ShownLine {
  readonly text: string;
  /** The column at which the character at an offset starts. */
  startColumn(offset: number): number;
  /** The column after the last character before an offset. */
  endColumn(offset: number): number;
}

/** A stretch of the line that must stay in sight, in UTF-16 offsets; may be empty. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** How many columns around each end of a mark to keep: the first that fits is taken, else the last. */
const contexts = [48, 32, 24, 16, 12, 8, 5, 3] as const;

/** Lines longer than this are looked at only around their marks, so that one enormous line does not cost a pass per problem. */
const longest = 4000;
const margin = 500;

/** `room`: the columns there are; exceeded only where so many marks need so. */
export function showLine(line: string, marks: readonly Mark[], room: number): ShownLine {
  if (line.length <= longest) return showWindow(line, 0, line.length, marks, room);
  const from = Math.max(0, Math.min(...marks.map(({ start }) => start), line.length) - margin);
  const to = Math.min(line.length, Math.max(...marks.map(({ end }) => end), 0) + margin);
  return from < to ? showWindow(line, from, to, marks, room) : showWindow(line, 0, longest, marks, room);
}

/** Shows the part of the line between two offsets, with ellipses for the rest. */
function showWindow(line: string, from: number, to: number, marks: readonly Mark[], room: number): ShownLine {
  const cells = cellsOf(line.slice(from, to));
  const local = marks.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const cut = (cell: number): boolean => (cell === 0 && from > 0) || (cell === cells.length - 1 && to < line.length);
  const shown = fit(cells, local, room, cut);
  return {
    text: shown.text,
    startColumn: (offset) => shown.startColumn(offset - from),
    endColumn: (offset) => shown.endColumn(offset - from),
  };
}

function fit(cells: readonly Cell[], marks: readonly Mark[], room: number, cut: (cell: number) => boolean): ShownLine {
  const columns = prefixSums(cells);
  const whole = assemble(cells, (cell) => !cut(cell));
  if (columns.at(-1)! <= room) return whole;
  for (const context of contexts) {
    const near = keeper(cells, columns, marks, context);
    const shown = assemble(cells, (cell) => near(cell) && !cut(cell));
    if (context === contexts.at(-1) || shown.endColumn(Infinity) <= room) return shown;
  }
  return whole;
}

/** The column of each cell in the whole line, and the line's width. */
function prefixSums(cells: readonly Cell[]): readonly number[] {
  const sums = [0];
  for (const { width } of cells) sums.push(sums.at(-1)! + width);
  return sums;
}

function keeper(
  cells: readonly Cell[],
  columns: readonly number[],
  marks: readonly Mark[],
  context: number,
): (cell: number) => boolean {
  const edges = marks.flatMap(({ start, end }) => [columns[cellAt(cells, start)]!, columns[cellAt(cells, end)]!]);
  // A line that is shown without a mark of its own, between two others, shows its beginning.
  const near = edges.length > 0 ? edges : [0];
  return (cell) => near.some((edge) => columns[cell]! >= edge - context && columns[cell + 1]! <= edge + context);
}

/** The index of the cell that holds an offset; the number of cells at the line's end. */
function cellAt(cells: readonly Cell[], offset: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function assemble(cells: readonly Cell[], keep: (cell: number) => boolean): ShownLine {
  const starts: number[] = [];
  let text = '';
  let column = 0;
  let leavingOut = false;
  cells.forEach((cell, i) => {
    const kept = keep(i);
    if (!kept && !leavingOut) {
      text += '…';
      column++;
    }
    leavingOut = !kept;
    // Everything left out lies on its ellipsis.
    starts.push(kept ? column : column - 1);
    if (kept) {
      text += cell.text;
      column += cell.width;
    }
  });
  const after = (cell: number): number => (keep(cell) ? starts[cell]! + cells[cell]!.width : starts[cell]! + 1);
  return {
    text,
    startColumn(offset) {
      const cell = cellAt(cells, offset);
      return cell < cells.length ? starts[cell]! : column;
    },
    endColumn(offset) {
      // An offset inside a character counts the whole of it.
      const cell = cellAt(cells, offset - 1);
      return offset <= 0 || cells.length === 0 ? 0 : cell < cells.length ? after(cell) : column;
    },
  };
}
