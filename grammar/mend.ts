/** What people write by habit from other languages, token by token: the problem to report, and what to parse in its place. */

import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { problem, type SyntaxProblemName } from './problems.ts';
import type { Problem, SourceFile } from './source.ts';
import * as T from './tokens.ts';

export interface Mended {
  readonly tokens: readonly IToken[];
  readonly problems: readonly Problem[];
}

/** `as` absent: the token is left out. */
interface Foreign {
  readonly as?: TokenType;
  readonly help: string;
}

const and: Foreign = { as: T.And, help: 'Write `and`.' };
const or: Foreign = { as: T.Or, help: 'Write `or`; a pipe is `|>`.' };
const update = (sign: string): Foreign => ({
  as: T.Assign,
  help: `Names are bound once. Write a new name, or \`x' = x ${sign} …\` for the next value of a state.`,
});

const foreignSigns: ReadonlyMap<string, Foreign> = new Map([
  ['&', and],
  ['&&', and],
  ['|', or],
  ['||', or],
  ['!', { as: T.Not, help: 'Write `not`.' }],
  ['**', { as: T.Caret, help: 'Powers are written `x^2`.' }],
  ['===', { as: T.Equal, help: 'Write `==`.' }],
  ['!==', { as: T.NotEqual, help: 'Write `!=`.' }],
  [':=', { as: T.Assign, help: 'Write `=`.' }],
  ['+=', update('+')],
  ['-=', update('-')],
  ['*=', update('*')],
  ['/=', update('/')],
  ['%=', update('%')],
  ['@=', update('@')],
  [';', { help: 'A new line ends a statement: leave `;` out.' }],
  ['?', { help: 'Choose with `if c { a } else { b }`, or element by element with `where(c, a, b)`.' }],
  [
    "'",
    {
      help: "A prime stands directly after a name and means its next value, as in `mean'`; to transpose, write `transpose(x)`.",
    },
  ],
  ['\u00D7', { as: T.Star, help: 'Write `*`.' }],
  ['\u00B7', { as: T.Star, help: 'Write `*`, or `@` for a matrix product.' }],
  ['\u2212', { as: T.Minus, help: 'Write `-`.' }],
  ['\u2192', { as: T.Arrow, help: 'Write `->`.' }],
  ['\u2264', { as: T.LessEqual, help: 'Write `<=`.' }],
  ['\u2265', { as: T.GreaterEqual, help: 'Write `>=`.' }],
  ['\u2260', { as: T.NotEqual, help: 'Write `!=`.' }],
]);

export function mend(file: SourceFile, token: IToken): Mended {
  const report = (name: SyntaxProblemName, message: string, help?: string): readonly Problem[] => {
    const span = { file, start: token.startOffset, end: T.endOf(token) };
    return [problem(name, span, message, help === undefined ? {} : { help })];
  };
  switch (token.tokenType) {
    case T.WrongSign:
    case T.WrongEqual: {
      const foreign = foreignSigns.get(token.image);
      const tokens = foreign?.as === undefined ? [] : [retyped(token, foreign.as)];
      return {
        tokens,
        problems: report(
          'foreignSign',
          `\`${token.image}\` is not a sign of this language`,
          (token.image === '?' ? openSizeHelp(file.text, token) : undefined) ?? foreign?.help,
        ),
      };
    }
    case T.BadNumber:
      return {
        tokens: [retyped(token, T.NumberToken)],
        problems: report('badNumber', ...numberAdvice(file.text, token)),
      };
    case T.QuotedString: {
      const help = `Write \`"${token.image.slice(1, -1)}"\`.`;
      return { tokens: [token], problems: report('foreignSign', 'strings stand in double quotes', help) };
    }
    case T.OpenString:
      return openString(file, token);
    case T.HashComment:
      return {
        tokens: [],
        problems: report('foreignSign', '`#` does not start a comment', 'Comments start with `//`.'),
      };
    case T.BlockComment:
      return {
        tokens: [],
        problems: report(
          'foreignSign',
          '`/*` does not start a comment',
          'Comments start with `//` and end with the line.',
        ),
      };
    default:
      return { tokens: [token], problems: [] };
  }
}

