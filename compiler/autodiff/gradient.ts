/**
 * Reverse mode: walks a graph from its root to its leaves and builds the graph of the gradient. Each node gets a cotangent, the gradient of
 * the root with respect to it, and its operator's vjp makes those of its operands of it.
 */
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';
import type { Seeded } from '../ops/op.ts';
import { collect, handedOn, type Part } from './guard.ts';

/** A node on the way back: what its users handed to it together, and what it hands on. */
export interface Step {
  readonly node: Node;
  /** Of the node's type: the sum over all of its uses. */
  readonly cotangent: Node;
  /** Per operand the cotangent that this use of it contributes; null where no derivative flows, empty where it ends here. */
  readonly back: readonly (Node | null)[];
}

/**
 * The gradient of `root` with respect to each x of `wrt`, of x's type. The elements of a root are weighted by `seed`, 1 unless given:
 * ∂(Σ root · seed)/∂x. A node that is used several times gets the sum of what its users hand back; nodes that do not lie between `wrt` and
 * `root` get no cotangent.
 */
export function gradient(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Node[] {
  const cotangents = new Map(reverse(b, root, wrt, seed).map(({ node, cotangent }) => [node, cotangent]));
  return wrt.map((x) => cotangents.get(x) ?? filled(b, x, 0));
}

/** The same of Σ root · seed over several roots. */
function gradientOfAll(b: Builder, roots: readonly Seeded[], wrt: readonly Node[]): readonly Node[] {
  const cotangents = new Map(reverseAll(b, roots, wrt).map(({ node, cotangent }) => [node, cotangent]));
  return wrt.map((x) => cotangents.get(x) ?? filled(b, x, 0));
}

/** The reversed graph itself, node by node from `root` back: users before operands, only those through which a derivative flows. */
export function reverse(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Step[] {
  return reverseAll(b, [{ root, seed: seed ?? filled(b, root, 1) }], wrt);
}

/** The same for a derivative that the model itself asks for, by `grad`: as origin its nodes get that place, not those of the nodes they go back through. */
export function reverseHere(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Step[] {
  return reverseAll(b, [{ root, seed: seed ?? filled(b, root, 1) }], wrt, false);
}

function reverseAll(b: Builder, roots: readonly Seeded[], wrt: readonly Node[], placed = true): readonly Step[] {
  const order = topological(roots.map(({ root }) => root));
  const active = dependents(order, wrt);
  const asked = new Set(wrt);
  const parts = new Map<Node, Part[]>();
  const hand = (to: Node, part: Part): void => {
    const known = parts.get(to);
    if (known === undefined) parts.set(to, [part]);
    else known.push(part);
  };
  for (const { root, seed } of roots) hand(root, { cotangent: seed, guards: [] });
  /** Of nodes with several results, what came back to each. */
  const several = new Map<Node, (Node | undefined)[]>();
  const steps: Step[] = [];
  for (const node of order.toReversed()) {
    const incoming = parts.get(node);
    const cotangents = several.get(node);
    if (incoming === undefined && cotangents === undefined) continue;
    const origin = b.origins.get(node);
    const from = (body: () => void): void => (placed ? b.from(origin && { ...origin, gradient: true }, body) : body());
    from(() => {
      const { cotangent, guards } =
        incoming === undefined
          ? { cotangent: cotangents!.find((part) => part !== undefined)!, guards: [] }
          : collect(b, incoming, asked.has(node) || !node.op.elementwise);
      if (node.op.lowering.kind === 'project') {
        const [whole] = node.operands;
        const all = several.get(whole!) ?? whole!.results.map(() => undefined);
        all[Number(node.attrs['index'])] = cotangent;
        several.set(whole!, all);
        steps.push({ node, cotangent, back: [cotangent] });
        return;
      }
      const ends = !node.operands.some((operand) => active.has(operand));
      const own = ends ? [] : (node.op.guards?.(node.operands) ?? []);
      const back = ends ? [] : handBack(b, node, { cotangent, cotangents, active });
      steps.push({ node, cotangent, back });
      for (const [i, part] of back.entries()) {
        if (part !== null) hand(node.operands[i]!, { cotangent: part, guards: handedOn(node, guards, own[i]) });
      }
    });
  }
  return steps;
}

interface Incoming {
  readonly cotangent: Node;
  readonly cotangents: readonly (Node | undefined)[] | undefined;
  readonly active: ReadonlySet<Node>;
}

/** What the node's vjp gives to each operand through which a derivative flows. */
function handBack(b: Builder, node: Node, { cotangent, cotangents, active }: Incoming): readonly (Node | null)[] {
  const { op, operands, attrs } = node;
  const several = cotangents === undefined ? {} : { cotangents, gradient: gradientOfAll };
  const back = op.vjp(b, cotangent, { operands, attrs, result: node, ...several });
  return operands.map((operand, i) => (active.has(operand) ? (back[i] ?? null) : null));
}

/** The nodes of `order` through which a derivative can flow from `wrt`: floats that depend on one of them. */
function dependents(order: readonly Node[], wrt: readonly Node[]): ReadonlySet<Node> {
  const active = new Set(wrt);
  for (const node of order) {
    const hasFloat = node.results.some(({ dtype }) => isFloat(dtype));
    if (hasFloat && node.operands.some((operand) => active.has(operand))) active.add(node);
  }
  return active;
}

function filled(b: Builder, like: Node, value: number): Node {
  return b.expand(b.scalar(value, like.type.dtype), like.type.shape);
}
