/** A regular part of each axis. */
import { addDims, constantDim, constantOf, shapeOf, symbolDim, zeroDim, type Dim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';
import { outside, positions, stepsBetween } from './rules/strided.ts';

/** Per axis: start, start + step, … up to and without stop. With a negative step, stop = −1 goes down to 0: nothing wraps. */
export type SliceAttrs = Readonly<{ start: readonly Dim[]; stop: readonly Dim[]; step: readonly number[] }>;

/** dx = dy put back to where it was taken, zeros elsewhere. */
export const slice: Op<1, SliceAttrs> = defineOp({
  name: 'slice',
  doc: 'Every step-th element of each axis from start up to, without, stop.',
  chapter: 'shapes',
  written: '`x[a:b:s]`, `slice[a, b, step=s](x)`, `flip(x)`',
  shapes: '[...] → with ⌈(stop − start)/step⌉ elements along each axis',
  derivative: 'dx = g at the places taken, 0 elsewhere',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { start, stop, step }) {
    const rank = x!.shape.length;
    if ([start, stop, step].some((list) => list.length !== rank) || step.includes(0)) {
      return { mismatch: `${formatType(x!)} needs ${rank} starts, stops and steps other than 0` };
    }
    const shape = start.map((from, axis) => stepsBetween(from, stop[axis]!, step[axis]!));
    const wrong = shape.map((count, axis) => outside(start[axis]!, count, step[axis]!, x!.shape[axis]!));
    const mismatch = wrong.find((reason) => reason !== undefined);
    return mismatch === undefined ? { dtype: x!.dtype, shape } : { mismatch };
  },
  vjp: (b, g, { operands: [x], attrs: { start, step } }) => [b.unslice(g, { shape: x.type.shape, start, step })],
  stack: (b, [x], _, { start, stop, step }, extent) =>
    b.slice(x!, { start: [zeroDim, ...start], stop: [extent, ...stop], step: [1, ...step] }),
  lowering: {
    kind: 'map',
    at: ({ operand, attrs }, index) => operand(0, positions(attrs.start, attrs.step, index)),
  },
  reference([x], { start, step }, shape) {
    const from = start.map((dim) => constantOf(dim)!);
    return rowMajor(shape, (index) => {
      const at = index.map((i, axis) => from[axis]! + i * step[axis]!);
      return x!.data[offsetOf(x!.shape, at)]!;
    });
  },
  samples: [
    { operands: [{ shape: [7] }], attrs: { start: shapeOf(2), stop: shapeOf(5), step: [1] } },
    { operands: [{ shape: [7] }], attrs: { start: shapeOf(6), stop: shapeOf(-1), step: [-1] }, note: 'reversed' },
    { operands: [{ shape: [7] }], attrs: { start: shapeOf(0), stop: shapeOf(7), step: [2] } },
    { operands: [{ shape: [7] }], attrs: { start: shapeOf(5), stop: shapeOf(0), step: [-3] } },
    {
      operands: [{ shape: ['T', 4] }],
      attrs: { start: shapeOf(1, 0), stop: shapeOf('T', 4), step: [1, 3] },
      note: 'all but the first of an open axis',
    },
    {
      operands: [{ shape: ['T', 3] }],
      attrs: { start: [addDims(symbolDim('T'), constantDim(-1)), constantDim(0)], stop: shapeOf(-1, 3), step: [-2, 1] },
      note: 'an open axis backwards',
    },
    {
      operands: [{ shape: [3, 4] }],
      attrs: { start: shapeOf(1, 2), stop: shapeOf(1, 4), step: [1, 1] },
      note: 'nothing',
    },
    { operands: [{ shape: [] }], attrs: { start: [], stop: [], step: [] } },
  ],
});
