/** What operators compute, as literals: special values, ties, signs of zero, and the rules that a formula does not show. */
import { describe, expect, test } from 'vitest';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import { constantDim, shapeOf } from '../../compiler/graph/dim.ts';
import { interpret } from '../../compiler/graph/interpret.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { DType } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';

const inf = Infinity;
const nan = NaN;

/** The elements of `make` applied to vectors (or tensors of the given shapes). */
function run(
  vectors: readonly (readonly number[])[],
  make: (b: Builder, ...x: readonly Node[]) => Node,
  dtypes: readonly DType[] = [],
  shapes: readonly (readonly number[])[] = [],
): number[] {
  const b = createBuilder(operators);
  const leaves = vectors.map((vector, i) => {
    const shape = shapeOf(...(shapes[i] ?? [vector.length]));
    return b.leaf({ role: 'input', name: `x${i}`, type: { dtype: dtypes[i] ?? dtypes[0] ?? 'f64', shape } });
  });
  const node = make(b, ...leaves);
  const leaf = (at: Node): { shape: readonly number[]; data: Float64Array } => {
    const i = leaves.indexOf(at);
    return { shape: shapes[i] ?? [vectors[i]!.length], data: Float64Array.from(vectors[i]!) };
  };
  return [...interpret([node], { leaf }).get(node)!.data];
}

/** A reduction of an empty vector. */
function overNothing(make: (b: Builder, x: Node) => Node, dtype: DType = 'f32'): number[] {
  return run([[]], (b, x) => make(b, x), [dtype], [[0]]);
}

/** A slice of 0 … 5. */
function part(start: number, stop: number, step: number): number[] {
  const attrs = { start: shapeOf(start), stop: shapeOf(stop), step: [step] };
  return run([[0, 1, 2, 3, 4, 5]], (b, x) => b.slice(x, attrs));
}

interface Product {
  readonly labels: readonly [left: readonly number[], right: readonly number[], result: readonly number[]];
  readonly shapes: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
}

function product({ labels: [left, right, result], shapes, values }: Product): number[] {
  return run(values, (b, x, y) => b.contract(x, y, { left, right, result }), ['f32'], shapes);
}

function draw(place: string, seed: number, count: number, length: number): number[] {
  return run([[seed], [count]], (b, s, d) => b.random(s, d, { place, shape: shapeOf(length) }), ['i32'], [[], []]);
}

describe('unary, element by element', () => {
  const rows: readonly (readonly [keyof typeof operators, readonly number[], readonly number[]])[] = [
    ['abs', [-2, -0, 0, -inf, nan], [2, 0, 0, inf, nan]],
    ['neg', [-2, 0, -0, inf, nan], [2, -0, 0, -inf, nan]],
    ['sign', [-2, -0, 0, 3, -inf, nan], [-1, -0, 0, 1, -1, nan]],
    ['exp', [0, 1, -inf, inf, 1000, nan], [1, Math.E, 0, inf, inf, nan]],
    ['expm1', [0, 1e-20, -inf, inf], [0, 1e-20, -1, inf]],
    ['log', [1, 0, -1, inf, nan], [0, -inf, nan, inf, nan]],
    ['log1p', [0, 1e-20, -1, -2], [0, 1e-20, -inf, nan]],
    ['log2', [8, 0.25, 0], [3, -2, -inf]],
    ['sqrt', [4, 0, -0, -1, inf], [2, 0, -0, nan, inf]],
    ['rsqrt', [4, 0, inf, -1], [0.5, inf, 0, nan]],
    ['tanh', [0, -0, inf, -inf, 1000], [0, -0, 1, -1, 1]],
    ['asin', [0, -0, 1, -1, 1.5, nan], [0, -0, Math.PI / 2, -Math.PI / 2, nan, nan]],
    ['acos', [1, 0, -1, -1.5, nan], [0, Math.PI / 2, Math.PI, nan, nan]],
    ['atan', [0, -0, 1, inf, -inf, nan], [0, -0, Math.PI / 4, Math.PI / 2, -Math.PI / 2, nan]],
    ['sinh', [0, -0, inf, -inf, 1000, nan], [0, -0, inf, -inf, inf, nan]],
    ['cosh', [0, -0, inf, -inf, -1000, nan], [1, 1, inf, inf, inf, nan]],
    ['sigmoid', [0, -inf, inf, -1000, nan], [0.5, 0, 1, 0, nan]],
    ['softplus', [0, -1000, 1000, -inf, inf, nan], [Math.LN2, 0, 1000, 0, inf, nan]],
    ['erf', [0, -0, inf, -inf, nan], [0, -0, 1, -1, nan]],
    ['erfc', [0, -0, inf, -inf, 30, nan], [1, 1, 0, 2, 0, nan]],
    ['floor', [-1.5, 1.5, -0, inf, nan], [-2, 1, -0, inf, nan]],
    ['ceil', [-1.5, 1.5, -0.5, inf], [-1, 2, -0, inf]],
    [
      'round',
      [0.5, 1.5, 2.5, -0.5, -1.5, -0.3, 0.49, inf, nan, 4503599627370497],
      [0, 2, 2, -0, -2, -0, 0, inf, nan, 4503599627370497],
    ],
  ];
  test.each(rows)('%s', (name, input, output) => {
    expect(run([input], (b, x) => b.apply(operators[name], [x]))).toEqual(output);
  });

  test('erf agrees with tabulated values', () => {
    // Abramowitz and Stegun, table 7.1; the last from the asymptotic expansion of erfc.
    const values = run([[0.1, 0.5, 1, 2, -1, 3.5, 5.5]], (b, x) => b.erf(x));
    const expected = [
      0.1124629160182849, 0.5204998778130465, 0.8427007929497149, 0.9953222650189527, -0.8427007929497149,
    ];
    expected.push(0.9999992569016276, 0.9999999999999927);
    values.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-15));
  });
});

