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

/** What is wrong, and what to read in place of all that stands before `next`. */
interface Repair {
  readonly from: Token;
  readonly to: Token;
  readonly message: string;
  readonly help: string;
  readonly tokens?: readonly Token[];
  readonly next: number;
  /** A brace further on that is none. */
  readonly dropped?: Token | undefined;
}

/** Top-level lines are left alone: there a word is compared with the keywords of declarations. */
export function foreignStatements(file: SourceFile, tokens: readonly Token[]): Read {
  const out: Token[] = [];
  const problems: Problem[] = [];
  const dropped = new Set<Token>();
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (dropped.has(token)) continue;
    const repair = (depth > 0 && token.first ? repairOfLine(tokens, i) : undefined) ?? elseIf(tokens, i);
    if (repair === undefined) {
      if (token.image === '{') depth++;
      else if (token.image === '}') depth--;
      out.push(token);
      continue;
    }
    const { from, to, message, help } = repair;
    problems.push(problem('unexpected', { file, start: from.startOffset, end: endOf(to) }, message, { help }));
    out.push(...(repair.tokens ?? []));
    if (repair.dropped !== undefined) dropped.add(repair.dropped);
    i = repair.next - 1;
  }
  return { tokens: problems.length === 0 ? tokens : out, problems };
}

function repairOfLine(tokens: readonly Token[], start: number): Repair | undefined {
  const end = endOfLine(tokens, start);
  return (
    bindingWord(tokens, start, end) ??
    declaringWord(tokens, start, end) ??
    withBlock(tokens, start, end) ??
    blockWithoutBraces(tokens, start, end)
  );
}

/** `let h = …`. */
function bindingWord(tokens: readonly Token[], start: number, end: number): Repair | undefined {
  const [word, name, sign] = tokens.slice(start, start + 3);
  if (!binders.has(word!.image) || !isNameOnLine(name, start, end) || sign?.tokenType !== Assign) return undefined;
  const message = `\`${word!.image}\` binds nothing inside a block`;
  const help = `A name is bound without a keyword: \`${name.image} = …\`.`;
  return { from: word!, to: word!, message, help, tokens: [{ ...name, first: true }], next: start + 2 };
}

/** `def f(x): …`: nothing of the line is read. */
function declaringWord(tokens: readonly Token[], start: number, end: number): Repair | undefined {
  const [word, name] = tokens.slice(start, start + 2);
  const help = declarers.get(word!.image);
  if (help === undefined || !isNameOnLine(name, start, end)) return undefined;
  return { from: word!, to: name, message: `\`${word!.image}\` declares nothing inside a block`, help, next: end };
}

function isNameOnLine(name: Token | undefined, start: number, end: number): name is Token {
  return start + 1 < end && name?.tokenType === Identifier;
}

/** `with no_grad() {`: what stands in it belongs to the block around. */
function withBlock(tokens: readonly Token[], start: number, end: number): Repair | undefined {
  const line = tokens.slice(start, end);
  if (line[0]!.image !== 'with' || line.at(-1)!.image !== '{') return undefined;
  if (line.some(({ tokenType }) => tokenType === Assign)) return undefined;
  return {
    from: line[0]!,
    to: tokens[end - 2]!,
    message: 'there is no `with`',
    help: 'Only the loss of a train block is derived; through `stop_gradient(x)` no derivative passes.',
    next: end,
    dropped: closerOf(tokens, end - 1),
  };
}

/** `for i in range(3):`. */
function blockWithoutBraces(tokens: readonly Token[], start: number, end: number): Repair | undefined {
  const [word, colon] = [tokens[start]!.image, tokens[end - 1]!];
  if (!openers.has(word) || colon.tokenType !== Colon) return undefined;
  const help =
    word === 'for' || word === 'while'
      ? 'Write `for i in 0..3 { … }`; layers in a row are a stack, `Dense[8] * 3`, and what repeats is a `scan`.'
      : 'Write `if condition { … } else { … }`, which has a value: `y = if …`; indentation alone means nothing.';
  return { from: colon, to: colon, message: 'a block stands in braces', help, next: end };
}

/** `} elif …`. */
function elseIf(tokens: readonly Token[], i: number): Repair | undefined {
  const token = tokens[i]!;
  if (token.image !== 'elif' || tokens[i - 1]?.image !== '}') return undefined;
  return {
    from: token,
    to: token,
    message: '`elif` is no keyword of this language',
    help: 'Write `else if`.',
    tokens: [
      { ...token, ...at(Else, 'else', token.startOffset), image: 'else' },
      { ...token, ...at(If, 'if', token.startOffset), first: false },
    ],
    next: i + 1,
  };
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
