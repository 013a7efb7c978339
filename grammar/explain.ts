/** What the parser stumbled over, in the words of the language. */

import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
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

/** `tokens`: all that were parsed, because after a recovery an exception may not know what came before its token. */
export function explainAll(
  file: SourceFile,
  errors: readonly IRecognitionException[],
  tokens: readonly IToken[],
): readonly Problem[] {
  const indices = new Map(tokens.map((token, index) => [token, index]));
  // A `}` left over at the end is that of a block which a mistake before it has ended too early.
  const real = errors.filter(
    (error, index) => index === 0 || !(endsFile(error) && error.token.tokenType === T.RightBrace),
  );
  return real.map((error) => {
    const before = tokens.slice(0, indices.get(error.token) ?? tokens.length);
    return explain(file, error, before.findLast(isReal));
  });
}

/** The parser wanted the end of the file. */
function endsFile(error: IRecognitionException): boolean {
  return error.name === 'NotAllInputParsedException' || error.message === 'EOF';
}

function explain(file: SourceFile, error: IRecognitionException, previous: IToken | undefined): Problem {
  const token = isReal(error.token) ? error.token : undefined;
  const rules = error.context.ruleStack;
  const span = spanOf(file, token, previous);
  const stumble: Stumble = { file, found: token, previous, span, rule: rules.at(-1) ?? 'file', rules };
  if (endsFile(error)) return atTop(stumble);
  return error.name === 'MismatchedTokenException' ? explainMismatch(stumble, error.message) : explainChoice(stumble);
}

/** The grammar wanted one particular token; `expected` is the name of its type. */
function explainMismatch(stumble: Stumble, expected: string): Problem {
  const { span, rule } = stumble;
  switch (expected) {
    case 'AnyName':
    case 'ValueName':
    case 'AnyPrime':
      return missingName(stumble);
    case 'RightBrace':
      return inBlock(stumble);
    case 'LeftBrace':
      return missingBlock(stumble);
    case 'RightParen':
    case 'RightBracket': {
      const closer = expected === 'RightParen' ? ')' : ']';
      return problem(
        'unexpected',
        span,
        `expected \`,\` or \`${closer}\`, found ${shown(stumble)}`,
        separatorHelp(stumble),
      );
    }
    case 'Assign':
      return problem('unexpected', lackSpan(stumble), `expected \`=\`${after(stumble)}, found ${shown(stumble)}`);
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
          help: importHelp,
        },
      );
    default:
      return problem('unexpected', span, `unexpected ${shown(stumble)}${after(stumble)}`);
  }
}

/** Between what stands in brackets. */
function separatorHelp({ file, found }: Stumble): { readonly help?: string } {
  if (found === undefined) return {};
  if (file.text.startsWith('=>', found.startOffset))
    return { help: 'A function has a name: `fn f(x) = …` at the top of the file.' };
  if (found.tokenType === T.Assign) return { help: 'To compare, write `==`.' };
  const isNamed = /^\s*=(?!=)/.test(file.text.slice(T.endOf(found)));
  return isNamed ? { help: `Put a comma before \`${shortened(found.image)}\`.` } : {};
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
    case 'suffix':
      return missingName(stumble);
    default:
      return missingExpression(stumble);
  }
}

function missingExpression(stumble: Stumble): Problem {
  if (stumble.found?.tokenType === T.Assign && stumble.previous?.tokenType === T.Verb) {
    const help = 'Write items such as `optimizer adam[lr=1e-3]`.';
    return problem('unexpected', stumble.span, 'nothing is bound inside `train`', { help });
  }
  const word = stumble.found?.image ?? '';
  if (stumble.previous?.tokenType === T.Percent) {
    const help = '`%` is the remainder of a division: write `0.9` for 90 per cent.';
    return problem('missingExpression', lackSpan(stumble), `an expression is missing${after(stumble)}`, { help });
  }
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
  const { rules, previous } = stumble;
  const span = lackSpan(stumble);
  if (rules.at(-1) === 'importDeclaration') {
    return problem('unexpected', span, `expected \`{\`${after(stumble)}, found ${shown(stumble)}`, {
      help: importHelp,
    });
  }
  if (rules.includes('branch') || rules.includes('conditional')) {
    const place = previous?.tokenType === T.Else ? '`else`' : 'the condition';
    const help = 'Write `if condition { … } else { … }`.';
    return problem('missingBody', span, `expected \`{\` after ${place}, found ${shown(stumble)}`, { help });
  }
  const wanted = rules.at(-1) === 'callable' ? '`{` or `=`' : '`{`';
  return problem('missingBody', span, `expected ${wanted}${after(stumble)}, found ${shown(stumble)}`);
}

/** A statement has ended, and what follows starts none. */
function inBlock(stumble: Stumble): Problem {
  const { file, span, found, previous } = stumble;
  if (found === undefined) return problem('unexpected', span, 'the file ends inside a block');
  const { image } = found;
  const sameLine = previous !== undefined && !file.text.slice(T.endOf(previous), found.startOffset).includes('\n');
  if (isDeclaration(found.tokenType)) {
    const help =
      image === 'optimizer'
        ? 'It belongs into a train block: `train { optimizer adam[lr=1e-3] }`.'
        : 'Declarations stand at the top of a file: move it there, with what it needs as arguments, or check that every `{` has its `}`.';
    return problem('unexpected', span, `\`${image}\` cannot stand inside a block`, { help });
  }
  if (image === 'else') {
    return problem('unexpected', span, '`else` has no `if`', { help: 'Write `if condition { … } else { … }`.' });
  }
  if (image === ',') {
    return problem('unexpected', span, `unexpected \`,\`${after(stumble)}`, {
      help: stumble.rule === 'trainStatement' ? 'Write one item a line.' : 'Write one statement for each name.',
    });
  }
  if (sameLine && previous.tokenType !== T.LeftBrace) {
    const help = image === '->' ? { help: 'A pipe is `|>`; an arrow stands only before the type of a result.' } : {};
    return problem('unexpected', span, `an operator or a new line is missing before ${shown(stumble)}`, help);
  }
  return problem('unexpected', span, `${shown(stumble)} starts no statement`);
}

/** A declaration has ended, and what follows starts none. */
function atTop(stumble: Stumble): Problem {
  const { file, span, found, previous } = stumble;
  const sameLine =
    previous !== undefined &&
    found !== undefined &&
    !file.text.slice(T.endOf(previous), found.startOffset).includes('\n');
  if (!sameLine) {
    return problem(
      'expectedDeclaration',
      span,
      `expected a declaration, found ${shown(stumble)}`,
      topLevelHelp(stumble),
    );
  }
  const help = found.image === '=' ? 'To compare, write `==`.' : 'Every declaration starts on a line of its own.';
  return problem('unexpected', span, `unexpected ${shown(stumble)}${after(stumble)}`, { help });
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

const importHelp = 'Write `import { a, b as c } from "./file.nn"`.';

const statementWords: ReadonlySet<string> = new Set(['return', 'yield', 'for', 'if', 'train']);

function isDeclaration(type: TokenType): boolean {
  return [T.Import, T.Const, T.Fn, T.Layer, T.Model, ...T.declarationWords.values()].includes(type);
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
