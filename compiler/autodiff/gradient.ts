/** Reverse mode: the graph of a value becomes, reversed, the graph of its gradient. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';
import { collect, handedOn, type Part } from './guard.ts';

/**
 * ∂(Σ root · seed)/∂x for each x of `wrt`, each of x's type; `seed` is 1 unless given. Every node hands its cotangent to its
 * operands by its operator's vjp; a fork sums what comes back. Only nodes between `wrt` and `root` get a cotangent.
 */
export function gradient(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Node[] {
  const order = topological([root]);
  const active = dependents(order, wrt);
  const asked = new Set(wrt);
  const parts = new Map<Node, Part[]>([[root, [{ cotangent: seed ?? filled(b, root, 1), guards: [] }]]]);
  const cotangents = new Map<Node, Node>();
  for (const node of order.toReversed()) {
    const incoming = parts.get(node);
    if (incoming === undefined) continue;
    const origin = b.origins.get(node);
    b.from(origin && { ...origin, gradient: true }, () => {
      const { cotangent, guards } = collect(b, incoming, asked.has(node) || !node.op.elementwise);
      cotangents.set(node, cotangent);
      if (!node.operands.some((operand) => active.has(operand))) return;
      const own = node.op.guards?.(node.operands) ?? [];
      const back = node.op.vjp(b, cotangent, { operands: node.operands, attrs: node.attrs, result: node });
      for (const [i, operand] of node.operands.entries()) {
        const part = back[i];
        if (part === null || part === undefined || !active.has(operand)) continue;
        const others = parts.get(operand) ?? [];
        others.push({ cotangent: part, guards: handedOn(node, guards, own[i]) });
        parts.set(operand, others);
      }
    });
  }
  return wrt.map((x) => cotangents.get(x) ?? filled(b, x, 0));
}

/** The nodes of `order` through which a derivative can flow from `wrt`: floats that depend on one of them. */
function dependents(order: readonly Node[], wrt: readonly Node[]): ReadonlySet<Node> {
  const active = new Set(wrt);
  for (const node of order) {
    if (isFloat(node.type.dtype) && node.operands.some((operand) => active.has(operand))) active.add(node);
  }
  return active;
}

function filled(b: Builder, like: Node, value: number): Node {
  return b.expand(b.scalar(value, like.type.dtype), like.type.shape);
}
