/** What the phases of one entry must compute: which nodes in which phase, and what of it outlives its kernel. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { InternalError } from '../internal-error.ts';
import type { Phase } from '../program/program.ts';

/** Where a phase puts a value: a leaf's own memory, or a result by name, of the shape of `node`. */
export type Target =
  | { readonly kind: 'leaf'; readonly leaf: Node }
  | { readonly kind: 'result'; readonly name: string; readonly node: Node };

export interface Roots {
  /** All nodes of the entry, operands before users. */
  readonly nodes: readonly Node[];
  /** The first phase that needs the node. */
  phaseOf(node: Node): number;
  /** Whether the entry asks for this node's value in memory. */
  isStored(node: Node): boolean;
  /** Where the value must be at the end of which phase. */
  readonly targets: ReadonlyMap<Node, readonly { readonly phase: number; readonly target: Target }[]>;
  /** Depends on a leaf that this phase or an earlier one changes: must not be computed again later. */
  isTainted(node: Node): boolean;
}

/** The node whose memory an alias names. */
export function resolve(node: Node): Node {
  let source = node;
  while (source.op.lowering.kind === 'alias') source = source.operands[0]!;
  return source;
}

export function rootsOf(all: readonly Phase[]): Roots {
  const phases = new Map<Node, number>();
  const targets = new Map<Node, { readonly phase: number; readonly target: Target }[]>();
  for (const [phase, { results, writes }] of all.entries()) {
    for (const node of topological([...results.values(), ...writes.values()])) {
      if (!phases.has(node)) phases.set(node, phase);
    }
    const add = (value: Node, target: Target): void => {
      const source = resolve(value);
      const known = targets.get(source);
      if (known === undefined) targets.set(source, [{ phase, target }]);
      else known.push({ phase, target });
    };
    for (const [name, value] of results) add(value, { kind: 'result', name, node: value });
    for (const [leaf, value] of writes) if (resolve(value) !== leaf) add(value, { kind: 'leaf', leaf });
  }
  const nodes = [...phases.keys()].toSorted((a, b) => a.id - b.id);
  const tainted = taintedNodes(all, nodes);
  return {
    nodes,
    targets,
    phaseOf(node) {
      const phase = phases.get(node);
      if (phase === undefined) throw new InternalError(`node %${node.id} belongs to no phase`);
      return phase;
    },
    isStored: (node) => targets.has(node),
    isTainted: (node) => tainted.has(node),
  };
}

function taintedNodes(all: readonly Phase[], nodes: readonly Node[]): ReadonlySet<Node> {
  const changed = new Set(all.slice(0, -1).flatMap(({ writes }) => [...writes.keys()]));
  const tainted = new Set<Node>();
  for (const node of nodes) {
    if (changed.has(node) || node.operands.some((operand) => tainted.has(operand))) tainted.add(node);
  }
  return tainted;
}
