/** Names for the values of a graph: what the model calls them, else v1, v2 … in the order of computation. */
import { objectiveOf } from '../autodiff/program.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { behindOnlyResult } from './silent.ts';
import type { Model, Train } from '../program/model.ts';

/** What is minimised, under the name that pictures and derivations give it; undefined where the model has no loss. */
export function objectiveIn(model: Model, train: Train | undefined): Node | undefined {
  return model.training.losses.size === 0 ? undefined : objectiveOf(model, train);
}

/** What a model computes while training and what it minimises, or, without a loss, what it predicts. Roles of equal names share them. */
export function drawnRoots(model: Model, train: Train | undefined): ReadonlyMap<string, Node> {
  const objective = objectiveIn(model, train);
  const { outputs, losses, metrics } = objective === undefined ? model.inference : model.training;
  const named = new Map([...outputs, ...losses, ...metrics]);
  const known = objective === undefined || [...losses.values()].includes(objective);
  return known ? named : new Map([...named, ['objective', objective]]);
}

/** What the model calls the values among them, and what reports call what `regularize` adds. */
export function bindingsIn({ inference, training }: Model, train: Train | undefined): ReadonlyMap<string, Node> {
  if (training.losses.size === 0) return inference.bindings ?? new Map();
  const bindings = training.bindings ?? new Map();
  return train?.penalty === undefined || bindings.has('penalty')
    ? bindings
    : new Map([...bindings, ['penalty', train.penalty]]);
}

/** Node → name for all that `roots` need but constants, which are known by their value. The names of `bindings` come second. */
export function nameValues(
  roots: ReadonlyMap<string, Node>,
  bindings: ReadonlyMap<string, Node> = new Map(),
): ReadonlyMap<Node, string> {
  const names = new Map<Node, string>();
  const order = topological(roots.values()).filter((node) => constantValue(node) === undefined);
  for (const node of order) if (node.op.name === 'leaf') names.set(node, leafName(node));
  for (const [name, node] of roots) {
    if (!names.has(node) && constantValue(node) === undefined) names.set(node, name);
  }
  const taken = new Set([...names.values(), ...roots.keys()]);
  const needed = new Set(order);
  for (const [name, bound] of bindings) {
    const node = unmarked(bound);
    if (name !== '_' && needed.has(node) && !names.has(node) && !taken.has(name)) names.set(node, name);
  }
  const letter = freeStem('v u w y z a b c d e f g h k m n p q r s t', new Set(names.values()));
  const behind = new Map(order.map((node) => [behindOnlyResult(node), node]));
  let count = 0;
  for (const node of order) {
    const isBehind = behind.get(node) !== undefined && behind.get(node) !== node;
    if (!isBehind && !names.has(node) && node.operands.length > 0) names.set(node, `${letter}${++count}`);
  }
  for (const [node, result] of behind) if (node !== result) names.set(node, names.get(result)!);
  return names;
}

/** Input name, parameter path, or the name of a run-time scalar. */
export function leafName({ attrs }: Node): string {
  const { name, role } = attrs;
  return typeof name === 'string' && name !== '' ? name : typeof role === 'string' ? role : 'leaf';
}

/** The value that `grad` knows under a name, behind the mark that makes a variable of it. */
export function unmarked(node: Node): Node {
  let at = node;
  while (at.op.name === 'mark') at = at.operands[0]!;
  return at;
}

/** The first of the stems that has no name with a number yet: v, unless the model itself has a v1. */
export function freeStem(stems: string, taken: ReadonlySet<string>): string {
  const isNumbered = (stem: string): boolean => [...taken].some((name) => new RegExp(`^${stem}\\d+$`).test(name));
  return stems.split(' ').find((stem) => !isNumbered(stem)) ?? 'value_';
}

/** The first of the names that is none yet. */
export function freeName(candidates: string, taken: ReadonlySet<string>): string {
  return candidates.split(' ').find((name) => !taken.has(name)) ?? 'value_';
}
