/**
 * The line rules: which words are keywords and which brackets and minus signs continue a line. There is no token for a new
 * line; instead the tokens that a new line makes different get another type here, so that the grammar itself stays pure.
 */

import type { TokenType } from 'chevrotain';
import { nearestDeclaration } from './near-miss.ts';
import { problem } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Ruled {
  readonly tokens: Token[];
  readonly problems: readonly Problem[];
}

type Context = 'top' | 'group' | 'block' | 'train';

/** What the rules read, and where they tell what is wrong. */
interface Text {
  readonly file: SourceFile;
  readonly tokens: readonly Token[];
  /** From each opening bracket to its closing one, as indices of tokens. */
  readonly partners: ReadonlyMap<number, number>;
  readonly problems: Problem[];
}

/** What the rules know about the token at `index`. */
interface Place {
  readonly index: number;
  readonly context: Context;
  /** It may start a statement: first on its line outside `(` and `[`, or right after `{`. */
  readonly starts: boolean;
  /** Within an index equation, where `sum[i]` and its like are words of the language. */
  readonly inEquation: boolean;
}

export function applyLineRules(file: SourceFile, given: readonly Token[]): Ruled {
  const tokens = given.map((token) => ({ ...token }));
  const partners = partnersOf(tokens);
  const problems: Problem[] = [];
  const text: Text = { file, tokens, partners, problems };
  const contexts: Context[] = ['top'];
  let equation = Number.POSITIVE_INFINITY;

  for (const [index, token] of tokens.entries()) {
    const context = contexts.at(-1)!;
    const previous = tokens[index - 1];
    const starts = context !== 'group' && (token.first || previous?.tokenType === T.LeftBrace);
    // An index equation reaches until the next statement of the same block or of one around it.
    if (contexts.length <= equation && starts) {
      if (isIndexEquation(tokens, index, partners)) equation = contexts.length;
      else if (!wantsOperand(previous) && !continues(token)) equation = Number.POSITIVE_INFINITY;
    }
    const type = ruledType(text, { index, context, starts, inEquation: equation !== Number.POSITIVE_INFINITY });
    if (type !== undefined) setType(token, type);

    if (isOpener(token)) contexts.push(contextInside(tokens, index));
    else if (isCloser(token) && contexts.length > 1) contexts.pop();
  }
  return { tokens, problems };
}

/** The type that a token gets instead of its own; undefined where it keeps that. */
function ruledType(text: Text, place: Place): TokenType | undefined {
  const { file, tokens, partners, problems } = text;
  const { index, context, starts } = place;
  const token = tokens[index]!;
  // Nothing is bound at the top of a file, where the last line of a long header may look like it.
  const inBlock = starts && context !== 'top';
  switch (token.tokenType) {
    case T.SameParen:
      return token.first && context !== 'group' ? T.LineParen : undefined;
    case T.SameBracket:
      return token.first && context !== 'group' ? T.LineBracket : undefined;
    case T.Minus: {
      const touches = tokens[index + 1]?.startOffset === T.endOf(token);
      return token.first && context !== 'group' && touches ? T.PrefixMinus : undefined;
    }
    case T.Primed:
      if (isMember(tokens, index)) {
        problems.push(primedMember(file, token));
        return T.Identifier;
      }
      return inBlock && isTargetList(tokens, index, partners) ? T.TargetPrime : undefined;
    case T.Identifier:
      return ruledWord(text, place);
    default:
      return undefined;
  }
}

