/** Derivatives of the built-in functions that are made of several operators: g is the gradient of the result, dx that of x. */

export interface Composed {
  readonly derivative: string;
  /** At kinks and ties; none where the function has none. */
  readonly subgradient?: string;
}

const none: Composed = { derivative: 'none' };
const fill: Composed = { derivative: 'none: it has no operand' };

/** What compiled code adds to the formula where operands are no numbers. */
const zerosMultiply = (result: string): string =>
  `compiled code multiplies the zeros beside and between elements too, so that ${result} may be NaN where an infinite or NaN operand meets one`;

const convolution: Composed = {
  derivative:
    'dx = the transposed convolution of g with w, of equal stride, padding, dilation and groups; dw[k, c, o] = Σ x·g over all places that tap k reads',
  subgradient: `none needed: linear in each operand; ${zerosMultiply('dx')}`,
};
const transposed: Composed = {
  derivative:
    'dx = the convolution of g with w, of equal stride, padding, dilation and groups; dw[k, c, o] = Σ x·g over all places that tap k writes',
  subgradient: `none needed: linear in each operand; ${zerosMultiply('the value')}`,
};
const largest: Composed = {
  derivative: 'dx = each g at the largest of its window; windows that overlap sum',
  subgradient: 'ties: all of it goes to the first in row-major order; padding gets nothing',
};
const average: Composed = { derivative: 'dx = each g / (number of places counted) at all places of its window; windows that overlap sum' }; // prettier-ignore

export const composed: Readonly<Record<string, Composed>> = {
  floor_div: { derivative: '0', subgradient: 'at the jumps 0' },
  mean: { derivative: 'dx = g / n repeated over the axes, for n elements; with a mask, only where it holds' },
  stack: { derivative: 'each operand gets its slice of g' },
  unstack: { derivative: 'dx = the gradients of the slices, stacked' },
  split: { derivative: 'dx = the gradients of the parts, one after the other' },
  roll: { derivative: 'dx = g shifted back' },
  tile: { derivative: 'dx = Σ g over the repetitions' },
  repeat: { derivative: 'dx = Σ g over the repetitions' },
  tril: { derivative: 'dx = g, but 0 above the diagonal' },
  triu: { derivative: 'dx = g, but 0 below the diagonal' },
  diag: { derivative: 'of a vector: dx = the diagonal of g; of matrices: dx = g on the diagonal, 0 elsewhere' },
  cumsum: { derivative: 'dx_i = Σ g_j over j ≥ i' },
  cumprod: {
    derivative: 'dx_i = Σ_{j ≥ i} g_j·Π x_k over all k ≤ j but i',
    subgradient: 'exact at zeros, as nothing is divided by x',
  },
  sort: {
    derivative: 'dx = each g at the place where its value stood',
    subgradient: 'ties: equals keep their order, and so do their gradients',
  },
  argsort: none,
  topk: {
    derivative: 'dx = each g of the values at the place where its value stood, 0 elsewhere; positions have none',
    subgradient: 'ties: the first of equals counts as larger',
  },
  conv1d: convolution,
  conv2d: convolution,
  conv3d: convolution,
  conv_transpose1d: transposed,
  conv_transpose2d: transposed,
  conv_transpose3d: transposed,
  max_pool1d: largest,
  max_pool2d: largest,
  adaptive_max_pool1d: largest,
  adaptive_max_pool2d: largest,
  avg_pool1d: average,
  avg_pool2d: average,
  adaptive_avg_pool1d: average,
  adaptive_avg_pool2d: average,
  grad: { derivative: 'that of the formula which the gradient is: gradients of gradients, to any order' },
  jvp: { derivative: 'that of the formula which it is, with respect to x and to v' },
  dtype: none,
  rank: none,
  zeros: fill,
  ones: fill,
  normal: fill,
};
