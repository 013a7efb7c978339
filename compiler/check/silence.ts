/**
 * Warnings that a file silences by their codes: `// nnc-ignore NN2008` at the end of a line silences those on that line, on a
 * line of its own those on the next line of the text that is no comment. Several codes stand side by side. Errors stay.
 */
import { positionAt, type Problem, type SourceFile } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';

/** All but the silenced warnings. */
export function withoutSilenced(problems: readonly Problem[], files: readonly FileSyntax[]): readonly Problem[] {
  const silenced = new Map(files.map((tree) => [tree.span.file, silencedLines(tree)] as const));
  return problems.filter(({ severity, span, code }) => {
    if (severity === 'error') return true;
    const lines = silenced.get(span.file);
    return lines === undefined || lines.size === 0 || !lines.get(lineOf(span.file, span.start))?.has(code);
  });
}

/** Line → the codes that are silent on it. */
function silencedLines({ comments, span: { file } }: FileSyntax): ReadonlyMap<number, ReadonlySet<string>> {
  const lines = new Map<number, Set<string>>();
  for (const { text, ownLine, span } of comments) {
    const codes = /^\/\/\s*nnc-ignore((?:[\s,]+NN\d{4})+)/.exec(text)?.[1]?.match(/NN\d{4}/g) ?? [];
    if (codes.length === 0) continue;
    const line = lineOf(file, span.start);
    const target = ownLine ? nextLine(file, line) : line;
    lines.set(target, new Set([...(lines.get(target) ?? []), ...codes]));
  }
  return lines;
}

/** The first line after `line` that holds more than spaces and comments. */
function nextLine(file: SourceFile, line: number): number {
  const after = file.text.split('\n').slice(line);
  const skipped = after.findIndex((text) => !/^\s*(\/\/.*)?$/.test(text));
  return line + 1 + Math.max(0, skipped);
}

function lineOf(file: SourceFile, offset: number): number {
  return positionAt(file, offset).line;
}
