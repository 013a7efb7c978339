/**
 * Carry-free work of a scan: what depends on its sequences alone is the same operator on whole sequences, done once before the
 * loop. One contraction over time and batch is faster than one per step; and because this comes before differentiation, its gradient
 * is one contraction after the reversed loop.
 */
import type { Builder } from '../../graph/builder.ts';
import type { Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';

export interface Binders {
  /** Binder of an element → its sequence. */
  readonly elements: ReadonlyMap<Node, Node>;
  readonly carries: ReadonlySet<Node>;
  readonly length: Dim;
}

export interface CarryFree {
  /** Nodes of the body that change with the step. */
  readonly inside: ReadonlySet<Node>;
  /** Of those, the ones that no carry enters → their values at all steps, where that can be said. */
  readonly stacked: ReadonlyMap<Node, Node>;
  /** Nodes that the loop should read from a sequence made before it → that sequence. */
  readonly before: ReadonlyMap<Node, Node>;
}

export function carryFreeWork(b: Builder, roots: readonly Node[], { elements, carries, length }: Binders): CarryFree {
  const inside = new Set<Node>();
  const stacked = new Map<Node, Node>();
  const isWork = new Set<Node>();
  const order = topological(roots);
  for (const node of order) {
    const sequence = elements.get(node);
    if (sequence !== undefined || carries.has(node) || node.operands.some((operand) => inside.has(operand)))
      inside.add(node);
    if (sequence !== undefined) stacked.set(node, sequence);
    if (sequence !== undefined || !inside.has(node) || carries.has(node)) continue;
    const all = node.operands.every((operand) => !inside.has(operand) || stacked.has(operand));
    const value = all ? stack(b, node, stacked, length) : undefined;
    if (value === undefined) continue;
    stacked.set(node, value);
    if (heavy.has(node.op.lowering.kind) || node.operands.some((operand) => isWork.has(operand))) isWork.add(node);
  }
  const before = new Map<Node, Node>();
  const read = (node: Node): void => {
    if (!isWork.has(node) || !stacked.has(node)) return;
    let at = node;
    // A repeated value is repeated in the loop, rather than stored so many times.
    while (at.op.name === 'broadcast' && isWork.has(at.operands[0]!)) at = at.operands[0]!;
    before.set(at, stacked.get(at)!);
  };
  for (const root of roots) read(root);
  for (const node of order) if (inside.has(node) && !stacked.has(node)) node.operands.forEach(read);
  return { inside, stacked, before };
}

/** Operators that are worth a pass of their own over all steps; what follows them goes along. */
const heavy: ReadonlySet<string> = new Set(['template', 'reduce', 'accumulate']);

/** The node over all steps at once; operands that do not change with the step are as they are. */
function stack(
  b: Builder,
  { op, operands, attrs, type }: Node,
  stacked: ReadonlyMap<Node, Node>,
  length: Dim,
): Node | undefined {
  const values = operands.map((operand) => stacked.get(operand) ?? operand);
  if (op.elementwise) {
    const whole = values.map((value) => b.expand(value, [length, ...type.shape]));
    return b.apply(op, whole, attrs);
  }
  const isStacked = operands.map((operand) => stacked.has(operand));
  return op.stack?.(b, values, isStacked, attrs, length);
}
