/** Repeats an operand along new axes and along axes of extent 1. */
import { equalDims, isOne, shapeOf, zeroDim, type Dim } from '../graph/dim.ts';
import { formatShape } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** `axes[i]` is the result's axis that the operand's axis i becomes; strictly increasing. */
export type BroadcastAttrs = Readonly<{ shape: readonly Dim[]; axes: readonly number[] }>;

/** y = x repeated; dx = dy summed over the repetitions. */
export const broadcast: Op<1, BroadcastAttrs> = defineOp({
  name: 'broadcast',
  doc: 'Repeats x along new axes and axes of extent 1.',
  chapter: 'shapes',
  written: '`expand[…](x)`, and wherever shapes differ: `x + y` of [B, C] and [C]',
  shapes: '[...] → the shape given',
  derivative: 'dx = Σ g over what was repeated',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { shape, axes }) {
    const increasing = axes.every((axis, i) => axis > (axes[i - 1] ?? -1) && axis < shape.length);
    const fits = axes.length === x!.shape.length && increasing;
    if (!fits || !x!.shape.every((dim, i) => isOne(dim) || equalDims(dim, shape[axes[i]!]!))) {
      return { mismatch: `${formatShape(x!.shape)} does not expand to ${formatShape(shape)}` };
    }
    return { dtype: x!.dtype, shape };
  },
  vjp(b, g, { operands: [x], attrs: { shape, axes } }) {
    const repeated = shape.flatMap((dim, axis) => {
      const from = axes.indexOf(axis);
      return from === -1 || !equalDims(x.type.shape[from]!, dim) ? [axis] : [];
    });
    return [b.reshape(b.sum(g, { axes: repeated }), { shape: x.type.shape })];
  },
  stack: (b, [x], _, { shape, axes }, extent) =>
    b.broadcast(x!, { shape: [extent, ...shape], axes: [0, ...axes.map((axis) => axis + 1)] }),
  lowering: {
    kind: 'map',
    at({ operand, attrs, operandTypes }, index) {
      const own = attrs.axes.map((axis, i) => (isOne(operandTypes[0]!.shape[i]!) ? zeroDim : index[axis]!));
      return operand(0, own);
    },
  },
  reference([x], { axes }, shape) {
    return rowMajor(shape, (index) => {
      const own = axes.map((axis) => index[axis]!);
      return x!.data[offsetOf(x!.shape, own)]!;
    });
  },
  samples: [
    { operands: [{ shape: [3] }], attrs: { shape: shapeOf(2, 3), axes: [1] } },
    { operands: [{ shape: [] }], attrs: { shape: shapeOf('B', 3), axes: [] } },
    {
      operands: [{ shape: ['B', 1, 3] }],
      attrs: { shape: shapeOf('B', 4, 3), axes: [0, 1, 2] },
      note: 'extent 1 grows',
    },
    { operands: [{ shape: ['B'] }], attrs: { shape: shapeOf('B', 3), axes: [0] }, note: 'a new last axis' },
    { operands: [{ shape: [3] }], attrs: { shape: shapeOf(0, 3), axes: [1] }, note: 'to nothing' },
  ],
});
