/** The modules of the course note, literally: each one's value and what it hands back. */
import { describe, expect, test } from 'vitest';
import type { Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import { stable } from '../../compiler/rewrites/stable.ts';
import { bench } from './run.ts';

function matmul(b: Builder, x: Node, y: Node): Node {
  return b.contract(x, y, { left: [0, 1], right: [1, 2], result: [0, 2] });
}

function transpose(b: Builder, x: Node): Node {
  return b.transpose(x, { permutation: [1, 0] });
}

/** Over the last axis of a matrix, repeated back to its shape. */
function overRows(b: Builder, reduced: Node, like: Node): Node {
  return b.broadcast(reduced, { shape: like.type.shape, axes: [0] });
}

function softmax(b: Builder, x: Node): Node {
  const shifted = b.exp(b.sub(x, overRows(b, b.stopGradient(b.reduceMax(x, { axes: [1] })), x)));
  return b.div(shifted, overRows(b, b.sum(shifted, { axes: [1] }), x));
}

describe('linear', () => {
  test('dX = Wᵀ·dY and dW = dY·Xᵀ', () => {
    const { b, leaf, values, gradients } = bench();
    const w = leaf([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    const x = leaf([[1, -1], [0, 2], [3, 1]]); // prettier-ignore
    const dy = leaf([[1, 2], [-1, 0.5]]); // prettier-ignore
    const y = matmul(b, w, x);
    expect(values(y)).toEqual([[10, 6, 22, 12]]);
    const [dw, dx] = gradients(y, [w, x], dy);
    expect(dx).toEqual(values(matmul(b, transpose(b, w), dy))[0]);
    expect(dw).toEqual(values(matmul(b, dy, transpose(b, x)))[0]);
    expect(dx).toEqual([-3, 4, -3, 6.5, -3, 9]);
    expect(dw).toEqual([-1, 4, 5, -1.5, 1, -2.5]);
  });
});

describe('relu is maximum(0, x)', () => {
  test('it passes the gradient where x ≥ 0 and blocks it where x < 0', () => {
    const { b, leaf, values, gradients } = bench();
    const x = leaf([-2, -0, 0, 3, NaN]);
    const relu = b.maximum(b.scalar(0, 'f32'), x);
    expect(values(relu)).toEqual([[0, 0, 0, 3, NaN]]);
    expect(gradients(relu, [x], leaf([5, 6, 7, 8, 9]))).toEqual([[0, 6, 7, 8, 9]]);
  });

  test('with the operands swapped, the gradient at 0 goes to the constant', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([-2, 0, 3]);
    expect(gradients(b.maximum(x, b.scalar(0, 'f32')), [x])).toEqual([[0, 0, 1]]);
  });
});

describe('fork', () => {
  test('a value used n times receives the sum of n cotangents', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([2, 3]);
    const y = b.add(b.add(b.mul(x, x), b.mul(x, b.scalar(10, 'f32'))), x);
    expect(gradients(y, [x])).toEqual([[15, 17]]);
  });

  test('a diamond counts each path once', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf(3);
    const inner = b.mul(x, x);
    expect(gradients(b.mul(inner, b.add(inner, x)), [x])).toEqual([[4 * 27 + 3 * 9]]);
  });
});

