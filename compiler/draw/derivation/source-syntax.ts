/** What the `.nn` text says of values, where a graph no longer knows: how loops call their carries, and how the model binds its names. */
import { childrenOf } from '../../../grammar/children.ts';
import { parse } from '../../../grammar/parse.ts';
import type { SourceFile, Span } from '../../../grammar/source.ts';
import type { FileSyntax, Scan, Statement, SyntaxNode } from '../../../grammar/syntax.ts';
import type { Builder } from '../../graph/builder.ts';
import { rootsIn } from '../../graph/bodies.ts';
import type { Node } from '../../graph/node.ts';
import { placeOf, type Place } from '../source-place.ts';

/** Parsed once each. */
const trees = new WeakMap<SourceFile, FileSyntax>();

function treeOf(file: SourceFile): FileSyntax {
  const known = trees.get(file) ?? parse(file).tree;
  trees.set(file, known);
  return known;
}

/** Where and how the block of a model at `span` binds each of its names; the last time, where it does so twice. */
export function statementsIn(span: Span): ReadonlyMap<string, Place> {
  const model = treeOf(span.file).declarations.find(
    ({ kind, span: own }) => kind === 'callable' && own.start === span.start,
  );
  if (model?.kind !== 'callable' || model.body.kind !== 'block') return new Map();
  return new Map(
    model.body.statements.flatMap((statement) =>
      boundNames(statement).map(([name, written]) => [name, placeOf({ span: written, path: '' })] as const),
    ),
  );
}

/** The names with the text that gives them a value. */
function boundNames(statement: Statement): readonly (readonly [name: string, written: Span])[] {
  if (statement.kind === 'binding') {
    const { targets, values, span } = statement;
    const written = { ...span, start: targets[0]!.span.start, end: values.at(-1)!.span.end };
    return targets.flatMap((target) => {
      if (target.kind === 'prime') return [];
      return [[target.kind === 'name' ? target.text : target.name.text, written] as const];
    });
  }
  if (statement.kind !== 'output' && statement.kind !== 'loss' && statement.kind !== 'metric') return [];
  const { name, value, span } = statement;
  return value === undefined ? [] : [[name.text, { ...span, start: name.span.start, end: value.span.end }] as const];
}

/** How a loop of the text calls what it carries. What runs it once more, to keep values for the way back, calls it the same. */
export function carryNames(
  { origins }: Builder,
  scans: readonly Node[],
): (scan: Node) => readonly string[] | undefined {
  const written = (scan: Node): readonly string[] | undefined => {
    const origin = origins.get(scan);
    const syntax = origin === undefined || origin.gradient === true ? undefined : scanAt(origin.span);
    return syntax?.carries.length === scan.attrs['carries'] ? syntax?.carries.map(({ name }) => name.text) : undefined;
  };
  const bodyKey = ({ attrs }: Node): string => {
    const next = rootsIn(attrs['next']).map(({ id }) => id);
    return `${attrs['reversed'] === true ? 'backwards' : ''} ${next.join()}`;
  };
  const byBody = new Map(
    scans.flatMap((scan) => {
      const names = written(scan);
      return names === undefined ? [] : [[bodyKey(scan), names] as const];
    }),
  );
  return (scan) => written(scan) ?? byBody.get(bodyKey(scan));
}

function scanAt({ file, start, end }: Span): Scan | undefined {
  let at: readonly SyntaxNode[] = treeOf(file).declarations;
  while (at.length > 0) {
    const around = at.find(({ span }) => span.start <= start && end <= span.end);
    if (around === undefined) return undefined;
    if (around.kind === 'scan' && around.span.start === start && around.span.end === end) return around;
    at = childrenOf(around);
  }
  return undefined;
}
