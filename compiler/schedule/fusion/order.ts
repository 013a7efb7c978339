/** Puts groups in order, and decides which of them may write straight into the memory of a leaf. */
import type { Node } from '../../graph/node.ts';
import { InternalError } from '../../internal-error.ts';
import type { Group } from '../group.ts';
import type { Fusion } from './groups.ts';
import { precedenceOf, type Precedence } from './precedence.ts';
import type { Destination, Roots } from '../roots.ts';

export interface Ordered {
  /** Groups in the order in which their kernels run. */
  readonly groups: readonly Group[];
  /** Targets that the group of a node stores to itself. */
  readonly direct: ReadonlyMap<Node, readonly Destination[]>;
  /** Copies from temporaries at the end of a phase. */
  readonly copies: readonly { readonly phase: number; readonly node: Node; readonly target: Destination }[];
}

/**
 * All reads of a leaf see its value from before the phase. A group may therefore overwrite a leaf only if every other group that reads
 * the leaf runs before it, and it reads no other element than the one it stores; where that cannot be, the new value waits
 * in a temporary and is copied at the end of the phase.
 */
export function order({ groups, groupOf }: Fusion, roots: Roots): Ordered {
  const precedence = precedenceOf(groups, groupOf);
  const direct = new Map<Node, Destination[]>();
  const copies: { readonly phase: number; readonly node: Node; readonly target: Destination }[] = [];
  for (const [node, targets] of roots.targets) {
    const group = groupOf.get(node) ?? groups.find((candidate) => candidate.outputs.has(node));
    if (group === undefined) throw new InternalError(`%${node.id} is stored by no group`);
    for (const { phase, target } of targets) {
      // A block stores each result in one place.
      const isFirst = group.block === undefined || !direct.has(node);
      const isDirect =
        phase === group.phase &&
        isFirst &&
        (target.kind === 'result' || mayOverwrite(group, target.leaf, groups, precedence));
      if (!isDirect) copies.push({ phase, node, target });
      else direct.set(node, [...(direct.get(node) ?? []), target]);
    }
  }
  return { groups: inOrder(groups, precedence), direct, copies };
}

function mayOverwrite(group: Group, leaf: Node, groups: readonly Group[], precedence: Precedence): boolean {
  if (!group.readsOwnElementOf(leaf) || group.pieces !== undefined || group.block !== undefined) return false;
  const readers = groups.filter((other) => other !== group && other.phase === group.phase && other.reads.has(leaf));
  if (readers.some((reader) => precedence.reaches(group, reader))) return false;
  for (const reader of readers) precedence.put(reader, group);
  return true;
}

/** By phase, then as the graph was built, as far as precedence allows. */
function inOrder(groups: readonly Group[], precedence: Precedence): readonly Group[] {
  const waitsFor = new Map(groups.map((group) => [group, precedence.earlier(group).size]));
  const ready = groups.filter((group) => waitsFor.get(group) === 0);
  const ordered: Group[] = [];
  while (ready.length > 0) {
    const first = ready.reduce((best, group) => (isBefore(group, best) ? group : best));
    ready.splice(ready.indexOf(first), 1);
    ordered.push(first);
    for (const group of precedence.later(first)) {
      const left = waitsFor.get(group)! - 1;
      waitsFor.set(group, left);
      if (left === 0) ready.push(group);
    }
  }
  if (ordered.length !== groups.length) throw new InternalError('groups wait for each other');
  return ordered;
}

function isBefore(a: Group, b: Group): boolean {
  return a.phase !== b.phase ? a.phase < b.phase : lastNode(a) < lastNode(b);
}

/** Of what it computes; where totals are among it, the last of these, so that who adds them up follows soon. */
function lastNode({ outputs, totals }: Group): number {
  return Math.max(...[...(totals.size > 0 ? totals : outputs)].map(({ id }) => id));
}
