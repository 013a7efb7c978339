/** The loops of a contraction: which labels each one runs over, and what part it plays. */
import { isOne, mulDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { typicalSize } from '../../graph/typical.ts';
import { isOneLoop } from '../../loop/polynomial.ts';
import type { Target } from '../../loop/target.ts';
import type { ContractAttrs } from '../../ops/contract.ts';
import { contractAttrs } from '../attributes.ts';

/**
 * Which tensors have a label: a summed one the operands alone, a batch one both operands and the result, a row the left operand and the
 * result, a column the right one and the result. In x[b, i, k] · w[b, k, j] b is a batch label, i a row, j a column, and k is summed.
 */
export type Role = 'batch' | 'row' | 'column' | 'summed';

function roleOf(label: number, { left, right, result }: ContractAttrs): Role {
  if (!result.includes(label)) return 'summed';
  if (left.includes(label) && right.includes(label)) return 'batch';
  return left.includes(label) ? 'row' : 'column';
}

/** One loop of the template: several labels that no address tells apart, the last of them carrying the variable. */
export interface Axis {
  readonly role: Role;
  readonly labels: readonly number[];
  readonly extent: Dim;
}

/** Values of labels. */
export type Labels = ReadonlyMap<number, Dim>;

/** Axes of extent 1 have no loop. */
export function labelAxes(core: Node): readonly Axis[] {
  const attrs = contractAttrs(core);
  const { left, right, result } = attrs;
  const extents = new Map<number, Dim>();
  for (const [i, labels] of [left, right].entries()) {
    for (const [axis, label] of labels.entries()) extents.set(label, core.operands[i]!.type.shape[axis]!);
  }
  const order = [...result, ...left.filter((label) => !result.includes(label))];
  return order.flatMap((label): readonly Axis[] => {
    const extent = extents.get(label)!;
    return isOne(extent) ? [] : [{ role: roleOf(label, attrs), labels: [label], extent }];
  });
}

/** Joins axes of one role wherever every address sees them as one, whichever of the two is the outer one; axes with a label of `apart` stay alone. */
export function mergeAxes(
  axes: readonly Axis[],
  addresses: readonly Dim[],
  variables: ReadonlyMap<number, string>,
  apart: readonly number[],
): readonly Axis[] {
  const isApart = ({ labels }: Axis): boolean => labels.some((label) => apart.includes(label));
  const name = (axis: Axis): string => variables.get(axis.labels.at(-1)!) ?? '';
  const pair = (a: Axis, b: Axis): boolean =>
    a !== b && a.role === b.role && !isApart(a) && !isApart(b) && isOneLoop(name(a), name(b), b.extent, addresses);
  let merged = axes;
  for (;;) {
    const outer = merged.find((a) => merged.some((b) => pair(a, b)));
    const inner = outer && merged.find((b) => pair(outer, b));
    if (outer === undefined || inner === undefined) return merged;
    const joined: Axis = {
      role: outer.role,
      labels: [...outer.labels, ...inner.labels],
      extent: mulDims(outer.extent, inner.extent),
    };
    merged = merged.flatMap((axis) => (axis === inner ? [joined] : axis === outer ? [] : [axis]));
  }
}

/** `labels`, and those of `axis` at `at`. */
export function enter(axis: Axis, at: Dim, labels: Labels): Labels {
  const last = axis.labels.at(-1)!;
  return new Map([...labels, ...axis.labels.map((label) => [label, label === last ? at : zeroDim] as const)]);
}

/** Elements of all of them together, at usual sizes. */
export function typicalCount(axes: readonly Axis[]): number {
  return axes.reduce((n, { extent }) => n * typicalSize(extent), 1);
}

function largest(axes: readonly Axis[], role: Role): Axis | undefined {
  return axes
    .filter((axis) => axis.role === role)
    .reduce<Axis | undefined>(
      (best, axis) => (best === undefined || typicalSize(axis.extent) >= typicalSize(best.extent) ? axis : best),
      undefined,
    );
}

/** Shorter axes fill no tile. */
const FILLS_TILE = 8;

/** The innermost axis that fills tiles: what it reads lies closer together than images of a batch do, of which there may be one. */
function nearest(axes: readonly Axis[], role: Role): Axis | undefined {
  return axes.findLast((axis) => axis.role === role && typicalSize(axis.extent) >= FILLS_TILE);
}

/** The parts that the axes play in the template: those of a register tile, those summed inside of it, and those around it. */
export interface TileAxes {
  readonly row: Axis | undefined;
  readonly column: Axis | undefined;
  readonly summed: readonly Axis[];
  readonly outer: readonly Axis[];
}

export function tileAxes(core: Node, axes: readonly Axis[], width: Target['width']): TileAxes {
  const [row, column] = width === 1 ? [largest(axes, 'row'), largest(axes, 'column')] : lanesOf(core, axes);
  const summed = axes.filter(({ role }) => role === 'summed');
  const outer = axes.filter((axis) => axis.role !== 'summed' && axis !== row && axis !== column);
  return { row, column, summed, outer };
}

/** Across the lanes goes the axis whose results lie side by side; another one repeats what it loads. */
function lanesOf(core: Node, axes: readonly Axis[]): readonly [row?: Axis | undefined, column?: Axis | undefined] {
  const inner = contractAttrs(core).result.findLast((_, axis) => !isOne(core.type.shape[axis]!));
  const column = axes.find(({ labels }) => inner !== undefined && labels.at(-1) === inner);
  if (column === undefined) return [];
  const others = axes.filter((axis) => axis !== column);
  const roles: readonly Role[] = column.role === 'row' ? ['column', 'row'] : ['row', 'column'];
  const row = roles.map((role) => nearest(others, role) ?? largest(others, role)).find((axis) => axis !== undefined);
  return [row, column];
}
