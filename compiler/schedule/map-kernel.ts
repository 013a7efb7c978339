/** Kernels of groups without a contraction: loops over the group's shape, reductions inside them, stores at the end. */
import { constantOf, symbolDim, symbolsOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Stmt } from '../loop/ir.ts';
import { javascript, type Target } from '../loop/target.ts';
import { addressesOf } from '../loop/traverse.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { byIndex, linearize } from './access.ts';
import { Evaluator, placeIn, type Storage } from './evaluate.ts';
import type { Group } from './group.ts';
import { indexAt, mergeLoops, separateLoops, type MergedLoop } from './loops.ts';
import { linearIn } from '../loop/polynomial.ts';
import { reduceInto, type ReduceLoops } from './reduce.ts';
import { shifted, Writer } from './writer.ts';

/** Longer steps of a fold gain nothing from being written several times. */
const LONGEST_STEP = 16;

/** What one way of looping gave: the body, and which variable each axis had. */
interface Attempt {
  readonly body: readonly Stmt[];
  readonly variables: ReadonlyMap<string, string>;
}

interface LoopPlan {
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
  const reduces = new Map([...group.reduces].map((node) => [node, separateLoops(reducedExtents(node))]));
  const plain: LoopPlan = { outer: separateLoops(group.shape), reduces, columns: 1 };
  const first = attempt(group, storage, plain, untiled);
  const { plan, extents } = withFlatExtent(improve(plain, first, target));
  return { body: attempt(group, storage, plan, target).body, extents };
}

/** Every loop once, to see which addresses come of it. */
const untiled: Target = { ...javascript, partial: 1 };

const FLAT = 'n#flat';

/** A kernel of one loop gains nothing from knowing its extent: as a parameter, one kernel serves tensors of every size. */
function withFlatExtent(plan: LoopPlan): { readonly plan: LoopPlan; readonly extents: ReadonlyMap<string, Dim> } {
  const reduces = [...plan.reduces.values()].flat();
  const [only, ...others] = [...plan.outer, ...reduces];
  if (only === undefined || others.length > 0 || plan.columns > 1 || constantOf(only.extent) === 0)
    return { plan, extents: new Map() };
  const extent = symbolDim(FLAT);
  const flat = { ...only, extent };
  const outer = plan.outer.length === 0 ? [] : [flat];
  const inner = new Map([...plan.reduces].map(([node, loops]) => [node, loops.length === 0 ? loops : [flat]]));
  return { plan: { ...plan, outer, reduces: inner }, extents: new Map([[FLAT, only.extent]]) };
}

export function reducedExtents(node: Node): readonly Dim[] {
  const { lowering } = node.op;
  const { shape } = node.operands[0]!.type;
  return lowering.kind === 'reduce' ? lowering.axes(node.attrs).map((axis) => shape[axis]!) : [];
}

function improve(plain: LoopPlan, { body, variables }: Attempt, { across: neighbours }: Target): LoopPlan {
  const addresses = addressesOf(body);
  const named = (prefix: string) => (axis: number) => variables.get(`${prefix}${axis}`) ?? '';
  const outer = mergeLoops(plain.outer, named('outer '), addresses);
  const reduces = new Map(
    [...plain.reduces].map(([node, loops]) => [node, mergeLoops(loops, named(`${node.id} `), addresses)]),
  );
  const across = outer.at(-1) && variables.get(`outer ${outer.at(-1)!.axes.at(-1)!}`);
  const along = [...reduces].flatMap(([node, loops]) =>
    loops.length === 0 ? [] : [variables.get(`${node.id} ${loops.at(-1)!.axes.at(-1)!}`)!],
  );
  const columns = across !== undefined && readsAcross(addresses, across, along) ? neighbours : 1;
  return { outer, reduces, columns };
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

function attempt(group: Group, storage: Storage, plan: LoopPlan, target: Target): Attempt {
  const writer = new Writer();
  const variables = new Map<string, string>();
  const name = (key: string, at: Dim): void => {
    const [variable] = symbolsOf(at);
    if (variable !== undefined) variables.set(key, variable);
  };
  const nest = (places: readonly Dim[]): void => {
    const loop = plan.outer[places.length];
    if (loop === undefined) return store([indexAt(group.shape.length, plan.outer, places)]);
    const enter = (at: Dim): void => {
      name(`outer ${loop.axes.at(-1)!}`, at);
      nest([...places, at]);
    };
    if (places.length < plan.outer.length - 1) return writer.loop({ to: loop.extent }, enter);
    writer.tiled(loop.extent, plan.columns === 1 ? [1] : [plan.columns, 1], (at, covered) => {
      name(`outer ${loop.axes.at(-1)!}`, at);
      const lanes = Array.from({ length: covered }, (_, lane) =>
        indexAt(group.shape.length, plan.outer, [...places, shifted(at, lane)]),
      );
      store(lanes);
    });
  };
  const store = (lanes: readonly MultiIndex[]): void => {
    const depth = writer.depth;
    const loopsOf: ReduceLoops = {
      of: (node) => plan.reduces.get(node)!,
      entered: (node, axis, at) => name(`${node.id} ${axis}`, at),
      partial: lanes.length === 1 && group.weight <= LONGEST_STEP ? target.partial : 1,
    };
    const evaluator = new Evaluator(group, storage, writer, (node, own) =>
      writer.within(depth, () => reduceInto(node, own, lanes, loopsOf)),
    );
    storeOutputs(group, evaluator, lanes);
  };
  nest([]);
  return { body: writer.body, variables };
}

/** Computes every output at every lane, then stores them all. */
export function storeOutputs(group: Group, evaluator: Evaluator, lanes: readonly MultiIndex[]): void {
  const { storage, writer } = evaluator;
  const stores = lanes.flatMap((index) =>
    [...group.outputs].flatMap((node) => {
      const value = evaluator.value(node, byIndex(index));
      const at = linearize(group.shape, byIndex(index));
      return storage.targets(node).map((region) => ({ place: placeIn(region, at), value }));
    }),
  );
  for (const { place, value } of stores) writer.store(place, value);
}
