/** A source text, places in it, and problems at those places: the leaf that every stage may import. */

/** One `.nn` text with the name it is reported under. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A half-open range of UTF-16 offsets in one file. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A place that a problem involves, with what to say about it. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

export type Severity = 'error' | 'warning';

/** A mistake by the user, as a value. `code` is a key of the catalogue in `compiler/problems/`. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The place to mend first. */
  readonly span: Span;
  /** What to say at `span` itself; empty where the message says it all. */
  readonly label?: string;
  /** Every other place involved. */
  readonly labels?: readonly Label[];
  /** What to write instead. */
  readonly help?: string;
}

/** Line and column, both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(file: SourceFile, offset: number): Position {
  const before = file.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}

export function spanText(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function join(a: Span, b: Span): Span {
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
