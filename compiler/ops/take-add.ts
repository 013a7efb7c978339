/** Additions to whole rows chosen along an axis: the transpose of take. */
import { equalShapes } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { additionOf, defineOp, isNumeric, type AxisAttrs } from './rules/define.ts';
import { rowAt, takenFrom, takenShape, within } from './rules/indexing.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** dx = dy; du = the rows of dy that u was added to. */
export const takeAdd: Op<3, AxisAttrs> = defineOp({
  name: 'takeAdd',
  doc: 'x with u[…, i, …] added to row index[i] along an axis; repeated rows sum; i32 wraps.',
  chapter: 'indexing',
  written: '`scatter_add(x, index, u)` with whole rows, and the gradient of `take`',
  shapes: '[n, …], i32[I], [I, …] → [n, …]',
  derivative: 'dx = g; du = the rows of g at the positions',
  subgradient: 'none needed: linear in x and u',
  arity: 3,
  elementwise: false,
  infer([x, index, u], { axis }) {
    const shape = takenShape(x!, index!, axis);
    if ('mismatch' in shape) return shape;
    if (u!.dtype === x!.dtype && isNumeric(x!.dtype) && equalShapes(u!.shape, shape)) return x!;
    return { mismatch: `${formatType(u!)} cannot be added to ${formatType(x!)} at ${formatType(index!)}` };
  },
  vjp: (b, g, { operands: [, index], attrs }) => [g, null, b.take(g, index, attrs)],
  nondifferentiable: 'a position has no derivative',
  indices: { operand: 1, extent: ([x], { axis }) => x!.shape[axis]! },
  lowering: {
    kind: 'accumulate',
    pieces({ operand, operandTypes, asIndex, attrs: { axis } }) {
      const rank = operandTypes[1]!.shape.length;
      return [
        {
          extents: operandTypes[2]!.shape,
          target: (index) => takenFrom(index, axis, rank, asIndex(operand(1, within(index, axis, rank)))),
          value: (index) => operand(2, index),
        },
      ];
    },
  },
  reference([x, index, u], { axis }, _shape, dtype) {
    const result = x!.data.slice();
    const plus = additionOf(dtype);
    const rank = index!.shape.length;
    rowMajor(u!.shape, (at) => {
      const row = rowAt(index!, within(at, axis, rank), x!.shape[axis]!);
      if (row === undefined) return 0;
      const to = offsetOf(x!.shape, takenFrom(at, axis, rank, row));
      return (result[to] = plus(result[to]!, u!.data[offsetOf(u!.shape, at)]!));
    });
    return result;
  },
  samples: [
    {
      operands: [{ shape: [5, 3] }, { shape: ['B'], dtype: 'i32', low: 0, high: 5 }, { shape: ['B', 3] }],
      attrs: { axis: 0 },
    },
    {
      operands: [{ shape: [2, 4, 3] }, { shape: [2, 2], dtype: 'i32', low: 0, high: 4 }, { shape: [2, 2, 2, 3] }],
      attrs: { axis: 1 },
    },
    {
      operands: [{ shape: [4] }, { shape: [5], dtype: 'i32', values: [1, 1, 3, 1, 0] }, { shape: [5] }],
      attrs: { axis: 0 },
      note: 'repeated',
    },
    {
      operands: [{ shape: [4, 2] }, { shape: [0], dtype: 'i32' }, { shape: [0, 2] }],
      attrs: { axis: 0 },
      note: 'none',
    },
    {
      operands: [
        { shape: [2, 2], dtype: 'i32', values: [2147483647, -5, 9, -2147483648] },
        { shape: [3], dtype: 'i32', values: [0, 1, 0] },
        { shape: [3, 2], dtype: 'i32', values: [1, 2, 3, -4, 5, 6] },
      ],
      attrs: { axis: 0 },
      note: 'i32 wraps',
    },
  ],
});
