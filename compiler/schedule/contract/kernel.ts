/**
 * The template of contractions, matrix products with any number of axes: loops over tiles, a few rows of one operand by a few columns of the
 * other, so small that their sums stay in registers. The loops over what is summed are the innermost ones (`sums.ts`). Rows and columns
 * that are left over take narrower tiles.
 */
import { constantOf, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { typicalSize } from '../../graph/typical.ts';
import type { Stmt } from '../../loop/ir.ts';
import { shifted, wholePart } from '../../loop/polynomial.ts';
import { compare, indexConstant, indexValue } from '../../loop/scalar.ts';
import type { Target } from '../../loop/target.ts';
import { addressesOf } from '../../loop/traverse.ts';
import { contractAttrs } from '../attributes.ts';
import { labelAxes, mergeAxes, typicalCount, type Axis, type Labels } from './axes.ts';
import { sideOf } from './order.ts';
import { single, TileSums, type Contraction, type Packed, type Row, type Strip } from './sums.ts';
import type { Storage } from '../evaluate.ts';
import type { Group } from '../group.ts';
import { untiled } from '../loops.ts';
import { forPanels, inPanel, PANEL, ROW_PANEL } from './panels.ts';
import { resultPlace, type Blocks } from './sums-in-memory.ts';
import type { Writer } from '../writer.ts';

/** `packed`: the operand with the columns, and perhaps the one with the rows. */
export function contractBody(
  group: Group,
  storage: Storage,
  target: Target,
  packed: readonly Packed[] = [],
): readonly Stmt[] {
  return new Template({ group, storage, axes: loopsOf(group, storage), target, packed }).run().body;
}

/** The loops that it takes, after joining those that no address tells apart. */
export function loopsOf(group: Group, storage: Storage): readonly Axis[] {
  const axes = labelAxes(group.core!);
  const isPlain = new Set(axes.map(({ role }) => role)).size === axes.length;
  if (isPlain) return axes;
  const { body, variables } = new Template({ group, storage, axes, target: untiled, packed: [] }).run();
  return mergeAxes(axes, addressesOf(body), variables, contractAttrs(group.core!).order ?? []);
}

/** An operand of so many elements, 32 KB, leaves no room for anything else in the first cache. */
const LARGE = 8192;
/** Fewer columns are not worth passes over sums in memory. */
const LONG_ROW = 32;
/** Of longer sums, results are no longer most of what moves. */
const SHORT_SUM = 128;
/** With so few, what is stored takes longer than what is computed. */
const FEW_PRODUCTS = 8;
/** Columns of four panels, two lines of the cache. */
const GROUP = 4 * PANEL;
/** The same where columns are open: the narrower, the fewer are left over, and the fewer of an order are computed that do not count. */
const OPEN_GROUP = 2 * PANEL;
/** Columns of a result with an order that are cut into groups: fewer have too much of it on the diagonal, where groups compute what does not count. */
const MANY_GROUPS = 256;

/** A whole step along one axis of the tile, which begins at a multiple of the other one's steps. */
interface Block {
  readonly start: Dim;
  readonly end: Dim;
}

class Template {
  readonly #group: Group;
  readonly #storage: Storage;
  readonly #core: Node;
  readonly #sums: TileSums;
  readonly #writer: Writer;
  readonly #row: Axis | undefined;
  readonly #column: Axis | undefined;
  readonly #tile: Target['tile'];
  readonly #hasVectors: boolean;
  readonly #isPacked: boolean;

  constructor(contraction: Contraction) {
    const { group, storage, target, packed } = contraction;
    this.#group = group;
    this.#storage = storage;
    this.#core = group.core!;
    this.#sums = new TileSums(contraction);
    this.#writer = this.#sums.writer;
    this.#row = this.#sums.axes.row;
    this.#column = this.#sums.axes.column;
    this.#tile = target.tile;
    this.#hasVectors = target.width > 1;
    this.#isPacked = packed.length > 0;
  }

  run(): { readonly body: readonly Stmt[]; readonly variables: ReadonlyMap<number, string> } {
    const { blocks, axes } = this.#sums;
    if (blocks === undefined) this.#nest(axes.outer, new Map());
    else this.#inBlocks(blocks);
    return { body: this.#writer.body, variables: this.#sums.variables };
  }

  /** Of no blocks there would be no result. */
  #inBlocks({ axis, sums }: Blocks): void {
    const { outer } = this.#sums.axes;
    const all = (): void => this.#nest([axis, ...outer], new Map());
    if (constantOf(axis.extent) !== undefined) return all();
    const results = [...outer, this.#row, this.#column].filter((each) => each !== undefined);
    const clear = ([each, ...inner]: readonly Axis[], lane: Labels): void =>
      each === undefined
        ? this.#sums.clear(sums, lane)
        : this.#writer.loop({ to: each.extent }, (at) => clear(inner, this.#sums.enter(each, at, lane)));
    const isEmpty = compare('eq', indexValue(axis.extent), indexConstant(0));
    this.#writer.either(isEmpty, () => clear(results, new Map()), all);
  }

  #nest(axes: readonly Axis[], labels: Labels): void {
    const [axis, ...inner] = axes;
    if (axis === undefined) return this.#hasVectors ? this.#panels(labels) : this.#tiles(labels);
    this.#writer.loop({ to: axis.extent }, (at) => this.#nest(inner, this.#sums.enter(axis, at, labels)));
  }

  /** Without vectors: columns inside rows, each sum of a tile a scalar. */
  #tiles(labels: Labels): void {
    const tile = this.#tile;
    this.#tiled(this.#row, tile.rows, labels, (rows) => {
      const [height, across] = [tile.rows[0]!, tile.columns[0]!];
      const isWhole = rows.lines.length === height && height % across === 0;
      const start = rows.lines[0]!.get(this.#row?.labels.at(-1) ?? -1);
      const block = isWhole && start !== undefined ? { start, end: shifted(start, height) } : undefined;
      this.#tiled(
        this.#column,
        tile.columns,
        labels,
        (columns, counts) => this.#sums.tile(labels, rows, columns, counts),
        block,
      );
    });
  }

  /** Rows inside columns, so that a panel of columns stays in the cache while all rows pass over it. */
  #panels(labels: Labels): void {
    const rows = (column: Strip, block?: Block): void => {
      this.#tiled(
        this.#row,
        this.#tile.rows,
        labels,
        (tile, counts) => this.#sums.tile(labels, tile, column, counts),
        block,
      );
    };
    const axis = this.#column;
    if (axis === undefined) return rows(single);
    if (!this.#isPacked) return this.#unpacked(axis, labels);
    if (this.#isGrouped(axis)) return this.#panelGroups(axis, labels, rows);
    this.#singlePanels(axis, zeroDim, rows);
  }

  /** All rows for one panel, then for the next, from a whole panel on. */
  #singlePanels(columns: Axis, from: Dim, rows: (column: Strip, block?: Block) => void): void {
    const each = (at: Dim, panel: Dim, isWhole: boolean): void => {
      const block = isWhole ? { start: panel, end: shifted(panel, PANEL) } : undefined;
      rows(this.#columnStrip(columns, at, panel), block);
    };
    forPanels(this.#writer, columns.extent, each, PANEL, from);
  }

  /** A tile's columns are one loop, which `vectorize` makes lanes of. */
  #columnStrip(columns: Axis, at: Dim, panel: Dim): Strip {
    return { lines: [this.#sums.enter(columns, at, new Map())], panel };
  }

  /** Whether sums are so short that their results are most of what moves, and tiles so regular that little is left over. */
  #isGrouped(columns: Axis): boolean {
    if (this.#row === undefined || typicalCount(this.#sums.axes.summed) > SHORT_SUM) return false;
    const [height, width] = [this.#row, columns].map(({ extent }) => constantOf(extent));
    if (width === undefined) return true;
    if (height === undefined || height % ROW_PANEL !== 0 || width % GROUP !== 0) return false;
    return sideOf(this.#sums.resultOrder, this.#row, columns) === undefined || width >= MANY_GROUPS;
  }

  /**
   * Several panels for a tile of rows before the next tile: rows are read once for all of them, and results fill whole lines of the cache. (784 × 32
   * by 32 × 256: 31.2 → 32.7 GFLOP/s; a training step of an MLP takes 0.985 of the time; causal scores of 512 positions, whose rows lie a power of two apart
   * and push each other out of the cache before a line is full: 33.5 → 47; where their number is open, causal scores of 512 and 1024 take 0.75 and 0.65 of the
   * time, of 64 1.13, and the gradients of scores 0.55 to 0.9)
   */
  #panelGroups(columns: Axis, labels: Labels, rows: (column: Strip, block?: Block) => void): void {
    const size = constantOf(columns.extent) === undefined ? OPEN_GROUP : GROUP;
    const whole = wholePart(columns.extent, size);
    this.#writer.loop({ to: whole, step: size }, (group) =>
      this.#tiled(
        this.#row,
        this.#tile.rows,
        labels,
        (tile, counts) =>
          this.#writer.loop({ from: group, to: shifted(group, size), step: PANEL }, (panel) =>
            inPanel(this.#writer, panel, PANEL, (at) =>
              this.#sums.tile(labels, tile, this.#columnStrip(columns, at, panel), counts),
            ),
          ),
        { start: group, end: shifted(group, size) },
      ),
    );
    this.#singlePanels(columns, whole, rows);
  }

  /** Tiles where the operand fits into the first cache; else a row at a time, which reads it in order. */
  #unpacked(columns: Axis, labels: Labels): void {
    const tiles = (body: (tile: Strip) => void): void => this.#tiled(this.#row, this.#tile.rows, labels, body);
    const each = (body: (column: Strip) => void): void =>
      this.#writer.loop({ to: columns.extent }, (at) => body(this.#columnStrip(columns, at, zeroDim)));
    if (this.#isWide(columns)) return tiles((tile) => each((column) => this.#sums.tile(labels, tile, column)));
    const long = this.#longRows(columns);
    if (long === undefined) return each((column) => tiles((tile) => this.#sums.tile(labels, tile, column)));
    const row = this.#row;
    if (row === undefined) return this.#sums.row({ ...long, columns, labels });
    this.#writer.loop({ to: row.extent }, (at) =>
      this.#sums.row({ ...long, columns, labels: this.#sums.enter(row, at, labels) }),
    );
  }

  /** What rows one at a time are summed along, and where their sums can be; undefined where tiles are better. */
  #longRows(columns: Axis): Pick<Row, 'summed' | 'place'> | undefined {
    const [summed, ...others] = this.#sums.axes.summed;
    const isPlain = others.length === 0 && contractAttrs(this.#core).order === undefined;
    if (summed === undefined || !isPlain || typicalSize(columns.extent) < LONG_ROW) return undefined;
    if (typicalSize(columns.extent) * typicalSize(summed.extent) < LARGE) return undefined;
    const place = resultPlace(this.#group, this.#core, this.#storage);
    return place && { summed, place };
  }

  /**
   * Whether the result is what moves, its sums being of a few products each: it is then written in the order of memory. (The gradient of 1024 × 1024
   * weights by one example: 1.1 → 0.06 ms)
   */
  #isWide(columns: Axis): boolean {
    if (this.#row === undefined || contractAttrs(this.#core).order !== undefined) return false;
    const sums = typicalCount(this.#sums.axes.summed);
    return sums <= FEW_PRODUCTS && typicalSize(this.#row.extent) * typicalSize(columns.extent) >= LARGE;
  }

  /**
   * Calls `body` with the rows or columns that one step covers. Beside a block of the other axis of the tile, `counts` is
   * false where no result of the step counts.
   */
  #tiled(
    axis: Axis | undefined,
    sizes: readonly number[],
    labels: Labels,
    body: (strip: Strip, counts: boolean) => void,
    block?: Block,
  ): void {
    if (axis === undefined) return body(single, true);
    const tile =
      (counts: boolean) =>
      (at: Dim, covered: number): void => {
        this.#sums.enter(axis, at, labels);
        const lines = Array.from({ length: covered }, (_, i) => this.#sums.enter(axis, shifted(at, i), new Map()));
        // Rows that fill no tile are in the last panel.
        const panel = covered === ROW_PANEL ? at : wholePart(axis.extent, ROW_PANEL);
        body({ lines, panel }, counts);
      };
    const side = block && sideOf(this.#sums.resultOrder, axis, axis === this.#row ? this.#column : this.#row);
    if (side === undefined) return this.#writer.tiled(axis.extent, sizes, tile(true));
    const [size] = sizes;
    const from = side === 'late' ? block!.start : block!.end;
    this.#writer.loop({ to: from, step: size! }, (at) => tile(side === 'early')(at, size!));
    this.#writer.tiled(axis.extent, sizes, tile(side === 'late'), from);
  }
}
