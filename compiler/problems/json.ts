/** A problem as plain data for other programs: every field present, every place with its line and column. */
import type { Problem, Severity, Span } from '../../grammar/source.ts';
import { type LineTable, lineTable, placeAt } from './line-table.ts';

/** `line` and `column` count from 1, columns and `offset` in UTF-16 units. */
export interface PlaceJson {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Half-open: `end` is the place after the last character. */
export interface SpanJson {
  readonly file: string;
  readonly start: PlaceJson;
  readonly end: PlaceJson;
}

export interface LabelJson {
  readonly span: SpanJson;
  readonly text: string;
}

export interface ProblemJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: SpanJson;
  readonly label: string | null;
  readonly labels: readonly LabelJson[];
  readonly help: string | null;
}

export function toJson(problem: Problem): ProblemJson {
  return {
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    span: spanJson(problem.span),
    label: problem.label ?? null,
    labels: (problem.labels ?? []).map(({ span, text }) => ({ span: spanJson(span), text })),
    help: problem.help ?? null,
  };
}

function spanJson(span: Span): SpanJson {
  const table = lineTable(span.file);
  return { file: span.file.name, start: placeJson(table, span.start), end: placeJson(table, span.end) };
}

function placeJson(table: LineTable, offset: number): PlaceJson {
  const { line, column } = placeAt(table, offset);
  return { offset, line: line + 1, column: column + 1 };
}
