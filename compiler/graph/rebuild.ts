/** Copies of graphs with some nodes replaced. */
import type { Builder } from './builder.ts';
import type { Node } from './node.ts';
import { topological } from './traverse.ts';

/**
 * Offers every node, operands first, with its operands already replaced. What `replace` returns takes its place;
 * undefined keeps the node, over its new operands. Returns old node → new node for everything that `roots` need.
 */
export function rebuild(
  roots: Iterable<Node>,
  b: Builder,
  replace: (node: Node, operands: readonly Node[]) => Node | undefined,
): ReadonlyMap<Node, Node> {
  const copies = new Map<Node, Node>();
  for (const node of topological(roots)) {
    const operands = node.operands.map((operand) => copies.get(operand)!);
    const unchanged = operands.every((operand, i) => operand === node.operands[i]);
    const copy = b.from(b.origins.get(node), () => {
      return replace(node, operands) ?? (unchanged ? node : b.apply(node.op, operands, node.attrs));
    });
    copies.set(node, copy);
  }
  return copies;
}

/** `rebuild` with fixed replacements (leaves by their values). */
export function substitute(
  roots: Iterable<Node>,
  b: Builder,
  values: ReadonlyMap<Node, Node>,
): ReadonlyMap<Node, Node> {
  return rebuild(roots, b, (node) => values.get(node));
}
