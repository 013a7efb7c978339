/** The value of a dim. */
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  floorSqrtDim,
  mulDims,
  oneDim,
  scaleDim,
  symbolDim,
  type Dim,
} from '../graph/dim.ts';
import type { DType } from '../graph/type.ts';
import { InternalError } from '../internal-error.ts';
import { cast, indexValue, loopType } from '../loop/scalar.ts';
import { defineOp, isNumeric } from './rules/define.ts';
import type { Op } from './op.ts';

export const size: Op<0, Readonly<{ dim: Dim; dtype: DType }>> = defineOp({
  name: 'size',
  doc: 'The value of a dim as a scalar.',
  chapter: 'values without operands',
  written: '`B`, a dim in a formula',
  shapes: '→ []',
  derivative: 'none',
  subgradient: 'none needed: it has no derivative',
  arity: 0,
  elementwise: false,
  infer: (_, { dtype }) => (isNumeric(dtype) ? { dtype, shape: [] } : { mismatch: `a size does not fit ${dtype}` }),
  vjp: () => [],
  lowering: { kind: 'map', at: ({ attrs }) => cast(loopType(attrs.dtype), indexValue(attrs.dim)) },
  reference(_, { dim }) {
    const value = constantOf(dim);
    if (value === undefined) throw new InternalError(`size of ${dim.key} without sizes`);
    return Float64Array.of(value);
  },
  samples: [
    { operands: [], attrs: { dim: constantDim(7), dtype: 'f32' } },
    { operands: [], attrs: { dim: symbolDim('B'), dtype: 'i32' } },
    { operands: [], attrs: { dim: addDims(mulDims(symbolDim('B'), symbolDim('T')), constantDim(-1)), dtype: 'f32' } },
    {
      operands: [],
      attrs: { dim: floorDivDims(addDims(symbolDim('B'), constantDim(-9)), symbolDim('T')), dtype: 'f64' },
    },
    {
      operands: [],
      attrs: { dim: scaleDim(mulDims(symbolDim('B'), symbolDim('T')), -(2 ** 30)), dtype: 'f32' },
      note: 'beyond an i32',
    },
    {
      operands: [],
      attrs: { dim: addDims(floorSqrtDim(scaleDim(symbolDim('B'), 2 ** 31)), oneDim), dtype: 'f64' },
      note: 'a root beyond an i32',
    },
  ],
});
