/** Which axis of a sequence a scan goes over: the one of `over`, by its size, or where several are as large, by the name that a type gives it. */
import type { Span } from '../../../grammar/source.ts';
import type { Callable, Expression, Scan, Type } from '../../../grammar/syntax.ts';
import { declared } from '../../check/scope.ts';
import { equalDims, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import type { Frame } from '../context.ts';
import { toDim } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';

export function lengthOf(scan: Scan, nodes: readonly Node[], frame: Frame): Dim | undefined {
  if (scan.over !== undefined) {
    const value = frame.context.evaluator.evaluate(scan.over, frame);
    return toDim(frame, { value, span: scan.over.span });
  }
  const [first] = nodes;
  if (first?.type.shape.length === 1) return first.type.shape[0];
  fail(frame, elaborateProblems.badScanAxis, scan.span, 'nothing says over which axis this scan goes', {
    labels: nodes.map((node, i) => ({ span: scan.sequences[i]!.span, text: formatType(node.type) })),
    help: 'Name the dim: `scan x_t in x over T with h = … { … }`.',
  });
  return undefined;
}

interface Written {
  readonly sequence: Expression;
  readonly over: Scan['over'];
  /** Of a mask, the axis of what it is a mask of: [B, T] for [B, T, C], though B may be as large as T. */
  readonly beside?: number;
}

/** The one axis of a sequence that has the length; of several, the one that is declared to be it. */
export function axisOf(node: Node, length: Dim, { sequence, over, beside }: Written, frame: Frame): number | undefined {
  const { span } = sequence;
  const axes = node.type.shape.flatMap((dim, axis) => (equalDims(dim, length) ? [axis] : []));
  if (axes.length === 1) return axes[0];
  const declaredHere = axes.length === 0 ? undefined : declaredAxis({ sequence, over }, node.type.shape.length, frame);
  if (declaredHere !== undefined) return declaredHere;
  if (beside !== undefined && axes.includes(beside)) return beside;
  const count = axes.length === 0 ? 'no axis' : `${axes.length} axes`;
  // `const K = 3` and `model M[K=3]` are numbers, no dims of their own: any axis of 3 is meant.
  const called = over?.kind === 'name' && over.text !== length.key ? `${over.text} = ${length.key}` : length.key;
  fail(frame, elaborateProblems.badScanAxis, span, `${formatType(node.type)} has ${count} of ${called}`, {
    ...(over === undefined
      ? {}
      : { labels: [{ span: over.span, text: 'the axis to go over' }, ...constantLabels(over, frame)] }),
    help:
      axes.length === 0
        ? 'Every sequence has the dim of `over` among its own.'
        : `Two axes of one size cannot be told apart: make one of them a dim of its own, or say which is meant by a type, \`x: f32[B, T, C] = …\` and \`over T\`.`,
  });
  return undefined;
}

/** Where a constant that is named after `over` is declared. */
function constantLabels(over: Expression, { scope }: Frame): readonly { readonly span: Span; readonly text: string }[] {
  const found = over.kind === 'name' ? declared(scope, 'value', over.text)?.declaration : undefined;
  return found?.kind === 'const' ? [{ span: found.name.span, text: 'a constant, and no dim of its own' }] : [];
}

/** Of a name that is declared with a type, the axis that the type calls as `over` does: `x: f32[B, T, C]` says which one is T, though C may be as large. */
function declaredAxis({ sequence, over }: Written, rank: number, { callable }: Frame): number | undefined {
  if (sequence.kind !== 'name' || over?.kind !== 'name') return undefined;
  const type = declaredType(callable, sequence.text);
  const dims = type?.kind === 'tensorType' ? (type.dims ?? []) : [];
  const [place, ...others] = dims.flatMap((dim, i) => (dim.kind === 'name' && dim.text === over.text ? [i] : []));
  if (place === undefined || others.length > 0) return undefined;
  const isBehindRest = dims.slice(0, place).some(({ kind }) => kind === 'ellipsis');
  return isBehindRest ? rank - dims.length + place : place;
}

function declaredType({ params = [], body }: Callable, name: string): Type | undefined {
  const parameter = params.find((one) => one.name.text === name);
  if (parameter !== undefined || body.kind !== 'block') return parameter?.type;
  for (const statement of body.statements) {
    if (statement.kind === 'input' && statement.name.text === name) return statement.type;
    if (statement.kind !== 'binding') continue;
    const [target] = statement.targets;
    if (target?.kind === 'name' && target.text === name) return statement.type;
  }
  return undefined;
}
