/** Reverse mode: the graph of a value becomes, reversed, the graph of its gradient. */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';

/**
 * ∂(Σ root · seed)/∂x for each x of `wrt`, each of x's type; `seed` is 1 unless given. Every node hands its cotangent to its
 * operands by its operator's vjp; a fork sums what comes back. Only nodes between `wrt` and `root` get a cotangent.
 */
export function gradient(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Node[] {
  const order = topological([root]);
  const active = dependents(order, wrt);
  const cotangents = new Map<Node, Node>([[root, seed ?? filled(b, root, 1)]]);
  for (const node of order.toReversed()) {
    const cotangent = cotangents.get(node);
    if (cotangent === undefined || !node.operands.some((operand) => active.has(operand))) continue;
    const context = { operands: node.operands, attrs: node.attrs, result: node };
    const origin = b.origins.get(node);
    b.from(origin && { ...origin, gradient: true }, () => {
      const parts = node.op.vjp(b, cotangent, context);
      node.operands.forEach((operand, i) => {
        const part = parts[i];
        if (part === null || part === undefined || !active.has(operand)) return;
        const others = cotangents.get(operand);
        cotangents.set(operand, others === undefined ? part : b.add(others, part));
      });
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
