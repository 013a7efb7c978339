/** The codes of every problem that parsing can report, with what `explain` says about each. */

import type { Label, Problem, Severity, Span } from './source.ts';

export interface SyntaxProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** What to do about it in general; a problem's own help is about its own place. */
  readonly help?: string;
}

const error = (code: string, title: string, help?: string): SyntaxProblem => ({
  code,
  severity: 'error',
  title,
  ...(help === undefined ? {} : { help }),
});

export const syntaxProblems = {
  unexpectedCharacter: error(
    'NN1001',
    'unexpected character',
    'Names, numbers, strings and the signs of the language are all there is.',
  ),
  badNumber: error(
    'NN1002',
    'malformed number',
    'Numbers are decimal, with a digit on both sides of the point: `0.5`, `1.0`, `1e-3`.',
  ),
  openString: error('NN1003', 'string without an end', 'A string ends with `"` on the line on which it began.'),
  foreignSign: error(
    'NN1004',
    'sign of another language',
    'Logic is `and`, `or`, `not`; powers are `^`; comments start with `//`.',
  ),
  badEscape: error('NN1005', 'unknown escape in a string', 'A string knows `\\"`, `\\\\`, `\\n` and `\\t`.'),
  unclosed: error('NN1006', 'bracket that is never closed'),
  unopened: error('NN1007', 'closing bracket without an opening one'),
  tooDeep: error('NN1008', 'nesting too deep', 'Give a part a name, or a declaration of its own.'),
  sameLine: error(
    'NN1009',
    'two statements on one line',
    'Every statement starts on a line of its own, or right after `{`.',
  ),
  missingExpression: error('NN1010', 'expression missing'),
  missingType: error('NN1011', 'type missing', 'A type is `f32[B, T]`, `[B, T]` or `i32`.'),
  missingName: error('NN1012', 'name missing', 'A name starts with a letter or `_` and is not one of the keywords.'),
  missingBody: error('NN1013', 'body missing', 'A declaration ends in `{ … }` or in `= expression`.'),
  expectedDeclaration: error(
    'NN1014',
    'declaration expected',
    'A file holds `import`, `const`, `fn`, `layer`, `model`, `optimizer`, `schedule` and `initializer`.',
  ),
  unexpected: error('NN1015', 'unexpected word or sign'),
  assignInCondition: error('NN1016', '`=` in a condition', 'To compare, write `==`.'),
  dimsInParentheses: error('NN1017', 'dims in parentheses', 'Dims go in brackets: `f32[B, T]`.'),
  afterPipe: error('NN1018', 'operator after a pipe', 'A pipe binds loosest: write `(x |> F) + x`.'),
  chainedComparison: error('NN1019', 'chained comparison', 'Compare twice: `a < b and b < c`.'),
  notNeedsParentheses: error('NN1020', '`not` inside an operation', 'Write `(not x)`.'),
  badTarget: error(
    'NN1021',
    'nothing that can be bound',
    'Left of `=` stand names, names with a prime, or `name[i, j]`.',
  ),
  reductionOutside: error(
    'NN1022',
    'index reduction outside an index equation',
    'Write `y[i] = sum[k] x[i, k]`, or reduce an axis: `sum[axis=1](x)`.',
  ),
  missingBindingValue: error(
    'NN1023',
    'binding without a value',
    'A name with a type needs `= value`; `input name: type` declares an input.',
  ),
  missingItem: error('NN1024', 'two commas in a row'),
  numberTooLarge: error('NN1025', 'number too large', 'The largest number is about 1.8e308; `inf` is infinity.'),
  tooManyErrors: error('NN1026', 'too many syntax errors'),
  divisionComment: {
    ...error('NN1027', 'comment that looks like a division', 'Dims divide with `/`; `//` starts a comment.'),
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, SyntaxProblem>>;

export type SyntaxProblemName = keyof typeof syntaxProblems;

interface Details {
  readonly label?: string;
  readonly labels?: readonly Label[];
  readonly help?: string;
}

/** A problem of the table at a place; the table's help stands in where there is none of its own. */
export function problem(name: SyntaxProblemName, span: Span, message: string, details: Details = {}): Problem {
  const entry: SyntaxProblem = syntaxProblems[name];
  const help = details.help ?? entry.help;
  return {
    code: entry.code,
    severity: entry.severity,
    message,
    span,
    ...details,
    ...(help === undefined ? {} : { help }),
  };
}
