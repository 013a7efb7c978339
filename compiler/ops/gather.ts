/** One element per position, chosen along an axis. */
import { defineOp, zerosOf, type AxisAttrs } from './rules/define.ts';
import { alongMismatch, nothingOf, replaced, rowAt } from './rules/indexing.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** dx = dy added to where it was read; repeated positions sum. */
export const gather: Op<2, AxisAttrs> = defineOp({
  name: 'gather',
  doc: 'result[…, i, …] = x[…, index[…, i, …], …] along an axis; index has the shape of x but for that axis.',
  chapter: 'indexing',
  written: '`gather(x, index)`, `take_along(x, index)`',
  shapes: '[…, n, …], i32[…, m, …] → […, m, …]',
  derivative: 'dx = zeros with each g added where it was read; repeated positions sum',
  subgradient: 'none needed: linear in x',
  arity: 2,
  elementwise: false,
  infer([x, index], { axis }) {
    return alongMismatch(x!, index!, axis) ?? { dtype: x!.dtype, shape: index!.shape };
  },
  vjp: (b, g, { operands: [x, index], attrs }) => [b.scatterAdd(zerosOf(b, x.type), index, g, attrs), null],
  nondifferentiable: 'a position has no derivative',
  indices: { operand: 1, extent: ([x], { axis }) => x!.shape[axis]! },
  lowering: {
    kind: 'map',
    at: ({ operand, asIndex, attrs: { axis } }, index) => operand(0, replaced(index, axis, asIndex(operand(1, index)))),
  },
  reference([x, index], { axis }, shape, dtype) {
    return rowMajor(shape, (at) => {
      const row = rowAt(index!, at, x!.shape[axis]!);
      if (row === undefined) return nothingOf(dtype);
      return x!.data[offsetOf(x!.shape, at.with(axis, row))]!;
    });
  },
  samples: [
    { operands: [{ shape: [2, 5] }, { shape: [2, 3], dtype: 'i32', low: 0, high: 5 }], attrs: { axis: 1 } },
    { operands: [{ shape: ['B', 4] }, { shape: ['B', 1], dtype: 'i32', low: 0, high: 4 }], attrs: { axis: 1 } },
    {
      operands: [{ shape: [3, 2] }, { shape: [4, 2], dtype: 'i32', values: [0, 2, 0, 2, 0, 1, 2, 0] }],
      attrs: { axis: 0 },
      note: 'repeated',
    },
    { operands: [{ shape: [3, 2] }, { shape: [0, 2], dtype: 'i32' }], attrs: { axis: 0 }, note: 'none' },
  ],
});
