/** What the parser stumbled over, in the words of the language. */

import {
  EarlyExitException,
  MismatchedTokenException,
  NoViableAltException,
  type IRecognitionException,
  type IToken,
  type TokenType,
} from 'chevrotain';
import { problem } from './problems.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import * as T from './tokens.ts';

interface Stumble {
  readonly file: SourceFile;
  /** The token that did not fit; absent at the end of the file. */
  readonly found: IToken | undefined;
  readonly previous: IToken | undefined;
  readonly span: Span;
  /** The innermost rule. */
  readonly rule: string;
  readonly rules: readonly string[];
}

export function explain(file: SourceFile, error: IRecognitionException): Problem {
  const found = isReal(error.token) ? error.token : undefined;
  const previous = previousToken(error);
  const rules = error.context.ruleStack;
  const stumble: Stumble = {
    file,
    found,
    previous,
    span: spanOf(file, found, previous),
    rule: rules.at(-1) ?? 'file',
    rules,
  };
  if (error.name === 'MismatchedTokenException') return explainMismatch(stumble, error.message);
  return explainChoice(stumble);
}

/** The type of an exception does not have the token before it; the classes of those that this grammar raises do. */
function previousToken(error: IRecognitionException): IToken | undefined {
  const known =
    error instanceof MismatchedTokenException ||
    error instanceof NoViableAltException ||
    error instanceof EarlyExitException;
  return known && isReal(error.previousToken) ? error.previousToken : undefined;
}

/** The grammar wanted one particular token; `expected` is the name of its type. */
function explainMismatch(stumble: Stumble, expected: string): Problem {
  const { span, rule } = stumble;
  switch (expected) {
    case 'EOF':
      return problem(
        'expectedDeclaration',
        span,
        `expected a declaration, found ${shown(stumble)}`,
        topLevelHelp(stumble),
      );
    case 'AnyName':
    case 'AnyPrime':
      return missingName(stumble);
    case 'RightBrace':
      return inBlock(stumble);
    case 'LeftBrace':
      return missingBlock(stumble);
    case 'RightParen':
    case 'RightBracket': {
      const closer = expected === 'RightParen' ? ')' : ']';
      return problem('unexpected', span, `expected \`,\` or \`${closer}\`, found ${shown(stumble)}`);
    }
    case 'Assign':
      return problem('unexpected', span, `expected \`=\`${after(stumble)}, found ${shown(stumble)}`);
    case 'In': {
      const help = rule === 'scan' ? 'Write `scan x_t in x over T with h = … { … }`.' : 'Write `for i in 0..n { … }`.';
      return problem('unexpected', span, `expected \`in\`, found ${shown(stumble)}`, { help });
    }
    case 'Range':
      return problem('unexpected', span, `expected \`..\`, found ${shown(stumble)}`, {
        help: 'Write `for i in 0..n { … }`.',
      });
    case 'From':
    case 'AnyString':
      return problem(
        'unexpected',
        span,
        `expected ${expected === 'From' ? '`from`' : 'a path'}, found ${shown(stumble)}`,
        {
          help: 'Write `import { a, b as c } from "./file.nn"`.',
        },
      );
    default:
      return problem('unexpected', span, `unexpected ${shown(stumble)}${after(stumble)}`);
  }
}

function explainChoice(stumble: Stumble): Problem {
  const { span, rule } = stumble;
  switch (rule) {
    case 'type':
      return problem('missingType', lackSpan(stumble), `a type is missing${after(stumble)}`);
    case 'staticKind': {
      const help =
        'A static parameter is `int`, `float`, `bool`, `string`, `fn` or `layer`, or a list of them: `int[]`.';
      return problem('missingType', span, `a kind is missing${after(stumble)}`, { help });
    }
    case 'callable':
      return missingBlock(stumble);
    case 'target':
      return missingName(stumble);
    case 'suffix':
      return missingName(stumble);
    default:
      return missingExpression(stumble);
  }
}

function missingExpression(stumble: Stumble): Problem {
  const word = stumble.found?.image ?? '';
  const help = statementWords.has(word) ? {} : keywordHelp(stumble);
  return problem('missingExpression', lackSpan(stumble), `an expression is missing${after(stumble)}`, help);
}

