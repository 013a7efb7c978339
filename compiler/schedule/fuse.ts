/**
 * Decides what is stored and what is computed where it is used: nodes of one entry → groups, one kernel each. Walks from users to
 * operands, so that all uses of a node are known when it is decided:
 *  - a map with one user group is computed inside it; a cheap exact one inside each user;
 *  - everything else is stored, by the group of one of its users where that user reads exactly the element it computes
 *    (an epilogue, seen from a contraction or reduction), else by a group of its own.
 */
import { equalShapes, isOne, symbolDim, zeroDim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import { accessKey, byIndex, throughReshape, type Access } from './access.ts';
import { contractAttrs } from './attributes.ts';
import { Group, reduceVariable, summedVariable } from './group.ts';
import { livePart, usedResults } from './live.ts';
import { isOneStep, onlyProduct, usersOf, type Users } from './near-memory.ts';
import { mergeSideBySide } from './merge.ts';
import { Precedence } from './precedence.ts';
import { probeMap, probePieces, pieceVariable, variablesOf, wantIndex, type Probe, type RowSymbols } from './probe.ts';
import { hasRoomFor, MAX_INSIDE, MAX_JOINED_WEIGHT, roomOf } from './room.ts';
import { resolve, viewOf, type Roots } from './roots.ts';
import { isFurtherTotal, isWholeSum, tensorsOf } from './totals.ts';

interface Use {
  readonly access: Access;
  /** Read by a contraction, which wants memory with strides. */
  readonly asOperand: boolean;
}

/** The groups that read a node, and how: each way once, by its key. */
type Uses = ReadonlyMap<Group, ReadonlyMap<string, Use>>;

/** How a block and a kernel of rows read: not element by element. */
const whole: Access = { kind: 'linear', at: symbolDim('$whole') };

export interface Fusion {
  readonly groups: readonly Group[];
  /** Stored node → the group that stores it. */
  readonly groupOf: ReadonlyMap<Node, Group>;
}

export function fuse(nodes: readonly Node[], roots: Roots): Fusion {
  const fuser = new Fuser(nodes, roots);
  for (const node of nodes.toReversed()) fuser.decide(node);
  return mergeSideBySide(fuser.groups, fuser.groupOf, roots);
}

class Fuser {
  readonly groups: Group[] = [];
  readonly groupOf = new Map<Node, Group>();
  readonly #roots: Roots;
  readonly #users: Users;
  readonly #uses = new Map<Node, Map<Group, Map<string, Use>>>();
  readonly #blocks = new Map<Node, Group>();
  readonly #rows: RowSymbols = new Map();
  readonly #precedence = new Precedence([]);
  readonly #wantIndex: ReadonlySet<Node>;

  constructor(nodes: readonly Node[], roots: Roots) {
    this.#roots = roots;
    this.#users = usersOf(nodes);
    this.#wantIndex = wantIndex(nodes);
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
    const uses: Uses = this.#uses.get(node) ?? new Map();
    if (uses.size === 0 && !this.#roots.isStored(node)) return;
    const passing = kind === 'reduce' ? this.#passing(node, uses) : undefined;
    if (passing !== undefined) return this.#total(node, passing, uses);
    if (kind === 'map' && this.#mayInline(node, uses)) {
      this.#inline(node, uses);
      if (this.#roots.isStored(node)) this.#store(node, new Map());
    } else this.#store(node, uses);
  }

  /** A result that is used is an output of its block's group. */
  #result(node: Node): void {
    const uses = this.#uses.get(node);
    if (uses === undefined && !this.#roots.isStored(node)) return;
    const [block] = node.operands;
    let group = this.#blocks.get(block!);
    if (group === undefined) {
      group = this.#addGroup(new Group(this.#roots.phaseOf(block!), []));
      group.block = block!;
      this.#blocks.set(block!, group);
    }
    group.outputs.add(node);
    this.groupOf.set(node, group);
    this.#handTo(node, group, uses ?? new Map());
  }

  /** A scan or an `if` reads what its live part reads, in memory as it stands; nothing where no result is used. */
  #block(node: Node): void {
    const group = this.#blocks.get(node);
    if (group === undefined) return;
    for (const operand of livePart(node, usedResults(group)).operands) {
      this.#read(viewOf(node.operands[operand]!).source, group, whole, true);
    }
  }

  #read(node: Node, group: Group, access: Access, asOperand: boolean): void {
    let at = access;
    let source = node;
    while (source.op.lowering.kind === 'alias') {
      const [operand] = source.operands;
      at = throughReshape(operand!.type.shape, source.type.shape, at);
      source = operand!;
    }
    if (source.op.lowering.kind === 'leaf') return group.recordRead(source, at);
    let byGroup = this.#uses.get(source);
    if (byGroup === undefined) this.#uses.set(source, (byGroup = new Map<Group, Map<string, Use>>()));
    let inGroup = byGroup.get(group);
    if (inGroup === undefined) byGroup.set(group, (inGroup = new Map<string, Use>()));
    inGroup.set(`${accessKey(at)}${asOperand ? ' operand' : ''}`, { access: at, asOperand });
  }

  /**
   * Users that pass over the same elements become one group, which then computes the node for all of them: an optimiser's moments
   * and the parameter are written in one pass.
   */
  #unite(node: Node): void {
    const uses = this.#uses.get(node);
    if (uses === undefined || uses.size < 2 || this.#isRecomputed(node, uses)) return;
    const [first, ...others] = uses.keys();
    for (const other of others) {
      const both = [first!, other];
      const fits = both.every((group) =>
        [...uses.get(group)!.values()].every(({ access }) => group.isOwnElement(access)),
      );
      if (!fits || !this.#maySit(first!, other)) continue;
      this.#absorb(first!, other);
    }
  }

  /** Whether each of several users computes the node itself. */
  #isRecomputed(node: Node, uses: Uses): boolean {
    const [group] = uses.keys();
    const [use] = uses.get(group!)!.values();
    const probe = probeMap(node, use!.access, this.#rows);
    return (
      probe !== undefined &&
      (probe.exact || isOneStep(node, probe, this.#rows, this.#users)) &&
      !this.#isWorthAByte(node)
    );
  }

  #maySit(a: Group, b: Group): boolean {
    if (a.phase !== b.phase || !equalShapes(a.shape, b.shape) || !a.isSimple || !b.isSimple) return false;
    if (a.weight + b.weight > MAX_JOINED_WEIGHT || a.inside.size + b.inside.size > MAX_INSIDE) return false;
    return !this.#precedence.reaches(a, b) && !this.#precedence.reaches(b, a);
  }

  #absorb(into: Group, from: Group): void {
    into.absorb(from);
    for (const node of from.results) if (this.groupOf.get(node) === from) this.groupOf.set(node, into);
    for (const byGroup of this.#uses.values()) {
      const moved = byGroup.get(from);
      if (moved === undefined) continue;
      byGroup.delete(from);
      byGroup.set(into, new Map([...(byGroup.get(into) ?? []), ...moved]));
    }
    this.#precedence.join(into, from);
    this.groups.splice(this.groups.indexOf(from), 1);
  }

  #mayInline(node: Node, uses: Uses): boolean {
    if (uses.size === 0) return false;
    const probes = [...uses].flatMap(([group, accesses]) =>
      [...accesses.values()].map((use) => ({ group, use, probe: probeMap(node, use.access, this.#rows) })),
    );
    const [first] = probes;
    if (first?.probe === undefined) return false;
    const { exact } = first.probe;
    // What is stored for the caller is read from there, except a number that the code can hold.
    const isNumber = exact && first.probe.reads.every((read) => read.node.op.name === 'constant');
    if (this.#roots.isStored(node) && !isNumber) return false;
    const isCheap = exact || isOneStep(node, first.probe, this.#rows, this.#users);
    if (uses.size > 1 && (!isCheap || this.#isWorthAByte(node))) return false;
    const isLater = [...uses.keys()].some((group) => group.phase > this.#roots.phaseOf(node));
    if (isLater && this.#roots.isTainted(node)) return false;
    return probes.every(({ group, use, probe }) => probe !== undefined && this.#fits(node, group, use, probe, uses));
  }

  #fits(node: Node, group: Group, use: Use, probe: Probe, uses: Uses): boolean {
    if (group.block !== undefined || use.access === whole || group.inside.size >= MAX_INSIDE) return false;
    if (use.asOperand) return probe.isView;
    if (use.access.kind === 'linear' && this.#wantIndex.has(resolve(node))) return false;
    if (probe.isView) return true;
    if (isFurtherTotal(node, group)) return false;
    if (group.weight + probe.weight > roomOf(group)) return false;
    return probe.exact || (uses.get(group)!.size <= 2 && !this.#repeats(group, use.access));
  }

  /** Whether loops would compute the element more than once: one around its last variable does not change it. */
  #repeats(group: Group, access: Access): boolean {
    const used = variablesOf(access, this.#rows);
    let chain: readonly string[] = [];
    for (const name of used) {
      const loop = group.loops.get(name);
      if (loop !== undefined && loop.chain.length > chain.length) chain = loop.chain;
    }
    return chain.some((name) => !used.has(name) && !isOne(group.loops.get(name)!.extent));
  }

  /** A mask that several groups want takes a byte; computing it again would keep its operand, four bytes or more, alive. */
  #isWorthAByte(node: Node): boolean {
    if (node.type.dtype !== 'bool' || node.type.shape.every(isOne)) return false;
    return node.operands.some((operand) => {
      const source = resolve(operand);
      const { kind } = source.op.lowering;
      if (kind !== 'map') return kind === 'template';
      return probeMap(source, byIndex(source.type.shape.map(() => zeroDim)), this.#rows)?.exact === false;
    });
  }

  #inline(node: Node, uses: Uses): void {
    for (const [group, accesses] of uses) {
      let weight = 0;
      for (const { access, asOperand } of accesses.values()) {
        const probe = probeMap(node, access, this.#rows)!;
        weight += probe.weight;
        for (const read of probe.reads) this.#read(read.node, group, read.access, asOperand);
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
      this.groupOf.set(node, group);
    }
    group.inside.add(node);
    this.#handTo(node, group, uses);
    this.#compute(node, group);
  }

  /** A group that passes over all elements of a sum anyway, and need not wait for it: an optimiser's update, for the norm of the gradient. */
  #passing(node: Node, uses: Uses): Group | undefined {
    if (!isWholeSum(node) || this.#roots.isStored(node)) return undefined;
    const isValue = [...uses.values()].every((accesses) =>
      [...accesses.values()].every(({ access, asOperand }) => !asOperand && access !== whole),
    );
    if (!isValue) return undefined;
    const [operand] = node.operands;
    const tensors = tensorsOf(operand!, MAX_INSIDE);
    return this.groups.find((group) => {
      const mayPass = group.isSimple && group.phase === this.#roots.phaseOf(node) && equalShapes(group.shape, operand!.type.shape); // prettier-ignore
      if (!mayPass || !this.#passesOver(operand!, tensors, group)) return false;
      return [...uses.keys()].every((user) => user !== group && !this.#precedence.reaches(user, group));
    });
  }

  /** Whether the group reads, element by element, one of the tensors that the operand is computed from. */
  #passesOver(operand: Node, tensors: ReadonlySet<Node>, group: Group): boolean {
    if (operand.op.lowering.kind !== 'map') return false;
    const probe = probeMap(operand, byIndex(group.index), this.#rows);
    if (probe === undefined || group.weight + probe.weight >= MAX_JOINED_WEIGHT) return false;
    return [...tensors].some((node) => {
      const uses = this.#uses.get(node)?.get(group)?.values();
      const accesses = uses === undefined ? group.reads.get(node)?.values() : [...uses].map(({ access }) => access);
      return accesses !== undefined && [...accesses].some((access) => group.isOwnElement(access));
    });
  }

  #total(node: Node, group: Group, uses: Uses): void {
    group.totals.add(node);
    this.groupOf.set(node, group);
    this.#handTo(node, group, uses);
    group.weight++;
    this.#read(node.operands[0]!, group, byIndex(group.index), false);
  }

  /** Users in other groups read the node from memory. */
  #handTo(node: Node, group: Group, uses: Uses): void {
    for (const [user, accesses] of uses) {
      if (user === group) continue;
      for (const { access } of accesses.values()) user.recordRead(node, access);
      this.#precedence.put(group, user);
    }
  }

  #newGroup(node: Node): Group {
    return this.#addGroup(new Group(this.#roots.phaseOf(node), node.type.shape));
  }

  #addGroup(group: Group): Group {
    this.groups.push(group);
    this.#precedence.add(group);
    return group;
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
      if (others.every((other) => !this.#precedence.reaches(other, group))) return group;
    }
    return undefined;
  }

  /** Whether a contraction that has no room for all of the host has room for this: x·w + bias, which the host then reads and need not write. */
  #endsProduct(node: Node, host: Group): boolean {
    const product = onlyProduct(node);
    return product !== undefined && this.#users.get(product) === 1 && !hasRoomFor(product, host, this.#rows);
  }

  /** Records what computing `node` in `group` reads. */
  #compute(node: Node, group: Group): void {
    switch (node.op.lowering.kind) {
      case 'map': {
        const probe = probeMap(node, byIndex(group.index), this.#rows)!;
        group.weight += probe.weight;
        for (const read of probe.reads) this.#read(read.node, group, read.access, false);
        return;
      }
      case 'reduce':
        return this.#reduce(node, group);
      case 'template':
        return this.#contract(node, group);
      case 'assemble':
      case 'accumulate':
        return this.#pieces(node, group);
      case 'rows':
        group.pieces = node;
        for (const operand of node.operands) this.#read(operand, group, whole, true);
        return;
      default:
        throw new InternalError(`${node.op.name} is not computed`);
    }
  }

  #reduce(node: Node, group: Group): void {
    const { lowering } = node.op;
    if (lowering.kind !== 'reduce') return;
    const [operand] = node.operands;
    const axes = lowering.axes(node.attrs);
    const { shape } = operand!.type;
    const name = (i: number): string => reduceVariable(node, axes[i]!);
    group.addLoops(axes.map((axis) => shape[axis]!), name, group.axes); // prettier-ignore
    group.reduces.add(node);
    let kept = 0;
    const index = shape.map((extent, axis) => {
      if (!axes.includes(axis)) return group.index[kept++]!;
      return isOne(extent) ? zeroDim : symbolDim(reduceVariable(node, axis));
    });
    this.#read(operand!, group, byIndex(index), false);
  }

  #contract(node: Node, group: Group): void {
    group.core = node;
    const { left, right, result } = contractAttrs(node);
    for (const [i, labels] of [left, right].entries()) {
      const operand = node.operands[i]!;
      const index = labels.map((label, axis) => {
        const at = result.indexOf(label);
        if (isOne(operand.type.shape[axis]!)) return zeroDim;
        return at === -1 ? symbolDim(summedVariable(label)) : group.index[at]!;
      });
      this.#read(operand, group, byIndex(index), true);
    }
  }

  #pieces(node: Node, group: Group): void {
    group.pieces = node;
    if (node.op.lowering.kind === 'accumulate') this.#read(node.operands[0]!, group, byIndex(group.index), false);
    for (const [p, { reads, extents }] of probePieces(node, this.#rows).entries()) {
      group.addLoops(extents, (axis) => pieceVariable(p, axis), []);
      for (const read of reads) this.#read(read.node, group, read.access, false);
    }
  }
}
