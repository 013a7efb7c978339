/** Functions of floats from the library and the language, each with inputs at which it is smooth: what their tests run over. */
import { builtIns } from './built-in-cases.ts';
import type { Inputs } from './derivatives.ts';
import { grown, labels, matrix, vector, type Case } from './inputs.ts';
import { layers } from './layer-cases.ts';

const x = vector(-2.3, -0.7, 0.4, 1.9);
const grid = matrix(3, 0.5, -1.5, 2, 1.2, 0.3, -0.8);
const other = matrix(3, -0.4, 0.9, 1.1, 0.6, -1.3, 0.2);
const share = matrix(3, 0.2, 0.5, 0.3, 0.6, 0.1, 0.3);
const label = labels(2, 0);

const image = grown(1, 1, 5, 4, 2);
const convolutions: readonly (readonly [string, Inputs])[] = [
  ['conv1d(x, w)', { x: grown(1, 2, 5, 2), w: grown(2, 3, 2, 3) }],
  ['conv1d[stride=2, padding="same"](x, w)', { x: grown(1, 5, 1), w: grown(2, 3, 1, 1) }],
  ['conv1d[padding=[[2, 1]], dilation=2](x, w)', { x: grown(1, 1, 4, 1), w: grown(2, 2, 1, 2) }],
  ['conv1d[groups=2](x, w)', { x: grown(1, 3, 4), w: grown(2, 2, 2, 4) }],
  ['conv2d(x, w)', { x: image, w: grown(2, 2, 3, 2, 2) }],
  ['conv2d[padding="same"](x, w)', { x: image, w: grown(2, 3, 2, 2, 1) }],
  ['conv2d[stride=[2, 1], padding=1](x, w)', { x: image, w: grown(2, 3, 3, 2, 1) }],
  ['conv2d[stride=2](x, w)', { x: grown(1, 1, 4, 4, 1), w: grown(2, 2, 2, 1, 2) }],
  ['conv2d[groups=2, padding="same"](x, w)', { x: grown(1, 1, 3, 3, 2), w: grown(2, 3, 3, 1, 4) }],
  ['conv2d[stride=2](x, w)', { x: grown(1, 1, 3, 3, 2), w: grown(2, 1, 1, 2, 2) }],
  ['conv3d[padding=[1, 0, 0]](x, w)', { x: grown(1, 1, 2, 3, 2, 1), w: grown(2, 2, 2, 2, 1, 2) }],
  ['conv_transpose1d[stride=2](x, w)', { x: grown(1, 1, 3, 2), w: grown(2, 3, 2, 2) }],
  ['conv_transpose1d[stride=3, padding="same", dilation=2](x, w)', { x: grown(1, 3, 1), w: grown(2, 3, 1, 1) }],
  ['conv_transpose1d[stride=3, padding="same"](x, w)', { x: grown(1, 2, 1), w: grown(2, 2, 1, 1) }],
  [
    'conv_transpose2d[stride=2, padding=1, output_padding=1](x, w)',
    { x: grown(1, 1, 2, 2, 2), w: grown(2, 3, 3, 2, 1) },
  ],
  ['conv_transpose2d[groups=2](x, w)', { x: grown(1, 2, 2, 2), w: grown(2, 2, 2, 1, 2) }],
  ['conv_transpose3d(x, w)', { x: grown(1, 1, 1, 2, 1), w: grown(2, 2, 2, 1, 1, 1) }],
];
const pictures: typeof convolutions = [
  ['max_pool1d[2](x)', { x: grown(1, 2, 5, 2) }],
  ['max_pool2d[2](x)', { x: grown(1, 2, 4, 4, 2) }],
  ['max_pool2d[[3, 2], stride=[1, 2], padding="same"](x)', { x: image }],
  ['max_pool2d[2, stride=1, dilation=2](x)', { x: image }],
  ['avg_pool1d[2, padding=1](x)', { x: grown(1, 3, 1) }],
  ['avg_pool2d[[2, 3], stride=1, padding="same"](x * x)', { x: image }],
  ['avg_pool2d[2, padding=1, count_padding=true](x * x)', { x: image }],
  ['adaptive_max_pool2d[[2, 3]](x)', { x: image }],
  ['adaptive_avg_pool2d[2](x * x)', { x: image }],
  ['adaptive_avg_pool1d[3](x * x)', { x: grown(1, 7, 2) }],
  ['adaptive_max_pool1d[3](x)', { x: grown(1, 2, 1) }],
  ['global_avg_pool1d(x * x)', { x: image }],
  ['global_avg_pool2d(x * x)', { x: image }],
  ['global_max_pool1d(x)', { x: image }],
  ['global_max_pool2d(x)', { x: image }],
  ['resize[3, 9](x * x)', { x: image }],
  ['resize[8, 3, "bilinear"](x * x)', { x: image }],
  ['pixel_shuffle[2](x * x)', { x: grown(1, 1, 2, 1, 8) }],
  ['pixel_unshuffle[2](x * x)', { x: grown(1, 1, 2, 4, 1) }],
];
const orders: typeof convolutions = [
  ['sort(x * x)', { x: vector(0.3, -1.2, 0.7, 0.1) }],
  ['sort[axis=0, descending=true](x)', { x: grown(3, 3, 2) }],
  ['topk[2](x * x)[0]', { x: grown(3, 2, 4) }],
  ['gather[axis=0](x * x, i)', { x: grown(1, 3, 2), i: { type: 'i32[2, 2]', data: [2, 0, 2, 1] } }],
  ['take_along(x * x, i)', { x: grown(1, 2, 3), i: { type: 'i32[2, 4]', data: [2, 0, 0, 1, 1, 1, 2, 0] } }],
  ['scatter_add(x, i, u * u)', { x: grown(1, 2, 3), i: { type: 'i32[2, 2]', data: [2, 2, 0, 1] }, u: grown(2, 2, 2) }],
  ['scatter_add(x, i, u * u)', { x: grown(1, 3, 2), i: { type: 'i32[4]', data: [2, 2, 0, 2] }, u: grown(2, 4, 2) }],
];
const positive = vector(0.3, 0.8, 1.7, 2.5);
const inner = vector(0.2, 0.4, 0.6, 0.9);
const coin = vector(1, 0, 0.5, 1);
const twoLoss = 'mse l1 mae huber[0.6] smooth_l1 smooth_l1[0.5] bce_with_logits hinge'.split(' ');
const activations =
  'relu leaky_relu relu6 elu[1.5] selu celu[0.7] gelu gelu["tanh"] silu softplus mish softsign tanhshrink hardtanh hardsigmoid hardswish log_sigmoid softmax log_softmax square reciprocal var std norm norm[1] norm[3] norm[1.5] norm[inf] logsumexp';

