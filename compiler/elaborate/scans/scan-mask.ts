/**
 * `mask=` of a scan: which steps of which sequences are no padding. A padded step reads zeros, leaves the carries as they are, and
 * yields zeros, so that neither what stands in the padding nor how long it is shows in a value or a gradient.
 */
import type { Span } from '../../../grammar/source.ts';
import { equalDims, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import type { Frame } from '../context.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';

export interface ScanMask {
  /** Of the present step. */
  readonly at: Node;
  readonly span: Span;
}

/** `node` where the step is no padding, else `other`; undefined, and a problem, where the mask does not begin its shape. */
export function masked(mask: ScanMask, node: Node, other: Node, what: string, frame: Frame): Node | undefined {
  const { builder } = frame.context;
  if (covers(mask, node)) return builder.where(spread(mask, node, frame), node, other);
  fail(
    frame,
    elaborateProblems.badOperands,
    mask.span,
    `the mask is ${formatType(mask.at.type)} at each step, but ${what} is ${formatType(node.type)}`,
    {
      help: 'The axes of the mask are the first axes of what is carried and yielded, in their order.',
    },
  );
  return undefined;
}

/** A slice with zeros in its padding. A sequence without the axes of the mask is shared by all, and left alone. */
export function withoutPadding(mask: ScanMask, slice: Node, frame: Frame): Node {
  const { builder } = frame.context;
  if (!covers(mask, slice)) return slice;
  const zeros = builder.expand(builder.scalar(0, slice.type.dtype), slice.type.shape);
  return builder.where(spread(mask, slice, frame), slice, zeros);
}

function covers({ at }: ScanMask, { type }: Node): boolean {
  return at.type.shape.every((dim: Dim, axis) => type.shape[axis] !== undefined && equalDims(dim, type.shape[axis]));
}

function spread({ at }: ScanMask, { type }: Node, frame: Frame): Node {
  return frame.context.builder.broadcast(at, { shape: type.shape, axes: at.type.shape.map((_, axis) => axis) });
}
