/**
 * The template of contractions: a register tile of rows of the left operand by columns of the right one, the summed axes innermost,
 * each sum in a register from beginning to end. Rows and columns that fill no tile take narrower ones.
 */
import { constantOf, evaluateDim, isOne, mulDims, symbolsOf, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Expr, Stmt, Var } from '../loop/ir.ts';
import { add, constant, fma } from '../loop/scalar.ts';
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

/** 4 × 4 sums: more would not stay in registers. */
const TILE = 4;
/** Partial sums of a product of two vectors, which has no tile to keep the processor busy. */
const PARTIAL = 4;
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

export function contractBody(group: Group, storage: Storage): readonly Stmt[] {
  const axes = labelAxes(group.core!);
  const isPlain = new Set(axes.map(({ role }) => role)).size === axes.length;
  const merged = isPlain ? axes : merge(axes, new Template(group, storage, axes, 1).run());
  return new Template(group, storage, merged, TILE).run().body;
}

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
  readonly #tile: number;

  constructor(group: Group, storage: Storage, axes: readonly Axis[], tile: number) {
    this.#group = group;
    this.#core = group.core!;
    this.#tile = tile;
    this.#evaluator = new Evaluator(group, storage, this.#writer, () => {
      throw new InternalError('a reduction in an epilogue');
    });
    this.#row = largest(axes, 'row');
    this.#column = largest(axes, 'column');
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
    this.#tiled(this.#row, labels, depth === 0, (rows) => {
      const isParallel = depth === 0 && this.#row === undefined;
      this.#tiled(this.#column, labels, isParallel, (columns) => this.#products(labels, rows, columns));
    });
  }

  /** Calls `body` with what one step covers: label values that differ along the axis. */
  #tiled(axis: Axis | undefined, labels: Labels, parallel: boolean, body: (lanes: readonly Labels[]) => void): void {
    if (axis === undefined) return body([new Map()]);
    this.#writer.tiled(axis.extent, this.#tile, parallel, (at, covered) => {
      this.#enter(axis, at, labels);
      body(Array.from({ length: covered }, (_, i) => this.#enter(axis, shifted(at, i), new Map())));
    });
  }

  #products(labels: Labels, rows: readonly Labels[], columns: readonly Labels[]): void {
    const lanes = rows.flatMap((row) => columns.map((column) => new Map([...labels, ...row, ...column])));
    const zero = constant(0, loopType(this.#core.type.dtype));
    const sums = lanes.map((_, i) => this.#writer.variable(sumName(i, rows.length, columns.length), zero));
    const isAlone = this.#tile > 1 && this.#row === undefined && this.#column === undefined;
    const partial = isAlone ? Array.from({ length: PARTIAL - 1 }, () => this.#writer.variable('sum', zero)) : [];
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
    const whole = wholePart(axis.extent, PARTIAL);
    const to = constantOf(axis.extent) === undefined ? shifted(axis.extent, 1 - PARTIAL) : whole;
    this.#writer.loop({ to, step: PARTIAL }, (at) => {
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
