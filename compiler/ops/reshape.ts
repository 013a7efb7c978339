/** The same elements in the same row-major order under another shape. */
import { equalDims, productOf, shapeOf, type Dim } from '../graph/dim.ts';
import { formatShape } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';

/** dx = dy reshaped back. */
export const reshape: Op<1, Readonly<{ shape: readonly Dim[] }>> = defineOp({
  name: 'reshape',
  doc: 'The same elements in row-major order under another shape.',
  chapter: 'shapes',
  written: '`reshape[…](x)`, `flatten(x)`, `squeeze(x)`, `unsqueeze(x)`',
  shapes: '[...] → the shape given, of as many elements',
  derivative: 'dx = g under the shape of x',
  subgradient: 'none needed: linear',
  arity: 1,
  elementwise: false,
  infer([x], { shape }) {
    if (equalDims(productOf(x!.shape), productOf(shape))) return { dtype: x!.dtype, shape };
    return { mismatch: `${formatShape(x!.shape)} and ${formatShape(shape)} differ in size` };
  },
  vjp: (b, g, { operands: [x] }) => [b.reshape(g, { shape: x.type.shape })],
  stack: (b, [x], _, { shape }, extent) => b.reshape(x!, { shape: [extent, ...shape] }),
  lowering: { kind: 'alias' },
  reference: ([x]) => x!.data.slice(),
  samples: [
    { operands: [{ shape: [2, 6] }], attrs: { shape: shapeOf(3, 4) } },
    { operands: [{ shape: ['B', 2, 3] }], attrs: { shape: shapeOf('B', 6) } },
    { operands: [{ shape: [1] }], attrs: { shape: [] } },
    { operands: [{ shape: [0, 3] }], attrs: { shape: shapeOf(3, 0) } },
  ],
});
