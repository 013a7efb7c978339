/** Tensors one after the other along an axis. */
import { addDims, equalDims, zeroDim, type Dim } from '../graph/dim.ts';
import { typesOf } from '../graph/node.ts';
import { formatType, type Type } from '../graph/type.ts';
import { defineOp } from './rules/define.ts';
import type { Op } from './op.ts';
import { offsetOf, rowMajor } from './rules/row-major.ts';

/** Where each operand begins along the axis. */
function beginnings(types: readonly Type[], axis: number): readonly Dim[] {
  const result: Dim[] = [];
  let at = zeroDim;
  for (const type of types) {
    result.push(at);
    at = addDims(at, type.shape[axis]!);
  }
  return result;
}

/** Each operand's cotangent is its part of dy. */
export const concat: Op<number, Readonly<{ axis: number }>> = defineOp({
  name: 'concat',
  doc: 'The operands one after the other along an axis.',
  chapter: 'shapes',
  written: '`concat(x, y)`',
  shapes: '[…, m, …], […, n, …] → […, m + n, …]',
  derivative: 'dx, dy = the parts of g that came from each',
  subgradient: 'none needed: linear',
  arity: undefined,
  elementwise: false,
  infer(operands, { axis }) {
    const [first] = operands;
    if (first === undefined) return { mismatch: 'nothing to concatenate' };
    if (axis < 0 || axis >= first.shape.length) return { mismatch: `${formatType(first)} has no axis ${axis}` };
    const other = operands.find(
      ({ dtype, shape }) =>
        dtype !== first.dtype ||
        shape.length !== first.shape.length ||
        shape.some((dim, i) => i !== axis && !equalDims(dim, first.shape[i]!)),
    );
    if (other !== undefined) {
      return { mismatch: `${formatType(first)} and ${formatType(other)} differ on more than axis ${axis}` };
    }
    const total = operands.reduce((sum, { shape }) => addDims(sum, shape[axis]!), zeroDim);
    return { dtype: first.dtype, shape: first.shape.map((dim, i) => (i === axis ? total : dim)) };
  },
  vjp(b, g, { operands, attrs: { axis } }) {
    const begin = beginnings(typesOf(operands), axis);
    return operands.map(({ type: { shape } }, i) => {
      const start = shape.map((_, at) => (at === axis ? begin[i]! : zeroDim));
      const stop = shape.map((dim, at) => addDims(start[at]!, dim));
      return b.slice(g, { start, stop, step: shape.map(() => 1) });
    });
  },
  stack(b, operands, stacked, { axis }, extent) {
    const all = operands.map((x, i) => (stacked[i] ? x : b.expand(x, [extent, ...x.type.shape])));
    return b.concat(...all, { axis: axis + 1 });
  },
  lowering: {
    kind: 'assemble',
    pieces({ operand, operandTypes, attrs: { axis } }) {
      const begin = beginnings(operandTypes, axis);
      return operandTypes.map((type, i) => ({
        extents: type.shape,
        target: (index) => index.map((at, j) => (j === axis ? addDims(begin[i]!, at) : at)),
        value: (index) => operand(i, index),
      }));
    },
  },
  reference(operands, { axis }, shape) {
    return rowMajor(shape, (index) => {
      let at = index[axis]!;
      let i = 0;
      while (at >= operands[i]!.shape[axis]!) at -= operands[i++]!.shape[axis]!;
      const local = index.map((position, j) => (j === axis ? at : position));
      return operands[i]!.data[offsetOf(operands[i]!.shape, local)]!;
    });
  },
  samples: [
    { operands: [{ shape: [2, 3] }, { shape: [1, 3] }, { shape: [4, 3] }], attrs: { axis: 0 } },
    { operands: [{ shape: ['B', 2] }, { shape: ['B', 3] }], attrs: { axis: 1 } },
    { operands: [{ shape: ['B', 2] }, { shape: ['T', 2] }], attrs: { axis: 0 }, note: 'open along the axis' },
    { operands: [{ shape: [2] }], attrs: { axis: 0 }, note: 'one operand' },
    { operands: [{ shape: [0, 2] }, { shape: [3, 2] }, { shape: [0, 2] }], attrs: { axis: 0 }, note: 'empty ones' },
  ],
});
