/**
 * The sums of a contraction: what its template computes for one register tile, each sum in a register from beginning to end, or of long sums
 * from beginning to end of a block; or for one row with its sums in memory.
 */
import { zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import type { Expr, Place, Var } from '../../loop/ir.ts';
import { shifted } from '../../loop/polynomial.ts';
import {
  add,
  compare,
  constant,
  final,
  fma,
  get,
  indexConstant,
  indexValue,
  loopType,
  select,
} from '../../loop/scalar.ts';
import type { Target } from '../../loop/target.ts';
import type { MultiIndex } from '../../ops/lowering.ts';
import { byIndex, linearize } from '../access.ts';
import { contractAttrs } from '../attributes.ts';
import { enter, tileAxes, type Axis, type Labels, type TileAxes } from './axes.ts';
import { turnOf, whetherCounts, type Order, type Turn } from './order.ts';
import { Evaluator, placeIn, type Storage } from '../evaluate.ts';
import type { Group } from '../group.ts';
import { variableOf } from '../loops.ts';
import { storeOutputs } from '../map-kernel.ts';
import { batchAxes, packedPlace, PANEL, ROW_PANEL } from './panels.ts';
import { allOf, type Buffer, type Region } from '../plan.ts';
import { blocksOf, type Blocks } from './sums-in-memory.ts';
import { Writer } from '../writer.ts';

/** An operand that a kernel of its own has copied into panels; see `pack-kernel.ts`. */
export interface Packed {
  readonly operand: 0 | 1;
  readonly buffer: Buffer;
}

/** A contraction whose loops are known. */
export interface Contraction {
  readonly group: Group;
  readonly storage: Storage;
  readonly axes: readonly Axis[];
  readonly target: Target;
  /** The operand with the columns, and perhaps the one with the rows. */
  readonly packed: readonly Packed[];
}

/** Rows of the other operand that one pass over sums in memory adds. */
const ROWS_IN_A_PASS = 8;

type Load = Extract<Expr, { readonly kind: 'load' }>;

/** Where the panels begin that a tile reads. */
interface PanelStarts {
  readonly rows: Dim;
  readonly columns: Dim;
}

export interface Row {
  readonly columns: Axis;
  readonly summed: Axis;
  /** Where sums are kept. */
  readonly place: Region;
  readonly labels: Labels;
}

/** Neighbouring rows, or neighbouring columns: a tile is a strip of rows by a strip of columns. */
export interface Strip {
  readonly lines: readonly Labels[];
  /** Where the panel begins that they are in, if their operand is packed. */
  readonly panel: Dim;
}

/** The only row of a contraction without rows, and likewise its only column. */
export const single: Strip = { lines: [new Map()], panel: zeroDim };

/** The sums of a tile, one for each of its lanes, at the elements summed up so far. */
interface Sums {
  readonly panels: PanelStarts;
  readonly summed: Labels;
  readonly lanes: readonly Labels[];
  readonly sums: readonly Var[];
  /** More sums of a single lane. */
  readonly partial: readonly Var[];
  /** Which products count, if that is not known of all. */
  readonly order: Order | undefined;
}

export class TileSums {
  readonly writer = new Writer();
  readonly axes: TileAxes;
  /** Where sums are made in blocks. */
  readonly blocks: Blocks | undefined;
  /** The variable of each loop, by the label that carries it. */
  readonly variables = new Map<number, string>();
  /** Which results have products at all. */
  readonly resultOrder: Order | undefined;
  readonly #group: Group;
  readonly #core: Node;
  readonly #evaluator: Evaluator;
  readonly #target: Target;
  readonly #packed: readonly Packed[];
  /** Which products of a sum count. */
  readonly #sumOrder: Order | undefined;

  constructor({ group, storage, axes, target, packed }: Contraction) {
    this.#group = group;
    this.#core = group.core!;
    const { result, order } = contractAttrs(this.#core);
    const isOfResults = order?.every((label) => result.includes(label)) === true;
    this.#sumOrder = isOfResults ? undefined : order;
    this.resultOrder = isOfResults ? order : undefined;
    this.#target = target;
    this.#packed = packed;
    this.#evaluator = new Evaluator(group, storage, this.writer);
    this.axes = tileAxes(this.#core, axes, target.width);
    const isPlain = packed.length > 0 && this.#sumOrder === undefined;
    this.blocks = isPlain ? blocksOf(group, storage, this.axes.summed) : undefined;
  }

  /** `labels`, and those of `axis` at `at`. */
  enter(axis: Axis, at: Dim, labels: Labels): Labels {
    const variable = variableOf(at);
    if (variable !== undefined) this.variables.set(axis.labels.at(-1)!, variable);
    return enter(axis, at, labels);
  }

  /** Rows by columns, each sum in a register; `someCount` is false where no result of the tile counts. */
  tile(labels: Labels, rows: Strip, columns: Strip, someCount = true): void {
    const lanes = rows.lines.flatMap((row) => columns.lines.map((column) => new Map([...labels, ...row, ...column])));
    const panels: PanelStarts = { rows: rows.panel, columns: columns.panel };
    const zero = this.#zero();
    if (!someCount) return this.#finish(lanes, lanes.map(() => zero)); // prettier-ignore
    const sums = lanes.map((_, i) => this.writer.variable(sumName(i, rows.lines.length, columns.lines.length), zero));
    // A product of two vectors has no tile to keep the processor busy.
    const isAlone = this.axes.row === undefined && this.axes.column === undefined;
    const others = isAlone ? this.#target.partial - 1 : 0;
    const partial = Array.from({ length: others }, () => this.writer.variable('sum', zero));
    const summed = this.axes.summed.filter((axis) => axis !== this.blocks?.axis);
    this.#sum(summed, { panels, summed: new Map(), lanes, sums, partial, order: this.#sumOrder });
    this.#addBlocks(sums, lanes);
    const totals = partial.length === 0 ? sums.map(final) : [combined([...sums, ...partial])];
    this.#finish(lanes, totals.map((total, i) => this.#counted(total, lanes[i]!))); // prettier-ignore
  }

  /** A result of which no product counts is 0. */
  #counted(total: Expr, at: Labels): Expr {
    const held = this.resultOrder === undefined || whetherCounts(this.resultOrder, at);
    if (typeof held === 'boolean') return held ? total : this.#zero();
    return select(held, total, this.#zero());
  }

  /** Stores what becomes of the results. */
  #finish(lanes: readonly Labels[], totals: readonly Expr[]): void {
    const { result } = contractAttrs(this.#core);
    const indices = lanes.map((lane) => this.#index(result, lane));
    for (const [i, index] of indices.entries()) this.#evaluator.provide(this.#core, index, totals[i]!);
    storeOutputs(this.#group, this.#evaluator, indices);
  }

  #sum(axes: readonly Axis[], tile: Sums): void {
    const [axis, ...inner] = axes;
    const { summed, order } = tile;
    if (axis === undefined) return this.#accumulate(tile, tile.sums);
    if (inner.length === 0 && tile.partial.length > 0) return this.#sumInParts(axis, tile);
    const pass =
      (own: Order | undefined) =>
      (at: Dim): void =>
        this.#sum(inner, { ...tile, summed: this.enter(axis, at, summed), order: own });
    const turn = order && this.#turn(order, axis, tile);
    if (turn === undefined) return this.writer.loop({ to: axis.extent }, pass(order));
    const some = (): void => turn.some.forEach(pass(order));
    if (!turn.startsWithAll) some();
    this.writer.loop(turn.all, pass(undefined));
    if (turn.startsWithAll) some();
  }

  /** Elements in turn for each of the sums of a single lane, so that no addition waits for the one before. */
  #sumInParts(axis: Axis, tile: Sums): void {
    const { summed, sums, partial } = tile;
    this.writer.tiled(axis.extent, [partial.length + 1, 1], (at, covered) => {
      for (const [i, sum] of [...sums, ...partial].slice(0, covered).entries()) {
        this.#accumulate({ ...tile, summed: this.enter(axis, shifted(at, i), summed) }, [sum]);
      }
    });
  }

  /** A loop over lanes of vectors cannot end at another element for each of them. */
  #turn(order: Order, axis: Axis, { lanes, summed }: Sums): Turn | undefined {
    const isWide = this.#target.width > 1 && this.axes.column?.labels.some((label) => order.includes(label)) === true;
    return isWide ? undefined : turnOf(order, axis, lanes.map((lane) => new Map([...lane, ...summed]))); // prettier-ignore
  }

  #accumulate({ panels, summed, lanes, order }: Sums, all: readonly Var[]): void {
    const products = all.flatMap((sum, i) => {
      const at = new Map([...lanes[i]!, ...summed]);
      const held = order === undefined || whetherCounts(order, at);
      return held === false ? [] : [{ sum, at, held }];
    });
    const a = products.map(({ at }) => this.#operand(0, at, panels));
    const b = products.map(({ at }) => this.#operand(1, at, panels));
    const [x, y] = b[0] === b[1] ? [this.#first(a), b] : [a, this.#first(b)];
    for (const [i, { sum, held }] of products.entries()) {
      const total = fma(x[i]!, y[i]!, get(sum));
      this.writer.set(sum, held === true ? total : select(held, total, get(sum)));
    }
  }

  /** The columns of a tile are loaded before its first row: V8 then spills less, which makes products 6 to 10 % faster. */
  #first(columns: readonly Expr[]): readonly Expr[] {
    const distinct = [...new Set(columns)];
    if (this.#target.width > 1 || distinct.length === columns.length) return columns;
    const names = new Map(distinct.map((value) => [value, get(this.writer.constant('#column', value))]));
    return columns.map((value) => names.get(value)!);
  }

  #operand(which: 0 | 1, at: Labels, panels: PanelStarts): Expr {
    const copy = this.#packed.find(({ operand }) => operand === which);
    return copy === undefined ? this.#plainOperand(which, at) : this.#packedOperand(copy, at, panels);
  }

  #plainOperand(which: 0 | 1, at: Labels): Expr {
    const { left, right } = contractAttrs(this.#core);
    const index = this.#index(which === 0 ? left : right, at);
    return this.#evaluator.value(this.#core.operands[which]!, byIndex(index));
  }

  #packedOperand(copy: Packed, at: Labels, { rows, columns }: PanelStarts): Expr {
    const { operand, buffer } = copy;
    const { row, column, summed, outer } = this.axes;
    const layout = { core: this.#core, operand, summed, own: batchAxes(this.#core, operand, outer) };
    const place =
      copy === this.#packed[0]
        ? packedPlace({ ...layout, column: column!, width: PANEL }, at, columns)
        : packedPlace({ ...layout, column: row!, width: ROW_PANEL }, at, rows);
    return { kind: 'load', type: loopType(buffer.dtype), place: placeIn(allOf(buffer), place) };
  }

  /** Labels of extent 1 have no axis, and stay at 0. */
  #index(labels: readonly number[], values: Labels): MultiIndex {
    return labels.map((label) => values.get(label) ?? zeroDim);
  }

  /**
   * One row by all columns, its sums where the result goes: each pass over them adds several rows of the other operand, in order. A tile of two
   * vectors waits for its sums, and for memory, which it reads in columns: an MLP predicts for one example in 0.55 of the time, for two in 0.81.
   */
  row({ columns, summed, place, labels }: Row): void {
    const type = loopType(this.#core.type.dtype);
    const each = (body: (lane: Labels, sum: Load) => void): void =>
      this.writer.loop({ to: columns.extent }, (at) => {
        const lane = this.enter(columns, at, labels);
        body(lane, { kind: 'load', type, place: this.#sumPlace(place, lane) });
      });
    each((lane) => this.clear(place, lane));
    this.writer.tiled(summed.extent, [ROWS_IN_A_PASS, 1], (at, covered) =>
      each((lane, sum) => {
        let total: Expr = sum;
        for (let i = 0; i < covered; i++) {
          const labelsAt = this.enter(summed, shifted(at, i), lane);
          total = fma(this.#plainOperand(0, labelsAt), this.#plainOperand(1, labelsAt), total);
        }
        this.writer.store(sum.place, total);
      }),
    );
    each((lane, sum) => this.#finish([lane], [sum]));
  }

  /** A sum of nothing, where sums are kept. */
  clear(sums: Region, lane: Labels): void {
    this.writer.store(this.#sumPlace(sums, lane), this.#zero());
  }

  /** A later block adds what the ones before have left. */
  #addBlocks(sums: readonly Var[], lanes: readonly Labels[]): void {
    if (this.blocks === undefined) return;
    const { axis, sums: places } = this.blocks;
    const isLater = compare('ne', indexValue(lanes[0]!.get(axis.labels.at(-1)!)!), indexConstant(0));
    this.writer.either(isLater, () => {
      for (const [i, sum] of sums.entries()) {
        const before: Load = { kind: 'load', type: sum.type, place: this.#sumPlace(places, lanes[i]!) };
        this.writer.set(sum, add(before, get(sum)));
      }
    });
  }

  #sumPlace(sums: Region, lane: Labels): Place {
    const index = this.#index(contractAttrs(this.#core).result, lane);
    return placeIn(sums, linearize(this.#core.type.shape, byIndex(index)));
  }

  #zero(): Expr {
    return constant(0, loopType(this.#core.type.dtype));
  }
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
