/** Cases of the functions that are built into the language. */
import { grown, labels, matrix, vector, type Case } from './inputs.ts';

const x = vector(-0.9, -0.3, 0.4, 0.8);
const positive = vector(0.3, 0.8, 1.7, 2.5);
const grid = matrix(3, 0.5, -1.5, 2, 1.2, 0.3, -0.8);
const other = matrix(3, -0.4, 0.9, 1.1, 0.6, -1.3, 0.2);
const mask = { type: 'bool[2, 3]', data: [1, 1, 0, 1, 0, 1] };
const words = (text: string): readonly string[] => text.split(' ');

const everywhere = words(
  'abs sign exp expm1 sin cos tan asin acos atan sinh cosh tanh sigmoid erf erfc floor ceil round',
);
const arrangements = words(
  'sum mean prod max min sum[axis=1] mean[axis=0] prod[axis=-1] max[axis=0] min[axis=1,keepdims=true] reshape[3,2] flatten transpose transpose[axes=[1,0]] unsqueeze unsqueeze[axis=0] expand[2,2,3] pad[1]',
);

export const builtIns: readonly Case[] = [
  ...everywhere.map((name): Case => [`${name}(x)`, { x }]),
  ...words('log log1p log2 sqrt rsqrt').map((name): Case => [`${name}(x)`, { x: positive }]),
  ...arrangements.map((name): Case => [`${name}(x * x)`, { x: grid }]),
  ...words('sum mean prod max min').map((name): Case => [`${name}[axis=0](x * x, mask=m)`, { x: grid, m: mask }]),
  ...words('any all').map((name): Case => [`${name}[axis=1](x > 0)`, { x: grid }]),
  ...words('argmax argmin argsort').map((name): Case => [`${name}(x)`, { x: grid }]),
  ...words('max min atan2').map((name): Case => [`${name}(x, y)`, { x: grid, y: other }]),
  ['floor_div(x, y) * x', { x: grid, y: matrix(3, 0.7, -0.4, 0.9, 1.3, -0.7, 0.6) }],
  ['floor_div(n, 3)', { n: { type: 'i32[8]', data: [7, -7, 6, -6, 0, -1, 2147483647, -2147483648] } }],
  ['floor_div(n, -3)', { n: { type: 'i32[8]', data: [7, -7, 6, -6, 0, -1, 2147483647, -2147483648] } }],
  [
    'floor_div(n, m)',
    {
      n: { type: 'i32[8]', data: [7, -7, 7, -7, 5, -2147483648, -2147483648, 2147483647] },
      m: { type: 'i32[8]', data: [2, 2, -2, -2, 0, -1, 2147483647, -2147483648] },
    },
  ],
  ['stop_gradient(i)', { i: labels(2, 0, 2) }],
  ['where(x > y, x * y, y)', { x: grid, y: other }],
  ['cast[i32](x)', { x: grid }],
  ['cast[f32](n) * x', { x: grid, n: { type: 'i32[3]', data: [2, -1, 3] } }],
  ['dtype(x) == f64 or dtype(x) == f32', { x }],
  ['rank(x) * x', { x: grid }],
  ['squeeze[axis=0](unsqueeze[axis=0](x * x))', { x: grid }],
  ['concat[axis=0](x, x * y)', { x: grid, y: other }],
  ['concat(x, n, y)', { x: grid, n: grown(1, 2, 0), y: other }],
  ['stack(x, x * y)', { x: grid, y: other }],
  ['unstack[axis=0](x * x)[1]', { x: grid }],
  ['take(x * x, i)', { x: grid, i: { type: 'i32[2, 2]', data: [1, 0, 1, 1] } }],
  ['take[axis=1](x * x, i)', { x: grid, i: labels(2, 0, 2) }],
  ['topk[2](x)[1]', { x: grid }],
  ['grad(x^3 * y, x)', { x: grid, y: other }],
  ['jvp(sin(x) * y, x, y)', { x: grid, y: other }],
  ['custom_gradient[square, slope](x)', { x }, { declarations: 'fn slope(x, g) = 2 * x * g\n' }],
  ['remat[Dense[2]](x)', { x: grid }, { training: true }],
  ['zeros[2, 3]', {}],
  ['zeros[2, dtype=i32] + n', { n: { type: 'i32[2]', data: [2, -1] } }],
  ['ones[2, dtype=bool]', {}],
  ['ones[2] * x', { x: grown(1, 2) }],
  ['iota[4]', {}],
  ['uniform[3] * x', { x: vector(1, 2, 3) }],
  ['normal[3] * x', { x: vector(1, 2, 3) }],
];
