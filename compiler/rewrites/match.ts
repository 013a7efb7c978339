/** Small questions that rewrites ask of nodes. */
import type { Node } from '../graph/node.ts';
import type { Operators } from '../ops/index.ts';

/** The operands where the node is of that operator; none otherwise. */
export function operandsOf(node: Node | undefined, op: keyof Operators): readonly Node[] {
  return node?.op.name === op ? node.operands : [];
}

/** The only operand of a node of that operator. */
export function operandOf(node: Node | undefined, op: keyof Operators): Node | undefined {
  return operandsOf(node, op)[0];
}

/** Whether a node is of that operator. */
export function is(node: Node | undefined, op: keyof Operators): boolean {
  return node?.op.name === op;
}
