/** The position along an axis. */
import { constantDim, shapeOf, type Dim } from '../graph/dim.ts';
import { formatShape, type DType } from '../graph/type.ts';
import { cast, indexValue, loopType } from '../loop/scalar.ts';
import { defineOp, isNumeric } from './rules/define.ts';
import type { Op } from './op.ts';
import { rowMajor } from './rules/row-major.ts';

export type IotaAttrs = Readonly<{ shape: readonly Dim[]; axis: number; dtype: DType }>;

export const iota: Op<0, IotaAttrs> = defineOp({
  name: 'iota',
  doc: 'The position of each element along an axis, from 0.',
  chapter: 'values without operands',
  written: '`iota[n]`',
  shapes: '→ the shape given',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 0,
  elementwise: false,
  infer(_, { shape, axis, dtype }) {
    if (axis < 0 || axis >= shape.length) return { mismatch: `${formatShape(shape)} has no axis ${axis}` };
    return isNumeric(dtype) ? { dtype, shape } : { mismatch: `positions do not fit ${dtype}` };
  },
  vjp: () => [],
  lowering: {
    kind: 'map',
    at: ({ attrs }, index) => cast(loopType(attrs.dtype), indexValue(index[attrs.axis]!)),
  },
  reference: (_, { axis }, shape) => rowMajor(shape, (index) => index[axis]!),
  samples: [
    { operands: [], attrs: { shape: shapeOf(5), axis: 0, dtype: 'i32' } },
    { operands: [], attrs: { shape: shapeOf('B', 4), axis: 1, dtype: 'f32' } },
    { operands: [], attrs: { shape: shapeOf('B', 4), axis: 0, dtype: 'f32' } },
    { operands: [], attrs: { shape: [constantDim(0)], axis: 0, dtype: 'i32' }, note: 'of nothing' },
  ],
});
