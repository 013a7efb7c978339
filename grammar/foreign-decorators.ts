/** `@jit` on a line of its own, as Python writes it before what it changes: told once, and left out. */

import { endOfLine, type Read } from './foreign-statements.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** Where the line before may go on with a product, only these are meant as decorators. */
const usual: ReadonlySet<string> = new Set(
  'jit njit compile torch tf jax nn checkpoint no_grad inference_mode'.split(' '),
);

export function foreignDecorators(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (['(', '['].includes(token.image)) depth++;
    else if ([')', ']'].includes(token.image)) depth--;
    // A line is looked at once: there may be very many tokens on it.
    const end = token.image === '@' && token.first ? endOfLine(tokens, i) : i;
    if (depth > 0 || !isDecorator(tokens.slice(i, end)) || (continues(tokens, i) && !isUsual(tokens, i))) {
      out.push(token);
      continue;
    }
    const span = { file, start: token.startOffset, end: T.endOf(tokens[end - 1]!) };
    const help = 'Leave the line out: all of a model is compiled. `remat[Layer]` computes again in place of keeping.';
    problems.push(problem('unexpected', span, 'there are no decorators', { help }));
    i = end - 1;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

/** `@name`, `@a.b`, `@name(…)`. */
function isDecorator([sign, name, ...rest]: readonly Token[]): boolean {
  if (sign?.image !== '@' || !sign.first || name?.tokenType !== T.Identifier) return false;
  const text = rest.map(({ image }) => image).join(' ');
  return name.startOffset === T.endOf(sign) && /^(?:\. \w+ ?)*(?:\( .*\)|\( \))?$/.test(text);
}

/** Whether a product may begin behind the token before: not at the top, behind `{`, or behind the type of what has no value. */
function continues(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.image === '{') return false;
  let start = at - 1;
  while (start > 0 && !tokens[start]!.first) start--;
  const line = tokens.slice(start, at);
  const isBare = T.roleWords.has(line[0]!.image) && line.some(({ tokenType }) => tokenType === T.Colon);
  return !(isBare && !line.some(({ tokenType }) => tokenType === T.Assign || tokenType === T.Tilde));
}

/** What other languages call a decorator, at the margin of the line before, and nothing else in the file. */
function isUsual(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]!;
  if (!usual.has(name.image)) return false;
  let start = at - 1;
  while (start > 0 && !tokens[start]!.first) start--;
  const isElsewhere = tokens.some((token) => token !== name && token.image === name.image);
  return tokens[at]!.indent <= tokens[start]!.indent && !isElsewhere;
}
