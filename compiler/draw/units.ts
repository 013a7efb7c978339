/** Cuts a graph into the boxes of its picture: a closed layer, the application of a function, a single operation, a tensor from outside. */
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import type { Origins } from '../graph/origin.ts';
import { applicationsOf, isOpen, layersAround, type Application, type Expand } from './layers.ts';
import { isSilent } from './formula.ts';

export interface Unit {
  readonly kind: 'input' | 'stored' | 'op' | 'call' | 'layer';
  /** Unique, and the same for the same text. */
  readonly key: string;
  /** Path of a layer; the text of a call; empty otherwise. */
  readonly title: string;
  /** The open layers around it, the outermost first. */
  readonly frames: readonly string[];
  readonly nodes: Node[];
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

/** Per node its unit; none for what is implied, and for a change of form outside of closed boxes. */
export function unitsOf(order: readonly Node[], origins: Origins, expand: Expand): ReadonlyMap<Node, Unit> {
  const groups = new Map<string, { readonly unit: Omit<Unit, 'nodes'>; readonly nodes: Node[] }>();
  const join = (unit: Omit<Unit, 'nodes'>, node: Node): void => {
    const group = groups.get(unit.key);
    if (group === undefined) groups.set(unit.key, { unit, nodes: [node] });
    else group.nodes.push(node);
  };
  const applications = applicationsOf(order, origins);
  for (const node of order) {
    if (!isImplied(node)) join(home(node, origins.get(node)?.path ?? '', applications.get(node), expand), node);
  }
  const units = new Map<Node, Unit>();
  for (const { unit, nodes } of groups.values()) {
    const single = unit.kind === 'call' && nodes.filter((node) => !isSilent(node)).length < 2;
    for (const part of single ? nodes.map((node) => [node]) : split(order, nodes)) {
      const [first] = part;
      if ((single || unit.kind === 'op') && isSilent(first!)) continue;
      const key = single
        ? `op ${first!.id}`
        : part === nodes || part.includes(nodes[0]!)
          ? unit.key
          : `${unit.key} ${first!.id}`;
      const own: Unit = { ...unit, ...(single ? { kind: 'op', title: '' } : {}), key, nodes: part };
      for (const node of part) units.set(node, own);
    }
  }
  return units;
}

function home(node: Node, path: string, application: Application | undefined, expand: Expand): Omit<Unit, 'nodes'> {
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
function split(order: readonly Node[], nodes: readonly Node[]): readonly Node[][] {
  const own = new Set(nodes);
  const first = nodes[0]!.id;
  const last = nodes.at(-1)!.id;
  const entries = new Map<Node, number>();
  const parts: Node[][] = [];
  // Ids follow the order of creation, operands first: no way leads out and back in beyond these two.
  for (const node of order) {
    if (node.id < first || node.id > last) continue;
    const inside = own.has(node);
    let entry = 0;
    for (const operand of node.operands) {
      const before = entries.get(operand) ?? 0;
      entry = Math.max(entry, before + (own.has(operand) && !inside && operand.operands.length > 0 ? 1 : 0));
    }
    entries.set(node, entry);
    if (inside) (parts[entry] ??= []).push(node);
  }
  return parts.filter((part) => part !== undefined);
}
