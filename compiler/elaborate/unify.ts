/** Solves the named dims of a signature from the shapes of the arguments, jointly: each dim once, exactly. */
import { spanText, type Span } from '../../grammar/source.ts';
import type { Dim as DimSyntax, Expression, TensorType } from '../../grammar/syntax.ts';
import type { Details, ProblemEntry } from '../check/problems.ts';
import { declared } from '../check/scope.ts';
import { namesOf } from '../check/types.ts';
import { equalShapes, type Dim } from '../graph/dim.ts';
import { formatShape, formatType } from '../graph/type.ts';
import { findName, type Described, type Frame } from './context.ts';
import { toDim } from './dims.ts';
import { elaborateProblems } from './problems.ts';
import { dimLabel } from './provenance.ts';
import { fail } from './report.ts';
import { solve } from './solve.ts';
import { typeOf } from './types.ts';

/** A tensor that must have a type: an argument against its parameter, a result against its annotation. */
export interface Match extends Described {
  readonly pattern: TensorType;
}

/** One dim as written against the extent it must have. */
interface Equation {
  readonly dim: Expression;
  readonly extent: Dim;
  readonly axis: number;
  readonly match: Match;
}

/** Solves the dims of all matches into `frame.dims`; false where something does not fit, which `report` has then said. */
export function unify(frame: Frame, matches: readonly Match[], report: Report): boolean {
  const equations: Equation[] = [];
  for (const match of matches) {
    const found = equationsOf(frame, match, report);
    if (found === undefined) return false;
    equations.push(...found);
  }
  let open: readonly Equation[] = equations;
  const solvedBy = new Map<string, Match>();
  while (open.length > 0) {
    const rest: Equation[] = [];
    for (const equation of open) {
      const step = trySolve(frame, equation, solvedBy, report);
      if (step === 'wrong') return false;
      if (step === 'later') rest.push(equation);
    }
    if (rest.length === open.length) return reportStuck(frame, rest[0]!, report);
    open = rest;
  }
  return true;
}

/** Reports in the frame of whoever wrote the arguments. */
export type Report = (entry: ProblemEntry, span: Span, message: string, details?: Details) => void;

/** Axes against dims; `...` takes what is left, and is the same in all of the signature. */
function equationsOf(frame: Frame, match: Match, report: Report): readonly Equation[] | undefined {
  const dims = match.pattern.dims ?? [];
  const { shape } = match.node.type;
  const dots = dims.findIndex((dim) => dim.kind === 'ellipsis');
  const fixed = dims.length - (dots === -1 ? 0 : 1);
  if (dots === -1 ? shape.length !== fixed : shape.length < fixed) {
    reportRank(match, dims, fixed, report);
    return undefined;
  }
  const taken = shape.length - fixed;
  if (dots !== -1) {
    const leading = shape.slice(dots, dots + taken);
    const { dims: known, given } = frame.ellipsis;
    if (known !== undefined && !equalShapes(known, leading)) {
      reportEllipsis(frame, match, leading, report);
      return undefined;
    }
    frame.ellipsis.dims = leading;
    frame.ellipsis.given = given ?? match;
  }
  return dims.flatMap((dim, i) => {
    if (dim.kind === 'ellipsis') return [];
    const axis = dots !== -1 && i > dots ? i - 1 + taken : i;
    return [{ dim, extent: shape[axis]!, axis, match }];
  });
}

/** Two arguments that ought to have one shape; a forgotten `squeeze` is the usual reason. */
function reportEllipsis(frame: Frame, match: Match, leading: readonly Dim[], report: Report): void {
  const { dims: known = [], given } = frame.ellipsis;
  const other = given?.what ?? 'the signature';
  const message = `\`...\` is ${formatShape(known)} in ${other} and ${formatShape(leading)} in ${match.what}`;
  const longer = [
    { what: other, dims: known, shorter: leading },
    { what: match.what, dims: leading, shorter: known },
  ].find(({ dims, shorter }) => dims.at(-1)?.key === '1' && equalShapes(dims.slice(0, -1), shorter));
  const help = 'Numbers fill any shape; tensors must have the same one here, so that none is repeated by mistake.';
  report(elaborateProblems.dimConflict, match.span, message, {
    label: formatType(match.node.type),
    labels: [
      ...(given === undefined ? [] : [{ span: given.span, text: formatType(given.node.type) }]),
      { span: match.pattern.span, text: 'the same `...` throughout a signature' },
    ],
    help:
      longer === undefined
        ? help
        : `The last axis of ${longer.what} is 1 and goes with \`squeeze(…)\` or \`|> squeeze\`.`,
  });
}

