/** Whole rows chosen along an axis: an embedding's lookup. */
import { defineOp, zerosOf, type AxisAttrs } from './rules/define.ts';
import { nothingOf, rowAt, takenFrom, takenShape, within } from './rules/indexing.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** dx = dy added to the rows that were read; repeated rows sum. */
export const take: Op<2, AxisAttrs> = defineOp({
  name: 'take',
  doc: 'x with an axis replaced by the whole shape of an index: result[…, i, …] = x[…, index[i], …].',
  chapter: 'indexing',
  written: '`take(x, index)`',
  shapes: '[n, …], i32[I] → [I, …], for an index of any shape I',
  derivative: 'dx = zeros with each row of g added to the row that it was read from; repeated rows sum',
  subgradient: 'none needed: linear in x',
  arity: 2,
  elementwise: false,
  infer([x, index], { axis }) {
    const shape = takenShape(x!, index!, axis);
    return 'mismatch' in shape ? shape : { dtype: x!.dtype, shape };
  },
  vjp: (b, g, { operands: [x, index], attrs }) => [b.takeAdd(zerosOf(b, x.type), index, g, attrs), null],
  nondifferentiable: 'a position has no derivative',
  indices: { operand: 1, extent: ([x], { axis }) => x!.shape[axis]! },
  stack(b, [x, index], [sources, places], { axis }) {
    // Rows of one table by many indices; rows of many tables have no such form.
    return places && !sources && axis === 0 ? b.take(x!, index!, { axis }) : undefined;
  },
  lowering: {
    kind: 'map',
    at({ operand, operandTypes, asIndex, attrs: { axis } }, index) {
      const rank = operandTypes[1]!.shape.length;
      const row = asIndex(operand(1, within(index, axis, rank)));
      return operand(0, takenFrom(index, axis, rank, row));
    },
  },
  reference([x, index], { axis }, shape, dtype) {
    const rank = index!.shape.length;
    return rowMajor(shape, (at) => {
      const row = rowAt(index!, within(at, axis, rank), x!.shape[axis]!);
      return row === undefined ? nothingOf(dtype) : x!.data[offsetOf(x!.shape, takenFrom(at, axis, rank, row))]!;
    });
  },
  samples: [
    { operands: [{ shape: [5, 3] }, { shape: ['B'], dtype: 'i32', low: 0, high: 5 }], attrs: { axis: 0 } },
    { operands: [{ shape: [5, 3] }, { shape: ['B', 'T'], dtype: 'i32', low: 0, high: 5 }], attrs: { axis: 0 } },
    { operands: [{ shape: [2, 4, 3] }, { shape: [2, 2], dtype: 'i32', low: 0, high: 4 }], attrs: { axis: 1 } },
    {
      operands: [{ shape: [2, 4] }, { shape: [], dtype: 'i32', low: 0, high: 4 }],
      attrs: { axis: 1 },
      note: 'one row',
    },
    {
      operands: [{ shape: [4] }, { shape: [5], dtype: 'i32', values: [1, 1, 3, 1, 0] }],
      attrs: { axis: 0 },
      note: 'repeated',
    },
    { operands: [{ shape: [4, 2] }, { shape: [0], dtype: 'i32' }], attrs: { axis: 0 }, note: 'none' },
  ],
});
