/**
 * The template of contractions: a register tile of rows of the left operand by columns of the right one, the summed axes innermost,
 * each sum in a register from beginning to end. Rows and columns that fill no tile take narrower ones.
 */
import { constantOf, evaluateDim, isOne, mulDims, symbolsOf, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Expr, Stmt, Var } from '../loop/ir.ts';
import { add, constant, fma } from '../loop/scalar.ts';
import { javascript, type Target } from '../loop/target.ts';
import { addressesOf } from '../loop/traverse.ts';
import { loopType, type MultiIndex } from '../ops/lowering.ts';
import { byIndex } from './access.ts';
import { contractAttrs } from './attributes.ts';
import { Evaluator, type Storage } from './evaluate.ts';
import type { Group } from './group.ts';
import { storeOutputs } from './map-kernel.ts';
import { isOneLoop, wholePart } from '../loop/polynomial.ts';
import { final } from './reduce.ts';
import { shifted, Writer } from './writer.ts';

/** Extents that open dims are taken to have where the template must choose. */
const TYPICAL = 64;

type Role = 'batch' | 'row' | 'column' | 'summed';

/** One loop of the template: several labels that no address tells apart, the last of them carrying the variable. */
interface Axis {
  readonly role: Role;
  readonly labels: readonly number[];
  readonly extent: Dim;
}

/** Values of labels. */
type Labels = ReadonlyMap<number, Dim>;

export function contractBody(group: Group, storage: Storage, target: Target): readonly Stmt[] {
  const axes = labelAxes(group.core!);
  const isPlain = new Set(axes.map(({ role }) => role)).size === axes.length;
  const merged = isPlain ? axes : merge(axes, new Template(group, storage, axes, untiled).run());
  return new Template(group, storage, merged, target).run().body;
}

/** Every loop once, to see which addresses come of it. */
const untiled: Target = { ...javascript, tile: { rows: [1], columns: [1] }, partial: 1 };

function labelAxes(core: Node): readonly Axis[] {
  const { left, right, result } = contractAttrs(core);
  const extents = new Map<number, Dim>();
  for (const [i, labels] of [left, right].entries()) {
    for (const [axis, label] of labels.entries()) extents.set(label, core.operands[i]!.type.shape[axis]!);
  }
  const order = [...result, ...left.filter((label) => !result.includes(label))];
  return order.flatMap((label): readonly Axis[] => {
    const extent = extents.get(label)!;
    if (isOne(extent)) return [];
    const inBoth = left.includes(label) && right.includes(label);
    const role = !result.includes(label) ? 'summed' : inBoth ? 'batch' : left.includes(label) ? 'row' : 'column';
    return [{ role, labels: [label], extent }];
  });
}

