/** Prints problems for people, and the document of `--json`. */
import type { Problem } from '../../grammar/source.ts';
import { toAnnotation } from '../problems/github.ts';
import { type ProblemJson, toJson } from '../problems/json.ts';
import { renderProblem } from '../problems/render.ts';
import { paintFor } from './colour.ts';
import type { Io } from './io.ts';

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** `github` prints annotations, which a workflow's log turns into notes at the lines of a change. */
export type ReportFormat = 'text' | 'json' | 'github';

/** Problems to standard error: as text for people, or one annotation per line. */
export function printProblems(problems: readonly Problem[], io: Io, format: ReportFormat = 'text'): void {
  if (format !== 'github') return printFrames(problems, io);
  for (const problem of problems) io.stderr.write(`${toAnnotation(problem)}\n`);
}

/** Each followed by an empty line, then how many there are; nothing where there are none. */
function printFrames(problems: readonly Problem[], io: Io): void {
  if (problems.length === 0) return;
  const paint = paintFor(io.stderr, io.env);
  const width = io.stderr.columns;
  for (const problem of problems) {
    io.stderr.write(`${renderProblem(problem, { paint, ...(width === undefined ? {} : { width }) })}\n\n`);
  }
  const { errors, warnings } = count(problems);
  const parts = [
    ...(errors > 0 ? [paint.error(plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(plural(warnings, 'warning'))] : []),
  ];
  io.stderr.write(`${parts.join(', ')}\n`);
}

export function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function count(problems: readonly Problem[]): { readonly errors: number; readonly warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** What every `--json` document has; a change that breaks readers raises `version`. */
export interface ReportJson {
  readonly version: 1;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly ProblemJson[];
}

/** Writes the document; `rest` holds the command's own fields. */
export function printJson(problems: readonly Problem[], rest: Readonly<Record<string, unknown>>, io: Io): void {
  const report: ReportJson = { version: 1, ...count(problems), problems: problems.map(toJson) };
  io.stdout.write(`${JSON.stringify({ ...report, ...rest }, null, 2)}\n`);
}

/** A file that several sources import reports its problems once. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const { code, message, span } = problem;
    const key = JSON.stringify([code, message, span.file.name, span.start, span.end]);
    return !seen.has(key) && seen.add(key);
  });
}
