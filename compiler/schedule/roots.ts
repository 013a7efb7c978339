/** What the phases of one entry must compute: which nodes in which phase, and what of it outlives its kernel. */
import type { Node } from '../graph/node.ts';
import { equalDims, mulDims, productOf, zeroDim, type Dim } from '../graph/dim.ts';
import { sliceAttrs } from './attributes.ts';
import { topological } from '../graph/traverse.ts';
import { InternalError } from '../internal-error.ts';
import type { Phase } from '../program/program.ts';

/** Where a phase puts a value: a leaf's own memory, or a result by name, of the shape of `node`. */
export type Destination =
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
  readonly targets: ReadonlyMap<Node, readonly { readonly phase: number; readonly target: Destination }[]>;
  /** Depends on a leaf that this phase or an earlier one changes: must not be computed again later. */
  isTainted(node: Node): boolean;
}

/** The node whose memory an alias names. */
export function resolve(node: Node): Node {
  let source = node;
  while (source.op.lowering.kind === 'alias') source = source.operands[0]!;
  return source;
}

/** Where a block reads a value: `source`, from element `at` on. */
export interface View {
  readonly source: Node;
  readonly at: Dim;
}

/**
 * A scan or an `if` reads an operand where it lies, and so a part of the first axis, too: the segments of a checkpointed scan are read
 * where the whole sequence is.
 */
export function viewOf(node: Node): View {
  const source = resolve(node);
  const at = source.op.name === 'slice' ? leadingOffset(source) : undefined;
  if (at === undefined) return { source, at: zeroDim };
  const whole = resolve(source.operands[0]!);
  // What can be computed where it is used need not be stored for more than the part.
  return whole.op.lowering.kind === 'map' ? { source, at: zeroDim } : { source: whole, at };
}

/** The element of its operand at which a slice of nothing but the first axis begins. */
function leadingOffset(slice: Node): Dim | undefined {
  const {
    operands: [x],
    type,
  } = slice;
  const { start, step } = sliceAttrs(slice);
  const isWhole = type.shape.every((extent, axis) => axis === 0 || equalDims(extent, x!.type.shape[axis]!));
  if (type.shape.length === 0 || step[0] !== 1 || !isWhole || step.some((by) => by < 0)) return undefined;
  return mulDims(start[0]!, productOf(type.shape.slice(1)));
}

export function rootsOf(entry: readonly Phase[]): Roots {
  const all = withOwnNumbers(entry);
  const phases = new Map<Node, number>();
  const targets = new Map<Node, { readonly phase: number; readonly target: Destination }[]>();
  for (const [phase, { results, writes }] of all.entries()) {
    for (const node of topological([...results.values(), ...writes.values()])) {
      if (!phases.has(node)) phases.set(node, phase);
    }
    const add = (value: Node, target: Destination): void => {
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

/**
 * A number that many leaves become, as gradients become 0 when they are used up, is a node for each: as one it would bring what else
 * passes over them, such as their updates, into one kernel, which would grow with the number of layers.
 */
function withOwnNumbers(phases: readonly Phase[]): readonly Phase[] {
  const values = phases.flatMap(({ results, writes }) => [...results.values(), ...writes.values()]);
  let last = values.reduce((largest, { id }) => Math.max(largest, id), 0);
  const seen = new Set<Node>();
  return phases.map((phase) => {
    const writes = new Map<Node, Node>();
    for (const [leaf, value] of phase.writes) {
      const isShared = seen.has(value) && isNumber(value);
      writes.set(leaf, isShared ? { ...value, id: ++last } : value);
      seen.add(value);
    }
    return { ...phase, writes };
  });
}

function isNumber(node: Node): boolean {
  return topological([node]).every(({ op }) => op.lowering.kind === 'map');
}

function taintedNodes(all: readonly Phase[], nodes: readonly Node[]): ReadonlySet<Node> {
  const changed = new Set(all.slice(0, -1).flatMap(({ writes }) => [...writes.keys()]));
  const tainted = new Set<Node>();
  for (const node of nodes) {
    if (changed.has(node) || node.operands.some((operand) => tainted.has(operand))) tainted.add(node);
  }
  return tainted;
}