/** Which keyword a word is where it stands; undefined where it is a name. */
function ruledWord({ file, tokens, partners, problems }: Text, place: Place): TokenType | undefined {
  const { index, context, inEquation } = place;
  const token = tokens[index]!;
  const span = { file, start: token.startOffset, end: T.endOf(token) };
  if (T.hardKeywords.has(token.image) && expectsName(tokens[index - 1], token)) {
    problems.push(problem('missingName', span, `\`${token.image}\` is a keyword and cannot be a name`));
    return undefined;
  }
  if (isReduction(tokens, index, partners, inEquation)) {
    if (!inEquation) problems.push(reductionOutside(file, token));
    return T.Reducer;
  }
  if (namesParameters(tokens, place)) {
    const help = 'Which parameters an item is for is said by `on "…"`, and after `minimize` by `over "…"`.';
    problems.push(problem('unexpected', span, `\`${token.image}\` names no parameters`, { help }));
    return T.On;
  }
  const guess = hardOrRole(tokens, place, partners) ?? softWord(tokens, place);
  if (guess !== undefined || context !== 'top') return guess;
  return foreignWord(tokens, index, problems, file);
}

function isMember(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous?.tokenType === T.Dot && T.endOf(previous) === tokens[index]!.startOffset;
}

/** `target.weight' = …` */
function primedMember(file: SourceFile, token: Token): Problem {
  const span = { file, start: token.startOffset, end: T.endOf(token) };
  const name = token.image.slice(0, -1);
  return problem('badTarget', span, `\`${name}\` is another layer's, and only that layer gives it a next value`, {
    help: `A layer's parameters change by training alone. What has a next value is a state of your own: \`state ${name}: f32[I, O] = 0\`, then \`${name}' = …\` and \`x @ ${name}\`.`,
  });
}

/** Keywords, and names whose place makes them the start of a statement. */
function hardOrRole(
  tokens: readonly Token[],
  place: Place,
  partners: ReadonlyMap<number, number>,
): TokenType | undefined {
  const { index, context, starts } = place;
  const { image } = tokens[index]!;
  const hard = T.hardKeywords.get(image);
  if (hard !== undefined || context === 'group') return hard;
  if (context === 'train') return startsItem(tokens, place, partners) ? T.Verb : undefined;
  if (starts && context !== 'top' && isTargetList(tokens, index, partners)) return T.TargetName;
  if (!starts && !endsOperand(tokens[index - 1])) return undefined;
  const declaration = T.declarationWords.get(image);
  if (declaration !== undefined && nameFollows(tokens, index)) return declaration;
  if (context === 'top') return undefined;
  if (image === 'train' && startsTrain(tokens, index)) return T.TrainWord;
  const role = T.roleWords.get(image);
  // In the middle of a line, `state over T` is more likely an operand and its keyword.
  if (role !== undefined && nameFollows(tokens, index) && (starts || !T.infixWords.has(tokens[index + 1]!.image)))
    return role;
  return undefined;
}

/** A word that an item of a train block starts with: not `lr = …`, and not `adam[…]`, which is applied to something. */
function startsItem(
  tokens: readonly Token[],
  { index, starts }: Place,
  partners: ReadonlyMap<number, number>,
): boolean {
  if (T.infixWords.has(tokens[index]!.image) || isTargetList(tokens, index, partners)) return false;
  const next = tokens[index + 1];
  if (next?.tokenType === T.SameBracket && next.startOffset === T.endOf(tokens[index]!)) return false;
  const previous = tokens[index - 1];
  return (starts && previous?.tokenType !== T.Comma) || endsOperand(previous);
}

/** `optimizer adam[lr=1e-3] for "head.*"`: what is meant is clear, and no `for` or `with` is followed by a string. */
function namesParameters(tokens: readonly Token[], { index, context, starts }: Place): boolean {
  if (context !== 'train' || starts || !['for', 'with'].includes(tokens[index]!.image)) return false;
  return endsOperand(tokens[index - 1]) && tokens[index + 1]?.tokenType === T.StringToken;
}

function softWord(tokens: readonly Token[], { index, context }: Place): TokenType | undefined {
  const { image } = tokens[index]!;
  if (image === 'scan' && startsScan(tokens, index)) return T.ScanWord;
  if (image === 'remat' && tokens[index + 1]?.image === 'scan' && nameFollows(tokens, index)) {
    return startsScan(tokens, index + 1) ? T.RematWord : undefined;
  }
  const previous = tokens[index - 1];
  if (image === 'where' && context === 'top' && endsOperand(previous) && !isTouchingParen(tokens, index))
    return undefined;
  return T.infixWords.get(image);
}

