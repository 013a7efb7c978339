/** Renders a problem for people: what is wrong, the source with every place involved, and what to write instead. */
import { type Problem, type SourceFile, type Span } from '../../grammar/source.ts';
import { type Row, paintRow } from './canvas.ts';
import { printable } from './cells.ts';
import { type Annotation, frameRows, type FrameRow } from './frame.ts';
import { type LineTable, lineTable, placeAt } from './line-table.ts';
import { type Paint, plain } from './paint.ts';

export interface RenderOptions {
  /** How each part is coloured; default not at all. */
  readonly paint?: Paint;
  /** Columns of the terminal, past which source lines are shortened; default 120. Messages and labels are never cut. */
  readonly width?: number;
}

/** What a problem points at in one file, the place to name first in front. */
interface Section {
  readonly table: LineTable;
  readonly annotations: readonly Annotation[];
}

/** Several lines joined by `\n`, without one at the end. */
export function renderProblem(problem: Problem, options: RenderOptions = {}): string {
  const paint = options.paint ?? plain;
  const sections = sectionsOf(problem);
  const digits = gutterDigits(sections);
  const room = Math.max(20, (options.width ?? 120) - digits - 3);
  const lines = header(problem, paint);
  sections.forEach((section, i) => {
    lines.push(location(section, i === 0 ? '-->' : ':::', digits, paint), gutter('', digits, paint));
    for (const row of frameRows(section.table, section.annotations, room)) lines.push(framed(row, digits, paint));
    if (i < sections.length - 1) lines.push(gutter('', digits, paint));
  });
  if (problem.help !== undefined) lines.push(gutter('', digits, paint), ...helpLines(problem.help, digits, paint));
  return lines.join('\n');
}

function header(problem: Problem, paint: Paint): string[] {
  const [first = '', ...more] = problem.message.split(/\r?\n/).map(printable);
  const severity = paint[problem.severity](`${problem.severity}[${problem.code}]`);
  return [`${severity}${paint.title(`: ${first}`)}`, ...more.map((line) => paint.title(`  ${line}`).trimEnd())];
}

/** The primary span's file first, the others in the order of the labels. */
function sectionsOf(problem: Problem): readonly Section[] {
  const primary: Annotation = {
    start: problem.span.start,
    end: problem.span.end,
    primary: true,
    style: problem.severity,
    text: printable(problem.label ?? ''),
  };
  const sections: { readonly table: LineTable; readonly annotations: Annotation[] }[] = [
    { table: lineTable(problem.span.file), annotations: [primary] },
  ];
  for (const { span, text } of problem.labels ?? []) {
    let section = sections.find(({ table }) => sameFile(table.file, span.file));
    if (section === undefined) sections.push((section = { table: lineTable(span.file), annotations: [] }));
    section.annotations.push(secondary(span, text));
  }
  return sections;
}

function secondary({ start, end }: Span, text: string): Annotation {
  return { start, end, primary: false, style: 'secondary', text: printable(text) };
}

function sameFile(a: SourceFile, b: SourceFile): boolean {
  return a === b || (a.name === b.name && a.text === b.text);
}

/** The width of the largest line number shown in any file, so that all gutters are aligned. */
function gutterDigits(sections: readonly Section[]): number {
  const last = sections.flatMap(({ table, annotations }) =>
    annotations.map(({ start, end }) => placeAt(table, Math.max(start, end)).line + 1),
  );
  return String(Math.max(...last)).length;
}

function location({ table, annotations }: Section, arrow: string, digits: number, paint: Paint): string {
  const { line, column } = placeAt(table, annotations[0]!.start);
  const name = printable(table.file.name);
  return `${' '.repeat(digits)}${paint.gutter(arrow)} ${name}:${line + 1}:${column + 1}`;
}

function gutter(number: string, digits: number, paint: Paint): string {
  return paint.gutter(`${number.padStart(digits)} |`);
}

function framed({ number, gap, body }: FrameRow, digits: number, paint: Paint): string {
  const text = paintRow(body satisfies Row, paint);
  if (gap) return `${paint.gutter('...'.padEnd(digits + 2))}${text === '' ? '' : ` ${text}`}`.trimEnd();
  const start = gutter(number === undefined ? '' : String(number), digits, paint);
  return text === '' ? start : `${start} ${text}`;
}

function helpLines(help: string, digits: number, paint: Paint): readonly string[] {
  return help.split(/\r?\n/).map((line, i) => {
    const start =
      i === 0 ? `${paint.gutter(' '.repeat(digits) + ' =')} ${paint.help('help')}:` : ' '.repeat(digits + 8);
    return `${start} ${printable(line)}`.trimEnd();
  });
}
