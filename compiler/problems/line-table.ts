/** The lines of a source file, and where an offset falls among them. */
import type { SourceFile } from '../../grammar/source.ts';

/** A place as lines count it: both from 0, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text without its line ends. `\n` and `\r\n` end a line; there is always at least one. */
export interface LineTable {
  readonly file: SourceFile;
  readonly lines: readonly string[];
  /** Offset of each line's first unit. */
  readonly starts: readonly number[];
}

export function lineTable(file: SourceFile): LineTable {
  const lines: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of file.text.split('\n')) {
    starts.push(start);
    start += line.length + 1;
    lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
  return { file, lines, starts };
}

/** Where an offset lies; one outside the text is moved to its nearest end, one inside a line's end to before it. */
export function placeAt(table: LineTable, offset: number): Place {
  const at = Math.max(0, Math.min(offset, table.file.text.length));
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: Math.min(at - table.starts[low]!, table.lines[low]!.length) };
}