/** At the top of a file, words of other languages in the place of a declaration's keyword or of `requires`. */
function foreignWord(
  tokens: readonly Token[],
  index: number,
  problems: Problem[],
  file: SourceFile,
): TokenType | undefined {
  const token = tokens[index]!;
  const span = { file, start: token.startOffset, end: T.endOf(token) };
  if (token.image === 'where' && endsOperand(tokens[index - 1]) && !isTouchingParen(tokens, index)) {
    problems.push(
      problem('unexpected', span, '`where` does not state a condition here', { help: 'Write `requires`.' }),
    );
    return T.Requires;
  }
  if (T.roleWords.has(token.image) || token.image === 'train') return undefined;
  if (!token.first || !nameFollows(tokens, index) || wantsOperand(tokens[index - 1])) return undefined;
  if (T.infixWords.has(tokens[index + 1]!.image)) return undefined;
  const after = tokens[index + 2]?.tokenType;
  const nearest = nearestDeclaration(token.image, after === T.Assign || after === T.Colon);
  problems.push(
    problem('expectedDeclaration', span, `expected a declaration, found \`${token.image}\``, {
      help: `Did you mean \`${nearest.word}\`?`,
    }),
  );
  return nearest.type;
}

const namers: ReadonlySet<TokenType> = new Set([
  T.Const,
  T.Fn,
  T.Layer,
  T.Model,
  ...T.declarationWords.values(),
  ...T.roleWords.values(),
]);

/** A keyword right after one of these, on its line, was meant as the name that must stand there. */
function expectsName(previous: Token | undefined, token: Token): boolean {
  return previous !== undefined && namers.has(previous.tokenType) && previous.line === token.line;
}

function isTargetList(tokens: readonly Token[], start: number, partners: ReadonlyMap<number, number>): boolean {
  const { line } = tokens[start]!;
  for (let i = start; ; i += 2) {
    const target = tokens[i];
    if (target === undefined || target.line !== line || !(isWord(target) || target.tokenType === T.Primed))
      return false;
    const next = tokens[i + 1];
    const isIndexed = next?.tokenType === T.SameBracket;
    // `over [T], mask=m` goes on with a scan.
    if (isIndexed && T.infixWords.has(target.image) && next.startOffset > T.endOf(target)) return false;
    if (isIndexed) i = partners.get(i + 1) ?? i;
    else if (next === undefined) return false;
    const sign = tokens[i + 1];
    if (sign?.tokenType === T.Assign) return true;
    if (sign?.tokenType !== T.Comma) return false;
  }
}

function isIndexEquation(tokens: readonly Token[], start: number, partners: ReadonlyMap<number, number>): boolean {
  if (!isWord(tokens[start]) || tokens[start + 1]?.tokenType !== T.SameBracket) return false;
  const close = partners.get(start + 1);
  return close !== undefined && tokens[close + 1]?.tokenType === T.Assign;
}

/** `sum[k, c] x`: names alone between the brackets, and an operand that the brackets are not applied to. */
function isReduction(
  tokens: readonly Token[],
  start: number,
  partners: ReadonlyMap<number, number>,
  inEquation: boolean,
): boolean {
  if (!T.reducers.has(tokens[start]!.image) || tokens[start + 1]?.tokenType !== T.SameBracket) return false;
  const close = partners.get(start + 1);
  if (close === undefined || close === start + 2) return false;
  for (let i = start + 2; i < close; i++) if (!isWord(tokens[i]) && tokens[i]!.tokenType !== T.Comma) return false;
  const after = tokens[close + 1];
  if (after === undefined) return false;
  if (inEquation && after.tokenType === T.SameParen) return true;
  if (after.line !== tokens[close]!.line) return false;
  if (isWord(after)) return !T.infixWords.has(after.image);
  const literal = [T.NumberToken, T.Primed].includes(after.tokenType);
  return literal || ['true', 'false', 'if'].includes(after.image);
}

