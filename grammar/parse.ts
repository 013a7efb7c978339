/** Text → syntax tree and problems: the entry of the grammar. Never throws, whatever the text. */

import type { CstNode } from 'chevrotain';
import { pairBrackets, type Brackets } from './brackets.ts';
import { build } from './build.ts';
import { divisionComments } from './division-comment.ts';
import { explainAll } from './explain.ts';
import { lex } from './lex.ts';
import { applyLineRules } from './lines.ts';
import { foreignBindings } from './foreign-bindings.ts';
import { foreignBodies } from './foreign-bodies.ts';
import { foreignBraces } from './foreign-braces.ts';
import { foreignConditionals } from './foreign-conditionals.ts';
import { foreignDecorators } from './foreign-decorators.ts';
import { foreignLambdas } from './foreign-lambdas.ts';
import { foreignRoles } from './foreign-roles.ts';
import { foreignScans } from './foreign-scans.ts';
import { foreignStatements, type Read } from './foreign-statements.ts';
import { once } from './once.ts';
import { NnParser } from './parser.ts';
import { problem, syntaxProblems } from './problems.ts';
import type { Problem, SourceFile, Span } from './source.ts';
import type { FileSyntax } from './syntax.ts';
import { endOf, type Token } from './tokens.ts';

/** More problems than this in one file are not worth reading before the first ones are mended. */
export const maxProblems = 50;

export interface Parsed {
  readonly tree: FileSyntax;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

// The parser analyses its grammar when it is built; every parse resets it.
const parser = once(() => new NnParser());

export function parse(file: SourceFile): Parsed {
  try {
    return parseWhole(file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The limits on nesting leave half of a usual stack free, but a caller may be deep in its own.
    const span: Span = { file, start: 0, end: file.text.length };
    const tree: FileSyntax = { kind: 'file', declarations: [], comments: [], span };
    return {
      tree,
      problems: [problem('tooDeep', { ...span, end: 0 }, 'this file nests too deep for the stack that is left')],
    };
  }
}

function parseWhole(file: SourceFile): Parsed {
  const lexed = lex(file);
  let read: Read = { tokens: lexed.tokens, problems: [] };
  for (const habit of [
    foreignDecorators,
    foreignBraces,
    foreignStatements,
    foreignConditionals,
    foreignScans,
    foreignRoles,
    foreignBindings,
    foreignLambdas,
    foreignBodies,
  ]) {
    const { tokens, problems } = habit(file, read.tokens);
    read = { tokens, problems: [...read.problems, ...problems] };
  }
  const brackets = pairBrackets(file, read.tokens);
  const { tooDeep } = brackets;
  const attempt =
    tooDeep === undefined ? bestAttempt(file, read.tokens, brackets) : shallow(file, read.tokens, tooDeep);
  const { tree, problems } = build(file, attempt.cst, lexed.comments);
  const found = tooDeep === undefined ? [...attempt.problems, ...problems] : attempt.problems;
  const warnings = divisionComments(file, lexed.comments, lexed.tokens);
  // What stands at its place says more of a token than its characters do.
  const places = new Set(read.problems.map(({ span }) => span.start));
  const characters = lexed.problems.filter(({ span }) => !places.has(span.start));
  return { tree, problems: tidy(file, [...characters, ...read.problems, ...found, ...warnings], attempt.cut) };
}

interface Attempt {
  readonly cst: CstNode;
  readonly problems: readonly Problem[];
  /** There were more mistakes than the parser was asked for. */
  readonly cut: boolean;
}

/** Where brackets do not pair, both readings are tried: as written, and with closers where the indentation says. */
function bestAttempt(file: SourceFile, written: readonly Token[], brackets: Brackets): Attempt {
  const plain = parseTokens(file, written);
  if (brackets.problems.length === 0) return plain;
  const mended = parseTokens(file, brackets.tokens);
  const better = mended.problems.length <= plain.problems.length ? mended : plain;
  return { ...better, problems: [...brackets.problems, ...better.problems] };
}

/** Only what stands before the bracket that is too deep is parsed, and what that lacks is not said. */
function shallow(file: SourceFile, tokens: readonly Token[], deep: Token): Attempt {
  const { cst } = parseTokens(file, tokens.slice(0, tokens.indexOf(deep)));
  const span: Span = { file, start: deep.startOffset, end: endOf(deep) };
  return { cst, cut: false, problems: [problem('tooDeep', span, 'brackets nest too deep here')] };
}

function parseTokens(file: SourceFile, tokens: readonly Token[]): Attempt {
  const ruled = applyLineRules(file, tokens);
  // One mistake often makes the parser stumble twice at the same place, which `tidy` takes together.
  const { cst, errors, cut } = parser().parseFile(ruled.tokens, 3 * maxProblems);
  return { cst, cut, problems: [...ruled.problems, ...explainAll(file, errors, ruled.tokens)] };
}

/** After a mistake, the rest of its line is read in the dark, and these are mostly what that leads to. */
const following: ReadonlySet<string> = new Set(
  (
    [
      'sameLine',
      'unexpected',
      'expectedDeclaration',
      'missingBindingValue',
      'missingBody',
      'missingExpression',
      'missingItem',
      'missingType',
    ] as const
  ).map((name) => syntaxProblems[name].code),
);

/** In the order of the text, one for each place, without mere consequences, and not more than anyone reads. */
function tidy(file: SourceFile, problems: readonly Problem[], cut: boolean): readonly Problem[] {
  const ordered = problems.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Problem[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    const samePlace = last?.span.start === next.span.start && last.severity === next.severity;
    if (!samePlace && !(last !== undefined && isConsequence(file, last, next))) kept.push(next);
  }
  if (kept.length <= maxProblems && !cut) return kept;
  const shown = kept.slice(0, maxProblems - 1);
  const span = shown.at(-1)?.span ?? { file, start: 0, end: 0 };
  return [
    ...shown,
    problem('tooManyErrors', span, `there are more mistakes; only the first ${shown.length} are shown`),
  ];
}

function isConsequence({ text }: SourceFile, last: Problem, next: Problem): boolean {
  // A declaration in a block is read as one behind it, and what follows it in the block as none.
  const inside = /^(?:fn|layer|model|const)$/.test(text.slice(last.span.start, last.span.end));
  if (inside && next.code === syntaxProblems.expectedDeclaration.code) return last.severity === 'error';
  if (last.severity !== 'error' || text.slice(last.span.start, next.span.start).includes('\n')) return false;
  // Each of two commas too many is a mistake of its own.
  return following.has(next.code) && !(next.code === last.code && next.code === syntaxProblems.missingItem.code);
}
