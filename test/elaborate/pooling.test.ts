/** Pooling, resizing and pixel shuffling against loops: borders, ties, sizes that do not divide; and what is wrong. */
import { describe, expect, test } from 'vitest';
import { elaborated, evaluateExpression, formatProblem, modelOf, outputOf } from './elaborating.ts';
import { slopesOf } from '../library/derivatives.ts';

const row = (...data: readonly number[]) => ({ x: { type: `f32[${data.length}, 1]`, data } });
const image = (rows: readonly (readonly number[])[]) => ({
  x: { type: `f32[${rows.length}, ${rows[0]!.length}, 1]`, data: rows.flat() },
});
const near = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) =>
    Number.isNaN(expected[i]) ? expect(value).toBeNaN() : expect(value).toBeCloseTo(expected[i]!, 12),
  );
};

describe('along one axis', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['max_pool1d[2](x)', [1, 3, -2, -5, 9], [3, -2]],
    ['max_pool1d[2, padding=1](x)', [-1, -3, -2], [-1, -2]],
    ['max_pool1d[3, stride=1, padding="same"](x)', [-4, -3, -5, -6], [-3, -3, -3, -5]],
    ['max_pool1d[2, stride=1, dilation=2](x)', [1, 2, 0, 5], [1, 5]],
    ['max_pool1d[2](x)', [NaN, 1, 2, -Infinity], [NaN, 2]],
    ['max_pool1d[1](x)', [7], [7]],
    ['avg_pool1d[2](x)', [1, 3, -2, -5, 9], [2, -3.5]],
    ['avg_pool1d[3, stride=1, padding="same"](x)', [3, 6, 9], [4.5, 6, 7.5]],
    ['avg_pool1d[3, stride=1, padding=1, count_padding=true](x)', [3, 6, 9], [3, 6, 5]],
    ['avg_pool1d[2, padding=[[2, 0]], count_padding=true](x)', [4, 6], [0, 5]],
    ['max_pool1d[2, dilation=2, padding=2](x)', [4, 6], [4, 4]],
    ['avg_pool1d[2, padding=[[1, 0]]](x)', [4, 6, 8], [4, 7]],
    ['adaptive_max_pool1d[2](x)', [1, 2, 3, 4, 5], [3, 5]],
    ['adaptive_avg_pool1d[2](x)', [1, 2, 3, 4, 5], [2, 4]],
    ['adaptive_avg_pool1d[3](x)', [1, 2], [1, 1.5, 2]],
    ['adaptive_avg_pool1d[1](x)', [1, 2, 6], [3]],
    ['global_avg_pool1d(x)', [1, 2, 6], [3]],
    ['global_max_pool1d(x)', [1, 7, 6], [7]],
  ])('%s of %j', (expression, data, expected) => {
    near(evaluateExpression(expression, row(...data)), expected);
  });
});

