/** Cuts a graph into the boxes of its picture: a closed layer, the application of a function, a single operation, a tensor from outside. */
import { bodyRoots, rootsIn } from '../../graph/bodies.ts';
import { constantValue } from '../../graph/constant-value.ts';
import type { Node } from '../../graph/node.ts';
import type { Origins } from '../../graph/origin.ts';
import { usersOf } from '../../graph/traverse.ts';
import { applicationsOf, isOpen, layersAround, type Application, type Expand } from './layers.ts';
import { isSilent } from '../silent.ts';

export interface Unit {
  readonly kind: 'input' | 'stored' | 'op' | 'call' | 'layer';
  /** Path of a layer; the text of a call; what an operation is common to; empty otherwise. */
  readonly title: string;
  /** The open layers around it, the outermost first. */
  readonly frames: readonly string[];
  readonly nodes: readonly Node[];
}

/** Where a node belongs; nodes of the same key are together. */
interface Home extends Omit<Unit, 'nodes'> {
  readonly key: string;
}

/** What stands in formulas only: known numbers, run-time scalars, positions. */
function isImplied(node: Node): boolean {
  if (constantValue(node) !== undefined) return true;
  const { name } = node.op;
  return name === 'size' || name === 'iota' || (name === 'leaf' && !['input', 'param', 'state'].includes(roleOf(node)));
}

export function roleOf({ attrs: { role } }: Node): string {
  return typeof role === 'string' ? role : '';
}

/** A custom gradient has one, too, but says itself what its gradient is. */
function hasBody({ attrs }: Node): boolean {
  return bodyRoots(attrs).length > 0 && rootsIn(attrs['pullback']).length === 0;
}

/** Per node its unit; none for what is implied, and for a change of form outside of closed boxes. */
export function unitsOf(order: readonly Node[], origins: Origins, expand: Expand): ReadonlyMap<Node, Unit> {
  const applications = applicationsOf(order, origins);
  const groups = new Map<string, { readonly home: Home; readonly nodes: Node[] }>();
  for (const node of order) {
    if (isImplied(node)) continue;
    const at = home(node, origins.get(node)?.path ?? '', applications.get(node), expand);
    const group = groups.get(at.key);
    if (group === undefined) groups.set(at.key, { home: at, nodes: [node] });
    else group.nodes.push(node);
  }
  const position = new Map(order.map((node, i) => [node, i]));
  const users = usersOf(order);
  const units = [...groups.values()].flatMap(({ home: { kind, title, frames }, nodes }): readonly Unit[] => {
    const partsOf = (own: readonly Node[], name: string, ofOne: string): readonly Unit[] => {
      const loud = own.filter((node) => !isSilent(node));
      // An application of a single operation is that operation, unless it is a loop or the like, whose gradient is no formula.
      if (kind === 'op' || (kind === 'call' && loud.length < 2 && !loud.some(hasBody))) {
        return loud.map((node) => ({ kind: 'op', title: ofOne, frames, nodes: [node] }));
      }
      return split(order, position, own).map((part) => ({ kind, title: name, frames, nodes: part }));
    };
    const shared = kind === 'call' ? sharedIn(nodes, users) : new Set<Node>();
    const common = nodes.filter((node) => shared.has(node));
    const others = nodes.filter((node) => !shared.has(node));
    const what = `common to ${usersNamed(common, users, applications)}`;
    return [...partsOf(common, what, what), ...partsOf(others, title, '')];
  });
  return new Map(units.flatMap((unit) => unit.nodes.map((node) => [node, unit] as const)));
}

/**
 * What an application computes on the way, and others use too, as equal values are one: softmax and cross-entropy of the same numbers. With
 * what it is made from, it stands for itself; in the box of the first, the others would seem to use that one's result.
 */
function sharedIn(nodes: readonly Node[], users: ReadonlyMap<Node, readonly Node[]>): ReadonlySet<Node> {
  const own = new Set(nodes);
  const isShared = (node: Node): boolean => {
    const isOwn = users.get(node)!.map((user) => own.has(user));
    return isOwn.includes(true) && isOwn.includes(false);
  };
  const shared = new Set(nodes.filter(isShared));
  // A set is visited in the order of insertion, what is added on the way included.
  for (const node of shared) for (const operand of node.operands) if (own.has(operand)) shared.add(operand);
  return shared;
}

/** The functions that use a part of what is common, each once, the one in the text of which it stands first. */
function usersNamed(
  common: readonly Node[],
  users: ReadonlyMap<Node, readonly Node[]>,
  applications: ReadonlyMap<Node, Application>,
): string {
  const own = new Set(common);
  const outside = common.flatMap((node) => users.get(node)!.filter((user) => !own.has(user)));
  const names = [...common.slice(0, 1), ...outside]
    .map((user) => applications.get(user))
    .flatMap((user) => (user === undefined ? [] : user.name || user.text));
  return [...new Set(names)].join(' and ');
}

function home(node: Node, path: string, application: Application | undefined, expand: Expand): Home {
  const around = layersAround(path);
  const closed = around.findIndex((layer) => !isOpen(layer, expand));
  const frames = closed === -1 ? around : around.slice(0, closed);
  if (closed !== -1 && roleOf(node) !== 'input') {
    const layer = around[closed]!;
    return { kind: 'layer', key: `layer ${layer}`, title: layer, frames };
  }
  if (node.op.name === 'leaf') {
    const kind = roleOf(node) === 'input' ? 'input' : 'stored';
    return { kind, key: `leaf ${node.id}`, title: '', frames };
  }
  if (expand === 'all' || application === undefined || expand.has(application.name)) {
    return { kind: 'op', key: `op ${node.id}`, title: '', frames };
  }
  return { kind: 'call', key: `call ${application.key}`, title: application.text, frames };
}

/**
 * A shared layer that is applied to its own result, through other boxes, is entered more than once; one box for all would make the
 * picture run in a circle. Each entry becomes a part of its own.
 */
function split(
  order: readonly Node[],
  position: ReadonlyMap<Node, number>,
  nodes: readonly Node[],
): readonly (readonly Node[])[] {
  const own = new Set(nodes);
  const entries = new Map<Node, number>();
  const parts = new Map<number, Node[]>();
  // Operands stand first in the order: no way leads out and back in beyond these two.
  for (const node of order.slice(position.get(nodes[0]!), position.get(nodes.at(-1)!)! + 1)) {
    const inside = own.has(node);
    let entry = 0;
    for (const operand of node.operands) {
      const leaves = own.has(operand) && !inside && operand.operands.length > 0;
      entry = Math.max(entry, (entries.get(operand) ?? 0) + (leaves ? 1 : 0));
    }
    entries.set(node, entry);
    if (!inside) continue;
    const part = parts.get(entry);
    if (part === undefined) parts.set(entry, [node]);
    else part.push(node);
  }
  return [...parts.values()];
}
