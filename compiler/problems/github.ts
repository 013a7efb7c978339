/** A problem as an annotation of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
import type { Problem } from '../../grammar/source.ts';
import { lineTable, placeAt } from './line-table.ts';

/**
 * One line, without its end. Lines and columns count from 1, the end column is the one after the last character; columns
 * are left out where the problem spans lines, for there GitHub takes none. Labels in other places become lines of the message.
 */
export function toAnnotation({ code, severity, message, span, label, labels = [], help }: Problem): string {
  const table = lineTable(span.file);
  const start = placeAt(table, span.start);
  const end = placeAt(table, span.end);
  const columns = start.line === end.line ? { col: start.column + 1, endColumn: end.column + 1 } : {};
  const properties = { file: span.file.name, line: start.line + 1, endLine: end.line + 1, ...columns, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [
    label === undefined || label === '' ? message : `${message} (${label})`,
    ...labels.map((other) => `${placeName(other.span)}: ${other.text}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  return `::${severity} ${written.join(',')}::${escapeData(lines.join('\n'))}`;
}

function placeName({ file, start }: Problem['span']): string {
  const { line, column } = placeAt(lineTable(file), start);
  return `${file.name}:${line + 1}:${column + 1}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Within properties a colon and a comma have a meaning of their own. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
