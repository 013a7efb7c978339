/**
 * Kernels of groups without a contraction: loops over the group's shape, reductions inside them, stores at the end. Where several groups share
 * rows, the loops over rows are around those of each.
 */
import {
  addDims,
  constantDim,
  constantOf,
  mulDims,
  scaleDim,
  subDims,
  symbolDim,
  symbolsOf,
  type Dim,
} from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Expr, Stmt, Var } from '../loop/ir.ts';
import { add, constant, final, get, loopType } from '../loop/scalar.ts';
import type { Target } from '../loop/target.ts';
import { addressesOf } from '../loop/traverse.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { byIndex, linearize } from './access.ts';
import { Evaluator, placeIn, type Storage } from './evaluate.ts';
import type { Group } from './group.ts';
import { indexAt, mergeLoops, separateLoops, untiled, variableOf, type MergedLoop } from './loops.ts';
import { linearIn, shifted } from '../loop/polynomial.ts';
import { reduceInto, type ReduceLoops } from './reduce.ts';
import { PARTS, partOf } from './totals.ts';
import { Writer } from './writer.ts';

/** Longer steps of a fold gain nothing from being written several times. */
const LONGEST_STEP = 16;

/** What one way of looping gave: the body, and which variable each axis had. */
interface Attempt {
  readonly body: readonly Stmt[];
  readonly variables: ReadonlyMap<string, string>;
}

interface LoopPlan {
  /** Around all parts. */
  readonly rows: readonly MergedLoop[];
  readonly parts: readonly Part[];
}

/** One group, with the loops inside those over rows. */
interface Part {
  readonly group: Group;
  readonly outer: readonly MergedLoop[];
  readonly reduces: ReadonlyMap<Node, readonly MergedLoop[]>;
  readonly columns: number;
}

/** A body, and the values of symbols in it that are no open dims. */
export interface Body {
  readonly body: readonly Stmt[];
  readonly extents: ReadonlyMap<string, Dim>;
}

export function mapBody(group: Group, storage: Storage, target: Target): Body {
  const plain = plainPlan(group);
  const first = new Nests(group, storage, plain, untiled).run();
  const { plan, extents } = withFlatExtent(improve(plain, first, target));
  if (group.totals.size > 0) return { body: inParts(group, storage, plan.parts[0]!.outer), extents };
  return { body: new Nests(group, storage, plan, target).run().body, extents };
}

/** Stores, and beside them sums in parts; see `totals.ts`. */
function inParts(group: Group, storage: Storage, loops: readonly MergedLoop[]): readonly Stmt[] {
  const writer = new Writer();
  const pass = (totals: readonly Var[], places: readonly Dim[]): void => {
    const loop = loops[places.length];
    if (loop !== undefined) return writer.loop({ to: loop.extent }, (at) => pass(totals, [...places, at]));
    const evaluator = new Evaluator(group, storage, writer);
    const index = indexAt(group.shape.length, loops, places);
    // Before the stores, of which one may be of what is summed: a gradient is set to 0.
    for (const [i, { operands }] of [...group.totals].entries()) {
      writer.set(totals[i]!, add(get(totals[i]!), evaluator.value(operands[0]!, byIndex(index))));
    }
    storeOutputs(group, evaluator, [index]);
  };
  const { extent } = loops[0]!;
  const size = partOf(extent);
  const part = (number: Dim, length: Dim): void => {
    const totals = [...group.totals].map(({ type }) => writer.variable('total', constant(0, loopType(type.dtype))));
    writer.loop({ to: length }, (at) => pass(totals, [addDims(mulDims(number, size), at)]));
    for (const [i, node] of [...group.totals].entries()) {
      writer.store(placeIn(storage.source(node), number), final(totals[i]!));
    }
  };
  writer.loop({ to: constantDim(PARTS) }, (number) => part(number, size));
  part(constantDim(PARTS), subDims(extent, scaleDim(size, PARTS)));
  return writer.body;
}

