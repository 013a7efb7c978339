/**
 * Fusion: decides which nodes of an entry are stored in memory and which are computed where they are used. The result is groups of nodes, one
 * kernel each: relu(x·w + b) is one group, and only its result is stored. The walk goes from users to operands, so that all uses of a node are
 * known when it is decided:
 *  - a map with one user group is computed inside it; a cheap exact one inside each user (`inlining.ts`);
 *  - everything else is stored, by the group of one of its users where that user reads exactly the element that it computes (its
 *    epilogue, if the node is a contraction or a reduction), else by a group of its own.
 * When all is decided, groups that pass over the same memory are joined (`merge-maps.ts`, `merge-reductions.ts`).
 */
import { equalShapes } from '../../graph/dim.ts';
import { constantValue } from '../../graph/constant-value.ts';
import type { Node } from '../../graph/node.ts';
import { byIndex } from '../access.ts';
import { scanAttrs } from '../attributes.ts';
import { Group } from '../group.ts';
import { Groups, type Fusion } from './groups.ts';
import { Inlining } from './inlining.ts';
import { livePart, usedResults } from '../live.ts';
import { onlyProduct, usersOf, type Users } from './near-memory.ts';
import { mergeMaps } from './merge-maps.ts';
import { mergeReductions } from './merge-reductions.ts';
import { recordOperands } from './operand-reads.ts';
import { probeMap, type RowSymbols } from '../probe.ts';
import { hasRoomFor, MAX_INSIDE, MAX_JOINED_WEIGHT } from './room.ts';
import { viewOf, type Roots } from '../roots.ts';
import { isWholeSum, tensorsOf } from '../totals.ts';
import { UseTable, whole, type Uses } from './uses.ts';

export function fuse(nodes: readonly Node[], roots: Roots): Fusion {
  const fuser = new Fuser(nodes, roots);
  for (const node of nodes.toReversed()) fuser.decide(node);
  mergeMaps(fuser.groups, roots);
  mergeReductions(fuser.groups);
  return fuser.groups.fusion;
}

class Fuser {
  readonly groups = new Groups();
  readonly #roots: Roots;
  readonly #users: Users;
  readonly #inlining: Inlining;
  readonly #uses = new UseTable();
  /** A scan or an `if` → its group. */
  readonly #blocks = new Map<Node, Group>();
  readonly #rows: RowSymbols = new Map();

  constructor(nodes: readonly Node[], roots: Roots) {
    this.#roots = roots;
    this.#users = usersOf(nodes);
    this.#inlining = new Inlining(nodes, roots, this.#users, this.#rows);
  }

