/** A group of nodes that one kernel computes. */
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { accessKey, byIndex, type Access } from './access.ts';
import { variables } from './probe.ts';

/** A loop of a group. */
interface Loop {
  readonly extent: Dim;
  /** The variables of the loops around it, its own last. */
  readonly chain: readonly string[];
}

export class Group {
  readonly phase: number;
  /** Of every output. */
  readonly shape: readonly Dim[];
  /** The element that one pass through the outer loops computes, in variables `$0`, `$1` … */
  readonly index: MultiIndex;
  /** Values that go to memory. */
  readonly outputs = new Set<Node>();
  /** Sums over all its elements, which it keeps in parts beside its outputs; see `totals.ts`. */
  readonly totals = new Set<Node>();
  /** Values computed inside, outputs among them. */
  readonly inside = new Set<Node>();
  /** Reductions among them. */
  readonly reduces = new Set<Node>();
  /** The contraction that the kernel's template computes. */
  core: Node | undefined;
  /** A node in pieces, or with a kernel of its own, which is alone in its group. */
  pieces: Node | undefined;
  /** A scan or an `if`: no kernel of its own, but steps around those of its body. Its outputs are the results that are used. */
  block: Node | undefined;
  /** Groups whose loops over the axes of this one's shape are one, with an element of it for each of their rows; see `fusion/row-runs.ts`. */
  readonly members: Group[] = [];
  /** Of members: a value that no other group reads → the one that takes its place in memory, element by element, where it is read last. */
  readonly overwritten = new Map<Node, Node>();
  /** Values of other groups and leaves that it reads, and where. */
  readonly reads = new Map<Node, Map<string, Access>>();
  /** By variable. */
  readonly loops = new Map<string, Loop>();
  /** Rough cost of one element of all that is inside. */
  weight = 0;

  constructor(phase: number, shape: readonly Dim[]) {
    this.phase = phase;
    this.shape = shape;
    this.index = variables(shape, axisVariable);
    this.addLoops(shape, axisVariable, []);
  }

  /** Declares loops inside the chain `outer`, each inside the one before. */
  addLoops(extents: readonly Dim[], name: (axis: number) => string, outer: readonly string[]): void {
    let chain = outer;
    for (const [axis, extent] of extents.entries()) {
      chain = [...chain, name(axis)];
      this.loops.set(name(axis), { extent, chain });
    }
  }

  /** Outputs and totals. */
  get results(): readonly Node[] {
    return [...this.outputs, ...this.totals];
  }

  /** The variables of the outer loops. */
  get axes(): readonly string[] {
    return this.shape.map((_, axis) => axisVariable(axis));
  }

  /** Loops over its shape, some with reductions inside them; no template, no pieces, no block. */
  get isLoopNest(): boolean {
    return this.core === undefined && this.pieces === undefined && this.block === undefined;
  }

  /** Element-wise: nothing but loops over its shape. */
  get isSimple(): boolean {
    return this.isLoopNest && this.reduces.size === 0;
  }

  /** Takes over everything of a group of the same shape, which has no template. */
  absorb(other: Group): void {
    for (const node of other.reduces) this.reduces.add(node);
    for (const [name, loop] of other.loops) this.loops.set(name, loop);
    for (const node of other.outputs) this.outputs.add(node);
    for (const node of other.totals) this.totals.add(node);
    for (const node of other.inside) this.inside.add(node);
    for (const [node, accesses] of other.reads) for (const access of accesses.values()) this.recordRead(node, access);
    this.weight += other.weight;
  }

  isOwnElement(access: Access): boolean {
    return accessKey(access) === accessKey(byIndex(this.index));
  }

  recordRead(node: Node, access: Access): void {
    const known = this.reads.get(node);
    if (known === undefined) this.reads.set(node, new Map([[accessKey(access), access]]));
    else known.set(accessKey(access), access);
  }

  /** Whether every read of `node` is of the element that the same pass stores. */
  readsOwnElementOf(node: Node): boolean {
    return [...(this.reads.get(node)?.values() ?? [])].every((access) => this.isOwnElement(access));
  }
}

export const axisVariable = (axis: number): string => `$${axis}`;
export const reduceVariable = (node: Node, axis: number): string => `$r${node.id}.${axis}`;
export const summedVariable = (label: number): string => `$k${label}`;