function plainPlan(group: Group): LoopPlan {
  const { members, shape } = group;
  const shared = members.length === 0 ? 0 : shape.length;
  const parts = (members.length === 0 ? [group] : members).map((part): Part => ({
    group: part,
    outer: separateLoops(part.shape).filter(({ axes: [axis] }) => axis! >= shared),
    reduces: new Map([...part.reduces].map((node) => [node, separateLoops(reducedExtents(node))])),
    columns: 1,
  }));
  return { rows: separateLoops(shape.slice(0, shared)), parts };
}

const FLAT = 'n#flat';

/** A kernel of one loop gains nothing from knowing its extent: as a parameter, one kernel serves tensors of every size. */
function withFlatExtent(plan: LoopPlan): { readonly plan: LoopPlan; readonly extents: ReadonlyMap<string, Dim> } {
  const [part] = plan.parts;
  const reduces = [...part!.reduces.values()].flat();
  const [only, ...others] = [...part!.outer, ...reduces];
  const isFlat = plan.parts.length === 1 && only !== undefined && others.length === 0 && part!.columns === 1;
  if (!isFlat || constantOf(only.extent) === 0) return { plan, extents: new Map() };
  const flat = { ...only, extent: symbolDim(FLAT) };
  const outer = part!.outer.length === 0 ? [] : [flat];
  const inner = new Map([...part!.reduces].map(([node, loops]) => [node, loops.length === 0 ? loops : [flat]]));
  return { plan: { rows: [], parts: [{ ...part!, outer, reduces: inner }] }, extents: new Map([[FLAT, only.extent]]) };
}

export function reducedExtents(node: Node): readonly Dim[] {
  const { lowering } = node.op;
  const { shape } = node.operands[0]!.type;
  return lowering.kind === 'reduce' ? lowering.axes(node.attrs).map((axis) => shape[axis]!) : [];
}

function improve(plain: LoopPlan, { body, variables }: Attempt, { across: neighbours }: Target): LoopPlan {
  const addresses = addressesOf(body);
  const named = (prefix: string) => (axis: number) => variables.get(`${prefix} ${axis}`) ?? '';
  const parts = plain.parts.map((part, i): Part => {
    const outer = mergeLoops(part.outer, named(`part ${i}`), addresses);
    const reduces = new Map(
      [...part.reduces].map(([node, loops]) => [node, mergeLoops(loops, named(`${node.id}`), addresses)]),
    );
    const across = outer.at(-1) && variables.get(`part ${i} ${outer.at(-1)!.axes.at(-1)!}`);
    const along = [...reduces].flatMap(([node, loops]) =>
      loops.length === 0 ? [] : [variables.get(`${node.id} ${loops.at(-1)!.axes.at(-1)!}`)!],
    );
    const columns = across !== undefined && readsAcross(addresses, across, along) ? neighbours : 1;
    return { ...part, outer, reduces, columns };
  });
  return { rows: mergeLoops(plain.rows, named('rows'), addresses), parts };
}

/** Whether reductions step over memory that neighbouring results read side by side. */
function readsAcross(addresses: readonly Dim[], across: string, along: readonly string[]): boolean {
  const inReduction = addresses.filter((address) => along.some((name) => symbolsOf(address).has(name)));
  const unit = (address: Dim, name: string): boolean => {
    const split = linearIn(address, name);
    return split !== undefined && constantOf(split.coefficient) === 1;
  };
  const isAlong = inReduction.some((address) => along.some((name) => unit(address, name)));
  return !isAlong && inReduction.some((address) => unit(address, across));
}

/** Writes the loops of a plan: those over rows around those of each part. */
class Nests {
  readonly #group: Group;
  readonly #storage: Storage;
  readonly #plan: LoopPlan;
  readonly #target: Target;
  readonly #writer = new Writer();
  readonly #variables = new Map<string, string>();
  /** Numbers of the row at hand, for the parts that follow. */
  readonly #numbers: RowNumber[] = [];

  constructor(group: Group, storage: Storage, plan: LoopPlan, target: Target) {
    this.#group = group;
    this.#storage = storage;
    this.#plan = plan;
    this.#target = target;
  }

