/** Sum of products over shared axes: matrix products, and every dense product that einsum can say. */
import { equalDims, type Dim } from '../graph/dim.ts';
import { formatType, isFloat, type Type } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Mismatch, Op } from './op.ts';
import { rowMajor, stridesOf, walk } from './rules/row-major.ts';

/**
 * Each axis has a label, an integer that is unique within its operand. A label of both operands is a batch axis if the result
 * has it and is summed if not; a label of one operand only must be in the result.
 */
export type ContractAttrs = Readonly<{
  left: readonly number[];
  right: readonly number[];
  result: readonly number[];
  /** Two labels of one extent: products count only where the first is at or behind the second, and all others are left out, whatever they hold. */
  order?: readonly [number, number];
}>;

function labelExtents(types: readonly Type[], { left, right }: ContractAttrs): Map<number, Dim> | Mismatch {
  const extents = new Map<number, Dim>();
  for (const [i, labels] of [left, right].entries()) {
    const type = types[i]!;
    if (labels.length !== type.shape.length || new Set(labels).size !== labels.length) {
      return { mismatch: `${formatType(type)} does not fit the labels ${labels.join(', ')}` };
    }
    for (const [axis, label] of labels.entries()) {
      const known = extents.get(label) ?? type.shape[axis]!;
      if (!equalDims(known, type.shape[axis]!)) {
        return {
          mismatch: `${types.map(formatType).join(' and ')} differ along a shared axis, ${known.key} and ${type.shape[axis]!.key}`,
        };
      }
      extents.set(label, known);
    }
  }
  return extents;
}

