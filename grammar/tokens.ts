/** The token types of `.nn`: what the lexer finds, and what the line rules turn that into before the parser sees it. */

import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';

/** A token with its place among the lines. `type` may be changed by the line rules, the rest stays as lexed. */
export interface Token extends IToken {
  /** From 0. */
  readonly line: number;
  /** How many characters stand before the first token of its line. */
  readonly indent: number;
  /** Only spaces stand before it on its line. */
  readonly first: boolean;
}

/** The offset after the last character; an inserted token has none. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

const abstract = (name: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories });
const symbol = (name: string, pattern: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, pattern, categories });

// Categories: what the grammar asks for where several types will do.

/** Any word that can be bound. */
export const AnyName = abstract('AnyName');
/** A word that can be an operand: not one that starts a line as `name =`. */
export const ValueName = abstract('ValueName', [AnyName]);
export const AnyPrime = abstract('AnyPrime');
export const CallableWord = abstract('CallableWord');
export const OpenParen = abstract('OpenParen');
export const OpenBracket = abstract('OpenBracket');
export const Negation = abstract('Negation');
export const BinaryOp = abstract('BinaryOp');
export const AnyString = abstract('AnyString');

// Words

// Scripts are listed by range: property escapes silently break the lexer. All of these may also stand in a JavaScript name.
const letter = 'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0391-\\u03A1\\u03A3-\\u03F5\\u0400-\\u0481';
const word = `[${letter}][${letter}0-9]*`;

export const Identifier = createToken({ name: 'Identifier', pattern: new RegExp(word), categories: [ValueName] });
export const Primed = createToken({ name: 'Primed', pattern: new RegExp(`${word}'`), categories: [AnyPrime] });
/** The word at the start of a line `name =`, `a, b =` or `name[i, j] =`; never an operand. */
export const TargetName = abstract('TargetName', [AnyName]);
export const TargetPrime = abstract('TargetPrime', [AnyPrime]);
/** The word that starts an item of a `train` block. */
export const Verb = abstract('Verb');
/** `sum` in `sum[k] x[k]`. */
export const Reducer = abstract('Reducer');

export const Import = abstract('Import');
export const Const = abstract('Const');
export const Fn = abstract('Fn', [CallableWord]);
export const Layer = abstract('Layer', [CallableWord]);
export const Model = abstract('Model', [CallableWord]);
export const Return = abstract('Return');
export const Yield = abstract('Yield');
export const If = abstract('If');
export const Else = abstract('Else');
export const For = abstract('For');
export const True = abstract('True');
export const False = abstract('False');
export const And = abstract('And', [BinaryOp]);
export const Or = abstract('Or', [BinaryOp]);
export const Not = abstract('Not');

/** Words that cannot be names. */
export const hardKeywords: ReadonlyMap<string, TokenType> = new Map([
  ['import', Import],
  ['const', Const],
  ['fn', Fn],
  ['layer', Layer],
  ['model', Model],
  ['return', Return],
  ['yield', Yield],
  ['if', If],
  ['else', Else],
  ['for', For],
  ['true', True],
  ['false', False],
  ['and', And],
  ['or', Or],
  ['not', Not],
]);

export const In = abstract('In', [ValueName]);
export const Over = abstract('Over', [ValueName]);
export const With = abstract('With', [ValueName]);
export const On = abstract('On', [ValueName]);
export const Requires = abstract('Requires', [ValueName]);
export const From = abstract('From', [ValueName]);
export const As = abstract('As', [ValueName]);

/** Soft keywords that stand between operands, where a name cannot; elsewhere they are names. */
export const infixWords: ReadonlyMap<string, TokenType> = new Map([
  ['in', In],
  ['over', Over],
  ['with', With],
  ['on', On],
  ['requires', Requires],
  ['from', From],
  ['as', As],
]);

export const OptimizerWord = abstract('OptimizerWord', [CallableWord]);
export const ScheduleWord = abstract('ScheduleWord', [CallableWord]);
export const InitializerWord = abstract('InitializerWord', [CallableWord]);

/** Soft keywords that start a declaration when a name follows on their line. */
export const declarationWords: ReadonlyMap<string, TokenType> = new Map([
  ['optimizer', OptimizerWord],
  ['schedule', ScheduleWord],
  ['initializer', InitializerWord],
]);

export const InputWord = abstract('InputWord');
export const ParamWord = abstract('ParamWord');
export const StateWord = abstract('StateWord');
export const OutputWord = abstract('OutputWord');
export const LossWord = abstract('LossWord');
export const MetricWord = abstract('MetricWord');
export const TrainWord = abstract('TrainWord');
export const ScanWord = abstract('ScanWord');
/** In front of a scan; elsewhere `remat` is the name of a function. */
export const RematWord = abstract('RematWord');

/** Soft keywords that start a statement when a name follows on their line. */
export const roleWords: ReadonlyMap<string, TokenType> = new Map([
  ['input', InputWord],
  ['param', ParamWord],
  ['state', StateWord],
  ['output', OutputWord],
  ['loss', LossWord],
  ['metric', MetricWord],
]);

export const reducers: ReadonlySet<string> = new Set(['sum', 'prod', 'max', 'min', 'mean', 'any', 'all']);

// Literals

