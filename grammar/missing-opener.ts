/** Where the opener of a bracket that closes nothing was forgotten: `Conv2d16, kernel=5]`, `softmax x)`. */

import { at } from './mend.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

interface Placed {
  /** With the opener in its place. */
  readonly tokens: readonly Token[];
  /** What it stands behind. */
  readonly name: Token;
}

/** `tokens` end before the closer. Undefined where its line shows no such place. */
export function placeOpener(tokens: readonly Token[], closer: Token): Placed | undefined {
  const start = stageStart(tokens);
  const stage = tokens.slice(start);
  const open = stage.map(({ image }) => Number('(['.includes(image)) - Number(')]'.includes(image)));
  const isOutside = (i: number): boolean => open.slice(0, i).reduce((depth, by) => depth + by, 0) === 0;
  const follows = (wanted: (token: Token) => boolean): number =>
    stage.findIndex((token, i) => i > 0 && stage[i - 1]!.tokenType === T.Identifier && wanted(token) && isOutside(i));
  const operand = follows(({ tokenType }) => operands.has(tokenType));
  // Glued to the name, the first argument is a part of it, and the comma behind it takes no place.
  const comma = operand === -1 ? follows(({ tokenType }) => tokenType === T.Comma) : -1;
  const place = start + (operand === -1 ? comma : operand);
  const name = tokens[place - 1];
  if (place < start || name === undefined) return undefined;
  const [type, image] = closer.tokenType === T.RightBracket ? [T.SameBracket, '['] : [T.SameParen, '('];
  const { line, indent } = name;
  const opener = Object.assign(at(type, image, T.endOf(name)), { line, indent, first: false });
  return { tokens: [...tokens.slice(0, place), opener, ...tokens.slice(comma === -1 ? place : place + 1)], name };
}

const operands: ReadonlySet<Token['tokenType']> = new Set([T.Identifier, T.NumberToken, T.StringToken]);

/** Where the last stage of a pipe begins on the line of the last token; without one, what the statement computes, or its second word. */
function stageStart(tokens: readonly Token[]): number {
  const line = tokens.findLastIndex(({ first }) => first);
  const pipe = tokens.findLastIndex(({ tokenType }) => tokenType === T.PipeSign);
  const sign = tokens.findIndex(({ tokenType }, i) => i > line && tokenType === T.Assign);
  return (pipe >= line ? pipe : Math.max(line, sign)) + 1;
}