test('erfc keeps its digits where erf is 1', () => {
  // As the erfc of the C library has them.
  const at = [0.5, 2, 3.5, 10, 25];
  const expected = [0.4795001221869535, 4.677734981047266e-3, 7.430983723414128e-7, 2.088487583762545e-45, 8.300172571196522e-274]; // prettier-ignore
  const values = run([at], (b, x) => b.erfc(x));
  values.forEach((value, i) => expect(Math.abs(value / expected[i]! - 1)).toBeLessThan(1e-12));
});

describe('binary, element by element', () => {
  const rows: readonly (readonly [keyof typeof operators, readonly number[], readonly number[], readonly number[]])[] =
    [
      ['maximum', [1, 2, nan, 1, -0, 0], [2, 1, 1, nan, 0, -0], [2, 2, nan, nan, 0, 0]],
      ['minimum', [1, 2, nan, 1, -0, 0], [2, 1, 1, nan, 0, -0], [1, 1, nan, nan, -0, -0]],
      ['div', [1, -1, 0, inf], [0, 0, 0, inf], [inf, -inf, nan, nan]],
      ['rem', [7.5, -7.5, -4, 3, 1, inf], [2, -2, 2, inf, 0, 2], [1.5, -1.5, -0, 3, nan, nan]],
      [
        'pow',
        [2, -2, -8, 0, 0, nan, 1, 2, -1],
        [10, 3, 1 / 3, 0, -1, 0, nan, -2, inf],
        [1024, -8, nan, 1, inf, 1, 1, 0.25, 1],
      ],
      [
        'atan2',
        [0, -0, 0, -0, 1, -1, inf, inf, nan],
        [1, 1, -1, -1, 0, 0, inf, -inf, 1],
        [0, -0, Math.PI, -Math.PI, Math.PI / 2, -Math.PI / 2, Math.PI / 4, 0.75 * Math.PI, nan],
      ],
      ['less', [1, 2, nan, -0], [2, 2, 1, 0], [1, 0, 0, 0]],
      ['lessEqual', [1, 2, nan, 0], [2, 2, nan, -0], [1, 1, 0, 1]],
      ['greater', [2, 2, nan], [1, 2, nan], [1, 0, 0]],
      ['greaterEqual', [2, 2, 1], [1, 2, nan], [1, 1, 0]],
      ['equal', [1, nan, 0], [1, nan, -0], [1, 0, 1]],
      ['notEqual', [1, nan, 0], [1, nan, -0], [0, 1, 0]],
    ];
  test.each(rows)('%s', (name, left, right, output) => {
    expect(run([left, right], (b, x, y) => b.apply(operators[name], [x, y]))).toEqual(output);
  });

  const integers: readonly (readonly [
    keyof typeof operators,
    readonly number[],
    readonly number[],
    readonly number[],
  ])[] = [
    ['add', [2 ** 31 - 1, -5], [1, 2], [-(2 ** 31), -3]],
    ['sub', [-(2 ** 31), 5], [1, 7], [2 ** 31 - 1, -2]],
    ['mul', [65536, 46341, -3], [65536, 46341, 7], [0, -2147479015, -21]],
    ['div', [7, -7, 7, 5], [2, 2, -2, 0], [3, -3, -3, 0]],
    ['rem', [7, -7, 7, 5], [3, 3, -3, 0], [1, -1, 1, 0]],
    ['maximum', [1, -4], [2, -5], [2, -4]],
  ];
  test.each(integers)('%s on i32', (name, left, right, output) => {
    expect(run([left, right], (b, x, y) => b.apply(operators[name], [x, y]), ['i32'])).toEqual(output);
  });
});

