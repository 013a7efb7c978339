/** Where the elements of each row stand in order. */
import { constantDim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { defineOp, isNumeric } from './rules/define.ts';
import { mergeSort } from './rules/merge-sort.ts';
import type { Op } from './op.ts';

export type OrderAttrs = Readonly<{ descending: boolean }>;

/** Two rows for each of x's: the positions of its elements in order, and zeros, where the positions were merged. */
export const order: Op<1, OrderAttrs> = defineOp({
  name: 'order',
  doc: 'The positions of the elements of each row in order, equals as they stand, NaN above every number; then as many zeros.',
  chapter: 'indexing',
  written: '`sort(x)`, `argsort(x)`, `topk[k](x)`',
  shapes: '[…, n] → i32[…, 2, n]',
  derivative: 'none',
  subgradient: '0 everywhere, at ties too',
  arity: 1,
  elementwise: false,
  infer([x]) {
    if (x!.shape.length === 0 || !isNumeric(x!.dtype)) return { mismatch: `${formatType(x!)} has no rows to order` };
    return { dtype: 'i32', shape: [...x!.shape.slice(0, -1), constantDim(2), x!.shape.at(-1)!] };
  },
  vjp: () => [null],
  nondifferentiable: 'a position has no derivative',
  stack: (b, [x], _, attrs) => b.order(x!, attrs),
  lowering: { kind: 'rows', body: (context) => mergeSort(context) },
  reference([x], { descending }, shape) {
    const n = shape.at(-1)!;
    const result = new Float64Array(shape.reduce((product, extent) => product * extent, 1));
    for (let row = 0; row * n < x!.data.length; row++) {
      const own = x!.data.subarray(row * n, (row + 1) * n);
      // Sorting keeps equals as they stand.
      const places = Array.from(own, (_, i) => i).toSorted(
        (i, j) => (descending ? -1 : 1) * compared(own[i]!, own[j]!),
      );
      result.set(places, 2 * row * n);
    }
    return result;
  },
  samples: [
    { operands: [{ shape: ['B', 7] }], attrs: { descending: false } },
    { operands: [{ shape: [2, 3, 8] }], attrs: { descending: true } },
    { operands: [{ shape: ['B', 'T'] }], attrs: { descending: false } },
    {
      operands: [{ shape: [9], values: [2, 1, NaN, 2, -0, Infinity, 0, NaN, -Infinity] }],
      attrs: { descending: false },
      note: 'ties and special values',
    },
    {
      operands: [{ shape: [9], values: [2, 1, NaN, 2, -0, Infinity, 0, NaN, -Infinity] }],
      attrs: { descending: true },
      note: 'ties and special values',
    },
    { operands: [{ shape: [3, 11], dtype: 'i32', low: -3, high: 3 }], attrs: { descending: true } },
    { operands: [{ shape: [4, 1] }], attrs: { descending: false } },
    { operands: [{ shape: [0, 3] }], attrs: { descending: false } },
    { operands: [{ shape: [3, 0] }], attrs: { descending: true } },
  ],
});

function compared(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : Number(a > b);
}
