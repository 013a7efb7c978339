/** What building, closing and differentiating bodies have in common. */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';

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

export interface ClosedBodies {
  /** What the bodies capture, in the order of their binders. */
  readonly values: readonly Node[];
  /** The roots of each body. */
  readonly closed: readonly (readonly Node[])[];
}

/** Closes bodies over what they share with their surroundings: nodes for which `outside` gives what they are called there, and leaves. */
export function closeBodies(
  b: Builder,
  bodies: readonly (readonly Node[])[],
  outside: (node: Node) => Node | undefined,
): ClosedBodies {
  const captured = (node: Node): Node | undefined =>
    isFree(node) ? undefined : (outside(node) ?? (node.op.lowering.kind === 'leaf' ? node : undefined));
  const { order, met } = reach(bodies.flat(), (node) => isFree(node) || captured(node) !== undefined);
  const values = [...new Set(met.flatMap((node) => captured(node) ?? []))];
  const names = new Map(
    met.flatMap((node) => {
      const value = captured(node);
      if (value === undefined) return [];
      return [[node, b.binder({ scope: 0, position: values.indexOf(value), type: node.type })] as const];
    }),
  );
  const copies = copyBody(b, order, names);
  return { values, closed: bodies.map((roots) => roots.map((root) => copies.get(root) ?? root)) };
}
