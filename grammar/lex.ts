/** Text → tokens with their lines, comments, and problems; never fails, whatever the text. */

import { Lexer, type ILexingError, type IToken } from 'chevrotain';
import { once } from './once.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import type { Comment } from './syntax.ts';
import { mend } from './mend.ts';
import { endOf, Identifier, lexerTokens, type Token } from './tokens.ts';

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

// Building the lexer analyses every pattern, which is worth doing once.
const lexer = once(() => new Lexer([...lexerTokens], { positionTracking: 'onlyOffset', ensureOptimizations: false }));

export function lex(file: SourceFile): Lexed {
  const result = lexer().tokenize(file.text);
  const problems: Problem[] = [];
  for (const { offset, length } of result.errors) problems.push(unexpectedCharacter(file, offset, length));

  const raw: IToken[] = [];
  for (const token of result.tokens) {
    const mended = mend(file, token);
    problems.push(...mended.problems);
    raw.push(...mended.tokens);
  }
  const comments = (result.groups['comments'] ?? []).map((token) => commentOf(file, token));
  return { tokens: withLines(file.text, joinWords(raw, result.errors)), comments, problems };
}

/** `out$put`: what a stray character parts is one word, of which nothing more is said. */
function joinWords(raw: readonly IToken[], errors: readonly ILexingError[]): readonly IToken[] {
  if (errors.length === 0) return raw;
  const ends = new Map(errors.map(({ offset, length }) => [offset, offset + length]));
  const out: IToken[] = [];
  for (const token of raw) {
    const last = out.at(-1);
    const parted =
      last?.tokenType === Identifier && last.image.length < 100 && ends.get(endOf(last)) === token.startOffset;
    const [word, ...more] =
      parted && /^\w+'?$/.test(token.image) ? lexer().tokenize(last.image + token.image).tokens : [];
    if (word === undefined || more.length > 0) out.push(token);
    else out.splice(-1, 1, Object.assign(word, { startOffset: endOf(token) - word.image.length }));
  }
  return out;
}

function withLines(text: string, raw: readonly IToken[]): Token[] {
  let line = 0;
  let lineStart = 0;
  let lineEnd = nextLineEnd(text, 0);
  let lineOfPrevious = -1;
  let indent = 0;
  return raw.map((token) => {
    while (lineEnd < token.startOffset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = nextLineEnd(text, lineStart);
    }
    const first = line !== lineOfPrevious;
    if (first) indent = token.startOffset - lineStart;
    lineOfPrevious = line;
    return Object.assign(token, { line, indent, first, endOffset: endOf(token) - 1 });
  });
}

function nextLineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function commentOf(file: SourceFile, token: IToken): Comment {
  const text = token.image.trimEnd();
  const lineStart = file.text.lastIndexOf('\n', token.startOffset - 1) + 1;
  return {
    kind: 'comment',
    text,
    ownLine: /^[\s\uFEFF]*$/.test(file.text.slice(lineStart, token.startOffset)),
    span: { file, start: token.startOffset, end: token.startOffset + text.length },
  };
}

const quotes = /[\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB`]/;

function helpFor(text: string): string | undefined {
  if (quotes.test(text)) return 'Strings stand in straight double quotes: `"same"`.';
  // As some systems write them: `e` and its accent are two characters.
  if (/^\p{M}/u.test(text)) return 'An accent of a name is one character with its letter: normalise the text (NFC).';
  if (/^\p{L}/u.test(text)) return 'Letters of names are Latin, Greek and Cyrillic ones.';
  return undefined;
}

function unexpectedCharacter(file: SourceFile, start: number, length: number): Problem {
  const span: Span = { file, start, end: start + length };
  const text = file.text.slice(start, start + Math.min(length, 20));
  const point = text.codePointAt(0) ?? 0;
  const visible = /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
  const shown = visible
    ? `\`${Array.from(text).slice(0, 10).join('')}\``
    : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const help = helpFor(text);
  return problem('unexpectedCharacter', span, `unexpected ${shown}`, help === undefined ? {} : { help });
}
