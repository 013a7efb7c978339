/** What is said of a mask that is none, and of one of another shape: the same words for `mean(x, mask=m)` and for the library. */
import type { Span } from '../../grammar/source.ts';
import { broadcastShapes } from '../graph/broadcast.ts';
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import type { Frame, GivenArgument } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';

export const maskHelp = 'Make one of lengths: `mask[T](lengths)`; or compare: `label != 0`.';

export function reportNoMask(frame: Frame, { value, span }: GivenArgument): void {
  fail(frame, elaborateProblems.badCondition, span, `a mask is bool, not ${describeValue(value)}`, {
    help: maskHelp,
  });
}

export const elementsHelp = 'It broadcasts from the last axis: for [B, T] over [B, T, D] write `mask=unsqueeze(m)`.';

export function reportUncovered(
  frame: Frame,
  mask: { readonly node: Node; readonly span: Span },
  over: { readonly node: Node; readonly span: Span },
  help: string,
): void {
  fail(frame, elaborateProblems.shapeMismatch, mask.span, 'the mask does not cover what it is to mask', {
    label: formatType(mask.node.type),
    labels: [{ span: over.span, text: formatType(over.node.type) }],
    help,
  });
}

export function broadcasts(mask: Node, shape: readonly Dim[]): boolean {
  return !('mismatch' in broadcastShapes([mask.type.shape, shape]));
}
