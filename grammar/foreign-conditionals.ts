/** `if c then a else b`: the problem to report, and the braces to parse in its place. */

import type { Read } from './foreign-statements.ts';
import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

export function foreignConditionals(file: SourceFile, tokens: readonly Token[]): Read {
  if (!tokens.some(({ image }) => image === 'then')) return { tokens, problems: [] };
  const problems: Problem[] = [];
  /** What goes before and behind a token, and in its place. */
  const before = new Map<Token, Token[]>();
  const behind = new Map<Token, Token[]>();
  const instead = new Map<Token, Token>();
  const insert = (into: Map<Token, Token[]>, token: Token, one: Token): void => {
    into.set(token, [...(into.get(token) ?? []), one]);
  };
  tokens.forEach((then, i) => {
    const start = then.image === 'then' && instead.size < most ? openIf(tokens, i) : undefined;
    if (start === undefined) return;
    const { otherwise, end } = sidesOf(tokens, i);
    const last = tokens[end - 1]!;
    instead.set(then, { ...then, ...at(T.LeftBrace, '{', then.startOffset) });
    if (otherwise === undefined) insert(behind, last, brace(last, T.RightBrace));
    else {
      insert(before, tokens[otherwise]!, brace(tokens[otherwise - 1]!, T.RightBrace));
      // `else if c then …` has its own braces.
      if (tokens[otherwise + 1]!.image !== 'if') {
        insert(behind, tokens[otherwise]!, brace(tokens[otherwise]!, T.LeftBrace));
        insert(behind, last, brace(last, T.RightBrace));
      }
    }
    // Of a chain, only the first is told.
    if (tokens[start - 1]?.image === 'else') return;
    const span = { file, start: then.startOffset, end: T.endOf(then) };
    const help = 'The sides stand in braces: `if c { a } else { b }`.';
    problems.push(problem('unexpected', span, '`then` is no keyword of this language', { help }));
  });
  if (instead.size === 0) return { tokens, problems };
  const out = tokens.flatMap((token) => [
    ...(before.get(token) ?? []),
    instead.get(token) ?? token,
    ...(behind.get(token) ?? []),
  ]);
  return { tokens: out, problems };
}

/** The `if` that a `then` belongs to: nothing but its condition stands between them, which ends in an operand. */
function openIf(tokens: readonly Token[], then: number): number | undefined {
  const last = tokens[then - 1];
  if (last === undefined || !(/^[\])]$/.test(last.image) || /^\w/.test(last.image))) return undefined;
  if (['if', 'and', 'or', 'not', 'in'].includes(last.image)) return undefined;
  for (let i = then - 1; i >= 0; i--) {
    const { image } = tokens[i]!;
    if (image === 'if') return i;
    if (['{', '}', 'then'].includes(image) || tokens[i]!.line < tokens[then]!.line) return undefined;
  }
  return undefined;
}

/** More tokens than anyone writes in one of these, and more of these than anyone reads about in one file. */
const longest = 2000;
const most = 100;

/** The `else` of a `then`, with something behind it, and the index behind all that belongs to the sides. */
function sidesOf(tokens: readonly Token[], then: number): { readonly otherwise?: number; readonly end: number } {
  let otherwise: number | undefined;
  let depth = 0;
  let end = then + 1;
  for (; end < Math.min(tokens.length, then + longest); end++) {
    const { image, first } = tokens[end]!;
    const isElse = image === 'else' && depth === 0;
    // What is in brackets may go on over lines, and so may the whole before `else`.
    if (first && depth === 0 && !(isElse && otherwise === undefined)) break;
    if (depth === 0 && image === ',') break;
    if (isElse && otherwise === undefined && end > then + 1 && tokens[end + 1]?.first === false) otherwise = end;
    if (['(', '[', '{'].includes(image)) depth++;
    else if ([')', ']', '}'].includes(image) && --depth < 0) break;
  }
  return otherwise === undefined ? { end } : { otherwise, end };
}

/** A brace behind a token, where the text has none. */
function brace(token: Token, type: Token['tokenType']): Token {
  return { ...token, ...at(type, '', T.endOf(token)), first: false };
}
