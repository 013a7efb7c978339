/** What every file can name without declaring it: the functions and constants that the language cannot say itself. */

export interface IntrinsicStatic {
  readonly name: string;
  /** Has a default of its own. */
  readonly optional?: true;
  /** Takes every positional argument that is left. */
  readonly rest?: true;
}

export interface Intrinsic {
  readonly doc: string;
  readonly statics: readonly IntrinsicStatic[];
  /** Takes named static arguments besides, whose names the call itself introduces. */
  readonly others?: true;
  /** Names of the tensors; none where brackets alone apply it. */
  readonly params: readonly string[];
  /** How many of `params` must be given; all of them by default. */
  readonly required?: number;
  /** Takes any number of tensors from `required` on. */
  readonly variadic?: true;
  /** Takes `mask=`: a bool tensor that says which elements count. */
  readonly masks?: true;
}

const axis: IntrinsicStatic = { name: 'axis', optional: true };
const axes: IntrinsicStatic = { name: 'axes', optional: true };
const descending: IntrinsicStatic = { name: 'descending', optional: true };
const keepdims: IntrinsicStatic = { name: 'keepdims', optional: true };
const dims: IntrinsicStatic = { name: 'dims', rest: true };

const stride: IntrinsicStatic = { name: 'stride', optional: true };
const padding: IntrinsicStatic = { name: 'padding', optional: true };
const dilation: IntrinsicStatic = { name: 'dilation', optional: true };
const groups: IntrinsicStatic = { name: 'groups', optional: true };

/** How many places the weights have, which a layer was told: what does not fit them is refused. */
const kernel: IntrinsicStatic = { name: 'kernel', optional: true };

const convolution = (doc: string): Intrinsic => ({
  doc,
  statics: [stride, padding, dilation, groups, kernel],
  params: ['x', 'w'],
});
const transposedConvolution = (doc: string): Intrinsic => ({
  doc,
  statics: [stride, padding, dilation, groups, { name: 'output_padding', optional: true }, kernel],
  params: ['x', 'w'],
});

const size: IntrinsicStatic = { name: 'size' };

const pooling = (doc: string, ...more: readonly IntrinsicStatic[]): Intrinsic => ({
  doc,
  statics: [size, stride, padding, ...more],
  params: ['x'],
});
const adaptivePooling = (doc: string): Intrinsic => ({ doc, statics: [size], params: ['x'] });

const unary = (doc: string): Intrinsic => ({ doc, statics: [], params: ['x'] });
const reduction = (doc: string): Intrinsic => ({ doc, statics: [axis, axes, keepdims], params: ['x'], masks: true });
const filled = (doc: string): Intrinsic => ({ doc, statics: [dims], params: [] });
const constant = (doc: string): Intrinsic => ({ doc, statics: [dims, { name: 'dtype', optional: true }], params: [] });

