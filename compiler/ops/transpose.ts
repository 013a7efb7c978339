/** The axes in another order. */
import { formatType } from '../graph/type.ts';
import { inverse } from './rules/axes.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** dx = dy with the axes put back. */
export const transpose: Op<1, Readonly<{ permutation: readonly number[] }>> = defineOp({
  name: 'transpose',
  doc: "The axes in another order: the result's axis i is the operand's axis permutation[i].",
  chapter: 'shapes',
  written: '`transpose(x)`, `rearrange[…](x)`',
  shapes: '[d_0, …] → the same dims in another order',
  derivative: 'dx = g with the axes ordered back',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { permutation }) {
    const complete = permutation.length === x!.shape.length && x!.shape.every((_, axis) => permutation.includes(axis));
    if (!complete) return { mismatch: `${permutation.join(', ')} does not order the axes of ${formatType(x!)}` };
    return { dtype: x!.dtype, shape: permutation.map((axis) => x!.shape[axis]!) };
  },
  vjp: (b, g, { attrs: { permutation } }) => [b.transpose(g, { permutation: inverse(permutation) })],
  stack: (b, [x], _, { permutation }) => b.transpose(x!, { permutation: [0, ...permutation.map((axis) => axis + 1)] }),
  lowering: {
    kind: 'map',
    at({ operand, attrs }, index) {
      const own = inverse(attrs.permutation).map((axis) => index[axis]!);
      return operand(0, own);
    },
  },
  reference([x], { permutation }, shape) {
    const back = inverse(permutation);
    return rowMajor(shape, (index) => {
      const own = back.map((axis) => index[axis]!);
      return x!.data[offsetOf(x!.shape, own)]!;
    });
  },
  samples: [
    { operands: [{ shape: [3, 5] }], attrs: { permutation: [1, 0] } },
    { operands: [{ shape: ['B', 3, 4] }], attrs: { permutation: [2, 0, 1] } },
    { operands: [{ shape: ['B', 1, 4] }], attrs: { permutation: [1, 2, 0] } },
    { operands: [{ shape: [0, 3] }], attrs: { permutation: [1, 0] } },
    { operands: [{ shape: [] }], attrs: { permutation: [] } },
  ],
});
