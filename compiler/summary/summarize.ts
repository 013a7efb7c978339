/** Counts what a model is made of: layers with their outputs and parameters, totals, memory. */
import { constantOf, productOf, type Sizes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { bytesOf, formatType, type Type } from '../graph/type.ts';
import { InternalError } from '../internal-error.ts';
import type { Mode, Model, Stored } from '../program/model.ts';
import type { Plan } from '../schedule/plan.ts';
import { mainPlan, type Plans } from '../schedule/plans.ts';
import { arenaSize } from './arena-size.ts';
import type { ModelSummarySource } from './source.ts';

/** A tensor by its name and its type as written, `f32[B, 10]`. */
export interface TensorSummary {
  readonly name: string;
  readonly type: string;
}

export interface LayerSummary {
  /** Dotted path of the instance; empty for the model itself. */
  readonly path: string;
  /** Type of what leaves it; null where nothing that is computed comes from it. */
  readonly output: string | null;
  /** The parameters of the layer itself, without those of layers inside it. */
  readonly params: readonly TensorSummary[];
  readonly state: readonly TensorSummary[];
  /** Elements in `params`. */
  readonly count: number;
}

export interface Total {
  readonly elements: number;
  readonly bytes: number;
}

export interface ModelSummary {
  readonly name: string;
  readonly dims: readonly string[];
  readonly inputs: readonly TensorSummary[];
  /** In the order in which they are first used, a layer before those inside it. */
  readonly layers: readonly LayerSummary[];
  readonly outputs: readonly TensorSummary[];
  readonly params: Total;
  readonly state: Total;
  /** What all optimisers keep. */
  readonly slots: Total;
  /** `bytes` is exact, and null where a size was not given; `formula` leaves out what aligns each buffer. */
  readonly arena: ArenaSummary | null;
}

export interface ArenaSummary {
  readonly formula: string;
  readonly sizes: Sizes;
  readonly bytes: number | null;
  /** What it would be if `remat` kept everything; only of a model that has any. */
  readonly withoutRemat?: { readonly formula: string; readonly bytes: number | null };
}

export function summarize({ model, plans, plansWithoutRemat }: ModelSummarySource, sizes: Sizes = {}): ModelSummary {
  const plan = plans && mainPlan(plans);
  const own = Object.fromEntries(Object.entries(sizes).filter(([dim]) => model.dims.includes(dim)));
  const known = model.dims.every((dim) => Object.hasOwn(own, dim));
  const memoryOf = (of: Plans): { readonly formula: string; readonly bytes: number | null } => {
    const arena = arenaSize(of);
    return { formula: arena.formula, bytes: known ? arena.bytes(own) : null };
  };
  const withoutRemat = plansWithoutRemat && memoryOf(plansWithoutRemat);
  return {
    name: model.name,
    dims: model.dims,
    inputs: takenInputs(model, plan).map(({ name, leaf }) => ({ name, type: formatType(leaf.type) })),
    layers: layersOf(model),
    outputs: [...model.inference.outputs].map(([name, { type }]) => ({ name, type: formatType(type) })),
    params: total(model.params),
    state: total(model.state),
    slots: total(isPredictOnly(plan) ? [] : model.trains.flatMap(({ slots }) => slots)),
    arena: plans === undefined ? null : { ...memoryOf(plans), sizes: own, ...(withoutRemat && { withoutRemat }) },
  };
}

/** Whether training was left out, or there is none. */
function isPredictOnly(plan: Plan | undefined): boolean {
  const phases = plan?.entries.flatMap((entry) => entry.phases) ?? [];
  return phases.length > 0 && phases.every(({ name }) => name === 'predict');
}

/** The inputs that some method of the module takes. */
function takenInputs({ inputs }: Model, plan: Plan | undefined): Model['inputs'] {
  if (plan === undefined || !isPredictOnly(plan)) return inputs;
  const read = new Set(plan.entries.flatMap(({ phases }) => phases.flatMap(({ reads }) => reads)));
  const names = new Set([...read].flatMap(({ leaf }) => (leaf?.role === 'input' ? [leaf.name] : [])));
  return inputs.filter(({ name }) => names.has(name));
}

function total(stored: readonly Stored[]): Total {
  const counts = stored.map(({ leaf }) => [elements(leaf.type), bytesOf[leaf.type.dtype]] as const);
  return {
    elements: counts.reduce((sum, [count]) => sum + count, 0),
    bytes: counts.reduce((sum, [count, bytes]) => sum + count * bytes, 0),
  };
}

function elements(type: Type): number {
  const count = constantOf(productOf(type.shape));
  if (count === undefined) throw new InternalError(`a stored tensor has the open type ${formatType(type)}`);
  return count;
}

/** A layer is known by the nodes made in it and by what it stores. */
function layersOf(model: Model): readonly LayerSummary[] {
  const nodes = reachable(model);
  const consumers = pathsOfConsumers(model, nodes);
  const pathOf = (node: Node): string => model.builder.origins.get(node)?.path ?? '';
  const first = new Map<string, number>();
  const outputs = new Map<string, Node>();
  for (const node of nodes) {
    for (const path of enclosing(pathOf(node))) {
      first.set(path, Math.min(first.get(path) ?? Infinity, node.id));
      const leaves = consumers.get(node)!.some((consumer) => !isWithin(consumer, path));
      if (leaves && node.operands.length > 0) outputs.set(path, node);
    }
  }
  for (const { name, leaf } of [...model.params, ...model.state]) {
    for (const path of ['', ...enclosing(parentOf(name))]) {
      first.set(path, Math.min(first.get(path) ?? Infinity, leaf.id));
    }
  }
  return [...first.keys()]
    .toSorted((a, b) => first.get(a)! - first.get(b)! || a.length - b.length)
    .map((path) => layer(model, path, outputs.get(path)))
    .filter(({ path, params, state }) => path !== '' || params.length + state.length > 0);
}

function layer(model: Model, path: string, output: Node | undefined): LayerSummary {
  const ownOf = (stored: readonly Stored[]): readonly Stored[] => stored.filter(({ name }) => parentOf(name) === path);
  const params = ownOf(model.params);
  return {
    path,
    output: output === undefined ? null : formatType(output.type),
    params: params.map((stored) => tensor(stored, path)),
    state: ownOf(model.state).map((stored) => tensor(stored, path)),
    count: total(params).elements,
  };
}

function tensor({ name, leaf }: Stored, path: string): TensorSummary {
  return { name: path === '' ? name : name.slice(path.length + 1), type: formatType(leaf.type) };
}

/** All that the modes compute, operands first: dropout shows only in training, a prediction's softmax only in inference. */
function reachable(model: Model): readonly Node[] {
  const seen = new Set<Node>();
  const stored = new Set(model.state.map(({ leaf }) => leaf));
  const pending = [model.training, model.inference].flatMap((mode) => rootsOf(mode, stored));
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...node.operands);
  }
  return [...seen].toSorted((a, b) => a.id - b.id);
}

/** Without the primes of optimisers' slots, which belong to no layer. */
function rootsOf({ outputs, losses, metrics, primes }: Mode, state: ReadonlySet<Node>): readonly Node[] {
  const next = [...primes].flatMap(([leaf, value]) => (state.has(leaf) ? [value] : []));
  return [...[outputs, losses, metrics].flatMap((roots) => [...roots.values()]), ...next];
}

/** Per node, the paths of the nodes that use it; the model's own for a root, unless it is a prime. */
function pathsOfConsumers(model: Model, nodes: readonly Node[]): ReadonlyMap<Node, readonly string[]> {
  const paths = new Map<Node, string[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) {
    const path = model.builder.origins.get(node)?.path ?? '';
    for (const operand of node.operands) paths.get(operand)!.push(path);
  }
  for (const { outputs, losses, metrics } of [model.training, model.inference]) {
    for (const root of [outputs, losses, metrics].flatMap((roots) => [...roots.values()])) paths.get(root)!.push('');
  }
  return paths;
}

/** `a.b.c` lies within `a.b.c`, `a.b` and `a`. */
function enclosing(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

function parentOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