export const intrinsics = {
  abs: unary('Magnitude; derivative 0 at 0.'),
  sign: unary('−1, 0 or 1.'),
  exp: unary('e^x.'),
  expm1: unary('e^x − 1, exact near 0.'),
  log: unary('Natural logarithm.'),
  log1p: unary('log(1 + x), exact near 0.'),
  log2: unary('Logarithm to base 2.'),
  sqrt: unary('Square root.'),
  rsqrt: unary('1 / sqrt(x).'),
  sin: unary('Sine.'),
  cos: unary('Cosine.'),
  tan: unary('Tangent.'),
  asin: unary('Angle in [−π/2, π/2] whose sine is x; NaN outside [−1, 1].'),
  acos: unary('Angle in [0, π] whose cosine is x; NaN outside [−1, 1].'),
  atan: unary('Angle in [−π/2, π/2] whose tangent is x.'),
  atan2: {
    doc: 'Angle in [−π, π] of the point (x, y); derivative 0 at the origin.',
    statics: [],
    params: ['y', 'x'],
  },
  sinh: unary('Hyperbolic sine.'),
  cosh: unary('Hyperbolic cosine.'),
  tanh: unary('Hyperbolic tangent.'),
  sigmoid: unary('1 / (1 + e^−x).'),
  erf: unary('Error function.'),
  erfc: unary('1 − erf(x), exact for large x.'),
  floor: unary('The integer at or below x.'),
  floor_div: {
    doc: 'a / b rounded down: of whole numbers exact, and 0 where b is 0; of sizes a size, as in `zeros[floor_div(T, 2)]`. The remainder `%` rounds towards 0.',
    statics: [],
    params: ['a', 'b'],
  },
  ceil: unary('The integer at or above x.'),
  round: unary('The nearest integer, ties to even.'),
  stop_gradient: unary('x, through which no derivative passes.'),
  where: { doc: 'a where the condition holds, else b.', statics: [], params: ['condition', 'a', 'b'] },
  dtype: unary('The element type of x, known when compiling: `if dtype(x) == i32 { … }`.'),
  rank: unary('The number of axes of x, known when compiling; 0 for a number.'),
  cast: { doc: 'x as another element type.', statics: [{ name: 'dtype' }], params: ['x'] },

  sum: reduction('Sum over all axes, or those named.'),
  mean: reduction('Mean over all axes, or those named.'),
  prod: reduction('Product over all axes, or those named.'),
  max: {
    doc: 'max(a, b) is the larger, elementwise: its derivative goes to a where a > b, else to b. max(x) is the largest over axes.',
    statics: [axis, axes, keepdims],
    params: ['a', 'b'],
    required: 1,
    masks: true,
  },
  min: {
    doc: 'min(a, b) is the smaller, elementwise: its derivative goes to a where a < b, else to b. min(x) is the smallest over axes.',
    statics: [axis, axes, keepdims],
    params: ['a', 'b'],
    required: 1,
    masks: true,
  },
  any: reduction('Whether any element holds.'),
  all: reduction('Whether every element holds.'),
  argmax: {
    doc: 'Position of the first largest element along an axis, the last by default.',
    statics: [axis, keepdims],
    params: ['x'],
    masks: true,
  },
  argmin: {
    doc: 'Position of the first smallest element along an axis, the last by default.',
    statics: [axis, keepdims],
    params: ['x'],
    masks: true,
  },

  reshape: { doc: 'The same elements under other dims; one of them may be −1.', statics: [dims], params: ['x'] },
  flatten: { doc: 'All axes but the first as one.', statics: [], params: ['x'] },
  transpose: { doc: 'The last two axes swapped, or the order `axes`.', statics: [axes], params: ['x'] },
  squeeze: { doc: 'Without an axis of extent 1, the last by default.', statics: [axis], params: ['x'] },
  unsqueeze: { doc: 'With a new axis of extent 1, the last by default.', statics: [axis], params: ['x'] },
  expand: { doc: 'Repeated along new axes and axes of extent 1, to the dims given.', statics: [dims], params: ['x'] },
  concat: {
    doc: 'One after the other along an axis, the last by default.',
    statics: [axis],
    params: ['x'],
    variadic: true,
  },
  stack: { doc: 'Side by side along a new axis, the last by default.', statics: [axis], params: ['x'], variadic: true },
  split: {
    doc: 'In n equal parts along an axis, the last by default; for a list, in parts of these sizes.',
    statics: [{ name: 'n' }, axis],
    params: ['x'],
  },
  slice: {
    doc: 'The elements from `start` up to, without, `stop` along an axis, the last by default: x[..., start:stop:step]. Negative bounds count from the end.',
    statics: [{ name: 'start' }, { name: 'stop', optional: true }, { name: 'step', optional: true }, axis],
    params: ['x'],
  },
  unstack: { doc: 'The slices along an axis, the last by default.', statics: [axis], params: ['x'] },
  rearrange: {
    doc: 'Axes split, ordered and merged by name, `...` for any number of them: `rearrange["... t (h d) -> ... h t d", h=8](x)`. Rogozhnikov: Einops (2022).',
    statics: [{ name: 'pattern' }],
    others: true,
    params: ['x'],
  },
  einsum: {
    doc: 'The product of tensors, summed over the axes that the result does not name, `...` for any number of them: `einsum["... i, i o -> ... o"](x, w)`.',
    statics: [{ name: 'pattern' }],
    params: ['x'],
    variadic: true,
  },
  flip: { doc: 'Backwards along axes, the last by default.', statics: [axis, axes], params: ['x'] },
  roll: {
    doc: 'Shifted along an axis, the last by default; what leaves at one end enters at the other.',
    statics: [{ name: 'shift' }, axis],
    params: ['x'],
  },
  tile: { doc: 'The whole repeated along each axis as often as the dims say.', statics: [dims], params: ['x'] },
  repeat: {
    doc: 'Each element n times along an axis, the last by default.',
    statics: [{ name: 'n' }, axis],
    params: ['x'],
  },
  pad: {
    doc: '`low` elements `value`, 0 by default, before and `high` after, as many unless told, along axes, the last by default.',
    statics: [{ name: 'low' }, { name: 'high', optional: true }, axis, axes, { name: 'value', optional: true }],
    params: ['x'],
  },
  tril: {
    doc: 'Zero above the diagonal of the last two axes; a positive `diagonal` keeps so many more.',
    statics: [{ name: 'diagonal', optional: true }],
    params: ['x'],
  },
  triu: {
    doc: 'Zero below the diagonal of the last two axes; a positive `diagonal` drops so many more.',
    statics: [{ name: 'diagonal', optional: true }],
    params: ['x'],
  },
  diag: unary('The matrix with a vector on its diagonal; of square matrices in the last two axes the diagonals.'),
  cumsum: {
    doc: 'Sum up to each element along an axis, the last by default.',
    statics: [axis],
    params: ['x'],
    masks: true,
  },
  cumprod: {
    doc: 'Product up to each element along an axis, the last by default; its derivative is exact at zeros.',
    statics: [axis],
    params: ['x'],
    masks: true,
  },
  take: {
    doc: 'The rows of x that `index` names, along an axis, the first by default.',
    statics: [axis],
    params: ['x', 'index'],
  },
  take_along: {
    doc: 'Of each row of x the element that `index` names, along an axis, the last by default, which disappears. An index of the axes in front alone takes all behind: `take_along(x, lengths - 1, axis=1)` is the last of each row, [B, C] of [B, T, C]. With as many axes as x, `gather`.',
    statics: [axis],
    params: ['x', 'index'],
  },
  gather: {
    doc: 'y[.., i, ..] = x[.., index[.., i, ..], ..] along an axis, the last by default: as many elements as the index has, whose other axes may be 1.',
    statics: [axis],
    params: ['x', 'index'],
  },
  scatter_add: {
    doc: 'x with u added where `index` says, repeated positions summed: single elements along an axis, the last by default, where index and u have one shape; whole rows, along the first axis by default, where u is what `take` gives.',
    statics: [axis],
    params: ['x', 'index', 'u'],
  },
  sort: {
    doc: 'In ascending order along an axis, the last by default; NaN counts as largest, equals keep their order. By merging, in n·log n comparisons.',
    statics: [axis, descending],
    params: ['x'],
  },
  argsort: {
    doc: 'The positions of x in the order of `sort`: gather(x, argsort(x)) = sort(x).',
    statics: [axis, descending],
    params: ['x'],
  },
  topk: {
    doc: 'values, positions of the k largest along an axis, the last by default, the largest first; the first of equals, and NaN, come first. Up to 64 of four times as many or more are found without putting the others in order.',
    statics: [{ name: 'k' }, axis],
    params: ['x'],
  },

  conv1d: convolution(
    'y[.., t, o] = Σ_kc x[.., stride·t + dilation·k, c]·w[k, c, o], x padded by zeros: x [.., T, C], w [K, C / groups, O]. `kernel` is K once more, and refused where it is not.',
  ),
  conv2d: convolution(
    'The same over two axes: x [.., H, W, C], w [KH, KW, C / groups, O]. `padding` is "valid", "same", a number or a list.',
  ),
  conv3d: convolution('The same over three axes: x [.., D, H, W, C], w [KD, KH, KW, C / groups, O].'),
  conv_transpose1d: transposedConvolution(
    'What conv1d hands back in its gradient: x[.., t, c]·w[k, c, o] added at stride·t + dilation·k, less the padding: x [.., T, C], w [K, C / groups, O].',
  ),
  conv_transpose2d: transposedConvolution('The same over two axes: x [.., H, W, C], w [KH, KW, C / groups, O].'),
  conv_transpose3d: transposedConvolution(
    'The same over three axes: x [.., D, H, W, C], w [KD, KH, KW, C / groups, O].',
  ),

  max_pool1d: pooling(
    'The largest of each window of `size` places, moved by `stride`, which is `size` unless told: x [.., T, C]. Padding never wins; the derivative goes to the first of equals.',
    dilation,
  ),
  max_pool2d: pooling('The same over two axes, x [.., H, W, C]; `size` is a number or a list of two.', dilation),
  avg_pool1d: pooling(
    'The mean of each window of `size` places, moved by `stride`, which is `size` unless told: x [.., T, C]. Padding counts only with count_padding=true.',
    { name: 'count_padding', optional: true },
  ),
  avg_pool2d: pooling('The same over two axes, x [.., H, W, C]; `size` is a number or a list of two.', {
    name: 'count_padding',
    optional: true,
  }),
  adaptive_max_pool1d: adaptivePooling(
    'The largest of each of `size` windows that cover the places: window i is from ⌊i·T / size⌋ to ⌈(i + 1)·T / size⌉: x [.., T, C].',
  ),
  adaptive_max_pool2d: adaptivePooling('The same over two axes, x [.., H, W, C]; `size` is a number or a list of two.'),
  adaptive_avg_pool1d: adaptivePooling(
    'The mean of each of `size` windows that cover the places: window i is from ⌊i·T / size⌋ to ⌈(i + 1)·T / size⌉: x [.., T, C].',
  ),
  adaptive_avg_pool2d: adaptivePooling('The same over two axes, x [.., H, W, C]; `size` is a number or a list of two.'),

  grad: {
    doc: 'The gradient of sum(y) with respect to x: an input, a parameter, or a name that y is computed from.',
    statics: [],
    params: ['y', 'x'],
  },
  jvp: {
    doc: 'The derivative of y along v, a change of x: the Jacobian of y with respect to x, times v.',
    statics: [],
    params: ['y', 'x', 'v'],
  },

  custom_gradient: {
    doc: 'forward(x, …), whose derivative is backward(x, …, g): given the cotangent g of the result, that of each argument.',
    statics: [{ name: 'forward' }, { name: 'backward' }],
    params: ['x'],
    variadic: true,
  },
  remat: {
    doc: 'The layer, or the stack of layers, with less memory in training: what it computes is computed again for its gradient.',
    statics: [{ name: 'layer' }],
    params: [],
  },

  zeros: constant('Zeros, f32 unless told: `zeros[B, dtype=i32]`.'),
  ones: constant('Ones, f32 unless told; of `bool`, true.'),
  iota: { doc: '0, 1, … n − 1 as i32.', statics: [{ name: 'n' }], params: [] },
  uniform: filled('Fresh random numbers in [0, 1).'),
  normal: filled('Fresh random numbers with mean 0 and standard deviation 1.'),
} as const satisfies Readonly<Record<string, Intrinsic>>;

