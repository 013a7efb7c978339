/** Statements of other languages inside a block: the problem to report, and what to parse in their place. */

import { at } from './mend.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import { Assign, Colon, Else, endOf, Identifier, If, type Token } from './tokens.ts';

export interface Read {
  readonly tokens: readonly Token[];
  readonly problems: readonly Problem[];
}

const binders: ReadonlySet<string> = new Set(['let', 'var', 'val', 'const', 'final', 'auto', 'mut']);
const declarers: ReadonlyMap<string, string> = new Map([
  ...['def', 'func', 'function', 'fun'].map(
    (word) => [word, 'Declare it at the top of the file: `fn f(x) = …`.'] as const,
  ),
  ...['class', 'struct'].map(
    (word) => [word, 'Declare `layer Name(x) { … }` or `model Name[B] { … }` at the top of the file.'] as const,
  ),
]);
const openers: ReadonlySet<string> = new Set(['if', 'else', 'elif', 'for', 'while', 'with']);

/** Top-level lines are left alone: there a word is compared with the keywords of declarations. */
export function foreignStatements(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const report = (from: Token, to: Token, message: string, help: string): void => {
    const span = { file, start: from.startOffset, end: endOf(to) };
    problems.push(problem('unexpected', span, message, { help }));
  };
  let depth = 0;
  const dropped = new Set<Token>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (dropped.has(token)) continue;
    if (depth > 0 && token.first) {
      const end = endOfLine(tokens, i);
      const last = tokens[end - 1]!;
      const isNamed = next !== undefined && i + 1 < end && next.tokenType === Identifier;
      if (isNamed && binders.has(token.image) && tokens[i + 2]?.tokenType === Assign) {
        report(
          token,
          token,
          `\`${token.image}\` binds nothing inside a block`,
          `A name is bound without a keyword: \`${next.image} = …\`.`,
        );
        out.push({ ...next, first: true });
        i++;
        continue;
      }
      const help = declarers.get(token.image);
      if (isNamed && help !== undefined) {
        report(token, next, `\`${token.image}\` declares nothing inside a block`, help);
        i = end - 1;
        continue;
      }
      const block = tokens.slice(i, end);
      if (token.image === 'with' && last.image === '{' && !block.some(({ tokenType }) => tokenType === Assign)) {
        report(token, tokens[end - 2]!, 'there is no `with`', 'Only the loss of a train block is derived; through `stop_gradient(x)` no derivative passes.'); // prettier-ignore
        // What stands in it belongs to the block around.
        const close = closerOf(tokens, end - 1);
        if (close !== undefined) dropped.add(close);
        i = end - 1;
        continue;
      }
      if (openers.has(token.image) && last.tokenType === Colon) {
        report(
          last,
          last,
          'a block stands in braces',
          token.image === 'for' || token.image === 'while'
            ? 'Write `for i in 0..3 { … }`; layers in a row are a stack, `Dense[8] * 3`, and what repeats is a `scan`.'
            : 'Write `if condition { … } else { … }`, which has a value: `y = if …`; indentation alone means nothing.',
        );
        i = end - 1;
        continue;
      }
    }
    if (token.image === 'elif' && tokens[i - 1]?.image === '}') {
      report(token, token, '`elif` is no keyword of this language', 'Write `else if`.');
      out.push(
        { ...token, ...at(Else, 'else', token.startOffset), image: 'else' },
        { ...token, ...at(If, 'if', token.startOffset), first: false },
      );
      continue;
    }
    if (token.image === '{') depth++;
    else if (token.image === '}') depth--;
    out.push(token);
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

/** More tokens than anyone writes in one block. */
const longest = 2000;

/** The `}` of a `{`. */
function closerOf(tokens: readonly Token[], open: number): Token | undefined {
  let depth = 0;
  for (const token of tokens.slice(open, open + longest)) {
    if (token.image === '{') depth++;
    else if (token.image === '}' && --depth === 0) return token;
  }
  return undefined;
}

/** The index behind the last token of a line. */
export function endOfLine(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && !tokens[end]!.first) end++;
  return end;
}
