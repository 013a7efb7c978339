/** Elements at whole multiples of several indices: the windows that a convolution or pooling looks through, and diagonals. */
import { addDims, constantDim, constantOf, scaleDim, shapeOf, subDims, symbolDim, type Dim } from '../graph/dim.ts';
import { formatType, type Type } from '../graph/type.ts';
import { defineOp, zerosOf } from './rules/define.ts';
import type { MultiIndex } from './lowering.ts';
import type { Mismatch, Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';
import { windowSamples } from './rules/window-samples.ts';

/** Axis a of x is read at `start[a] + Σ_j by[a][j]·index[j]`, for an index of the result. */
export type Places = Readonly<{ start: readonly Dim[]; by: readonly (readonly number[])[] }>;

export type WindowAttrs = Places & Readonly<{ shape: readonly Dim[] }>;

/** Where the result's element at `index` comes from. */
export function placesAt({ start, by }: Places, index: MultiIndex): MultiIndex {
  return start.map((from, axis) => index.reduce((at, i, j) => addDims(at, scaleDim(i, by[axis]![j]!)), from));
}

/** The least and the greatest place along an axis of x, for windows of `shape`. */
function reachOf({ start, by }: Places, shape: readonly Dim[], axis: number): readonly [Dim, Dim] {
  let [least, most] = [start[axis]!, start[axis]!];
  for (const [j, count] of by[axis]!.entries()) {
    const reach = scaleDim(subDims(shape[j]!, constantDim(1)), count);
    if (count > 0) most = addDims(most, reach);
    else if (count < 0) least = addDims(least, reach);
  }
  return [least, most];
}

/** Why windows of `shape` do not lie inside x, where that is known. */
export function placesMismatch(x: Type, shape: readonly Dim[], places: Places): Mismatch | undefined {
  const { start, by } = places;
  const rank = x.shape.length;
  if (start.length !== rank || by.length !== rank || by.some((row) => row.length !== shape.length)) {
    return { mismatch: `${formatType(x)} needs ${rank} starts, and ${rank} rows of ${shape.length} steps` };
  }
  if (shape.some((extent) => constantOf(extent) === 0)) return undefined;
  for (const [axis, extent] of x.shape.entries()) {
    const [least, most] = reachOf(places, shape, axis);
    const [below, above] = [constantOf(least), constantOf(subDims(most, extent))];
    if ((below !== undefined && below < 0) || (above !== undefined && above >= 0)) {
      return { mismatch: `places ${least.key} to ${most.key} are not all inside an axis of ${extent.key}` };
    }
  }
  return undefined;
}

/** dx = dy added to where it was read; windows that overlap sum. */
export const window: Op<1, WindowAttrs> = defineOp({
  name: 'window',
  doc: 'x read at start + by·index on each axis, for every index of a shape.',
  chapter: 'indexing',
  written: '`conv2d(x, w)`, `max_pool2d[2](x)`, and index notation such as `x[i + k]`',
  shapes: '[...] → the shape of the index',
  derivative: 'dx = zeros with each g added where it was read; windows that overlap sum',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], attrs) {
    return placesMismatch(x!, attrs.shape, attrs) ?? { dtype: x!.dtype, shape: attrs.shape };
  },
  vjp: (b, g, { operands: [x], attrs: { start, by } }) => [b.windowAdd(zerosOf(b, x.type), g, { start, by })],
  lowering: { kind: 'map', at: ({ operand, attrs }, index) => operand(0, placesAt(attrs, index)) },
  reference([x], { start, by }, shape) {
    const from = start.map((dim) => constantOf(dim)!);
    return rowMajor(shape, (index) => {
      const at = from.map((first, axis) => index.reduce((place, i, j) => place + i * by[axis]![j]!, first));
      return x!.data[offsetOf(x!.shape, at)]!;
    });
  },
  samples: [
    ...windowSamples.map(({ x, shape, start, by, note }) => ({
      operands: [{ shape: x }],
      attrs: { shape: shapeOf(...shape), start, by },
      note,
    })),
    {
      operands: [{ shape: ['T', 2] }],
      attrs: {
        shape: [addDims(symbolDim('T'), constantDim(-2)), ...shapeOf(3, 2)],
        start: shapeOf(0, 0),
        by: [
          [1, 1, 0],
          [0, 0, 1],
        ],
      },
      note: 'along an open axis',
    },
    { operands: [{ shape: [5], dtype: 'i32' }], attrs: { shape: shapeOf(2, 2), start: shapeOf(0), by: [[2, 1]] } },
  ],
});
