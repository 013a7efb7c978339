/** Nodes that hold one number known at compile time in every element. */
import type { Node } from './node.ts';

/** That number, seen through repetition and reshaping; undefined where there is none. */
export function constantValue(node: Node): number | undefined {
  let at = node;
  while (at.op.name === 'broadcast' || at.op.name === 'reshape') at = at.operands[0]!;
  const value = at.op.name === 'constant' ? at.attrs['value'] : undefined;
  return typeof value === 'number' ? value : undefined;
}
