/** What a pass is: a function from the roots of a graph to better roots of the same values. */
import { bodyRoots, mapBodies } from '../graph/bodies.ts';
import type { Builder, Rewrite } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';
import { rebuild } from '../graph/rebuild.ts';
import { topological } from '../graph/traverse.ts';

export interface Pass {
  readonly name: string;
  /** One sentence. */
  readonly doc: string;
  /** Old root → new root, of the same value and type. The old nodes stay as they were. */
  run(roots: Iterable<Node>, b: Builder): ReadonlyMap<Node, Node>;
}

/** A rule may reveal what another one does; chains longer than this would be rules that undo each other. */
const mostRounds = 8;

/** Offers every node, operands first, to the rules in order, and again as long as one of them has something better. */
export function rewriteAll(roots: Iterable<Node>, b: Builder, rules: readonly Rewrite[]): ReadonlyMap<Node, Node> {
  const first = [...roots];
  let result: ReadonlyMap<Node, Node> = new Map(first.map((root) => [root, root]));
  for (let round = 0; round < mostRounds; round++) {
    const step = rebuild(result.values(), b, (node, operands) => improve(node, operands, b, rules));
    const next = new Map([...result].map(([from, to]) => [from, step.get(to)!]));
    const settled = [...next].every(([from, to]) => result.get(from) === to);
    result = next;
    if (settled) break;
  }
  return result;
}

/** `rewriteAll` for rules that concern few nodes: a graph without any such node is left alone, which saves the walk. */
export function rewriteWhere(
  isConcerned: (node: Node) => boolean,
  roots: Iterable<Node>,
  b: Builder,
  rules: readonly Rewrite[],
): ReadonlyMap<Node, Node> {
  const all = [...roots];
  return hasAny(all, isConcerned) ? rewriteAll(all, b, rules) : new Map(all.map((root) => [root, root]));
}

function hasAny(roots: readonly Node[], test: (node: Node) => boolean): boolean {
  return topological(roots).some((node) => test(node) || (hasBodies(node) && hasAny(bodyRoots(node.attrs), test)));
}

/** What has bodies is evaluated by running them. */
function hasBodies({ op }: Node): boolean {
  return op.evaluate !== undefined;
}

function improve(node: Node, operands: readonly Node[], b: Builder, rules: readonly Rewrite[]): Node {
  const attrs = hasBodies(node) ? mapBodies(node.attrs, (bodies) => rewriteAll(bodies, b, rules)) : node.attrs;
  const moved = attrs !== node.attrs || operands.some((operand, i) => operand !== node.operands[i]);
  let best = moved ? b.apply(node.op, operands, attrs) : node;
  for (let round = 0; round < mostRounds; round++) {
    const better = firstImprovement(best, b, rules);
    if (better === undefined) break;
    best = better;
  }
  return best;
}

function firstImprovement(node: Node, b: Builder, rules: readonly Rewrite[]): Node | undefined {
  for (const rule of rules) {
    const better = rule(node, b);
    if (better !== undefined && better !== node) return better;
  }
  return undefined;
}
