/**
 * Makes one kernel of groups that pass over the same rows one after the other: a softmax finds the largest element of a row, its exponentials
 * and their sum, and divides, while the row is in the cache. Numbers that only the row itself needs, as its sum, are never in memory.
 */
import { equalDims, isOne, productOf } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { equalTypes } from '../../graph/type.ts';
import type { Access } from '../access.ts';
import { axisVariable, Group } from '../group.ts';
import { reducedExtents } from '../map-kernel.ts';
import type { Ordered } from './order.ts';
import { MAX_JOINED_WEIGHT } from './room.ts';
import type { Roots } from '../roots.ts';
import { typicalSize } from '../../graph/typical.ts';

/** Shorter rows are better passed over as one stretch of memory. */
const SHORTEST_ROW = 32;
/** Longer ones do not stay in the first cache beside what else is read: 16 KB of f32. */
const LONGEST_ROW = 4096;
/** How many groups may stand between one of a run and the next. */
const MAX_BETWEEN = 8;

/** The groups in an order that still respects who needs whom, those of one run joined where the first of them stood. */
export function joinRows(ordered: Ordered, roots: Roots): readonly Group[] {
  const readers = readersOf(ordered.groups);
  const taken = new Set<Group>();
  return ordered.groups.flatMap((first, at) => {
    if (taken.has(first)) return [];
    const run = new Run(first, ordered);
    if (run.isOpen) {
      for (const group of ordered.groups.slice(at + 1)) {
        if (group.phase !== first.phase || run.between.size > MAX_BETWEEN) break;
        if (!taken.has(group)) run.offer(group);
      }
    }
    if (!run.isWorthIt) return [first];
    for (const group of run.members) taken.add(group);
    const isInternal = (node: Node): boolean =>
      !roots.isStored(node) && (readers.get(node) ?? []).every((group) => run.members.includes(group));
    return [joined(run.members, run.shared, isInternal)];
  });
}

function readersOf(groups: readonly Group[]): ReadonlyMap<Node, readonly Group[]> {
  const readers = new Map<Node, Group[]>();
  for (const group of groups) {
    for (const node of group.reads.keys()) {
      const known = readers.get(node);
      if (known === undefined) readers.set(node, [group]);
      else known.push(group);
    }
  }
  return readers;
}

class Run {
  readonly members: Group[] = [];
  /** Groups behind the first member that are none. */
  readonly between = new Set<Group>();
  readonly isOpen: boolean;
  /** Leading axes that all members have, and along which each reads of the others what stands at its own place. */
  shared: number;
  readonly #ordered: Ordered;
  readonly #stored = new Map<Node, Group>();
  readonly #foreign = new Set<Node>();
  #weight = 0;

  constructor(first: Group, ordered: Ordered) {
    this.#ordered = ordered;
    this.shared = first.shape.length;
    this.isOpen = this.#mayJoin(first);
    this.#add(first);
  }

  /** Takes the group in if it goes on with these rows. */
  offer(group: Group): void {
    const reads = [...group.reads].filter(([node]) => this.#stored.has(node));
    const own = reads.flatMap(([node, accesses]) => {
      const source = this.#stored.get(node)!;
      return [...accesses.values()].map((access) => ownAxes(access, source, group));
    });
    const shared = Math.min(this.shared, ...own);
    const needsOther = [...group.reads.keys()].some((node) => this.#foreign.has(node));
    const fits = [...this.members, group].every((member) => hasRows(member, shared));
    if (reads.length === 0 || needsOther || !fits || !this.#mayJoin(group)) {
      this.between.add(group);
      for (const node of group.outputs) this.#foreign.add(node);
      return;
    }
    this.shared = shared;
    this.#add(group);
  }

  /** Element-wise groups alone were joined before, as far as that is good. */
  get isWorthIt(): boolean {
    return this.members.length > 1 && this.members.some(({ reduces }) => reduces.size > 0);
  }

  #add(group: Group): void {
    this.members.push(group);
    this.#weight += group.weight;
    for (const node of group.outputs) this.#stored.set(node, group);
  }

  #mayJoin(group: Group): boolean {
    if (!group.isLoopNest || group.totals.size > 0 || group.shape.every(isOne)) return false;
    // What stands in a leaf is read by others as it was before.
    const overwrites = [...group.outputs].some((node) => this.#isInLeaf(node));
    return !overwrites && this.#weight + group.weight <= MAX_JOINED_WEIGHT;
  }

  #isInLeaf(node: Node): boolean {
    const targets = this.#ordered.direct.get(node) ?? [];
    return node.op.lowering.kind === 'leaf' || targets.some(({ kind }) => kind === 'leaf');
  }
}

/** How many leading axes of both groups a read of one's output by the other keeps to. */
function ownAxes(access: Access, source: Group, user: Group): number {
  if (access.kind === 'linear') return 0;
  const axes = Math.min(source.shape.length, user.shape.length);
  for (let axis = 0; axis < axes; axis++) {
    const isAlike = equalDims(source.shape[axis]!, user.shape[axis]!);
    const isOwn = isOne(source.shape[axis]!) || access.index[axis]!.key === axisVariable(axis);
    if (!isAlike || !isOwn) return axis;
  }
  return axes;
}

/** Whether what the group computes for `shared` leading axes is one row, or one number of a row. */
function hasRows({ shape, reduces }: Group, shared: number): boolean {
  const rest = shape.slice(shared);
  const isNumber = rest.every(isOne);
  if (shared === 0 || (reduces.size > 0 && !isNumber)) return false;
  const inner = isNumber ? [...reduces].map((node) => reducedExtents(node)) : [rest];
  const sizes = inner.map((extents) => typicalSize(productOf(extents)));
  return sizes.every((size) => size >= SHORTEST_ROW && size <= LONGEST_ROW);
}

function joined(members: readonly Group[], shared: number, isInternal: (node: Node) => boolean): Group {
  const [first] = members;
  const run = new Group(first!.phase, first!.shape.slice(0, shared));
  const outputs = members.flatMap((group) => [...group.outputs].map((node) => ({ node, group })));
  for (const { node, group } of outputs) {
    const isNumber = group.shape.slice(shared).every(isOne);
    if (!isNumber || !isInternal(node)) run.outputs.add(node);
  }
  for (const group of members) {
    run.members.push(group);
    run.weight += group.weight;
    for (const node of group.inside) run.inside.add(node);
    for (const node of group.reduces) run.reduces.add(node);
    for (const [node, accesses] of group.reads) {
      const isOwn = outputs.some((output) => output.node === node) && !run.outputs.has(node);
      if (!isOwn) for (const access of accesses.values()) run.recordRead(node, access);
    }
  }
  for (const { node } of outputs) {
    const heir = run.outputs.has(node) && isInternal(node) ? heirOf(node, members, run.overwritten) : undefined;
    if (heir !== undefined) run.overwritten.set(node, heir);
  }
  return run;
}

/** What the last reader of the node can store in its place: quotients where the exponentials were. */
function heirOf(node: Node, members: readonly Group[], taken: ReadonlyMap<Node, Node>): Node | undefined {
  const last = members.findLast((group) => group.reads.has(node));
  if (last === undefined || !last.readsOwnElementOf(node)) return undefined;
  const heirs = new Set(taken.values());
  return [...last.outputs].find((output) => !heirs.has(output) && equalTypes(output.type, node.type));
}
