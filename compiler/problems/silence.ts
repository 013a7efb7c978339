/**
 * Warnings that a file silences by their codes, lints by their names too: `// nnc-ignore NN2008` at the end of a line silences those on that line, on a
 * line of its own those on the next line of the text that is no comment. Several codes stand side by side. Errors stay.
 */
import { positionAt, type Problem, type SourceFile } from '../../grammar/source.ts';
import type { FileSyntax } from '../../grammar/syntax.ts';

/** All but the silenced warnings. */
export function withoutSilenced(
  problems: readonly Problem[],
  files: readonly FileSyntax[],
  names: ReadonlyMap<string, string>,
): readonly Problem[] {
  const silenced = new Map(files.map((tree) => [tree.span.file, silencedLines(tree, names)] as const));
  return problems.filter(({ severity, span, code }) => {
    if (severity === 'error') return true;
    const lines = silenced.get(span.file);
    return lines === undefined || lines.size === 0 || !lines.get(lineOf(span.file, span.start))?.has(code);
  });
}

/** Line → the codes that are silent on it. */
function silencedLines(
  { comments, span: { file } }: FileSyntax,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const lines = new Map<number, Set<string>>();
  for (const { text, ownLine, span } of comments) {
    const codes = codesIn(text, names);
    if (codes.length === 0) continue;
    const line = lineOf(file, span.start);
    const target = ownLine ? nextLine(file, line) : line;
    lines.set(target, new Set([...(lines.get(target) ?? []), ...codes]));
  }
  return lines;
}

/** The codes at the beginning of the comment, and those of the names there; what follows is prose. */
function codesIn(comment: string, names: ReadonlyMap<string, string>): readonly string[] {
  const codes: string[] = [];
  for (const word of /^\/\/\s*nnc-ignore[\s,]+(.*)/.exec(comment)?.[1]?.split(/[\s,]+/) ?? []) {
    const plain = word.replace(/[:.;]$/, '');
    const code = /^NN\d{4}$/.test(plain) ? plain : names.get(plain);
    if (code === undefined) break;
    codes.push(code);
  }
  return codes;
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
