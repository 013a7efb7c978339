/** The transpose of slice: elements put back to where a slice took them from. */
import {
  addDims,
  constantDim,
  constantOf,
  oneDim,
  shapeOf,
  subDims,
  symbolDim,
  zeroDim,
  type Dim,
} from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { constant, loopType } from '../loop/scalar.ts';
import { defineOp } from './rules/define.ts';
import { framePieces } from './rules/frame.ts';
import type { Piece } from './lowering.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';
import { outside, positions, stopAfter } from './rules/strided.ts';

/** Element i of x goes to start + i·step of a result of `shape`. */
export type UnsliceAttrs = Readonly<{ shape: readonly Dim[]; start: readonly Dim[]; step: readonly number[] }>;

/** Where the places of x begin on each axis, if there are no gaps between them. */
function boxOf({ start, step }: UnsliceAttrs, inner: readonly Dim[]): readonly Dim[] | undefined {
  const first = inner.map((count, axis) => {
    if (step[axis] === 1 || constantOf(count) === 1) return start[axis]!;
    return step[axis] === -1 ? addDims(subDims(start[axis]!, count), oneDim) : undefined;
  });
  return first.every((dim) => dim !== undefined) ? first : undefined;
}

/** dx = dy at the places that x went to. */
export const unslice: Op<1, UnsliceAttrs> = defineOp({
  name: 'unslice',
  doc: 'Zeros of a shape, with x at start, start + step, … of each axis.',
  chapter: 'shapes',
  written: 'nowhere; it is the gradient of a slice',
  shapes: '[...] → the shape given',
  derivative: 'dx = g at the places that x went to',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { shape, start, step }) {
    const rank = x!.shape.length;
    if ([shape, start, step].some((list) => list.length !== rank) || step.includes(0)) {
      return { mismatch: `${formatType(x!)} needs ${rank} extents, starts and steps other than 0` };
    }
    const wrong = x!.shape.map((count, axis) => outside(start[axis]!, count, step[axis]!, shape[axis]!));
    const mismatch = wrong.find((reason) => reason !== undefined);
    return mismatch === undefined ? { dtype: x!.dtype, shape } : { mismatch };
  },
  vjp(b, g, { operands: [x], attrs: { start, step } }) {
    const stop = start.map((from, axis) => stopAfter(from, x.type.shape[axis]!, step[axis]!));
    return [b.slice(g, { start, stop, step })];
  },
  stack: (b, [x], _, { shape, start, step }, extent) =>
    b.unslice(x!, { shape: [extent, ...shape], start: [zeroDim, ...start], step: [1, ...step] }),
  lowering: {
    kind: 'assemble',
    pieces({ operand, operandTypes, resultType, attrs }) {
      const inner = operandTypes[0]!.shape;
      const placed: Piece = {
        extents: inner,
        target: (index) => positions(attrs.start, attrs.step, index),
        value: (index) => operand(0, index),
      };
      const zero = constant(0, loopType(resultType.dtype));
      const box = boxOf(attrs, inner);
      if (box !== undefined) return [...framePieces(resultType.shape, box, inner, zero), placed];
      return [{ extents: resultType.shape, target: (index) => index, value: () => zero }, placed];
    },
  },
  reference([x], { start, step }, shape) {
    const result = rowMajor(shape, () => 0);
    const from = start.map((dim) => constantOf(dim)!);
    rowMajor(x!.shape, (index) => {
      const at = index.map((i, axis) => from[axis]! + i * step[axis]!);
      return (result[offsetOf(shape, at)] = x!.data[offsetOf(x!.shape, index)]!);
    });
    return result;
  },
  samples: [
    { operands: [{ shape: [3] }], attrs: { shape: shapeOf(7), start: shapeOf(2), step: [1] } },
    { operands: [{ shape: [3] }], attrs: { shape: shapeOf(3), start: shapeOf(2), step: [-1] }, note: 'reversed' },
    {
      operands: [{ shape: ['T', 1, 0] }],
      attrs: {
        shape: [addDims(symbolDim('T'), oneDim), ...shapeOf(3, 2)],
        start: [symbolDim('T'), constantDim(1), constantDim(1)],
        step: [-1, 2, -1],
      },
      note: 'reversed beside zeros',
    },
    {
      operands: [{ shape: ['T', 1] }],
      attrs: {
        shape: [symbolDim('T'), constantDim(1)],
        start: [addDims(symbolDim('T'), constantDim(-1)), zeroDim],
        step: [-1, -1],
      },
      note: 'reversed along an open axis',
    },
    { operands: [{ shape: [3, 2] }], attrs: { shape: shapeOf(7, 2), start: shapeOf(1, 0), step: [2, 1] } },
    {
      operands: [{ shape: ['T', 4] }],
      attrs: { shape: [addDims(symbolDim('T'), constantDim(3)), constantDim(6)], start: shapeOf(1, 2), step: [1, 1] },
    },
    { operands: [{ shape: [0, 2] }], attrs: { shape: shapeOf(3, 2), start: shapeOf(0, 0), step: [1, 1] } },
    { operands: [{ shape: [] }], attrs: { shape: [], start: [], step: [] } },
    { operands: [{ shape: [2] }], attrs: { shape: shapeOf(2), start: [zeroDim], step: [1] }, note: 'no zeros at all' },
  ],
});