/** The shape that a type has by what is solved already; undefined where some of its dims are not. */
export function knownShape(frame: Frame, pattern: TensorType): readonly Dim[] | undefined {
  const known = (pattern.dims ?? []).every((dim) =>
    dim.kind === 'ellipsis' ? frame.ellipsis.dims !== undefined : unknownsOf(frame, dim).length === 0,
  );
  return known ? typeOf(pattern, frame)?.shape : undefined;
}

function reportRank(match: Match, dims: readonly DimSyntax[], fixed: number, report: Report): void {
  const atLeast = dims.length === fixed ? '' : 'at least ';
  const count = `${atLeast}${fixed} ${fixed === 1 ? 'axis' : 'axes'}`;
  const actual = match.node.type.shape.length;
  const message = `${match.what} has ${actual} ${actual === 1 ? 'axis' : 'axes'}, but ${spanText(match.pattern.span)} has ${count}`;
  report(elaborateProblems.rankMismatch, match.span, message, {
    label: formatType(match.node.type),
    labels: [{ span: match.pattern.span, text: 'declared here' }],
  });
}

/** `later`: other equations must be solved first. */
function trySolve(
  frame: Frame,
  equation: Equation,
  solvedBy: Map<string, Match>,
  report: Report,
): 'done' | 'later' | 'wrong' {
  const { dim, extent, match } = equation;
  const unknown = new Set(unknownsOf(frame, dim));
  const [name] = unknown;
  if (name === undefined) return compare(frame, equation, solvedBy, report);
  if (unknown.size > 1) return 'later';
  const solution = solve(frame, dim, name, extent);
  if (solution === 'unsolvable') return 'later';
  if (solution === 'indivisible') {
    report(elaborateProblems.dimConflict, match.span, `no ${name} makes ${spanText(dim.span)} equal to ${extent.key}`, {
      label: formatType(match.node.type),
      labels: [{ span: dim.span, text: 'declared here' }],
    });
    return 'wrong';
  }
  frame.dims.set(name, solution);
  solvedBy.set(name, match);
  return 'done';
}

/** Names of a dim that nothing has given a size yet. */
function unknownsOf(frame: Frame, dim: Expression): readonly string[] {
  return namesOf(dim)
    .map((name) => name.text)
    .filter(
      (name) =>
        name !== '' &&
        findName(frame.names, name) === undefined &&
        !frame.dims.has(name) &&
        declared(frame.scope, 'value', name)?.declaration.kind !== 'const',
    );
}

function compare(
  frame: Frame,
  { dim, extent, axis, match }: Equation,
  solvedBy: Map<string, Match>,
  report: Report,
): 'done' | 'wrong' {
  const value = frame.context.evaluator.evaluate(dim, frame);
  const expected = toDim(frame, { value, span: dim.span });
  if (expected === undefined) return 'wrong';
  if (expected.key === extent.key) return 'done';
  const text = spanText(dim.span);
  const written = text === expected.key ? text : `${text} = ${expected.key}`;
  const other = namesOf(dim).flatMap((name) => solvedBy.get(name.text) ?? [])[0];
  const origin = dimLabel(frame, match.node, axis, match.span);
  report(
    elaborateProblems.dimConflict,
    match.span,
    `axis ${axis} of ${match.what} is ${extent.key}, but ${written} is expected`,
    {
      label: formatType(match.node.type),
      labels: [
        { span: dim.span, text: `${written} here` },
        ...(other === undefined || other === match
          ? []
          : [
              {
                span: other.span,
                text: `${text} is ${expected.key} because of ${other.what}, ${formatType(other.node.type)}`,
              },
            ]),
        ...(origin === undefined ? [] : [origin]),
      ],
    },
  );
  return 'wrong';
}

function reportStuck(frame: Frame, { dim, match }: Equation, report: Report): false {
  const unknown = [...new Set(unknownsOf(frame, dim))];
  const names = unknown.map((name) => `\`${name}\``).join(' and ');
  report(elaborateProblems.unsolvableDim, match.span, `${names} cannot be solved from ${spanText(dim.span)}`, {
    label: formatType(match.node.type),
    labels: [{ span: dim.span, text: 'declared here' }],
    help: `Make ${names} a static argument.`,
  });
  return false;
}

/** Checks a tensor against an annotation, which may name new dims. */
export function annotate(frame: Frame, match: Match): boolean {
  return unify(frame, [match], (entry, span, message, details) => fail(frame, entry, span, message, details));
}
