/**
 * Reverse mode: walks a graph from its root to its leaves and builds the graph of the gradient. Each node gets a cotangent, the gradient of
 * the root with respect to it. From that its operator's vjp makes the cotangents of the operands.
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
  /** Per operand the cotangent that this use of it contributes, null where no derivative flows. Empty for a node with no operand to go on to. */
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

/** The same for several roots: ∂(Σ over roots of Σ root · seed)/∂x. */
function gradientOfAll(b: Builder, roots: readonly Seeded[], wrt: readonly Node[]): readonly Node[] {
  const cotangents = new Map(reverseAll(b, roots, wrt).map(({ node, cotangent }) => [node, cotangent]));
  return wrt.map((x) => cotangents.get(x) ?? filled(b, x, 0));
}

/** The reversed graph itself, node by node from `root` back: users before operands, only those through which a derivative flows. */
export function reverse(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Step[] {
  return reverseAll(b, [{ root, seed: seed ?? filled(b, root, 1) }], wrt);
}

/** The same for `grad` in a model: the new nodes have the place of `grad` as their origin, not those of the nodes that the walk passes. */
export function reverseHere(b: Builder, root: Node, wrt: readonly Node[], seed?: Node): readonly Step[] {
  return reverseAll(b, [{ root, seed: seed ?? filled(b, root, 1) }], wrt, false);
}

function reverseAll(b: Builder, roots: readonly Seeded[], wrt: readonly Node[], placed = true): readonly Step[] {
  const order = topological(roots.map(({ root }) => root));
  const walk = new Walk(b, order, wrt);
  for (const { root, seed } of roots) walk.hand(root, { cotangent: seed, guards: [] });
  const steps: Step[] = [];
  for (const node of order.toReversed()) {
    if (!walk.reaches(node)) continue;
    const visit = (): void => void steps.push(walk.step(node));
    const origin = b.origins.get(node);
    if (placed) b.from(origin && { ...origin, gradient: true }, visit);
    else visit();
  }
  return steps;
}

/** One walk back: what has been handed to nodes so far. Users come before operands, so a node's own is complete when its turn comes. */
class Walk {
  readonly #b: Builder;
  /** Nodes through which a derivative flows. */
  readonly #active: ReadonlySet<Node>;
  readonly #asked: ReadonlySet<Node>;
  readonly #parts = new Map<Node, Part[]>();
  /** Of a node with several results, the cotangent of each that has one; its users are the `project` nodes that pick a result. */
  readonly #several = new Map<Node, (Node | undefined)[]>();

  constructor(b: Builder, order: readonly Node[], wrt: readonly Node[]) {
    this.#b = b;
    this.#active = dependents(order, wrt);
    this.#asked = new Set(wrt);
  }

  hand(to: Node, part: Part): void {
    const known = this.#parts.get(to);
    if (known === undefined) this.#parts.set(to, [part]);
    else known.push(part);
  }

  reaches(node: Node): boolean {
    return this.#parts.has(node) || this.#several.has(node);
  }

  /** Sums up what the node has got, and hands on what its vjp makes of that. */
  step(node: Node): Step {
    const { cotangent, guards } = this.#collected(node);
    if (node.op.lowering.kind === 'project') {
      this.#handResult(node, cotangent);
      return { node, cotangent, back: [cotangent] };
    }
    const { operands, op } = node;
    if (!operands.some((operand) => this.#active.has(operand))) return { node, cotangent, back: [] };
    const own = op.guards?.(operands) ?? [];
    const back = this.#handBack(node, cotangent);
    for (const [i, part] of back.entries()) {
      if (part !== null) this.hand(operands[i]!, { cotangent: part, guards: handedOn(node, guards, own[i]) });
    }
    return { node, cotangent, back };
  }

  #collected(node: Node): Part {
    const parts = this.#parts.get(node);
    // Several results have no cotangent in common: the first stands for all in the step, and the vjp gets each.
    if (parts === undefined)
      return { cotangent: this.#several.get(node)!.find((part) => part !== undefined)!, guards: [] };
    return collect(this.#b, parts, this.#asked.has(node) || !node.op.elementwise);
  }

  #handResult({ operands, attrs }: Node, cotangent: Node): void {
    const [whole] = operands;
    const all = this.#several.get(whole!) ?? whole!.results.map(() => undefined);
    all[Number(attrs['index'])] = cotangent;
    this.#several.set(whole!, all);
  }

  /** What the node's vjp gives to each operand through which a derivative flows. */
  #handBack(node: Node, cotangent: Node): readonly (Node | null)[] {
    const { op, operands, attrs } = node;
    const cotangents = this.#several.get(node);
    const several = cotangents === undefined ? {} : { cotangents, gradient: gradientOfAll };
    const back = op.vjp(this.#b, cotangent, { operands, attrs, result: node, ...several });
    return operands.map((operand, i) => (this.#active.has(operand) ? (back[i] ?? null) : null));
  }
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
