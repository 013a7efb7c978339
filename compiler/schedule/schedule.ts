/** Scheduling: a program's graphs become kernels, an arena, and a list of calls for each phase of each entry point. */
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import { refine } from '../loop/refine.ts';
import { javascript, type Target } from '../loop/target.ts';
import type { Entry, Program } from '../program/program.ts';
import { layOut } from './arena.ts';
import { BufferTable } from './buffers.ts';
import { contractBody } from './contract-kernel.ts';
import { kernelDoc, kernelName, type Scene } from './describe.ts';
import type { Storage } from './evaluate.ts';
import { fuse, type Fusion } from './fuse.ts';
import { Group } from './group.ts';
import { KernelTable, type Draft } from './intern.ts';
import { lifetimes } from './lifetimes.ts';
import { mapBody, type Body } from './map-kernel.ts';
import { order, type Ordered } from './order.ts';
import { packingOf, type Packing } from './pack-kernel.ts';
import { PANEL } from './panels.ts';
import { piecesBody } from './pieces-kernel.ts';
import {
  callsOf,
  entryKey,
  type Buffer,
  type Call,
  type EntryPlan,
  type PhasePlan,
  type Plan,
  type Step,
} from './plan.ts';
import { identifier } from './readable-names.ts';
import { rootsOf, type Roots, type Target as Destination } from './roots.ts';
import { signatureOf } from './signature.ts';

export function schedule(program: Program, target: Target = javascript): Plan {
  const keys = program.entries.flatMap(({ train, phases }) => phases.map(({ name }) => entryKey(train, name)));
  const buffers = new BufferTable(program.model.builder.origins, [...keys, '__proto__']);
  declareLeaves(program, buffers);
  // A kernel is a function beside the class.
  const kernels = new KernelTable(buffers.byName, [...keys, identifier(program.model.name)]);
  const entries = program.entries.map((entry) => new EntryScheduler(entry, buffers, kernels, program, target).run());
  return { pinned: buffers.pinned, kernels: kernels.kernels, entries };
}

/** Everything that a caller can see exists whether an entry uses it or not: inputs, parameters, state, gradients, hypers. */
function declareLeaves({ model, entries }: Program, buffers: BufferTable): void {
  const trains = entries.length > 0 ? model.trains : [];
  const isTrained = entries.some(({ phases }) => phases.some(({ writes }) => writes.size > 0));
  for (const { leaf } of [...model.params, ...model.state]) buffers.leaf(leaf);
  if (isTrained) {
    for (const train of trains) {
      for (const { leaf } of [...train.slots, ...train.hyper]) buffers.leaf(leaf);
    }
    for (const { phases } of entries)
      for (const { writes } of phases) for (const leaf of writes.keys()) buffers.leaf(leaf);
  }
  for (const { leaf } of model.inputs) buffers.leaf(leaf);
}

class EntryScheduler {
  readonly #entry: Entry;
  readonly #buffers: BufferTable;
  readonly #kernels: KernelTable;
  readonly #program: Program;
  readonly #target: Target;
  readonly #roots: Roots;
  readonly #fusion: Fusion;
  readonly #ordered: Ordered;
  /** Stored node → where its users read it. */
  readonly #sources = new Map<Node, Buffer>();
  readonly #storage: Storage;

