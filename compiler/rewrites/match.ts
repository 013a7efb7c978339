/** Small questions that rewrites ask of nodes. */
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Operators } from '../ops/index.ts';
import type { AnyOp } from '../ops/op.ts';

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

/** The attributes of a node that is known to be of that operator. */
export function attrsOf<K extends keyof Operators>(node: Node, op: K): AttrsOf<Operators[K]> {
  if (node.op.name !== op) throw new InternalError(`${node.op.name} is no ${op}`);
  // What a node of an operator carries is that operator's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return node.attrs as AttrsOf<Operators[K]>;
}

type AttrsOf<O extends AnyOp> = Parameters<O['infer']>[1];
