/** Blocks that open with `:` or with nothing but an indent: the problem to report, and the braces to read in their place. */

import { endOfLine, type Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

const declarers: ReadonlySet<string> = new Set(['model', 'layer', 'fn', 'optimizer', 'schedule', 'initializer']);

const items: ReadonlySet<string> = new Set(['optimizer', 'minimize', 'regularize', 'clip', 'freeze']);

/** What may stand between the header and its brace, on a line of its own. */
const continuing: ReadonlySet<string> = new Set(['{', '=', '->', 'requires', ':', '[', '(']);

export function foreignBraces(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  let depth = 0;
  /** The headers whose block has no end of its own, the inner ones last. */
  const open: Token[] = [];
  const closeDownTo = (indent: number): void => {
    while (open.length > 0 && indent <= open.at(-1)!.indent) {
      out.push(closing(out.at(-1)!, open.pop()!));
      depth--;
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.first) closeDownTo(token.indent);
    const end = token.first ? endOfLine(tokens, i) : i;
    if (!token.first || !lacksBrace(tokens, i, end, depth)) {
      if (token.image === '{') depth++;
      else if (token.image === '}') depth--;
      out.push(token);
      continue;
    }
    depth++;
    const last = tokens[end - 1]!;
    const isColon = last.tokenType === T.Colon;
    const header = tokens.slice(i, isColon ? end - 1 : end);
    const from = isColon ? last.startOffset : T.endOf(last);
    const span = { file, start: last.startOffset, end: T.endOf(last) };
    const written = file.text.slice(token.startOffset, T.endOf(header.at(-1)!));
    const help = `Write \`${written} {\`, and \`}\` at its end; indentation alone means nothing.`;
    const message = isColon ? 'a block stands in braces' : `\`{\` is missing after \`${last.image}\``;
    problems.push(problem(isColon ? 'unexpected' : 'missingBody', span, message, { help }));
    out.push(...header, { ...last, ...at(T.LeftBrace, '{', from), first: false });
    const next = tokens.findIndex((other, place) => place >= end && other.first && other.indent <= token.indent);
    if (tokens[next]?.image !== '}') open.push(token);
    i = end - 1;
  }
  closeDownTo(0);
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

/** Whether the line is a header, `model A[B]` or `train`, after which lines are indented though nothing opens a block. */
function lacksBrace(tokens: readonly Token[], start: number, end: number, depth: number): boolean {
  const head = tokens[start]!;
  const line = tokens.slice(start, end);
  const [, name, ...rest] = line;
  const next = tokens[end];
  if (next === undefined || next.indent <= head.indent || continuing.has(next.image)) return false;
  if (head.image === 'train' && depth > 0) {
    if (!items.has(next.image)) return false; // a name like others
    const behind = name?.tokenType === T.Identifier ? rest : line.slice(1);
    return behind.length === 0 || (behind.length === 1 && behind[0]!.tokenType === T.Colon);
  }
  if (depth > 0 || !declarers.has(head.image) || name?.tokenType !== T.Identifier) return false;
  return isHeader(rest);
}

/** All brackets are closed, and nothing outside of them gives a value or opens a block. */
function isHeader(line: readonly Token[]): boolean {
  let depth = 0;
  for (const [i, { image, tokenType }] of line.entries()) {
    if (image === '(' || image === '[') depth++;
    else if (image === ')' || image === ']') depth--;
    else if (image === '{' || image === '}') return false;
    else if (depth === 0 && tokenType === T.Assign) return false;
    else if (depth === 0 && tokenType === T.Colon && i < line.length - 1) return false;
  }
  return depth === 0;
}

function closing(before: Token, head: Token): Token {
  return { ...before, ...at(T.RightBrace, '', T.endOf(before)), indent: head.indent, first: false };
}