  constructor(entry: Entry, buffers: BufferTable, kernels: KernelTable, program: Program, target: Target) {
    this.#entry = entry;
    this.#buffers = buffers;
    this.#kernels = kernels;
    this.#program = program;
    this.#target = target;
    this.#roots = rootsOf(entry);
    this.#fusion = fuse(this.#roots.nodes, this.#roots);
    this.#ordered = order(this.#fusion, this.#roots);
    this.#placeOutputs();
    this.#storage = {
      source: (node) => this.#source(node),
      targets: (node) => this.#targets(node),
    };
  }

  run(): EntryPlan {
    const calls = this.#ordered.groups.map((group) => ({ phase: group.phase, calls: this.#calls(group) }));
    const phases = this.#entry.phases.map((phase, i): PhasePlan => {
      const own = calls.flatMap((group) => (group.phase === i ? group.calls : []));
      const copies = this.#ordered.copies.flatMap((copy) =>
        copy.phase === i ? [this.#copy(copy.node, copy.target)] : [],
      );
      const all = [...own, ...copies];
      return {
        name: phase.name,
        steps: all,
        results: new Map([...phase.results].map(([name, node]) => [name, this.#buffers.result(name, node)])),
        ...touchedLeaves(all),
      };
    });
    const layout = layOut(lifetimes(phases.flatMap((phase) => phase.steps)));
    return { ...(this.#entry.train === undefined ? {} : { train: this.#entry.train }), phases, layout };
  }

  /** Decides where each stored value can be read; a value with no memory of its own gets a temporary. */
  #placeOutputs(): void {
    for (const group of this.#ordered.groups) {
      for (const node of group.outputs) {
        if (node.op.lowering.kind === 'leaf') continue;
        const direct = this.#ordered.direct.get(node) ?? [];
        const [first] = direct;
        const isUsedLater = this.#fusion.groups.some((user) => user.phase > group.phase && user.reads.has(node));
        const buffer = first === undefined || isUsedLater ? undefined : this.#targetBuffer(first);
        this.#sources.set(node, buffer ?? this.#buffers.temporary(node));
      }
    }
  }

  #source(node: Node): Buffer {
    const buffer = node.op.lowering.kind === 'leaf' ? this.#buffers.leaf(node) : this.#sources.get(node);
    if (buffer === undefined) throw new InternalError(`${node.op.name} %${node.id} is not stored`);
    return buffer;
  }

  #targetBuffer(target: Destination): Buffer {
    return target.kind === 'leaf' ? this.#buffers.leaf(target.leaf) : this.#buffers.result(target.name, target.node);
  }

  #targets(node: Node): readonly Buffer[] {
    const direct = (this.#ordered.direct.get(node) ?? []).map((target) => this.#targetBuffer(target));
    if (node.op.lowering.kind === 'leaf') return direct;
    return [...new Set([this.#source(node), ...direct])];
  }

  /** The kernel of a group, and before it the one that packs an operand of it. */
  #calls(group: Group): readonly Call[] {
    const packing = group.core && packingOf(group, this.#storage, this.#target);
    if (packing !== undefined) return this.#packedCalls(group, packing);
    const signature = signatureOf(group, this.#storage);
    const known = this.#kernels.recall(signature);
    if (known !== undefined) return [known];
    const raw = bodyOf(group, this.#storage, this.#target);
    return raw.body.length === 0 ? [] : [this.#kernels.call(this.#draft(group, raw), signature)];
  }

  #packedCalls(group: Group, { operand, size, write }: Packing): readonly Call[] {
    const node = group.core!.operands[operand]!;
    const buffer = this.#buffers.packed(node, size);
    const body = contractBody(group, this.#storage, this.#target, { operand, buffer });
    if (body.length === 0) return [];
    const pack = this.#kernels.call({
      body: refine(write(buffer), this.#target),
      extents: new Map(),
      name: 'pack',
      doc: (names) => [`${names.get(buffer.name)!} = panels of ${PANEL} columns`],
    });
    return [pack, this.#kernels.call(this.#draft(group, { body, extents: new Map() }))];
  }

  #draft(group: Group, { body, extents }: Body): Draft {
    const scene: Scene = { group, storage: this.#storage, origins: this.#program.model.builder.origins };
    return { body: refine(body, this.#target), extents, name: kernelName(scene), doc: (names) => kernelDoc(scene, names) }; // prettier-ignore
  }

  /** What could not be written in place moves at the end of the phase. */
  #copy(node: Node, target: Destination): Call {
    const group = new Group(0, node.type.shape);
    group.outputs.add(node);
    const from = this.#source(node);
    const to = this.#targetBuffer(target);
    const storage: Storage = { source: () => from, targets: () => [to] };
    const { body, extents } = mapBody(group, storage, this.#target);
    return this.#kernels.call({
      body: refine(body, this.#target),
      extents,
      name: 'copy',
      doc: (names) => [`${names.get(to.name)!} = ${names.get(from.name)!}`],
    });
  }
}

function bodyOf(group: Group, storage: Storage, target: Target): Body {
  if (group.pieces !== undefined) return { body: piecesBody(group, storage), extents: new Map() };
  if (group.core !== undefined) return { body: contractBody(group, storage, target), extents: new Map() };
  return mapBody(group, storage, target);
}

function touchedLeaves(steps: readonly Step[]): Pick<PhasePlan, 'reads' | 'writes'> {
  const reads = new Set<Buffer>();
  const writes = new Set<Buffer>();
  for (const { kernel, buffers } of callsOf(steps)) {
    const params = kernel.params.filter((param) => param.kind === 'buffer');
    for (const [i, { access }] of params.entries()) {
      const buffer = buffers[i]!;
      if (buffer.kind !== 'leaf') continue;
      if (access !== 'write') reads.add(buffer);
      if (access !== 'read') writes.add(buffer);
    }
  }
  return { reads: [...reads], writes: [...writes] };
}