// What follows a number must not make it another word or number; `0..n` is a range.
const number = `\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![${letter}0-9]|\\.(?!\\.))`;
export const NumberToken = createToken({ name: 'Number', pattern: new RegExp(number) });
export const StringToken = createToken({
  name: 'String',
  pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/,
  categories: [AnyString],
});

// Symbols

export const LeftBrace = symbol('LeftBrace', '{');
export const RightBrace = symbol('RightBrace', '}');
/** A parenthesis that may continue the expression before it. */
export const SameParen = symbol('SameParen', '(', [OpenParen]);
/** A parenthesis that starts a line outside `(` and `[`, and so an expression. */
export const LineParen = abstract('LineParen', [OpenParen]);
export const RightParen = symbol('RightParen', ')');
export const SameBracket = symbol('SameBracket', '[', [OpenBracket]);
export const LineBracket = abstract('LineBracket', [OpenBracket]);
export const RightBracket = symbol('RightBracket', ']');
export const Comma = symbol('Comma', ',');
export const Colon = symbol('Colon', ':');
export const Arrow = symbol('Arrow', '->');
export const PipeSign = symbol('PipeSign', '|>');
export const Ellipsis = symbol('Ellipsis', '...');
export const Range = symbol('Range', '..');
export const Dot = symbol('Dot', '.');
export const Tilde = symbol('Tilde', '~');
export const Assign = symbol('Assign', '=');
export const Caret = symbol('Caret', '^');
export const Equal = symbol('Equal', '==', [BinaryOp]);
export const NotEqual = symbol('NotEqual', '!=', [BinaryOp]);
export const LessEqual = symbol('LessEqual', '<=', [BinaryOp]);
export const GreaterEqual = symbol('GreaterEqual', '>=', [BinaryOp]);
export const Less = symbol('Less', '<', [BinaryOp]);
export const Greater = symbol('Greater', '>', [BinaryOp]);
export const Plus = symbol('Plus', '+', [BinaryOp]);
export const Minus = symbol('Minus', '-', [BinaryOp, Negation]);
/** The `-` of a line that starts with `-x`: it starts an expression, where `- x` continues one. */
export const PrefixMinus = abstract('PrefixMinus', [Negation]);
export const Star = symbol('Star', '*', [BinaryOp]);
export const Slash = symbol('Slash', '/', [BinaryOp]);
export const Percent = symbol('Percent', '%', [BinaryOp]);
export const At = symbol('At', '@', [BinaryOp]);

// What people write by habit from elsewhere: `mend.ts` puts something of the language in its place and says so.

/** `1.`, `.5`, `2a`, `1_000`, `0x1F` */
export const BadNumber = createToken({
  name: 'BadNumber',
  pattern: new RegExp(`\\d(?:[${letter}0-9]|\\.(?!\\.))*|\\.\\d[${letter}0-9]*`),
});
/** A `"` without its partner on the line. */
export const OpenString = createToken({
  name: 'OpenString',
  pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*\\?/,
  categories: [AnyString],
});
export const QuotedString = createToken({
  name: 'QuotedString',
  pattern: /(?<![)\]'])'[^'\r\n]*'/,
  start_chars_hint: ["'"],
  line_breaks: false,
  categories: [AnyString],
});
export const WrongSign = createToken({
  name: 'WrongSign',
  pattern: /&&?|\|\|?|!|\*\*|[-+*/%@]=|:=|;|\?|'|[\u00D7\u00B7\u2212\u2192\u2264\u2265\u2260]/,
});
/** Before `==` and `!=`, which they begin with. */
export const WrongEqual = createToken({ name: 'WrongEqual', pattern: /===|!==/ });
export const HashComment = createToken({ name: 'HashComment', pattern: /#[^\n]*/ });
export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/,
  line_breaks: true,
});

const CommentToken = createToken({ name: 'Comment', pattern: /\/\/[^\n]*/, group: 'comments' });
const Space = createToken({
  name: 'Space',
  pattern: /[ \t\r\n\f\v\u00A0\uFEFF]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

const categories = [AnyName, ValueName, AnyPrime, CallableWord, OpenParen, OpenBracket, Negation, BinaryOp, AnyString];
const words = [
  ...hardKeywords.values(),
  ...infixWords.values(),
  ...declarationWords.values(),
  ...roleWords.values(),
  TrainWord,
  ScanWord,
  RematWord,
  TargetName,
  TargetPrime,
  Verb,
  Reducer,
];
/** What the lexer tries, in this order: of two that match, the earlier wins. */
const lexed = [
  Space,
  CommentToken,
  BlockComment,
  Primed,
  Identifier,
  Ellipsis,
  Range,
  NumberToken,
  BadNumber,
  StringToken,
  OpenString,
  QuotedString,
  HashComment,
  PipeSign,
  Arrow,
  WrongEqual,
  Equal,
  NotEqual,
  LessEqual,
  GreaterEqual,
  WrongSign,
  LeftBrace,
  RightBrace,
  SameParen,
  RightParen,
  SameBracket,
  RightBracket,
  Comma,
  Colon,
  Dot,
  Tilde,
  Assign,
  Caret,
  Less,
  Greater,
  Plus,
  Minus,
  Star,
  Slash,
  Percent,
  At,
];

export const lexerTokens: readonly TokenType[] = lexed;
export const allTokens: readonly TokenType[] = [...lexed, ...categories, ...words, LineParen, LineBracket, PrefixMinus];