/** `f32[?, 28]`: what is written for sizes that are not known yet. */
function openSizeHelp(file: string, token: IToken): string | undefined {
  // A type is short, and a file may be long.
  const from = Math.max(0, token.startOffset - 100);
  const [text, startOffset] = [file.slice(from, token.startOffset + 100), token.startOffset - from];
  const open = text.lastIndexOf('[', startOffset);
  const type = /^\[[^[\]\n]*\]/.exec(text.slice(open))?.[0] ?? '';
  const isSize = /[[,]\s*$/.test(text.slice(0, startOffset)) && /^\s*[\],]/.test(text.slice(startOffset + 1));
  if (open < 0 || !isSize || open + type.length <= startOffset) return undefined;
  const names = ['B', 'T', 'N', 'M', 'K'].filter((name) => !new RegExp(`\\b${name}\\b`).test(type));
  const element = /\w*$/.exec(text.slice(0, open))![0];
  const named = `${element}${type.replaceAll('?', () => names.shift() ?? 'D')}`;
  return `A size that is not known yet has a name, which the header of the model lists: \`${named}\`.`;
}

function retyped(token: IToken, tokenType: TokenType): IToken {
  return Object.assign(token, { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx! });
}

/** The message and the help for a token that only begins like a number. */
function numberAdvice(text: string, token: IToken): [message: string, help?: string] {
  const image = token.image;
  const message = `\`${image}\` is not a number`;
  if (image.startsWith('.')) {
    const after = /[\w)\]]/.test(text[token.startOffset - 1] ?? '');
    return [message, after ? 'A name follows `.`; an element is `x[0]`.' : `Write \`0${image}\`.`];
  }
  if (/^0[xXbBoO]/.test(image)) return [message, 'Numbers are decimal.'];
  if (/^\d[\d_]*$/.test(image)) return [message, `Write \`${image.replaceAll('_', '')}\`.`];
  if (/^\d+\.$/.test(image)) return [message, `Write \`${image}0\`.`];
  const suffix = /^(\d+(?:\.\d+)?)([fFdDuUlL])$/.exec(image);
  if (suffix !== null) return [message, `Write \`${suffix[1]}\`, or \`${suffix[1]} * ${suffix[2]}\` for a product.`];
  const exponent = /^(\d+(?:\.\d+)?)[eE]$/.exec(image);
  if (exponent !== null)
    return [message, `Write \`${image}0\` with digits after the \`e\`, or \`${exponent[1]} * e\` for a product.`];
  const product = /^(\d+(?:\.\d+)?)(\D.*)$/.exec(image);
  if (product !== null && !product[2]!.includes('.')) return [message, `Write \`${product[1]} * ${product[2]}\`.`];
  return [message];
}

const closers: Readonly<Record<string, TokenType | undefined>> = {
  ')': T.RightParen,
  ']': T.RightBracket,
  '}': T.RightBrace,
  '{': T.LeftBrace,
  ',': T.Comma,
};

/** The brackets at the end of an open string most likely belong to the line, so they are given back. */
function openString(file: SourceFile, token: IToken): Mended {
  const image = token.image;
  let end = image.length;
  while (end > 1 && (image[end - 1] === ' ' || closers[image[end - 1]!] !== undefined)) end--;
  const tokens: IToken[] = [at(T.OpenString, image.slice(0, end), token.startOffset)];
  for (let i = end; i < image.length; i++) {
    const type = closers[image[i]!];
    if (type !== undefined) tokens.push(at(type, image[i]!, token.startOffset + i));
  }
  const span = { file, start: token.startOffset, end: token.startOffset + end };
  const help = 'End it with `"` on the same line.';
  return { tokens, problems: [problem('openString', span, 'this string has no end', { help })] };
}

/** A token that the lexer did not make, at a place in the text. */
export function at(type: TokenType, image: string, offset: number): IToken {
  return createTokenInstance(type, image, offset, offset + image.length - 1, NaN, NaN, NaN, NaN);
}