function reductionOutside(file: SourceFile, { image, startOffset }: Token): Problem {
  const span = { file, start: startOffset, end: startOffset + image.length };
  const message = `\`${image}[…]\` over index names belongs right of an index equation`;
  return problem('reductionOutside', span, message);
}

/** `scan x in`, but not the name in `for scan in`. */
function startsScan(tokens: readonly Token[], index: number): boolean {
  if (!nameFollows(tokens, index)) return false;
  const after = tokens[index + 2];
  return !T.infixWords.has(tokens[index + 1]!.image) || after?.image === 'in' || after?.tokenType === T.Comma;
}

function startsTrain(tokens: readonly Token[], index: number): boolean {
  const brace = nameFollows(tokens, index) ? index + 2 : index + 1;
  return tokens[brace]?.tokenType === T.LeftBrace && tokens[brace].line === tokens[index]!.line;
}

function contextInside(tokens: readonly Token[], index: number): Context {
  if (tokens[index]!.tokenType !== T.LeftBrace) return 'group';
  if (tokens[index - 1]?.tokenType === T.Import) return 'group';
  const isTrain = (at: number): boolean => tokens[at]?.tokenType === T.TrainWord;
  return isTrain(index - 1) || (isTrain(index - 2) && isWord(tokens[index - 1])) ? 'train' : 'block';
}

/** From the index of each opening bracket to that of its closer. */
function partnersOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isOpener(token)) open.push(index);
    else if (isCloser(token) && open.length > 0) partners.set(open.pop()!, index);
  }
  return partners;
}

function nameFollows(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return isWord(next) && next!.line === tokens[index]!.line;
}

function isTouchingParen(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.tokenType === T.SameParen && next.startOffset === T.endOf(tokens[index]!);
}

function isWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.tokenType === T.Identifier) return !T.hardKeywords.has(token.image);
  return isOf(token, T.AnyName);
}

const openers: ReadonlySet<TokenType> = new Set([T.SameParen, T.LineParen, T.SameBracket, T.LineBracket, T.LeftBrace]);
const closers: ReadonlySet<TokenType> = new Set([T.RightParen, T.RightBracket, T.RightBrace]);
const isOpener = (token: Token): boolean => openers.has(token.tokenType);
const isCloser = (token: Token): boolean => closers.has(token.tokenType);

function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { tokenType, image } = token;
  // A soft keyword between operands is an operand itself too rarely to be taken for one.
  if (isWord(token)) return T.infixWords.get(image) !== tokenType;
  return isCloser(token) || isOf(token, T.AnyString) || tokenType === T.NumberToken || tokenType === T.Primed;
}

const incomplete: ReadonlySet<TokenType> = new Set([
  T.Comma,
  T.Assign,
  T.Tilde,
  T.Colon,
  T.PipeSign,
  T.Arrow,
  T.Caret,
  T.Not,
  T.Dot,
  T.Range,
]);

function wantsOperand(token: Token | undefined): boolean {
  return token !== undefined && (isOf(token, T.BinaryOp) || incomplete.has(token.tokenType));
}

function continues(token: Token): boolean {
  if (token.tokenType === T.Minus || continuing.has(token.image)) return true;
  return isOf(token, T.BinaryOp) || isCloser(token) || (incomplete.has(token.tokenType) && token.tokenType !== T.Not);
}

/** Words that carry on what the line before began. */
const continuing: ReadonlySet<string> = new Set(['and', 'or', 'else', ...T.infixWords.keys()]);

function isOf(token: Token, category: TokenType): boolean {
  return token.tokenType === category || category.categoryMatchesMap?.[token.tokenTypeIdx] === true;
}

function setType(token: Token, tokenType: TokenType): void {
  token.tokenType = tokenType;
  token.tokenTypeIdx = tokenType.tokenTypeIdx!;
}