function missingName(stumble: Stumble): Problem {
  return problem('missingName', lackSpan(stumble), `a name is missing${after(stumble)}`, keywordHelp(stumble));
}

function keywordHelp({ file, found: token, previous }: Stumble): { readonly help?: string } {
  if (token === undefined || !T.hardKeywords.has(token.image)) return {};
  // On a line of its own, the keyword starts something else.
  const sameLine = previous !== undefined && !file.text.slice(T.endOf(previous), token.startOffset).includes('\n');
  return sameLine ? { help: `\`${token.image}\` is a keyword and cannot be a name.` } : {};
}

function missingBlock(stumble: Stumble): Problem {
  const { span, rules } = stumble;
  if (rules.includes('branch') || rules.includes('conditional')) {
    return problem('missingBody', span, `expected \`{\` after the condition, found ${shown(stumble)}`, {
      help: 'Write `if condition { … } else { … }`.',
    });
  }
  if (rules.at(-1) === 'callable') {
    return problem('missingBody', span, `expected \`{\` or \`=\`${after(stumble)}, found ${shown(stumble)}`);
  }
  return problem('missingBody', span, `expected \`{\`${after(stumble)}, found ${shown(stumble)}`);
}

/** A statement has ended, and what follows starts none. */
function inBlock(stumble: Stumble): Problem {
  const { span, found: token, previous } = stumble;
  if (token === undefined) return problem('unexpected', span, 'the file ends inside a block');
  if (T.hardKeywords.has(token.image) && isDeclaration(token.tokenType)) {
    return problem('unexpected', span, `\`${token.image}\` cannot stand inside a block`, {
      help: 'Declarations stand at the top of a file; check that every `{` has its `}`.',
    });
  }
  if (token.image === 'else')
    return problem('unexpected', span, '`else` has no `if`', { help: 'Write `if condition { … } else { … }`.' });
  const sameLine =
    previous !== undefined && !stumble.file.text.slice(T.endOf(previous), token.startOffset).includes('\n');
  if (sameLine && previous.tokenType !== T.LeftBrace) {
    return problem('unexpected', span, `an operator or a new line is missing before ${shown(stumble)}`);
  }
  return problem('unexpected', span, `${shown(stumble)} starts no statement`);
}

function topLevelHelp({ file, found: token }: Stumble): { readonly help?: string } {
  const statement =
    token !== undefined &&
    (T.roleWords.has(token.image) || statementWords.has(token.image) || /^ *=/.test(file.text.slice(T.endOf(token))));
  if (statement)
    return {
      help: 'Statements stand inside `model Name { … }`, `layer Name { … }` or `fn name { … }`; a constant is `const name = …`.',
    };
  return {};
}

const statementWords: ReadonlySet<string> = new Set(['return', 'yield', 'for', 'if', 'train']);

function isDeclaration(type: TokenType): boolean {
  return type === T.Import || type === T.Const || [T.Fn, T.Layer, T.Model].includes(type);
}

function shown({ found: token }: Stumble): string {
  if (token === undefined) return 'the end of the file';
  return `\`${shortened(token.image)}\``;
}

function after({ previous }: Stumble): string {
  return previous === undefined ? '' : ` after \`${shortened(previous.image)}\``;
}

function shortened(image: string): string {
  return image.length > 30 ? `${image.slice(0, 29)}…` : image;
}

function isReal(token: IToken | undefined): token is IToken {
  return token !== undefined && !Number.isNaN(token.startOffset) && token.image !== '';
}

/** Where something is missing at the end of a line, the place is there, not at what the next line starts with. */
function lackSpan({ file, found, previous, span }: Stumble): Span {
  if (previous === undefined) return span;
  const ends = found === undefined || file.text.slice(T.endOf(previous), found.startOffset).includes('\n');
  return ends ? { file, start: previous.startOffset, end: T.endOf(previous) } : span;
}

/** The token itself, or the end of what came before where there is none. */
function spanOf(file: SourceFile, token: IToken | undefined, previous: IToken | undefined): Span {
  if (token !== undefined) return { file, start: token.startOffset, end: T.endOf(token) };
  const end = previous === undefined ? file.text.length : T.endOf(previous);
  return { file, start: end, end };
}
