/** Makes steps of a graph: of the phases of an entry, and, by a scheduler inside the scheduler, of the body of a scan or an `if`. */
import type { Builder } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import { addDims, constantDim, zeroDim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { InternalError } from '../internal-error.ts';
import { refine } from '../loop/refine/refine.ts';
import type { Target } from '../loop/target.ts';
import type { Phase } from '../program/program.ts';
import { blockSteps } from './block-steps.ts';
import type { BufferTable } from './buffers.ts';
import { contractBody } from './contract/kernel.ts';
import { kernelDoc, kernelName, type Scene } from './describe.ts';
import { beginnings, type Storage } from './evaluate.ts';
import { arrange, type Arrangement } from './fusion/arrange.ts';
import { Group } from './group.ts';
import type { Draft, KernelTable } from './intern.ts';
import { mapBody, type Body } from './map-kernel.ts';
import { PackedCopies } from './contract/packed-copies.ts';
import { FEW_ROWS, packingOf, rowPackingOf, type Packing } from './contract/packing.ts';
import { piecesBody } from './pieces-kernel.ts';
import type { Region, Step } from './plan.ts';
import { rowsBody } from './rows-kernel.ts';
import { resolve, viewOf, type Destination } from './roots.ts';
import { signatureOf } from './signature.ts';
import { partsSize } from './totals.ts';

/** What all graphs of a plan share. */
export interface Shared {
  readonly buffers: BufferTable;
  readonly kernels: KernelTable;
  readonly target: Target;
  readonly builder: Builder;
}

/** Where a graph's leaves lie and where its results go. */
export interface Surroundings {
  leaf(node: Node): Region;
  result(name: string, node: Node): Region;
  /** Whether a leaf is the same at every step of the loop around the graph; absent where there is none. */
  isFixed?(node: Node): boolean;
  /** Of loops around the graph. */
  readonly depth: number;
}

export class GraphScheduler {
  readonly shared: Shared;
  readonly surroundings: Surroundings;
  /** Steps of a body that belong before its loop. */
  readonly before: Step[] = [];
  readonly #arrangement: Arrangement;
  /** Stored node → where its users read it. */
  readonly #sources = new Map<Node, Region>();
  /** A leaf that goes elsewhere at the end of a phase, after it may have been overwritten → its value from before. */
  readonly #saved = new Map<Node, Region>();
  readonly #storage: Storage;
  readonly #copies: PackedCopies;

  constructor(arrangement: Arrangement, surroundings: Surroundings, shared: Shared) {
    this.#arrangement = arrangement;
    this.surroundings = surroundings;
    this.shared = shared;
    this.#placeOutputs();
    this.#storage = {
      source: (node) => this.source(node),
      targets: (node) => this.#targets(node),
      isTotal: (node) => arrangement.fusion.groupOf.get(node)?.totals.has(node) === true,
    };
    this.#copies = new PackedCopies(this.#storage, shared);
  }

  /** Of each phase. */
  steps(): readonly (readonly Step[])[] {
    const { phases, ordered } = this.#arrangement;
    const steps = ordered.groups.map((group) => ({ phase: group.phase, own: this.#steps(group) }));
    return phases.map((_, i) => [
      ...steps.flatMap(({ phase, own }) => (phase === i ? own : [])),
      ...ordered.copies.flatMap(({ phase, node, target }) =>
        phase === i ? [this.copy(node, this.#saved.get(node) ?? this.source(node), this.#targetRegion(target))] : [],
      ),
    ]);
  }

  /** The steps of a body in these surroundings, and what can be done once before a loop of them. */
  inside(
    body: Phase,
    surroundings: Surroundings,
  ): { readonly before: readonly Step[]; readonly steps: readonly Step[] } {
    const inner = new GraphScheduler(arrange([body]), surroundings, this.shared);
    const [steps] = inner.steps();
    return { before: inner.before, steps: steps! };
  }

  /** Decides where each stored value can be read; a value with no memory of its own gets a temporary. */
  #placeOutputs(): void {
    const { fusion, ordered } = this.#arrangement;
    const { groups, direct, copies } = ordered;
    for (const group of groups) {
      for (const node of group.totals) {
        this.#sources.set(node, { buffer: this.shared.buffers.sized(node, 'parts', partsSize), at: zeroDim });
      }
      for (const node of group.outputs) {
        if (group.overwritten.has(node)) continue;
        if (node.op.lowering.kind === 'leaf') {
          if (copies.some((copy) => copy.node === node)) this.#saved.set(node, this.temporary(node));
          continue;
        }
        const [first] = direct.get(node) ?? [];
        const isUsedLater = fusion.groups.some((user) => user.phase > group.phase && user.reads.has(node));
        const region = first === undefined || isUsedLater ? undefined : this.#targetRegion(first);
        this.#sources.set(node, region ?? this.temporary(node));
      }
      // One of a row may take the place of one that took another's.
      for (const [node, heir] of [...group.overwritten].toReversed()) this.#sources.set(node, this.source(heir));
    }
  }

  temporary(node: Node): Region {
    return { buffer: this.shared.buffers.temporary(node), at: zeroDim };
  }

  /** Where a block reads an operand. */
  view(node: Node): Region {
    const { source, at } = viewOf(node);
    const region = this.source(source);
    return { buffer: region.buffer, at: addDims(region.at, at) };
  }

  /** Where a leaf or a stored node can be read. */
  source(node: Node): Region {
    let stored = node;
    while (stored.op.lowering.kind === 'alias') stored = stored.operands[0]!;
    const region = stored.op.lowering.kind === 'leaf' ? this.surroundings.leaf(stored) : this.#sources.get(stored);
    if (region === undefined) throw new InternalError(`${stored.op.name} %${stored.id} is not stored`);
    return region;
  }

  #targetRegion(target: Destination): Region {
    const { surroundings } = this;
    return target.kind === 'leaf' ? surroundings.leaf(target.leaf) : surroundings.result(target.name, target.node);
  }

  #targets(node: Node): readonly Region[] {
    const direct = (this.#arrangement.ordered.direct.get(node) ?? []).map((target) => this.#targetRegion(target));
    const saved = this.#saved.get(node);
    if (node.op.lowering.kind === 'leaf') return saved === undefined ? direct : [saved, ...direct];
    const source = this.source(node);
    return [source, ...direct.filter(({ buffer, at }) => buffer !== source.buffer || at.key !== source.at.key)];
  }

  #steps(group: Group): readonly Step[] {
    if (group.block !== undefined) return blockSteps(group, this);
    const { target } = this.shared;
    const isThere = (operand: Node, layout: string): boolean => this.#copies.find(group, operand, layout) !== undefined;
    const packing = group.core && packingOf(group, this.#storage, target, isThere);
    if (packing !== undefined) return this.#packedSteps(group, packing);
    return this.#plainSteps(group);
  }

  #plainSteps(group: Group): readonly Step[] {
    const { kernels, target } = this.shared;
    const signature = signatureOf(group, this.#storage);
    const known = kernels.recall(signature);
    if (known !== undefined) return [known];
    const raw = bodyOf(group, this.#storage, target);
    return raw.body.length === 0 ? [] : [kernels.call(this.#draft(group, raw), signature)];
  }

  /** The kernel of a contraction, and before it those that pack its operands; before the loop, where all steps have the same operand. */
  #packedSteps(group: Group, columns: Packing): readonly Step[] {
    const { kernels, target } = this.shared;
    const rows = rowPackingOf(group, this.#storage, columns);
    const { fewRows } = columns;
    const mayBeLeft = fewRows !== undefined && this.#isInference(group);
    const packings = [columns, ...(rows === undefined ? [] : [rows])];
    const copies = packings.map((packing) => this.#copies.of(group, packing, mayBeLeft));
    // The entry points of a model have most contractions in common, and so have the layers of a stack.
    const signature = this.#copies.signature(group, 'packed', copies);
    const known = kernels.recall(signature);
    const body = known === undefined ? contractBody(group, this.#storage, target, copies) : [];
    if (known === undefined && body.length === 0) return [];
    const inPlace: Step[] = [];
    for (const copy of copies.filter(({ isFresh }) => isFresh)) {
      const steps = this.#isFixed(group, copy) ? this.before : inPlace;
      steps.push(this.#copies.write(group, copy));
    }
    const call = known ?? kernels.call(this.#draft(group, { body, extents: new Map() }), signature);
    if (this.#isFixed(group, columns) || !mayBeLeft) return [...inPlace, call];
    const condition = { kind: 'sizes', left: fewRows, op: '<', right: constantDim(FEW_ROWS) } as const;
    return [{ kind: 'branch', condition, body: this.#plainSteps(group), otherwise: [...inPlace, call] }];
  }

  /** Whether all steps of the loop around the graph read the same operand. */
  #isFixed(group: Group, { operand }: Packing): boolean {
    const source = resolve(group.core!.operands[operand]!);
    return source.op.lowering.kind === 'leaf' && this.surroundings.isFixed?.(source) === true;
  }

  /** Where one example at a time is usual; in training it is not, and other kernels would only be code. */
  #isInference({ phase }: Group): boolean {
    return ['predict', 'evaluate'].includes(this.#arrangement.phases[phase]!.name);
  }

  #draft(group: Group, { body, extents }: Body): Draft {
    const { target, builder } = this.shared;
    const scene: Scene = { group, storage: this.#storage, origins: builder.origins };
    return {
      body: refine(body, target),
      extents: new Map([...extents, ...beginnings(group, this.#storage)]),
      name: kernelName(scene),
      doc: (names) => kernelDoc(scene, names),
    };
  }

  /** Moves what could not be written in place. */
  copy(node: Node, from: Region, to: Region): Step {
    const group = new Group(0, node.type.shape);
    group.recordRead(node, { kind: 'index', index: group.index });
    return this.#write(node, group, { source: () => from, targets: () => [to], isTotal: () => false });
  }

  /** Writes a number that is known to every element, or copies. */
  begin(node: Node, to: Region): Step {
    if (constantValue(node) === undefined) return this.copy(node, this.view(node), to);
    const group = new Group(0, node.type.shape);
    for (const inside of topological([node])) group.inside.add(inside);
    return this.#write(node, group, { ...this.#storage, targets: () => [to] });
  }

  #write(node: Node, group: Group, storage: Storage): Step {
    const { kernels, target } = this.shared;
    group.outputs.add(node);
    const { body, extents } = mapBody(group, storage, target);
    const isNumber = group.reads.size === 0;
    const from = isNumber ? undefined : storage.source(node).buffer.name;
    const to = storage.targets(node)[0]!.buffer.name;
    return kernels.call({
      body: refine(body, target),
      extents: new Map([...extents, ...beginnings(group, storage)]),
      name: isNumber ? 'fill' : 'copy',
      // A copy of nothing has no parameters.
      doc: (names) => [
        `${names.get(to) ?? 'y'} = ${from === undefined ? constantValue(node) : (names.get(from) ?? '…')}`,
      ],
    });
  }
}

function bodyOf(group: Group, storage: Storage, target: Target): Body {
  if (group.pieces?.op.lowering.kind === 'rows') return { body: rowsBody(group.pieces, storage), extents: new Map() };
  if (group.pieces !== undefined) return { body: piecesBody(group, storage), extents: new Map() };
  if (group.core !== undefined) return { body: contractBody(group, storage, target), extents: new Map() };
  return mapBody(group, storage, target);
}
