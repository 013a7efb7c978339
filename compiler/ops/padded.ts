/** A tensor with room around what it is made of: elements that a product with it leaves out. */
import { isOne, equalDims } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { defineOp, type NoAttrs } from './rules/define.ts';
import type { Op } from './op.ts';

/** The identity; dx = dy. */
export const padded: Op<2, NoAttrs> = defineOp({
  name: 'padded',
  doc: 'x, whose elements are padding where the mask does not hold: a contraction leaves them out, so that they make no NaN of an infinity.',
  chapter: 'put in by the compiler',
  written: 'nowhere; the gradient of a convolution has them, and a transposed convolution',
  shapes: '[...], bool of as many axes, each as long or 1 → [...]',
  derivative: 'dx = g',
  subgradient: 'none needed: linear',
  arity: 2,
  elementwise: false,
  infer([x, mask]) {
    const fits =
      mask!.dtype === 'bool' &&
      mask!.shape.length === x!.shape.length &&
      mask!.shape.every((extent, axis) => isOne(extent) || equalDims(extent, x!.shape[axis]!));
    return fits ? x! : { mismatch: `${formatType(mask!)} is no mask of ${formatType(x!)}` };
  },
  vjp: (_, g) => [g, null],
  nondifferentiable: 'a mask has no derivative',
  lowering: { kind: 'alias' },
  reference: ([x]) => x!.data.slice(),
  samples: [
    { operands: [{ shape: ['B', 3] }, { shape: ['B', 1], dtype: 'bool' }], attrs: {} },
    { operands: [{ shape: [4] }, { shape: [4], dtype: 'bool' }], attrs: {} },
    { operands: [{ shape: [] }, { shape: [], dtype: 'bool' }], attrs: {} },
    { operands: [{ shape: [0, 2] }, { shape: [0, 1], dtype: 'bool' }], attrs: {} },
  ],
});