describe('of images', () => {
  const picture = [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ];

  test.each<[string, readonly number[]]>([
    ['max_pool2d[2](x)', [6, 8]],
    ['max_pool2d[[1, 2]](x)', [2, 4, 6, 8, 10, 12]],
    ['max_pool2d[[3, 2], stride=1](x)', [10, 11, 12]],
    ['avg_pool2d[2, padding=[1, 0]](x)', [1.5, 3.5, 7.5, 9.5]],
    ['adaptive_avg_pool2d[[2, 1]](x)', [4.5, 8.5]],
    ['global_avg_pool2d(x)', [6.5]],
    ['global_max_pool2d(x)', [12]],
    ['resize[1, 2](x)', [6, 8]],
    ['resize[2, 2, "bilinear"](x)', [2.5, 4.5, 8.5, 10.5]],
    ['resize[3, 8](x)', picture.flatMap((line) => line.flatMap((value) => [value, value]))],
  ])('%s', (expression, expected) => {
    near(evaluateExpression(expression, image(picture)), expected);
  });

  test('bilinear to twice the size: quarters between, the outermost as they are', () => {
    near(evaluateExpression('resize[1, 6, "bilinear"](x)', image([[0, 4, 12]])), [0, 1, 3, 6, 10, 12]);
  });

  test('places that fall exactly on a place', () => {
    // (1 + 1/2)·6/9 is 1, whatever 6/9 rounds to.
    near(evaluateExpression('resize[1, 9](x)', image([[0, 1, 2, 3, 4, 5]])), [0, 1, 1, 2, 3, 3, 4, 5, 5]);
  });

  test('pixel_shuffle and back', () => {
    const x = { x: { type: 'f32[1, 1, 2, 4]', data: [0, 1, 2, 3, 4, 5, 6, 7] } };
    expect(evaluateExpression('pixel_shuffle[2](x)', x)).toEqual([0, 1, 4, 5, 2, 3, 6, 7]);
    expect(evaluateExpression('pixel_unshuffle[2](pixel_shuffle[2](x))', x)).toEqual(x.x.data);
  });

  test('of an open number of open images, and of none', () => {
    const model = modelOf(`model M[B, H] {\n  input x: f64[B, 2 * H, 4, 1]\n  output y = adaptive_max_pool2d[[1, 2]](max_pool2d[2](x))\n}`, { dtype: 'f64' }); // prettier-ignore
    expect(model.inference.outputs.get('y')!.type.shape.map(({ key }) => key)).toEqual(['B', '1', '2', '1']);
    const data = Array.from({ length: 16 }, (_, i) => i);
    expect(outputOf(model, 'y', { inputs: { x: data }, sizes: { B: 1, H: 2 } })).toEqual([13, 15]);
    expect(outputOf(model, 'y', { inputs: { x: [] }, sizes: { B: 0, H: 2 } })).toEqual([]);
  });
});

test.each<[string, readonly number[], readonly number[]]>([
  ['max_pool1d[2](x)', [3, 3, 1, 2], [1, 0, 0, 1]],
  ['max_pool1d[2, stride=1](x)', [3, 3, 3], [1, 1, 0]],
  ['max_pool1d[3, stride=1, padding=1](x)', [1, 5, 2], [0, 3, 0]],
  ['adaptive_max_pool1d[1](x)', [4, 4], [1, 0]],
  ['avg_pool1d[2, stride=1](x)', [1, 2, 3], [0.5, 1, 0.5]],
])('the derivative of %s at %j', (expression, data, slopes) => {
  expect(slopesOf(expression, row(...data))).toEqual(slopes);
});

test('the derivative of equals in two axes goes to the first in row-major order', () => {
  const x = image([
    [0, 1],
    [1, 1],
  ]);
  for (const pool of ['max_pool2d[2]', 'max_pool2d[2, stride=1]', 'adaptive_max_pool2d[1]', 'global_max_pool2d']) {
    expect(slopesOf(`${pool}(x)`, x)).toEqual([0, 1, 0, 0]);
  }
});

test.each([
  ['max_pool2d[3](z)', 'pooling needs 2 axes of places and one of channels'],
  ['max_pool2d[6](x)', 'a window of 6 does not fit in 5'],
  ['max_pool2d[0](x)', '`size` is a whole number, or a list of 2 from 1 to 2147483647'],
  ['max_pool2d[2, padding=2](x)', 'a window of 2 beside a border of 2 sees nothing but padding'],
  ['avg_pool2d[2, padding=[0, [0, 3]]](x)', 'a window of 2 beside a border of 3 sees nothing but padding'],
  ['max_pool2d[2, dilation=2, padding=3](x)', 'a window of 3 beside a border of 3 sees nothing but padding'],
  ['avg_pool2d[1, padding=1](x)', 'a window of 1 beside a border of 1 sees nothing but padding'],
  ['avg_pool2d(x)', '`avg_pool2d` needs its static argument `size`'],
  ['adaptive_avg_pool2d[2](y)', 'T places make 2 windows only where 2 divides them'],
  ['max_pool1d[2](x > 0)', 'pooling is for numbers, not for bool'],
  ['resize[3, 3, "cubic"](x)', '`method` is "nearest" or "bilinear", not "cubic"'],
  ['pixel_shuffle[3](w)', '`C % factor^2 == 0` does not hold'],
])('%s', (line, message) => {
  const { problems } = elaborated(`model M[T] {
  input x: f32[5, 5, 4]
  input y: f32[T, 4, 4]
  input z: f32[5, 4]
  input w: f32[1, 5, 5, 4]
  output result = ${line}
}`);
  expect(problems.map(formatProblem).join('\n')).toContain(message);
});