describe('conversions', () => {
  const rows: readonly (readonly [DType, DType, readonly number[], readonly number[]])[] = [
    ['f64', 'i32', [1.9, -1.9, nan, 3e9, -3e9, inf], [1, -1, 0, 2 ** 31 - 1, -(2 ** 31), 2 ** 31 - 1]],
    ['f64', 'u8', [1.9, -1.9, nan, 300], [1, 0, 0, 255]],
    ['f64', 'bool', [0, -0, 0.1, nan], [0, 0, 1, 1]],
    ['bool', 'f32', [0, 1], [0, 1]],
    ['i32', 'u8', [-1, 7, 256], [0, 7, 255]],
  ];
  test.each(rows)('%s to %s', (from, dtype, input, output) => {
    expect(run([input], (b, x) => b.cast(x, { dtype }), [from]).map((value) => value + 0)).toEqual(output);
  });
});

describe('reductions', () => {
  const table = [3, 1, 3, nan, 2, nan];
  const shape = [[2, 3]];
  test('argmax takes the first of equals, and the first NaN', () => {
    expect(run([table], (b, x) => b.argmax(x, { axes: [1] }), ['f32'], shape)).toEqual([0, 0]);
    expect(run([[1, 3, 3, 2, nan, nan]], (b, x) => b.argmax(x, { axes: [1] }), ['f32'], shape)).toEqual([1, 1]);
    expect(run([[2, 1, 1, 2, nan, -inf]], (b, x) => b.argmin(x, { axes: [1] }), ['f32'], shape)).toEqual([1, 1]);
    expect(run([[-inf, -inf]], (b, x) => b.argmax(x, { axes: [0] }))).toEqual([0]);
  });
  test('NaN propagates through extremes', () => {
    expect(run([table], (b, x) => b.reduceMax(x, { axes: [1] }), ['f32'], shape)).toEqual([3, nan]);
    expect(run([table], (b, x) => b.reduceMin(x, { axes: [1] }), ['f32'], shape)).toEqual([1, nan]);
  });
  test('over nothing', () => {
    expect(overNothing((b, x) => b.sum(x, { axes: [0] }))).toEqual([0]);
    expect(overNothing((b, x) => b.prod(x, { axes: [0] }))).toEqual([1]);
    expect(overNothing((b, x) => b.reduceMax(x, { axes: [0] }))).toEqual([-inf]);
    expect(overNothing((b, x) => b.reduceMin(x, { axes: [0] }))).toEqual([inf]);
    expect(overNothing((b, x) => b.reduceMax(x, { axes: [0] }), 'i32')).toEqual([-(2 ** 31)]);
    expect(overNothing((b, x) => b.any(x, { axes: [0] }), 'bool')).toEqual([0]);
    expect(overNothing((b, x) => b.all(x, { axes: [0] }), 'bool')).toEqual([1]);
    expect(overNothing((b, x) => b.argmax(x, { axes: [0] }))).toEqual([0]);
  });
});