/** Joins axes of one role wherever every address sees them as one, whichever of the two is the outer one. */
function merge(axes: readonly Axis[], { body, variables }: Written): readonly Axis[] {
  const addresses = addressesOf(body);
  const name = (axis: Axis): string => variables.get(axis.labels.at(-1)!) ?? '';
  const pair = (a: Axis, b: Axis): boolean =>
    a !== b && a.role === b.role && isOneLoop(name(a), name(b), b.extent, addresses);
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

interface Written {
  readonly body: readonly Stmt[];
  readonly variables: ReadonlyMap<number, string>;
}

class Template {
  readonly #group: Group;
  readonly #core: Node;
  readonly #writer = new Writer();
  readonly #evaluator: Evaluator;
  readonly #variables = new Map<number, string>();
  readonly #outer: readonly Axis[];
  readonly #row: Axis | undefined;
  readonly #column: Axis | undefined;
  readonly #summed: readonly Axis[];
  readonly #target: Target;

  constructor(group: Group, storage: Storage, axes: readonly Axis[], target: Target) {
    this.#group = group;
    this.#core = group.core!;
    this.#target = target;
    this.#evaluator = new Evaluator(group, storage, this.#writer, () => {
      throw new InternalError('a reduction in an epilogue');
    });
    [this.#row, this.#column] = target.width === 1 ? [largest(axes, 'row'), largest(axes, 'column')] : lanesOf(this.#core, axes); // prettier-ignore
    this.#summed = axes.filter(({ role }) => role === 'summed');
    this.#outer = axes.filter((axis) => axis.role !== 'summed' && axis !== this.#row && axis !== this.#column);
  }

  run(): Written {
    this.#nest(this.#outer, new Map(), 0);
    return { body: this.#writer.body, variables: this.#variables };
  }

  #enter(axis: Axis, at: Dim, labels: Labels): Labels {
    const [variable] = symbolsOf(at);
    const last = axis.labels.at(-1)!;
    if (variable !== undefined) this.#variables.set(last, variable);
    return new Map([...labels, ...axis.labels.map((label) => [label, label === last ? at : zeroDim] as const)]);
  }

  #nest(axes: readonly Axis[], labels: Labels, depth: number): void {
    const [axis, ...inner] = axes;
    if (axis === undefined) return this.#rows(labels, depth);
    this.#writer.loop({ to: axis.extent, parallel: depth === 0 }, (at) =>
      this.#nest(inner, this.#enter(axis, at, labels), depth + 1),
    );
  }

  #rows(labels: Labels, depth: number): void {
    const { rows, columns } = this.#target.tile;
    const [outer, inner] = this.#target.width === 1 ? [this.#row, this.#column] : [this.#column, this.#row];
    const [outerSizes, innerSizes] = this.#target.width === 1 ? [rows, columns] : [columns, rows];
    this.#tiled(outer, outerSizes, labels, depth === 0, (outers) => {
      const isParallel = depth === 0 && outer === undefined;
      this.#tiled(inner, innerSizes, labels, isParallel, (inners) => {
        if (this.#target.width === 1) this.#products(labels, outers, inners);
        else this.#products(labels, inners, outers);
      });
    });
  }

  /** Calls `body` with what one step covers: label values that differ along the axis. */
  #tiled(
    axis: Axis | undefined,
    sizes: readonly number[],
    labels: Labels,
    parallel: boolean,
    body: (lanes: readonly Labels[]) => void,
  ): void {
    if (axis === undefined) return body([new Map()]);
    this.#writer.tiled(axis.extent, sizes, parallel, (at, covered) => {
      this.#enter(axis, at, labels);
      body(Array.from({ length: covered }, (_, i) => this.#enter(axis, shifted(at, i), new Map())));
    });
  }

  #products(labels: Labels, rows: readonly Labels[], columns: readonly Labels[]): void {
    const lanes = rows.flatMap((row) => columns.map((column) => new Map([...labels, ...row, ...column])));
    const zero = constant(0, loopType(this.#core.type.dtype));
    const sums = lanes.map((_, i) => this.#writer.variable(sumName(i, rows.length, columns.length), zero));
    // A product of two vectors has no tile to keep the processor busy.
    const isAlone = this.#row === undefined && this.#column === undefined;
    const others = isAlone ? this.#target.partial - 1 : 0;
    const partial = Array.from({ length: others }, () => this.#writer.variable('sum', zero));
    this.#sum(this.#summed, new Map(), lanes, sums, partial);
    const totals = partial.length === 0 ? sums.map(final) : [combined([...sums, ...partial])];
    const { result } = contractAttrs(this.#core);
    const indices = lanes.map((lane) => this.#index(result, lane));
    for (const [i, index] of indices.entries()) this.#evaluator.provide(this.#core, index, totals[i]!);
    storeOutputs(this.#group, this.#evaluator, indices);
  }

  #sum(
    axes: readonly Axis[],
    summed: Labels,
    lanes: readonly Labels[],
    sums: readonly Var[],
    partial: readonly Var[],
  ): void {
    const [axis, ...inner] = axes;
    if (axis === undefined) return this.#accumulate(summed, lanes, sums);
    const enter = (at: Dim): void => this.#sum(inner, this.#enter(axis, at, summed), lanes, sums, partial);
    if (inner.length > 0 || partial.length === 0) return this.#writer.loop({ to: axis.extent }, enter);
    const step = partial.length + 1;
    const whole = wholePart(axis.extent, step);
    const to = constantOf(axis.extent) === undefined ? shifted(axis.extent, 1 - step) : whole;
    this.#writer.loop({ to, step }, (at) => {
      for (const [i, sum] of [...sums, ...partial].entries()) {
        this.#accumulate(this.#enter(axis, shifted(at, i), summed), lanes, [sum]);
      }
    });
    this.#writer.loop({ from: whole, to: axis.extent }, enter);
  }

  #accumulate(summed: Labels, lanes: readonly Labels[], sums: readonly Var[]): void {
    const { left, right } = contractAttrs(this.#core);
    for (const [i, sum] of sums.entries()) {
      const at = new Map([...lanes[i % lanes.length]!, ...summed]);
      const a = this.#evaluator.value(this.#core.operands[0]!, byIndex(this.#index(left, at)));
      const b = this.#evaluator.value(this.#core.operands[1]!, byIndex(this.#index(right, at)));
      this.#writer.set(sum, fma(a, b, get(sum)));
    }
  }

  /** Labels of extent 1 have no axis, and stay at 0. */
  #index(labels: readonly number[], values: Labels): MultiIndex {
    return labels.map((label) => values.get(label) ?? zeroDim);
  }
}

/** Across the lanes goes the axis whose results lie side by side; of the others the largest one repeats what it loads. */
function lanesOf(core: Node, axes: readonly Axis[]): readonly [row: Axis | undefined, column: Axis | undefined] {
  const inner = contractAttrs(core).result.findLast((_, axis) => !isOne(core.type.shape[axis]!));
  const column = axes.find(({ labels }) => inner !== undefined && labels.at(-1) === inner);
  if (column === undefined) return [undefined, undefined];
  const rows =
    column.role === 'row' ? largest(axes, 'column') : column.role === 'column' ? largest(axes, 'row') : undefined;
  return [
    rows ??
      largest(
        axes.filter((axis) => axis !== column),
        'row',
      ) ??
      largest(
        axes.filter((axis) => axis !== column),
        'column',
      ),
    column,
  ];
}

function largest(axes: readonly Axis[], role: Role): Axis | undefined {
  const size = ({ extent }: Axis): number =>
    evaluateDim(extent, Object.fromEntries([...symbolsOf(extent)].map((name) => [name, TYPICAL])));
  return axes
    .filter((axis) => axis.role === role)
    .reduce<Axis | undefined>(
      (best, axis) => (best === undefined || size(axis) >= size(best) ? axis : best),
      undefined,
    );
}

function get(variable: Var): Expr {
  return { kind: 'get', type: variable.type, variable };
}

function combined(sums: readonly Var[]): Expr {
  const [a, b, c, d] = sums.map(final);
  return add(add(a!, b!), add(c!, d!));
}

/** `s12`: row 1, column 2 of the tile. */
function sumName(lane: number, rows: number, columns: number): string {
  if (rows * columns === 1) return 'sum';
  return `s${rows === 1 ? '' : Math.floor(lane / columns)}${columns === 1 ? '' : lane % columns}`;
}