const written: readonly Case[] = [
  ...activations.split(' ').map((name) => [`${name}(x)`, { x }] as const),
  ...twoLoss.map((name) => [`${name}(x, y)`, { x, y: vector(0.3, 0.2, -0.7, 1) }] as const),
  ['prelu(x, slope)', { x, slope: vector(0.25, 0.5, -0.1, 1) }],
  ['glu(x)', { x }],
  ['glu[axis=0](x)', { x: grid }],
  ['clamp[-1, 1](x)', { x }],
  ['var[axis=0](x)', { x: grid }],
  ['std[axis=-1, keepdims=true](x)', { x: grid }],
  ['norm[axis=1](x)', { x: grid }],
  ['logsumexp[axis=0, keepdims=true](x)', { x: grid }],
  ['logsumexp[axes=[0, 1]](x)', { x: grid }],
  ['hypot(x, y)', { x: grid, y: other }],
  ['logaddexp(x, y)', { x: grid, y: other }],
  ['logaddexp(x, x)', { x: grid }],
  ['cross_entropy(x, label)', { x: grid, label }],
  ['cross_entropy[smoothing=0.1, reduction="none"](x, label)', { x: grid, label }],
  ['cross_entropy[ignore=0](x, label)', { x: grid, label }],
  ['cross_entropy(x, label, weight=w)', { x: grid, label, w: vector(0.5, 1, 2) }],
  ['cross_entropy[smoothing=0.2, ignore=1](x, label, weight=w)', { x: grid, label, w: vector(0.5, 1, 2) }],
  ['cross_entropy(x, p)', { x: grid, p: share }],
  [
    'cross_entropy[smoothing=0.2](x, p, mask=m, weight=w)',
    { x: grid, p: share, m: { type: 'bool[2]', data: [1, 0] }, w: vector(0.5, 1, 2) },
  ],
  ...'var std norm logsumexp'
    .split(' ')
    .map(
      (name) =>
        [`${name}[axis=0](x, mask=m)`, { x: grid, m: { type: 'bool[2, 3]', data: [1, 1, 0, 1, 0, 1] } }] as const,
    ),
  ...twoLoss.map(
    (name) =>
      [
        `${name}(x, y, mask=m)`,
        { x, y: vector(0.3, 0.2, -0.7, 1), m: { type: 'bool[4]', data: [1, 0, 1, 1] } },
      ] as const,
  ),
  ...['split[[1, 2]](x * x)[1]', 'slice[-2, step=-1](x * x)', 'slice[0, 1, axis=0](x * x)'].map(
    (name) => [name, { x: grid }] as const,
  ),
  ['nll["sum"](x, label)', { x: grid, label }],
  ['nll(log_softmax(x, mask=m), label)', { x: grid, label, m: { type: 'bool[2, 3]', data: [0, 1, 1, 1, 0, 1] } }],
  ['where(m, log_softmax[axis=0](x, mask=m), x)', { x: grid, m: { type: 'bool[2, 3]', data: [1, 1, 0, 1, 0, 0] } }],
  ['bce(p, y)', { p: inner, y: coin }],
  ['focal(x, y)', { x, y: vector(0, 1, 1, 0) }],
  ['focal[0.5, reduction="none"](x, y)', { x, y: vector(0, 1, 1, 0) }],
  ['focal[alpha=0.6](x, y, mask=m)', { x, y: vector(0, 1, 1, 0), m: { type: 'bool[4]', data: [1, 0, 1, 1] } }],
  ['dice(p, y)', { p: share, y: matrix(3, 0, 1, 1, 0, 0, 0) }],
  ['dice[0.1, reduction="none"](p, y)', { p: grown(1, 2, 2, 2), y: grown(2, 2, 2, 2) }],
  ['dice(p, y, mask=m)', { p: share, y: other, m: { type: 'bool[2, 3]', data: [1, 0, 1, 0, 0, 0] } }],
  ['info_nce(x, y)', { x: grid, y: other }],
  [
    'info_nce[0.5, "none"](x, y, mask=m)',
    { x: grown(1, 3, 2), y: grown(2, 3, 2), m: { type: 'bool[3]', data: [1, 0, 1] } },
  ],
  ['ctc(x, i)', { x: grown(1, 1, 3, 3), i: { type: 'i32[1, 2]', data: [1, 2] } }],
  [
    'ctc[2, "none"](x, i, mask[4](n), label_mask=mask[2](k))',
    { x: grown(1, 2, 4, 3), i: { type: 'i32[2, 2]', data: [1, 1, 0, 5] }, n: labels(4, 2), k: labels(2, 1) },
  ],
  ['nonempty(m)', { m: { type: 'bool[2, 2]', data: [0, 1, 0, 0] } }],
  ['crf(x, i, w)', { x: grown(1, 1, 3, 2), i: { type: 'i32[1, 3]', data: [1, 0, 0] }, w: grown(2, 2, 2) }],
  [
    'crf["none"](x, i, w, mask[3](n), s, e)',
    { x: grown(1, 2, 3, 2), i: { type: 'i32[2, 3]', data: [1, 0, 0, 1, 9, -9] }, w: grown(2, 2, 2), n: labels(3, 1), s: grown(3, 2), e: grown(4, 2) }, // prettier-ignore
  ],
  ['viterbi(x, w)', { x: grown(1, 1, 3, 2), w: grown(2, 2, 2) }],
  ['kl_div(x, p)', { x: grid, p: share }],
  ['cosine_similarity(x, y)', { x: grid, y: other }],
  ['triplet_margin(x, y, z)', { x: grid, y: other, z: share }],
  ['gaussian_nll(x, y, v)', { x, y: coin, v: positive }],
  ['poisson_nll(x, y)', { x, y: coin }],
  ['poisson_nll[log_input=false](r, y)', { r: positive, y: coin }],
  ...'flip roll[1] tile[2,2] repeat[2,axis=0] pad[1,2,value=3] tril triu[1] cumsum cumsum[axis=0] cumprod'
    .split(' ')
    .map((name) => [`${name}(x * x)`, { x: grid }] as const),
  ['linear(x, y)', { x: grid, y: grown(4, 3, 2) }],
  ['moments(x)[1]', { x: grid }],
  ['root(x * x)', { x }],
  ['unit(x)', { x: vector(3, -2) }],
  ['finite(x)', { x }],
  ['lgamma(x)', { x: vector(0.25, 1, 2.5, 6.9, 7.5, 30) }],
  ['one_hot[3](label)', { label }],
  ['eye[3]', {}],
  ['mask[4](label)', { label }],
  ['causal[3]', {}],
  ['probabilities(x, x * x)', { x: grid }],
  ['kept_rows(x * x, mask=m)', { x: grid, m: { type: 'bool[2]', data: [0, 1] } }],
  ['middle[3, 5]', {}],
  ['dropout[0.4](x * x)', { x: grid }, { training: true }],
  ['drop_path[0.4](x * x)', { x: grid }, { training: true }],
  ['drop_path(x[0] * x[0])', { x: grid }, { training: true }],
  ['bernoulli(p)', { p: inner }],
  ['categorical(x)', { x: grid }],
  ['reduce_by["mean"](x * x, mask=m)', { x, m: { type: 'bool[4]', data: [1, 0, 1, 1] } }],
  ['smoothed[0.2](x, label)', { x: grid, label }],
  ['positive(x * x)', { x }],
  ['diag(x)', { x }],
  ['diag(x @ transpose(x))', { x: grid }],
  ['rearrange["a (b c) -> (c a) b", b=3](x * x)', { x: grid }],
  ['rearrange["... (b c) -> c b ...", b=3](x * x)', { x: grid }],
  ...convolutions,
  ...pictures,
  ...orders,
  ...builtIns,
  ...layers,
  ['einsum["a b, c b, a c -> c"](x, z, x @ transpose(z))', { x: grid, z: other }],
];

export const cases: readonly Required<Case>[] = written.map(([expression, inputs, setting = {}]) => [
  expression,
  inputs,
  setting,
]);

/** The function that a case is about: the outermost, which stands first. */
export function functionOf([expression]: Case): string {
  return /^\w+/.exec(expression)![0];
}
