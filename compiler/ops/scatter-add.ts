/** Additions at positions chosen along an axis: the transpose of gather. */
import { equalShapes } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { additionOf, defineOp, isNumeric, type AxisAttrs } from './rules/define.ts';
import { alongMismatch, replaced, rowAt } from './rules/indexing.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** dx = dy; du = dy at the positions that u was added to. */
export const scatterAdd: Op<3, AxisAttrs> = defineOp({
  name: 'scatterAdd',
  doc: 'x with u[…, i, …] added at position index[…, i, …] along an axis; repeated positions sum; i32 wraps.',
  chapter: 'indexing',
  written: '`scatter_add(x, index, u)`',
  shapes: '[…, n, …], i32[…, m, …], […, m, …] → […, n, …]',
  derivative: 'dx = g; du = g read at the positions',
  subgradient: 'none needed: linear in x and u',
  arity: 3,
  elementwise: false,
  infer([x, index, u], { axis }) {
    const mismatch = alongMismatch(x!, index!, axis);
    if (mismatch !== undefined) return mismatch;
    if (u!.dtype === x!.dtype && isNumeric(x!.dtype) && equalShapes(u!.shape, index!.shape)) return x!;
    return { mismatch: `${formatType(u!)} cannot be added to ${formatType(x!)} at ${formatType(index!)}` };
  },
  vjp: (b, g, { operands: [, index], attrs }) => [g, null, b.gather(g, index, attrs)],
  nondifferentiable: 'a position has no derivative',
  indices: { operand: 1, extent: ([x], { axis }) => x!.shape[axis]! },
  lowering: {
    kind: 'accumulate',
    pieces: ({ operand, operandTypes, asIndex, attrs: { axis } }) => [
      {
        extents: operandTypes[1]!.shape,
        target: (index) => replaced(index, axis, asIndex(operand(1, index))),
        value: (index) => operand(2, index),
      },
    ],
  },
  reference([x, index, u], { axis }, _shape, dtype) {
    const result = x!.data.slice();
    const plus = additionOf(dtype);
    rowMajor(index!.shape, (at) => {
      const row = rowAt(index!, at, x!.shape[axis]!);
      if (row === undefined) return 0;
      const to = offsetOf(x!.shape, at.with(axis, row));
      return (result[to] = plus(result[to]!, u!.data[offsetOf(u!.shape, at)]!));
    });
    return result;
  },
  samples: [
    {
      operands: [{ shape: [2, 5] }, { shape: [2, 3], dtype: 'i32', low: 0, high: 5 }, { shape: [2, 3] }],
      attrs: { axis: 1 },
    },
    {
      operands: [{ shape: ['B', 4] }, { shape: ['B', 1], dtype: 'i32', low: 0, high: 4 }, { shape: ['B', 1] }],
      attrs: { axis: 1 },
    },
    {
      operands: [{ shape: [3] }, { shape: [5], dtype: 'i32', values: [0, 2, 0, 2, 0] }, { shape: [5] }],
      attrs: { axis: 0 },
      note: 'repeated',
    },
    { operands: [{ shape: [3] }, { shape: [0], dtype: 'i32' }, { shape: [0] }], attrs: { axis: 0 }, note: 'none' },
    {
      operands: [
        { shape: [2], dtype: 'i32', values: [2147483647, -5] },
        { shape: [3], dtype: 'i32', values: [0, 1, 0] },
        { shape: [3], dtype: 'i32', values: [1, 2, 3] },
      ],
      attrs: { axis: 0 },
      note: 'i32 wraps',
    },
  ],
});
