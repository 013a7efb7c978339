/** Puts groups in order, and decides which of them may write straight into the memory of a leaf. */
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Fusion } from './fuse.ts';
import type { Group } from './group.ts';
import type { Roots, Target } from './roots.ts';
import { reaches } from './reaches.ts';

export interface Ordered {
  /** Groups in the order in which their kernels run. */
  readonly groups: readonly Group[];
  /** Targets that the group of a node stores to itself. */
  readonly direct: ReadonlyMap<Node, readonly Target[]>;
  /** Copies from temporaries at the end of a phase. */
  readonly copies: readonly { readonly phase: number; readonly node: Node; readonly target: Target }[];
}

/**
 * All reads of a leaf see its value from before the phase. A group may therefore overwrite a leaf only if every other group that reads
 * the leaf runs before it, and it reads no other element than the one it stores; where that cannot be, the new value waits
 * in a temporary and is copied at the end of the phase.
 */
export function order({ groups, groupOf }: Fusion, roots: Roots): Ordered {
  const edges = new Edges(groups, groupOf);
  const direct = new Map<Node, Target[]>();
  const copies: { readonly phase: number; readonly node: Node; readonly target: Target }[] = [];
  for (const [node, targets] of roots.targets) {
    const group = groupOf.get(node) ?? groups.find((candidate) => candidate.outputs.has(node));
    if (group === undefined) throw new InternalError(`%${node.id} is stored by no group`);
    for (const { phase, target } of targets) {
      // A block stores each result in one place.
      const isFirst = group.block === undefined || !direct.has(node);
      const isDirect =
        phase === group.phase &&
        isFirst &&
        (target.kind === 'result' || mayOverwrite(group, target.leaf, groups, edges));
      if (!isDirect) copies.push({ phase, node, target });
      else direct.set(node, [...(direct.get(node) ?? []), target]);
    }
  }
  return { groups: edges.order(), direct, copies };
}

function mayOverwrite(group: Group, leaf: Node, groups: readonly Group[], edges: Edges): boolean {
  if (!group.readsOwnElementOf(leaf) || group.pieces !== undefined || group.block !== undefined) return false;
  const readers = groups.filter((other) => other !== group && other.phase === group.phase && other.reads.has(leaf));
  if (readers.some((reader) => edges.reaches(group, reader))) return false;
  for (const reader of readers) edges.add(reader, group);
  return true;
}

/** What must run before what. */
class Edges {
  readonly #next: Map<Group, Set<Group>>;

  constructor(groups: readonly Group[], groupOf: ReadonlyMap<Node, Group>) {
    this.#next = new Map(groups.map((group) => [group, new Set<Group>()]));
    for (const group of groups) {
      for (const node of group.reads.keys()) {
        const source = groupOf.get(node);
        if (source !== undefined && source !== group) this.add(source, group);
      }
    }
  }

  add(before: Group, after: Group): void {
    this.#next.get(before)!.add(after);
  }

  reaches(from: Group, to: Group): boolean {
    return reaches(this.#next, from, to);
  }

  /** By phase, then as the graph was built, as far as the edges allow. */
  order(): readonly Group[] {
    const waitsFor = new Map<Group, number>([...this.#next.keys()].map((group) => [group, 0]));
    for (const after of this.#next.values()) for (const group of after) waitsFor.set(group, waitsFor.get(group)! + 1);
    const ready = [...waitsFor].flatMap(([group, count]) => (count === 0 ? [group] : []));
    const ordered: Group[] = [];
    while (ready.length > 0) {
      const first = ready.reduce((best, group) => (isBefore(group, best) ? group : best));
      ready.splice(ready.indexOf(first), 1);
      ordered.push(first);
      for (const group of this.#next.get(first)!) {
        const left = waitsFor.get(group)! - 1;
        waitsFor.set(group, left);
        if (left === 0) ready.push(group);
      }
    }
    if (ordered.length !== waitsFor.size) throw new InternalError('groups wait for each other');
    return ordered;
  }
}

function isBefore(a: Group, b: Group): boolean {
  return a.phase !== b.phase ? a.phase < b.phase : lastNode(a) < lastNode(b);
}

/** Of what it computes; where totals are among it, the last of these, so that who adds them up follows soon. */
function lastNode({ outputs, totals }: Group): number {
  return Math.max(...[...(totals.size > 0 ? totals : outputs)].map(({ id }) => id));
}
