/**
 * Panels: a copy of a matrix operand in which the columns of one tile lie side by side, for the first summed element, then for the next, and so
 * on. A tile then reads memory in order, whatever the strides of the operand are.
 */
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  mulDims,
  oneDim,
  scaleDim,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { wholePart } from '../../loop/polynomial.ts';
import { contractAttrs } from '../attributes.ts';
import type { Axis, Labels } from './axes.ts';
import type { Writer } from '../writer.ts';

/** Columns of a register tile, and rows. */
export const PANEL = 8;
export const ROW_PANEL = 4;

/** Every column, and where its panel begins; the last panel may be narrower. */
export function forPanels(
  writer: Writer,
  extent: Dim,
  body: (column: Dim, panel: Dim, isWhole: boolean) => void,
  width: number = PANEL,
  from: Dim = zeroDim,
): void {
  const whole = wholePart(extent, width);
  writer.loop({ from, to: whole, step: width }, (panel) =>
    inPanel(writer, panel, width, (column) => body(column, panel, true)),
  );
  writer.loop({ to: subDims(extent, whole) }, (at) => body(addDims(whole, at), whole, false));
}

/** Every column of a whole panel. */
export function inPanel(writer: Writer, panel: Dim, width: number, body: (column: Dim) => void): void {
  writer.loop({ to: constantDim(width) }, (at) => body(addDims(panel, at)));
}

/** The axes of an operand that are neither its columns nor summed. */
export function batchAxes(core: Node, operand: 0 | 1, axes: readonly Axis[]): readonly Axis[] {
  const { left, right } = contractAttrs(core);
  const labels = operand === 0 ? left : right;
  return axes.filter((axis) => axis.labels.every((label) => labels.includes(label)));
}

function sizeOf(axes: readonly Axis[]): Dim {
  return axes.reduce((size, { extent }) => mulDims(size, extent), oneDim);
}

function placeAmong(axes: readonly Axis[], at: Labels): Dim {
  return axes.reduce(
    (place, { extent, labels }) => addDims(mulDims(place, extent), at.get(labels.at(-1)!) ?? zeroDim),
    zeroDim,
  );
}

/** How an operand lies in panels. */
export interface Panels {
  readonly core: Node;
  readonly operand: 0 | 1;
  /** Of which a panel has a few; of the operand with the rows, these. */
  readonly column: Axis;
  readonly summed: readonly Axis[];
  /** The axes outside the tile that the operand has. */
  readonly own: readonly Axis[];
  /** Of a panel. */
  readonly width: number;
}

/** How many elements all panels have; the last one is filled up. */
export function packedSize(panels: Panels): Dim {
  return mulDims(sizeOf(panels.own), matrixSize(panels));
}

function matrixSize({ column, summed, width }: Panels): Dim {
  const columns = scaleDim(floorDivDims(addDims(column.extent, constantDim(width - 1)), constantDim(width)), width);
  return mulDims(columns, linesIn(summed, width));
}

/** Lines of a panel, and two more where panels may lie a power of two apart: places in all of them would push each other out of the cache. */
function linesIn(summed: readonly Axis[], width: number): Dim {
  const lines = sizeOf(summed);
  const known = constantOf(lines);
  const isApart = known !== undefined && (known * width * Float32Array.BYTES_PER_ELEMENT) % 1024 !== 0;
  return isApart ? lines : addDims(lines, constantDim(2));
}

/** Where the element with these labels lies, whose column is in the panel that begins at `panel`. */
export function packedPlace(panels: Panels, at: Labels, panel: Dim): Dim {
  const { column, summed, own, width } = panels;
  const first = mulDims(placeAmong(own, at), matrixSize(panels));
  const inLine = subDims(at.get(column.labels.at(-1)!)!, panel);
  const within = addDims(scaleDim(placeAmong(summed, at), width), inLine);
  return addDims(addDims(first, mulDims(panel, linesIn(summed, width))), within);
}
