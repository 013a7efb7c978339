/** What building, closing and differentiating bodies have in common. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';

/** `order`, operands first, over the replacements in `names`; old node → new node, the replacements among them. */
export function copyBody(b: Builder, order: readonly Node[], names: ReadonlyMap<Node, Node>): ReadonlyMap<Node, Node> {
  const copies = new Map(names);
  for (const node of order) {
    if (copies.has(node)) continue;
    const operands = node.operands.map((operand) => copies.get(operand) ?? operand);
    const moved = operands.some((operand, i) => operand !== node.operands[i]);
    copies.set(node, moved ? b.from(b.origins.get(node), () => b.apply(node.op, operands, node.attrs)) : node);
  }
  return copies;
}

/** Made of nothing but constants and sizes, by operators that cost nothing where they are used: stays in the body that uses it. */
export function isFree(node: Node): boolean {
  const pending = [node];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (!freeOperators.has(at.op.name)) return false;
    pending.push(...at.operands);
  }
  return true;
}

const freeOperators: ReadonlySet<string> = new Set(['constant', 'size', 'iota', 'broadcast', 'reshape', 'cast', 'neg']);

/** Nodes on the way down from `roots`, operands first, and those at which the way ends, oldest first. */
export function reach(
  roots: readonly Node[],
  ends: (node: Node) => boolean,
): { readonly order: readonly Node[]; readonly met: readonly Node[] } {
  const seen = new Set<Node>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (!ends(node)) pending.push(...node.operands);
  }
  const sorted = [...seen].toSorted((a, b) => a.id - b.id);
  return { order: sorted.filter((node) => !ends(node)), met: sorted.filter(ends) };
}

/** The binders that a body mentions, by position. */
export function bindersOf(roots: readonly Node[]): readonly (readonly [position: number, binder: Node])[] {
  return topological(roots).flatMap((node) =>
    node.op.name === 'binder' ? [[Number(node.attrs['position']), node] as const] : [],
  );
}
