/** Additions at whole multiples of several indices: the transpose of window. */
import { constantOf, shapeOf } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { additionOf, defineOp, isNumeric } from './rules/define.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';
import { windowSamples } from './rules/window-samples.ts';
import { placesAt, placesMismatch, type Places } from './window.ts';

/** dx = dy; du = dy read where u was added. */
export const windowAdd: Op<2, Places> = defineOp({
  name: 'windowAdd',
  doc: 'x with u[index] added at start + by·index on each axis; places that repeat sum; i32 wraps.',
  chapter: 'indexing',
  written: '`conv_transpose2d(x, w)`, and the gradient of windows',
  shapes: '[...], u → the shape of x',
  derivative: 'dx = g; du = g read through the same windows',
  subgradient: 'none needed: linear',
  arity: 2,
  elementwise: false,
  infer([x, u], places) {
    if (u!.dtype !== x!.dtype || !isNumeric(x!.dtype)) {
      return { mismatch: `${formatType(u!)} cannot be added to ${formatType(x!)}` };
    }
    return placesMismatch(x!, u!.shape, places) ?? x!;
  },
  vjp: (b, g, { operands: [, u], attrs: { start, by } }) => [g, b.window(g, { shape: u.type.shape, start, by })],
  lowering: {
    kind: 'accumulate',
    pieces: ({ operand, operandTypes, attrs }) => [
      {
        extents: operandTypes[1]!.shape,
        target: (index) => placesAt(attrs, index),
        value: (index) => operand(1, index),
      },
    ],
  },
  reference([x, u], { start, by }, _shape, dtype) {
    const result = x!.data.slice();
    const plus = additionOf(dtype);
    const from = start.map((dim) => constantOf(dim)!);
    rowMajor(u!.shape, (index) => {
      const at = from.map((first, axis) => index.reduce((place, i, j) => place + i * by[axis]![j]!, first));
      const to = offsetOf(x!.shape, at);
      return (result[to] = plus(result[to]!, u!.data[offsetOf(u!.shape, index)]!));
    });
    return result;
  },
  samples: [
    ...windowSamples.map(({ x, shape, start, by, note }) => ({
      operands: [{ shape: x }, { shape }],
      attrs: { start, by },
      note,
    })),
    {
      operands: [
        { shape: [3], dtype: 'i32', values: [2147483647, -5, -2147483648] },
        { shape: [2, 2], dtype: 'i32', values: [1, 2, 3, -4] },
      ],
      attrs: { start: shapeOf(0), by: [[1, 1]] },
      note: 'i32 wraps',
    },
  ],
});
