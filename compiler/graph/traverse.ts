/** Walks over graphs. All of them are iterative: a graph 100,000 nodes deep is a graph like any other. */
import type { Node } from './node.ts';

/** Every node that `roots` need, operands before users, in order of creation. */
export function topological(roots: Iterable<Node>): readonly Node[] {
  const seen = new Set<Node>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...node.operands);
  }
  // Ids grow with creation, and operands are created first.
  return [...seen].toSorted((a, b) => a.id - b.id);
}

/** Node → the nodes of `order` that have it as an operand, each once. */
export function usersOf(order: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const users = new Map<Node, Node[]>(order.map((node) => [node, []]));
  for (const node of order) {
    for (const operand of new Set(node.operands)) users.get(operand)?.push(node);
  }
  return users;
}
