/** Brackets that do not pair: which they are, and the tokens with closers placed where the indentation says. */

import type { TokenType } from 'chevrotain';
import { problem } from './problems.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import { at } from './mend.ts';
import { placeOpener } from './missing-opener.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** How much may be open at once: `(` and `[` weigh 1. The parser recurses, and this keeps it well within half of a stack. */
const maxNesting = 100;

/** A block with its statement and its expression takes three times the stack that a parenthesis takes. */
const weightOfBrace = 3;

export interface Brackets {
  /** Unpaired brackets; empty where all pair. */
  readonly problems: readonly Problem[];
  /** With closers added and left out so that all pair; the tokens given where they already do. */
  readonly tokens: readonly Token[];
  /** The bracket that is nested too deep, if one is. */
  readonly tooDeep?: Token;
}

interface Opener {
  readonly token: Token;
  readonly closer: TokenType;
  /** The indent of the line on which the construct around it starts. */
  readonly indent: number;
  /** The least indent of the lines that start directly inside it. */
  inside: number;
}

const closerOf: ReadonlyMap<TokenType, TokenType> = new Map([
  [T.SameParen, T.RightParen],
  [T.SameBracket, T.RightBracket],
  [T.LeftBrace, T.RightBrace],
]);
const closers: ReadonlySet<TokenType> = new Set(closerOf.values());
const imageOf: ReadonlyMap<TokenType, string> = new Map([
  [T.RightParen, ')'],
  [T.RightBracket, ']'],
  [T.RightBrace, '}'],
]);

export function pairBrackets(file: SourceFile, tokens: readonly Token[]): Brackets {
  const problems: Problem[] = [];
  const out: Token[] = [];
  const open: Opener[] = [];
  let lineIndent = Number.POSITIVE_INFINITY;
  let weight = 0;
  let tooDeep: Token | undefined;

  const close = (opener: Opener): void => {
    weight -= weightOf(opener.token.tokenType);
    const end = out.length === 0 ? 0 : T.endOf(out.at(-1)!);
    problems.push(unclosed(file, opener, end));
    const line = out.at(-1)?.line ?? 0;
    out.push(Object.assign(at(opener.closer, '', end), { line, indent: opener.indent, first: false }));
  };

  for (const token of tokens) {
    if (token.first) {
      while (open.length > 0 && endsAtLine(open.at(-1)!, token)) close(open.pop()!);
      const inner = open.at(-1);
      // A line that is indented further only continues a statement.
      if (inner === undefined) lineIndent = Math.min(lineIndent, token.indent);
      else inner.inside = Math.min(inner.inside, token.indent);
    }
    // An arrow stands in no brackets: it ends a header's.
    while (token.tokenType === T.Arrow && isGroup(open.at(-1))) close(open.pop()!);
    const closer = closerOf.get(token.tokenType);
    if (closer !== undefined) {
      const outer = open.at(-1);
      const indent = outer === undefined ? lineIndent : Number.isFinite(outer.inside) ? outer.inside : outer.indent;
      open.push({ token, closer, indent, inside: Number.POSITIVE_INFINITY });
      weight += weightOf(token.tokenType);
      if (weight > maxNesting) tooDeep ??= token;
    } else if (closers.has(token.tokenType)) {
      const match = open.findLastIndex((opener) => opener.closer === token.tokenType);
      const inner = open.at(-1);
      if (match === -1 && isGroup(inner) && inner.token.line === token.line && token.tokenType !== T.RightBrace) {
        problems.push(swapped(file, inner, token));
        weight -= weightOf(open.pop()!.token.tokenType);
        out.push({ ...token, tokenType: inner.closer, image: imageOf.get(inner.closer)! });
        continue;
      }
      if (match === -1) {
        const placed = token.tokenType === T.RightBrace ? undefined : placeOpener(out, token);
        problems.push(unopened(file, token, placed?.name));
        if (placed === undefined) continue;
        out.splice(0, out.length, ...placed.tokens, token);
        continue;
      }
      while (open.length > match + 1) close(open.pop()!);
      weight -= weightOf(open.pop()!.token.tokenType);
    }
    out.push(token);
  }
  while (open.length > 0) close(open.pop()!);
  const deep = tooDeep === undefined ? {} : { tooDeep };
  // Where all brackets pair, the indentation has no say, however odd it is.
  return pairs(tokens) ? { problems: [], tokens, ...deep } : { problems, tokens: out, ...deep };
}

function isGroup(opener: Opener | undefined): opener is Opener {
  return opener !== undefined && opener.closer !== T.RightBrace;
}

/** A line that is indented no further than the construct in which the bracket stands has left it. */
function endsAtLine(opener: Opener, token: Token): boolean {
  if (token.indent > opener.indent || closers.has(token.tokenType)) return false;
  return !(opener.closer === T.RightBrace && token.image === 'else');
}

function pairs(tokens: readonly Token[]): boolean {
  const expected: TokenType[] = [];
  for (const { tokenType } of tokens) {
    const closer = closerOf.get(tokenType);
    if (closer !== undefined) expected.push(closer);
    else if (closers.has(tokenType) && expected.pop() !== tokenType) return false;
  }
  return expected.length === 0;
}

function weightOf(type: TokenType): number {
  return type === T.LeftBrace ? weightOfBrace : 1;
}

/** `f(x]`. */
function swapped(file: SourceFile, opener: Opener, token: Token): Problem {
  const labels = [{ span: spanOf(file, opener.token), text: 'opened here' }];
  const help = `Write \`${imageOf.get(opener.closer)!}\`.`;
  return problem('unopened', spanOf(file, token), `\`${token.image}\` does not close \`${opener.token.image}\``, {
    labels,
    help,
  });
}

function unopened(file: SourceFile, token: Token, name: Token | undefined): Problem {
  const message = `\`${token.image}\` closes nothing`;
  if (name === undefined) return problem('unopened', spanOf(file, token), message);
  const opener = token.tokenType === T.RightBracket ? '[' : '(';
  const end = T.endOf(name);
  const labels = [{ span: { file, start: end, end }, text: `\`${opener}\` expected here` }];
  return problem('unopened', spanOf(file, token), message, { labels });
}

function unclosed(file: SourceFile, opener: Opener, end: number): Problem {
  const closer = imageOf.get(opener.closer)!;
  const labels = [{ span: { file, start: end, end }, text: `\`${closer}\` expected here` }];
  return problem('unclosed', spanOf(file, opener.token), `\`${opener.token.image}\` is never closed`, { labels });
}

function spanOf(file: SourceFile, token: Token): Span {
  return { file, start: token.startOffset, end: T.endOf(token) };
}