/** The cotangent of either operand is the contraction of dy with the other one, by the same labels. */
export const contract: Op<2, ContractAttrs> = defineOp({
  name: 'contract',
  doc: 'Σ x·y over the axes whose label both operands have and the result lacks, perhaps only of products where one index is at or behind another.',
  chapter: 'products',
  written:
    '`x @ y`, `einsum[…](x, y)`, and index notation such as `z[i] = sum[k] x[i, k] * y[k]` or `sum[k] where(i >= k, x[i, k] * y[k], 0)`',
  shapes: 'labelled axes: [i, k], [k, j] → [i, j] and every other way to share and keep them',
  derivative:
    'dx = Σ g·y and dy = Σ x·g over the axes that the operand lacks, of the products that count; for a matrix product dx = g·yᵀ, dy = xᵀ·g',
  subgradient: 'none needed: smooth',
  arity: 2,
  elementwise: false,
  infer(operands, attrs) {
    const { left, right, result, order } = attrs;
    if (operands[0]!.dtype !== operands[1]!.dtype || !isFloat(operands[0]!.dtype)) {
      return { mismatch: `${operands.map(formatType).join(' and ')} are not floats of one type` };
    }
    const extents = labelExtents(operands, attrs);
    if ('mismatch' in extents) return extents;
    const lost = [...left, ...right].filter((label) => !result.includes(label));
    const alone = lost.find((label) => !(left.includes(label) && right.includes(label)));
    if (alone !== undefined) return { mismatch: `label ${alone} is neither shared nor in the result` };
    if (new Set(result).size !== result.length || result.some((label) => !extents.has(label))) {
      return { mismatch: `the result's labels ${result.join(', ')} are not unique labels of the operands` };
    }
    const [late, early] = order?.map((one) => extents.get(one)) ?? [];
    if (order !== undefined && (late === undefined || early === undefined || !equalDims(late, early))) {
      return { mismatch: `the labels ${order.join(' and ')} are not two axes of one extent` };
    }
    return { dtype: operands[0]!.dtype, shape: result.map((label) => extents.get(label)!) };
  },
  vjp: (b, g, { operands: [x, y], attrs: { left, right, result, ...rest } }) => [
    b.contract(g, y, { ...rest, left: result, right, result: left }),
    b.contract(x, g, { ...rest, left, right: result, result: right }),
  ],
  stack(b, [x, y], stacked, { left, right, result, ...rest }) {
    const label = Math.max(-1, ...left, ...right) + 1;
    const [l, r] = [left, right].map((labels, i) => (stacked[i] ? [label, ...labels] : labels));
    return b.contract(x!, y!, { ...rest, left: l!, right: r!, result: [label, ...result] });
  },
  lowering: { kind: 'template', template: 'contract' },
  reference([x, y], { left, right, result, order }, shape) {
    const summed = left.filter((label) => !result.includes(label));
    const labels = [...result, ...summed];
    const extents = [...shape, ...summed.map((label) => x!.shape[left.indexOf(label)]!)];
    const [late, early] = order?.map((label) => labels.indexOf(label)) ?? [];
    const [ofLeft, ofRight, ofTotal] = [
      stridesOf(x!.shape, left, labels),
      stridesOf(y!.shape, right, labels),
      stridesOf(shape, result, labels),
    ];
    const total = rowMajor(shape, () => 0);
    walk(extents, (index) => {
      if (order !== undefined && index[late!]! < index[early!]!) return;
      let [l, r, at] = [0, 0, 0];
      for (let i = 0; i < index.length; i++) {
        l += index[i]! * ofLeft[i]!;
        r += index[i]! * ofRight[i]!;
        at += index[i]! * ofTotal[i]!;
      }
      total[at]! += x!.data[l]! * y!.data[r]!;
    });
    return total;
  },
  samples: [
    { operands: [{ shape: [3, 4] }, { shape: [4, 5] }], attrs: { left: [0, 1], right: [1, 2], result: [0, 2] } },
    { operands: [{ shape: ['B', 7] }, { shape: [7, 5] }], attrs: { left: [0, 1], right: [1, 2], result: [0, 2] } },
    {
      operands: [{ shape: ['B', 3] }, { shape: ['B', 5] }],
      attrs: { left: [0, 1], right: [0, 2], result: [1, 2] },
      note: 'Aᵀ·B over an open axis',
    },
    {
      operands: [{ shape: [3, 4] }, { shape: [5, 4] }],
      attrs: { left: [0, 1], right: [2, 1], result: [0, 2] },
      note: 'A·Bᵀ',
    },
    {
      operands: [{ shape: [3, 4] }, { shape: [4, 5] }],
      attrs: { left: [0, 1], right: [1, 2], result: [2, 0] },
      note: '(A·B)ᵀ',
    },
    {
      operands: [{ shape: ['B', 2, 3, 4] }, { shape: ['B', 2, 4, 5] }],
      attrs: { left: [0, 1, 2, 3], right: [0, 1, 3, 4], result: [0, 1, 2, 4] },
      note: 'two batch axes',
    },
    {
      operands: [{ shape: ['B', 'T', 4] }, { shape: [4, 3] }],
      attrs: { left: [0, 1, 2], right: [2, 3], result: [0, 1, 3] },
    },
    { operands: [{ shape: [5] }, { shape: [5] }], attrs: { left: [0], right: [0], result: [] }, note: 'inner product' },
    {
      operands: [{ shape: [3] }, { shape: [4] }],
      attrs: { left: [0], right: [1], result: [0, 1] },
      note: 'outer product',
    },
    { operands: [{ shape: [3, 4] }, { shape: [4] }], attrs: { left: [0, 1], right: [1], result: [0] } },
    {
      operands: [{ shape: [2, 3, 4] }, { shape: [4, 2, 3] }],
      attrs: { left: [0, 1, 2], right: [2, 0, 1], result: [1] },
      note: 'several summed axes, one batch axis',
    },
    {
      operands: [{ shape: [3, 0] }, { shape: [0, 2] }],
      attrs: { left: [0, 1], right: [1, 2], result: [0, 2] },
      note: 'over nothing',
    },
    { operands: [{ shape: [0, 3] }, { shape: [3, 2] }], attrs: { left: [0, 1], right: [1, 2], result: [0, 2] } },
    { operands: [{ shape: [1, 1] }, { shape: [1, 1] }], attrs: { left: [0, 1], right: [1, 2], result: [0, 2] } },
    { operands: [{ shape: [] }, { shape: [3] }], attrs: { left: [], right: [0], result: [0] }, note: 'a scalar' },
    {
      operands: [{ shape: ['B', 11, 11] }, { shape: ['B', 11, 9] }],
      attrs: { left: [0, 1, 2], right: [0, 2, 3], result: [0, 1, 3], order: [1, 2] },
      note: 'what came before each row',
    },
    {
      operands: [{ shape: ['B', 11, 11] }, { shape: ['B', 11, 9] }],
      attrs: { left: [0, 1, 2], right: [0, 1, 3], result: [0, 2, 3], order: [1, 2] },
      note: 'what comes after each row',
    },
    {
      operands: [{ shape: [2, 'T', 3] }, { shape: [2, 'T', 3] }],
      attrs: { left: [0, 1, 3], right: [0, 2, 3], result: [0, 1, 2], order: [1, 2] },
      note: 'a triangle of results',
    },
    {
      operands: [{ shape: [19, 3] }, { shape: [19, 3] }],
      attrs: { left: [1, 2], right: [0, 2], result: [0, 1], order: [1, 0] },
      note: 'a triangle of columns behind rows',
    },
    {
      operands: [{ shape: ['T', 'T'] }, { shape: ['T', 5] }],
      attrs: { left: [0, 1], right: [1, 2], result: [0, 2], order: [0, 1] },
      note: 'of an open extent',
    },
    {
      operands: [{ shape: ['T', 'T'] }, { shape: ['T', 5] }],
      attrs: { left: [0, 1], right: [0, 2], result: [2, 1], order: [0, 1] },
      note: 'with ordered columns',
    },
    {
      operands: [{ shape: [6, 6] }, { shape: [6, 6] }],
      attrs: { left: [0, 1], right: [0, 1], result: [], order: [1, 0] },
      note: 'over a triangle',
    },
  ],
});