  run(): Attempt {
    this.#rows([]);
    return { body: this.#writer.body, variables: this.#variables };
  }

  #rows(places: readonly Dim[]): void {
    const loop = this.#plan.rows[places.length];
    if (loop === undefined) return this.#plan.parts.forEach((part, i) => this.#part(part, i, places, []));
    this.#writer.loop({ to: loop.extent }, (at) => {
      this.#note(`rows ${loop.axes.at(-1)!}`, at);
      this.#rows([...places, at]);
    });
  }

  #part(part: Part, i: number, rows: readonly Dim[], places: readonly Dim[]): void {
    const { group, outer, columns } = part;
    const loops = [...this.#plan.rows, ...outer];
    const indexOf = (inner: readonly Dim[]): MultiIndex => indexAt(group.shape.length, loops, [...rows, ...inner]);
    const loop = outer[places.length];
    if (loop === undefined) return this.#store(part, [indexOf(places)]);
    const key = `part ${i} ${loop.axes.at(-1)!}`;
    if (places.length < outer.length - 1) {
      return this.#writer.loop({ to: loop.extent }, (at) => {
        this.#note(key, at);
        this.#part(part, i, rows, [...places, at]);
      });
    }
    this.#writer.tiled(loop.extent, columns === 1 ? [1] : [columns, 1], (at, covered) => {
      this.#note(key, at);
      const lanes = Array.from({ length: covered }, (_, lane) => indexOf([...places, shifted(at, lane)]));
      this.#store(part, lanes);
    });
  }

  #store(part: Part, lanes: readonly MultiIndex[]): void {
    const { group, outer, reduces } = part;
    const writer = this.#writer;
    const { depth } = writer;
    const loops: ReduceLoops = {
      of: (node) => reduces.get(node)!,
      entered: (node, axis, at) => this.#note(`${node.id} ${axis}`, at),
      partial: lanes.length === 1 && group.weight <= LONGEST_STEP ? this.#target.partial : 1,
    };
    const evaluator = new Evaluator(group, this.#storage, writer, (node, own) =>
      writer.within(depth, () => reduceInto(node, own, lanes, loops)),
    );
    for (const { node, index, value } of this.#numbers) evaluator.provide(node, index, value);
    // What totals read decides on the loops as well.
    for (const { operands } of group.totals) {
      for (const index of lanes) writer.constant('summed', evaluator.value(operands[0]!, byIndex(index)));
    }
    const isNumber = this.#group.members.length > 0 && outer.length === 0;
    if (isNumber) this.#numbers.push(...numbersOf(part, evaluator, lanes[0]!));
    storeOutputs(group, evaluator, lanes, this.#group.outputs);
  }

  /** Remembers which variable an axis has. */
  #note(key: string, at: Dim): void {
    const variable = variableOf(at);
    if (variable !== undefined) this.#variables.set(key, variable);
  }
}

interface RowNumber {
  readonly node: Node;
  readonly index: MultiIndex;
  readonly value: Expr;
}

/** What a part computes of a whole row, each under a name: a later part that loaded it again would do so for every element. */
function numbersOf({ group }: Part, evaluator: Evaluator, index: MultiIndex): readonly RowNumber[] {
  return [...group.outputs].map((node) => {
    const word = node.op.name.replace('reduce', '');
    const hint = `row${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    const variable = evaluator.writer.constant(hint, evaluator.value(node, byIndex(index)));
    const value = get(variable);
    evaluator.provide(node, index, value);
    return { node, index, value };
  });
}

/** Computes every output at every lane, then stores them all; of a group among others, those that are `stored`. */
export function storeOutputs(
  group: Group,
  evaluator: Evaluator,
  lanes: readonly MultiIndex[],
  stored: ReadonlySet<Node> = group.outputs,
): void {
  const { storage, writer } = evaluator;
  const stores = lanes.flatMap((index) =>
    [...group.outputs].flatMap((node) => {
      if (!stored.has(node)) return [];
      const value = evaluator.value(node, byIndex(index));
      const at = linearize(group.shape, byIndex(index));
      return storage.targets(node).map((region) => ({ place: placeIn(region, at), value }));
    }),
  );
  for (const { place, value } of stores) writer.store(place, value);
}