export type IntrinsicName = keyof typeof intrinsics;

export function isIntrinsic(name: string): name is IntrinsicName {
  return Object.hasOwn(intrinsics, name);
}

/** Signature by name, without the literal types of the table. */
export function intrinsic(name: IntrinsicName): Intrinsic {
  return intrinsics[name];
}

/** Initialisers that the runtime draws itself, with the defaults of their static arguments; the library builds the others on them. */
export const primitives = {
  constant: { doc: 'Every element `value`.', statics: { value: 0 } },
  uniform: { doc: 'Uniform in [low, high).', statics: { low: -1, high: 1 } },
  normal: { doc: 'Normal with the given mean and standard deviation.', statics: { mean: 0, std: 1 } },
  truncated_normal: {
    doc: 'Normal, redrawn outside `low` and `high`, which count standard deviations from the mean.',
    statics: { mean: 0, std: 1, low: -2, high: 2 },
  },
  orthogonal: {
    doc: '`gain` times a matrix with orthonormal rows or columns, whichever are fewer.',
    statics: { gain: 1 },
  },
  identity: { doc: 'Ones on the diagonal, zeros elsewhere.', statics: {} },
} as const;

export type PrimitiveName = keyof typeof primitives;

export function isPrimitive(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name);
}

/** Names that stand for a value; `training` and `step` only where they mean something. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['inf', Infinity],
]);

export const elementTypes = ['f32', 'f64', 'i32', 'u8', 'bool'] as const;

/** Names that no local may take, because programs would read as something else. */
export const reserved: ReadonlySet<string> = new Set(['training', ...elementTypes]);
