/** Every operator and its gradient on operands that are views: transposed, cut out of something larger, repeated. */
import { describe, expect, test } from 'vitest';
import { addDims, constantDim, oneDim, type Dim } from '../../compiler/graph/dim.ts';
import type { Tensor } from '../../compiler/ops/op.ts';
import { offsetOf, rowMajor } from '../../compiler/ops/rules/row-major.ts';
import { sampleTensors, sizes, table } from '../gradients/sample.ts';
import { mismatches, operatorModule, type View } from './operator-module.ts';

const axesOf = (shape: readonly unknown[]): readonly number[] => shape.map((_, axis) => axis);

const transposed: View = {
  name: 'transposed',
  leafType: ({ dtype, shape }) => ({ dtype, shape: shape.toReversed() }),
  node: (b, leaf, { shape }) => b.transpose(leaf, { permutation: axesOf(shape).toReversed() }),
  leafTensor({ shape, data }) {
    const own = shape.toReversed();
    return { shape: own, data: rowMajor(own, (index) => data[offsetOf(shape, index.toReversed())]!) };
  },
};

/** One element more in front along each axis, and the last axis backwards. */
const sliced: View = {
  name: 'sliced',
  leafType: ({ dtype, shape }) => ({ dtype, shape: shape.map((dim) => addDims(dim, oneDim)) }),
  node(b, leaf, { shape }) {
    const isLast = (axis: number): boolean => axis === shape.length - 1;
    const each = (last: (dim: Dim) => Dim, other: (dim: Dim) => Dim): readonly Dim[] =>
      shape.map((dim, axis) => (isLast(axis) ? last(dim) : other(dim)));
    return b.slice(leaf, {
      start: each((dim) => dim, () => oneDim), // prettier-ignore
      stop: each(() => constantDim(0), (dim) => addDims(dim, oneDim)), // prettier-ignore
      step: axesOf(shape).map((axis) => (isLast(axis) ? -1 : 1)),
    });
  },
  leafTensor({ shape, data }, dtype) {
    const own = shape.map((extent) => extent + 1);
    const border = dtype === 'f32' || dtype === 'f64' ? 7 : 0;
    return {
      shape: own,
      data: rowMajor(own, (index) => {
        if (index.includes(0)) return border;
        const last = shape.length - 1;
        return data[offsetOf(shape, index.map((at, axis) => (axis === last ? shape[axis]! - at : at - 1)))]!; // prettier-ignore
      }),
    };
  },
};

/** The first row of all, once for each row. */
const repeated: View = {
  name: 'repeated',
  leafType: ({ dtype, shape }) => ({ dtype, shape: shape.slice(1) }),
  node: (b, leaf, { shape }) => b.broadcast(leaf, { shape, axes: axesOf(shape).slice(1) }),
  leafTensor({ shape, data }) {
    const size = shape.slice(1).reduce((product, extent) => product * extent, 1);
    return { shape: shape.slice(1), data: Float64Array.from({ length: size }, (_, i) => data[i] ?? 0) };
  },
};

const views = [transposed, sliced, repeated].map((view): View => ({
  ...view,
  // A scalar has no axes to be seen along.
  leafType: (type) => (type.shape.length === 0 ? type : view.leafType(type)),
  node: (b, leaf, type) => (type.shape.length === 0 ? leaf : view.node(b, leaf, type)),
  leafTensor: (tensor: Tensor, dtype) => (tensor.shape.length === 0 ? tensor : view.leafTensor(tensor, dtype)),
}));

/** The first sample in every way, the others in one each. */
const viewsOf = (i: number): readonly View[] => (i === 0 ? views : [views[i % views.length]!]);

const withOperands = table.filter(([, { samples }]) => samples.some(({ operands }) => operands.length > 0));

describe('on views', () => {
  test.each(withOperands)('%s', (_, op) => {
    const module = operatorModule(op, 'f32', viewsOf);
    for (const at of [sizes, { B: 1, T: 7 }, { B: 0, T: 6 }]) {
      expect(mismatches(module, at, (sample) => sampleTensors(op, sample, 4, at))).toEqual([]);
    }
  });
});