describe('shapes and positions', () => {
  const six = [0, 1, 2, 3, 4, 5];
  const grid = [[2, 3]];
  test('transpose', () => {
    expect(run([six], (b, x) => b.transpose(x, { permutation: [1, 0] }), ['f32'], grid)).toEqual([0, 3, 1, 4, 2, 5]);
  });
  test('slice forwards, backwards, with a step', () => {
    expect(part(1, 4, 1)).toEqual([1, 2, 3]);
    expect(part(5, -1, -1)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(part(0, 6, 4)).toEqual([0, 4]);
    expect(part(4, 0, -3)).toEqual([4, 1]);
    expect(part(3, 3, 1)).toEqual([]);
  });
  test('unslice, pad, concat', () => {
    const two = [[2]];
    expect(
      run([[7, 8]], (b, x) => b.unslice(x, { shape: shapeOf(5), start: shapeOf(3), step: [-2] }), ['f32'], two),
    ).toEqual([0, 8, 0, 7, 0]);
    expect(run([[7, 8]], (b, x) => b.pad(x, { low: shapeOf(1), high: shapeOf(2), value: -1 }))).toEqual([
      -1, 7, 8, -1, -1,
    ]);
    expect(run([[7, 8], [9]], (b, x, y) => b.concat(y, x, y, { axis: 0 }))).toEqual([9, 7, 8, 9]);
  });
  test('iota and size', () => {
    expect(run([], (b) => b.iota({ shape: shapeOf(2, 3), axis: 1, dtype: 'i32' }))).toEqual([0, 1, 2, 0, 1, 2]);
    expect(run([], (b) => b.size({ dim: constantDim(12), dtype: 'f32' }))).toEqual([12]);
  });
  test('gather, take and their transposes', () => {
    const dtypes = ['f32', 'i32', 'f32'] as const;
    expect(
      run([six, [2, 0]], (b, x, i) => b.gather(x, i, { axis: 1 }), dtypes, [
        [2, 3],
        [2, 1],
      ]),
    ).toEqual([2, 3]);
    expect(run([six, [1, 1]], (b, x, i) => b.take(x, i, { axis: 0 }), dtypes, [[2, 3], [2]])).toEqual([
      3, 4, 5, 3, 4, 5,
    ]);
    expect(run([six, [2, 1, 2]], (b, x, i) => b.take(x, i, { axis: 1 }), dtypes, [[2, 3], [3]])).toEqual([
      2, 1, 2, 5, 4, 5,
    ]);
    expect(
      run(
        [
          [1, 1],
          [1, 1, 0],
          [5, 6, 7],
        ],
        (b, x, i, u) => b.scatterAdd(x, i, u, { axis: 0 }),
        dtypes,
      ),
    ).toEqual([8, 12]);
    expect(
      run(
        [
          [0, 0, 0, 0],
          [1, 1],
          [1, 2, 3, 4],
        ],
        (b, x, i, u) => b.takeAdd(x, i, u, { axis: 0 }),
        dtypes,
        [[2, 2], [2], [2, 2]],
      ),
    ).toEqual([0, 0, 4, 6]);
  });
  test.each([-1, 3, 2 ** 31 - 1])('at an index of %i into 3 there is nothing', (row) => {
    for (const [dtype, nothing] of [
      ['f32', nan],
      ['i32', 0],
      ['bool', 0],
    ] as const) {
      const dtypes = [dtype, 'i32'] as const;
      expect(
        run(
          [
            [1, 1, 0],
            [1, row],
          ],
          (b, x, i) => b.take(x, i, { axis: 0 }),
          dtypes,
        ),
      ).toEqual([1, nothing]);
      expect(
        run(
          [
            [1, 1, 0],
            [1, row],
          ],
          (b, x, i) => b.gather(x, i, { axis: 0 }),
          dtypes,
        ),
      ).toEqual([1, nothing]);
    }
    const vectors = [[1, 2, 3], [1, row], [5, 6]]; // prettier-ignore
    const dtypes = ['f32', 'i32', 'f32'] as const;
    expect(run(vectors, (b, x, i, u) => b.takeAdd(x, i, u, { axis: 0 }), dtypes)).toEqual([1, 7, 3]);
    expect(run(vectors, (b, x, i, u) => b.scatterAdd(x, i, u, { axis: 0 }), dtypes)).toEqual([1, 7, 3]);
  });
});

describe('contract', () => {
  const square = [2, 2];
  const values = [[1, 2, 3, 4], [5, 6, 7, 8]]; // prettier-ignore
  test('matrix product, and its transpose', () => {
    const shapes = [square, square];
    expect(product({ labels: [[0, 1], [1, 2], [0, 2]], shapes, values })).toEqual([19, 22, 43, 50]); // prettier-ignore
    expect(product({ labels: [[0, 1], [1, 2], [2, 0]], shapes, values })).toEqual([19, 43, 22, 50]); // prettier-ignore
  });
  test('an outer product, a batch', () => {
    expect(product({ labels: [[0], [1], [1, 0]], shapes: [[2], [2]], values: [[1, 2], [3, 4]] })).toEqual([3, 6, 4, 8]); // prettier-ignore
    expect(product({ labels: [[0, 1], [0, 1], [0]], shapes: [square, square], values })).toEqual([17, 53]);
  });
});

describe('random', () => {
  test('depends on seed, place, draw and element, and on nothing else', () => {
    const first = draw('a', 1, 0, 4);
    expect(draw('a', 1, 0, 4)).toEqual(first);
    expect(draw('a', 1, 0, 6).slice(0, 4)).toEqual(first);
    for (const other of [draw('b', 1, 0, 4), draw('a', 2, 0, 4), draw('a', 1, 1, 4)]) expect(other).not.toEqual(first);
  });
  test('is uniform in [0, 1), in steps that float32 holds', () => {
    const values = draw('a', 3, 0, 4000);
    expect(values.every((value) => value >= 0 && value < 1 && Math.fround(value) === value)).toBe(true);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});
