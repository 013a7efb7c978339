/** Decides which operands of a contraction are copied into panels, and in which order; `pack-kernel.ts` writes the kernel that does it. */
import { constantOf, evaluateDim, mulDims, productOf, symbolDim, symbolsOf, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { typicalSize } from '../../graph/typical.ts';
import type { Stmt } from '../../loop/ir.ts';
import { linearIn } from '../../loop/polynomial.ts';
import type { Target } from '../../loop/target.ts';
import { addressesOf } from '../../loop/traverse.ts';
import { contractAttrs } from '../attributes.ts';
import { enter, tileAxes, typicalCount, type Axis, type Labels } from './axes.ts';
import { loopsOf } from './kernel.ts';
import { Evaluator, type Storage } from '../evaluate.ts';
import type { Group } from '../group.ts';
import { LINE, packBody, valueAt, type Order, type Packer } from './pack-kernel.ts';
import { batchAxes, packedSize, PANEL, ROW_PANEL } from './panels.ts';
import type { Buffer } from '../plan.ts';
import { Writer } from '../writer.ts';

/** What to pack, and how many elements it takes. */
export interface Packing {
  readonly operand: 0 | 1;
  readonly size: Dim;
  /** Of a panel. */
  readonly width: number;
  /** Equal for copies of one operand that are alike. */
  readonly layout: string;
  /** Rows that read it, where they may be so few that the kernel without a copy is faster. */
  readonly fewRows: Dim | undefined;
  readonly write: (buffer: Buffer) => readonly Stmt[];
}

/**
 * Fewer rows than this read an operand too seldom for a copy to pay. (784 × 256 × 128 × 10 predicts for 1 row in 0.032 ms without copies, 0.057 with them;
 * for 8 it is the same, for 16 with copies 0.92 of the time, for 32 0.86; an LSTM, which makes one copy for all steps, trains on 8 rows in 0.95)
 */
export const FEW_ROWS = 8;
/** Where its columns are not neighbours, a copy pays soon: without it there are no vectors to load. (1024 × 1024, 2 rows: 0.66 → 0.22 ms) */
const FEW_ROWS_STRIDED = 2;

/** An operand of so few elements, 16 KB, stays in the first cache as it lies. */
const SMALL = 4096;

/**
 * An operand of so many elements, half a megabyte, comes from beyond the second cache: read line by line it is fetched ahead. Smaller ones are
 * read panel by panel, so that what is written stays in order. (784 × 256: 85 → 52 µs, 512 lines of 512 turned into rows: 66 → 48; 256 × 128 would
 * take 15 for 9)
 */
const LARGE = 131_072;

/** Shorter sums do not leave the first cache, and fewer panels of columns read rows too seldom for a copy to pay. */
const LONGEST_NEAR = 256;
const FEWEST_COLUMNS = 64;

/** `isThere`: whether another contraction has had an operand copied in this layout. */
export function packingOf(
  group: Group,
  storage: Storage,
  target: Target,
  isThere: (operand: Node, layout: string) => boolean,
): Packing | undefined {
  if (target.width === 1 || group.core!.type.dtype !== 'f32') return undefined;
  const axes = packableAxes(group, storage);
  if (axes === undefined || axes.column.role === 'batch') return undefined;
  const { core, row, column, summed, outer } = axes;
  if (summed.length === 0) return undefined;
  const operand = column.role === 'column' ? 1 : 0;
  const own = batchAxes(core, operand, outer);
  const lean: Packer = { group, storage, core, operand, column, summed, own, width: PANEL, order: 'panels' };
  const isPlain = isContiguous(lean);
  if (isPlain && spanOf(lean) <= SMALL) return undefined;
  const packer: Packer = isPlain ? { ...lean, order: orderOf(lean) } : lean;
  // Axes that the operand does not have pass over its panels again.
  const readers = [row, ...outer.filter((axis) => !own.includes(axis))].map(({ extent }) => extent);
  const typical = readers.reduce((n, extent) => n * typicalSize(extent), 1);
  const isTooFew = typical < (isPlain ? FEW_ROWS : FEW_ROWS_STRIDED);
  if (isTooFew && !isThere(core.operands[operand]!, layoutOf(packer))) return undefined;
  const rows = productOf(readers);
  return packingBy(packer, isPlain && leastOf(rows) < FEW_ROWS ? rows : undefined);
}

/**
 * The other operand beside a packed one, where its rows lie side by side, as those of Aᵀ in the gradient of a weight: a tile reads four neighbours
 * of each line of A, lines that lie a power of two apart and so push each other out of the cache. (512 × 512 by 512 × 128: 23 → 32 of 33 GFLOP/s;
 * a training step of a GPT takes 0.955 of the time)
 */
export function rowPackingOf(group: Group, storage: Storage, columns: Packing): Packing | undefined {
  const axes = packableAxes(group, storage);
  if (axes === undefined || axes.row.role === 'batch') return undefined;
  const { core, row, column, summed, outer } = axes;
  if (typicalCount(summed) < LONGEST_NEAR) return undefined;
  if (typicalSize(column.extent) < FEWEST_COLUMNS || typicalSize(row.extent) < ROW_PANEL) return undefined;
  const operand = columns.operand === 0 ? 1 : 0;
  const own = batchAxes(core, operand, outer);
  const packer: Packer = { group, storage, core, operand, column: row, summed, own, width: ROW_PANEL, order: 'panels' };
  // Windows would be copied once for every place that they have in common.
  if (own.length < outer.length || core.operands[operand]!.op.name === 'window' || !isContiguous(packer))
    return undefined;
  return packingBy({ ...packer, order: orderOf(packer) }, undefined);
}

/** On four lanes, without which nothing is packed. Undefined where rows and columns are of one operand: each of its elements is read once, and a copy does not pay. */
function packableAxes(group: Group, storage: Storage) {
  const { row, column, summed, outer } = tileAxes(group.core!, loopsOf(group, storage), 4);
  if (row === undefined || column === undefined || row.role === column.role) return undefined;
  return { core: group.core!, row, column, summed, outer };
}

function packingBy(packer: Packer, fewRows: Dim | undefined): Packing {
  return {
    operand: packer.operand,
    size: packedSize(packer),
    width: packer.width,
    layout: layoutOf(packer),
    fewRows,
    write: (buffer) => packBody(packer, buffer),
  };
}

/** Which axes of the operand are the columns, which are summed and which are neither, in the order in which they lie. */
function layoutOf({ core, operand, column, summed, own, width }: Packer): string {
  const { left, right } = contractAttrs(core);
  const labels = operand === 0 ? left : right;
  const places = (axes: readonly Axis[]): string =>
    axes.flatMap((axis) => axis.labels.map((label) => labels.indexOf(label))).join();
  return `${width}: ${[[column], summed, own].map(places).join(' ')}`;
}

/** Of columns that are neighbours in memory. */
function orderOf(packer: Packer): Order {
  if (spanOf(packer) >= LARGE) return 'lines';
  const columns = constantOf(packer.column.extent);
  return columns !== undefined && columns % LINE === 0 ? 'groups' : 'panels';
}

/** Whether neighbouring columns are neighbours in memory. */
function isContiguous(packer: Packer): boolean {
  return addressesIn(packer).every((address) => {
    const stride = strideOf(address, 'column#');
    return stride !== undefined && constantOf(stride) === 1;
  });
}

/** How many elements lie between the first and the last one of a matrix, with what is between its lines. */
function spanOf(packer: Packer): number {
  const spans = addressesIn(packer).map((address) => {
    const lines = packer.summed.map(({ extent }, i) => {
      const stride = strideOf(address, `axis#${i}`);
      return stride === undefined ? Infinity : typicalSize(mulDims(stride, extent));
    });
    return Math.max(typicalSize(packer.column.extent), ...lines);
  });
  return Math.max(...spans);
}

function strideOf(address: Dim, symbol: string): Dim | undefined {
  return linearIn(address, symbol)?.coefficient;
}

/** What is read for one element: of the columns at `column#`, of the summed axes and then the others at `axis#0` and so on. */
function addressesIn(packer: Packer): readonly Dim[] {
  const { column, summed, own } = packer;
  const writer = new Writer();
  const at = [...summed, ...own].reduce<Labels>(
    (labels, axis, i) => enter(axis, symbolDim(`axis#${i}`), labels),
    enter(column, symbolDim('column#'), new Map()),
  );
  writer.constant('value', valueAt(packer, new Evaluator(packer.group, packer.storage, writer), at));
  return addressesOf(writer.body);
}

/** The value where all open dims are 1. */
function leastOf(size: Dim): number {
  return evaluateDim(size, Object.fromEntries([...symbolsOf(size)].map((name) => [name, 1])));
}