describe('sum', () => {
  test('hands its cotangent to every element', () => {
    const { b, leaf, values, gradients } = bench();
    const x = leaf([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    const y = b.sum(x, { axes: [0] });
    expect(values(y)).toEqual([[9, 12]]);
    expect(gradients(y, [x], leaf([7, -1]))).toEqual([[7, -1, 7, -1, 7, -1]]);
  });

  test('broadcasting hands back a sum', () => {
    const { b, leaf, gradients } = bench();
    const bias = leaf([1, 2]);
    const x = leaf([[1, 2], [3, 4], [5, 6]]); // prettier-ignore
    expect(gradients(b.mul(x, bias), [bias])).toEqual([[9, 12]]);
  });
});

describe('max of two', () => {
  test('goes to the first where it is larger, else to the second: ties and NaN too', () => {
    const { b, leaf, values, gradients } = bench();
    const x = leaf([2, 1, 5, NaN, 1]);
    const y = leaf([1, 2, 5, 1, NaN]);
    const seed = leaf([1, 2, 3, 4, 5]);
    expect(values(b.maximum(x, y))).toEqual([[2, 2, 5, NaN, NaN]]);
    expect(gradients(b.maximum(x, y), [x, y], seed)).toEqual([
      [1, 0, 0, 0, 0],
      [0, 2, 3, 4, 5],
    ]);
    expect(gradients(b.minimum(x, y), [x, y], seed)).toEqual([
      [0, 2, 0, 0, 0],
      [1, 0, 3, 4, 5],
    ]);
  });
});

describe('max of many', () => {
  test('the first of equals gets all of it, and the first NaN', () => {
    const { b, leaf, gradients } = bench();
    const x = leaf([[1, 3, 3, 2], [0, NaN, 5, NaN], [-1, -1, -1, -1]]); // prettier-ignore
    expect(gradients(b.reduceMax(x, { axes: [1] }), [x], leaf([1, 2, 3]))).toEqual([
      [0, 1, 0, 0, 0, 2, 0, 0, 3, 0, 0, 0],
    ]);
    const z = leaf([[1, 3], [3, 2]]); // prettier-ignore
    expect(gradients(b.reduceMax(z, { axes: [0, 1] }), [z])).toEqual([[0, 1, 0, 0]]);
    expect(gradients(b.reduceMin(z, { axes: [0] }), [z])).toEqual([[1, 0, 0, 1]]);
  });
});

describe('softmax', () => {
  const rows = [[1000, -1000, 1000], [-1000, -1000, -1000], [0, Math.log(2), Math.log(5)]]; // prettier-ignore

  test('at ±1000 neither value nor gradient overflows', () => {
    const { b, leaf, values, gradients } = bench(stable);
    const x = leaf(rows);
    const p = values(softmax(b, x))[0]!;
    const expected = [0.5, 0, 0.5, 1 / 3, 1 / 3, 1 / 3, 1 / 8, 2 / 8, 5 / 8];
    p.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
    const seed = leaf([[1, 2, 3], [1, 0, 0], [0, 1, 0]]); // prettier-ignore
    const dx = gradients(softmax(b, x), [x], seed)[0]!;
    const jacobian = [-0.5, 0, 0.5, 2 / 9, -1 / 9, -1 / 9, -2 / 64, 12 / 64, -10 / 64];
    dx.forEach((value, i) => expect(value).toBeCloseTo(jacobian[i]!, 14));
  });

  test('log(softmax(x)) is exact at ±1000, and so is its gradient', () => {
    const { b, leaf, values, gradients } = bench(stable);
    const x = leaf(rows);
    const y = b.log(softmax(b, x));
    const ln2 = Math.LN2;
    const ln3 = Math.log(3);
    const expected = [-ln2, -2000 - ln2, -ln2, -ln3, -ln3, -ln3, -3 * ln2, -2 * ln2, Math.log(5) - 3 * ln2];
    values(y)[0]!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    const seed = leaf([[1, 0, 0], [0, 1, 0], [0, 0, 1]]); // prettier-ignore
    const expectedGradient = [0.5, 0, -0.5, -1 / 3, 2 / 3, -1 / 3, -1 / 8, -2 / 8, 3 / 8];
    gradients(y, [x], seed)[0]!.forEach((value, i) => expect(value).toBeCloseTo(expectedGradient[i]!, 14));
  });
});

describe('cross-entropy', () => {
  test('of logits and a class is log-softmax there; its gradient is softmax − one-hot, over the batch', () => {
    const { b, leaf, values, gradients } = bench(stable);
    const x = leaf([[0, Math.log(2), Math.log(5)], [1000, 0, -1000]]); // prettier-ignore
    const label = leaf([2, 0], 'i32');
    const position = b.reshape(label, { shape: [...label.type.shape, ...leaf(0).type.shape, ...leaf([0]).type.shape] });
    const chosen = b.gather(b.log(softmax(b, x)), position, { axis: 1 });
    const loss = b.div(b.neg(b.sum(chosen, { axes: [0, 1] })), b.scalar(2, 'f32'));
    expect(values(loss)[0]![0]).toBeCloseTo(-Math.log(5 / 8) / 2, 14);
    const expected = [1 / 16, 2 / 16, -3 / 16, 0, 0, 0];
    gradients(loss, [x])[0]!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
  });
});

describe('penalties', () => {
  test('L2 is α‖w‖² with gradient 2αw, so that SGD does w ← (1 − 2ηα)w', () => {
    const { b, leaf, values, gradients } = bench();
    const w = leaf([3, -4, 0]);
    const penalty = b.mul(b.scalar(0.1, 'f32'), b.sum(b.mul(w, w), { axes: [0] }));
    expect(values(penalty)[0]![0]).toBeCloseTo(2.5, 14);
    const expected = [0.6, -0.8, 0];
    gradients(penalty, [w])[0]!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 14));
  });

  test('L1 is αΣ|w| with derivative 0 at 0', () => {
    const { b, leaf, gradients } = bench();
    const w = leaf([3, -4, 0, -0]);
    const penalty = b.mul(b.scalar(0.1, 'f32'), b.sum(b.abs(w), { axes: [0] }));
    expect(gradients(penalty, [w])).toEqual([[0.1, -0.1, 0, 0]]);
  });
});