  decide(node: Node): void {
    const { kind } = node.op.lowering;
    if (kind === 'alias') return;
    if (kind === 'leaf') {
      if (this.#roots.isStored(node)) this.#copyGroup(node);
      return;
    }
    if (kind === 'project') return this.#result(node);
    if (kind === 'loop' || kind === 'branch') return this.#block(node);
    if (kind === 'map') this.#unite(node);
    const uses = this.#uses.of(node);
    if (uses.size === 0 && !this.#roots.isStored(node)) return;
    const passing = kind === 'reduce' ? this.#passing(node, uses) : undefined;
    if (passing !== undefined) return this.#total(node, passing, uses);
    if (kind === 'map' && this.#inlining.mayInline(node, uses)) {
      this.#inline(node, uses);
      if (this.#roots.isStored(node)) this.#store(node, new Map());
    } else this.#store(node, uses);
  }

  /** A result that is used is an output of its block's group. */
  #result(node: Node): void {
    const uses = this.#uses.of(node);
    if (uses.size === 0 && !this.#roots.isStored(node)) return;
    const [block] = node.operands;
    let group = this.#blocks.get(block!);
    if (group === undefined) {
      group = this.groups.add(new Group(this.#roots.phaseOf(block!), []));
      group.block = block!;
      this.#blocks.set(block!, group);
    }
    group.outputs.add(node);
    this.groups.stores(group, node);
    this.#handTo(node, group, uses);
  }

  /** A scan or an `if` reads what its live part reads, in memory as it stands, but for numbers that carries begin with; nothing where no result is used. */
  #block(node: Node): void {
    const group = this.#blocks.get(node);
    if (group === undefined) return;
    for (const operand of livePart(node, usedResults(group)).operands) {
      if (isBeginning(node, operand) && constantValue(node.operands[operand]!) !== undefined) continue;
      this.#uses.add(viewOf(node.operands[operand]!).source, group, whole, true);
    }
  }

  /**
   * Users that pass over the same elements become one group, which then computes the node for all of them: an optimiser's moments
   * and the parameter are written in one pass.
   */
  #unite(node: Node): void {
    const uses = this.#uses.of(node);
    if (uses.size < 2 || this.#inlining.isRecomputed(node, uses)) return;
    const [first, ...others] = uses.keys();
    for (const other of others) {
      const both = [first!, other];
      const fits = both.every((group) =>
        [...uses.get(group)!.values()].every(({ access }) => group.isOwnElement(access)),
      );
      if (!fits || !this.#mayJoin(first!, other)) continue;
      this.groups.join(first!, other);
      this.#uses.move(other, first!);
    }
  }

  #mayJoin(a: Group, b: Group): boolean {
    if (a.phase !== b.phase || !equalShapes(a.shape, b.shape) || !a.isSimple || !b.isSimple) return false;
    return a.inside.size + b.inside.size <= MAX_INSIDE && this.groups.mayJoin(a, b);
  }

  #inline(node: Node, uses: Uses): void {
    for (const [group, accesses] of uses) {
      let weight = 0;
      for (const { access, asOperand } of accesses.values()) {
        const probe = probeMap(node, access, this.#rows)!;
        weight += probe.weight;
        for (const read of probe.reads) this.#uses.add(read.node, group, read.access, asOperand);
      }
      group.inside.add(node);
      group.weight += weight;
    }
  }

  #store(node: Node, uses: Uses): void {
    const host = this.#host(node, uses);
    const group = host === undefined || this.#endsProduct(node, host) ? this.#newGroup(node) : host;
    const isOutput =
      this.#roots.isStored(node) || [...uses.keys()].some((user) => user !== group) || group.inside.size === 0;
    if (isOutput) {
      group.outputs.add(node);
      this.groups.stores(group, node);
    }
    group.inside.add(node);
    this.#handTo(node, group, uses);
    recordOperands(node, group, this.#uses, this.#rows);
  }

  /** A group that passes over all elements of a sum anyway, and need not wait for it: an optimiser's update, for the norm of the gradient. */
  #passing(node: Node, uses: Uses): Group | undefined {
    if (!isWholeSum(node) || this.#roots.isStored(node)) return undefined;
    const isValue = [...uses.values()].every((accesses) =>
      [...accesses.values()].every(({ access, asOperand }) => !asOperand && access !== whole),
    );
    if (!isValue) return undefined;
    const [operand] = node.operands;
    const phase = this.#roots.phaseOf(node);
    const tensors = tensorsOf(operand!, MAX_INSIDE);
    return this.groups.all().find((group) => {
      if (!group.isSimple || group.phase !== phase || !equalShapes(group.shape, operand!.type.shape)) return false;
      if (!this.#passesOver(operand!, tensors, group)) return false;
      return [...uses.keys()].every((user) => user !== group && !this.groups.precedence.reaches(user, group));
    });
  }

  /** Whether the group reads, element by element, one of the tensors that the operand is computed from. */
  #passesOver(operand: Node, tensors: ReadonlySet<Node>, group: Group): boolean {
    if (operand.op.lowering.kind !== 'map') return false;
    const probe = probeMap(operand, byIndex(group.index), this.#rows);
    if (probe === undefined || group.weight + probe.weight >= MAX_JOINED_WEIGHT) return false;
    return [...tensors].some((node) => {
      const uses = this.#uses.of(node).get(group)?.values();
      const accesses = uses === undefined ? group.reads.get(node)?.values() : [...uses].map(({ access }) => access);
      return accesses !== undefined && [...accesses].some((access) => group.isOwnElement(access));
    });
  }

  #total(node: Node, group: Group, uses: Uses): void {
    group.totals.add(node);
    this.groups.stores(group, node);
    this.#handTo(node, group, uses);
    group.weight++;
    this.#uses.add(node.operands[0]!, group, byIndex(group.index), false);
  }

  /** Users in other groups read the node from memory. */
  #handTo(node: Node, group: Group, uses: Uses): void {
    for (const [user, accesses] of uses) {
      if (user === group) continue;
      for (const { access } of accesses.values()) user.recordRead(node, access);
      this.groups.precedence.put(group, user);
    }
  }

  #newGroup(node: Node): Group {
    return this.groups.add(new Group(this.#roots.phaseOf(node), node.type.shape));
  }

  /** A root that is a leaf: its value goes elsewhere unchanged. */
  #copyGroup(leaf: Node): void {
    const group = this.#newGroup(leaf);
    group.outputs.add(leaf);
    group.inside.add(leaf);
    group.recordRead(leaf, byIndex(group.index));
  }

  /** The user group that can store `node` along with its own outputs. */
  #host(node: Node, uses: Uses): Group | undefined {
    for (const [group, accesses] of uses) {
      if (group.phase !== this.#roots.phaseOf(node) || !equalShapes(group.shape, node.type.shape)) continue;
      const fits = [...accesses.values()].every(({ access, asOperand }) => !asOperand && group.isOwnElement(access));
      if (!fits || !hasRoomFor(node, group, this.#rows)) continue;
      const others = [...uses.keys()].filter((other) => other !== group);
      if (others.every((other) => !this.groups.precedence.reaches(other, group))) return group;
    }
    return undefined;
  }

  /** Whether a contraction that has no room for all of the host has room for this: x·w + bias, which the host then reads and need not write. */
  #endsProduct(node: Node, host: Group): boolean {
    const product = onlyProduct(node);
    return product !== undefined && this.#users.get(product) === 1 && !hasRoomFor(product, host, this.#rows);
  }
}

/** Whether a carry begins with the operand. */
function isBeginning(node: Node, operand: number): boolean {
  if (node.op.lowering.kind !== 'loop') return false;
  const { sequences, carries } = scanAttrs(node);
  return operand >= sequences && operand < sequences + carries;
}
