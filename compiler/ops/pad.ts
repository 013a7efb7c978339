/** A constant border. */
import { addDims, constantOf, shapeOf, type Dim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { constant, loopType } from '../loop/scalar.ts';
import { defineOp } from './rules/define.ts';
import { framePieces } from './rules/frame.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** How much each axis grows at its beginning and end, none of it negative. */
export type PadAttrs = Readonly<{ low: readonly Dim[]; high: readonly Dim[]; value: number }>;

/** dx = dy without the border. */
export const pad: Op<1, PadAttrs> = defineOp({
  name: 'pad',
  doc: 'x with a border of one value, low before and high after on each axis.',
  chapter: 'shapes',
  written: '`pad[low, high](x)`',
  shapes: '[d, …] → [low + d + high, …]',
  derivative: 'dx = g without the border',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { low, high }) {
    const rank = x!.shape.length;
    const negative = [...low, ...high].find((dim) => (constantOf(dim) ?? 0) < 0);
    if (low.length !== rank || high.length !== rank || negative !== undefined) {
      return { mismatch: `${formatType(x!)} needs ${rank} widths before and after, none of them negative` };
    }
    return { dtype: x!.dtype, shape: x!.shape.map((dim, axis) => addDims(addDims(low[axis]!, dim), high[axis]!)) };
  },
  vjp(b, g, { operands: [x], attrs: { low } }) {
    const stop = x.type.shape.map((dim, axis) => addDims(low[axis]!, dim));
    return [b.slice(g, { start: low, stop, step: low.map(() => 1) })];
  },
  lowering: {
    kind: 'assemble',
    pieces({ operand, operandTypes, resultType, attrs: { low, value } }) {
      const inner = operandTypes[0]!.shape;
      const border = framePieces(resultType.shape, low, inner, constant(value, loopType(resultType.dtype)));
      return [
        ...border,
        {
          extents: inner,
          target: (index) => index.map((at, axis) => addDims(low[axis]!, at)),
          value: (index) => operand(0, index),
        },
      ];
    },
  },
  reference([x], { low, value }, shape) {
    const result = rowMajor(shape, () => value);
    const from = low.map((dim) => constantOf(dim)!);
    rowMajor(x!.shape, (index) => {
      const moved = index.map((i, axis) => i + from[axis]!);
      return (result[offsetOf(shape, moved)] = x!.data[offsetOf(x!.shape, index)]!);
    });
    return result;
  },
  samples: [
    { operands: [{ shape: [3] }], attrs: { low: shapeOf(2), high: shapeOf(1), value: 0 } },
    { operands: [{ shape: ['B', 3, 2] }], attrs: { low: shapeOf(1, 0, 2), high: shapeOf(0, 1, 1), value: -1.5 } },
    { operands: [{ shape: [2] }], attrs: { low: shapeOf('T'), high: shapeOf(0), value: 1 }, note: 'an open border' },
    { operands: [{ shape: [0, 2] }], attrs: { low: shapeOf(1, 0), high: shapeOf(1, 0), value: 3 } },
    {
      operands: [{ shape: [2, 2], dtype: 'i32', low: 0, high: 9 }],
      attrs: { low: shapeOf(0, 0), high: shapeOf(0, 1), value: 7 },
    },
    { operands: [{ shape: [] }], attrs: { low: [], high: [], value: 0 } },
  ],
});
