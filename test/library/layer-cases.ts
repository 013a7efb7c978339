/** Cases of the library's layers, whose parameters the tests draw: gradients are those with respect to inputs and parameters. */
import { grown, labels, matrix, vector, type Case } from './inputs.ts';

const rows = matrix(3, 0.5, -1.5, 2, 1.2, 0.3, -0.8);
const sequence = grown(2, 2, 3, 2);
const padding = { type: 'bool[2, 3]', data: [1, 1, 1, 1, 0, 0] };
const image = grown(1, 1, 4, 3, 2);

export const layers: readonly Case[] = [
  ['Dense[2](x)', { x: rows }],
  ['Dense[1, use_bias=false](x)', { x: grown(1, 2, 1, 3) }],
  ['Conv1d[3, 2, stride=2](x)', { x: grown(1, 2, 5, 2) }],
  ['Conv1d[2, 3, padding="same", groups=2, use_bias=false](x)', { x: grown(1, 1, 3, 2) }],
  ['Conv2d[2, [3, 2], padding="same"](x)', { x: image }],
  ['ConvTranspose2d[2, [2, 2], stride=2](x)', { x: grown(1, 1, 2, 2, 1) }],
  ['ConvTranspose1d[2, 3, stride=2, padding=1, output_padding=1](x)', { x: grown(1, 2, 3, 1) }],
  ['ConvTranspose1d[2, 2, groups=2, use_bias=false](x)', { x: grown(1, 1, 2, 2) }],
  ['Conv3d[2, [1, 3, 2], padding="same"](x)', { x: grown(1, 1, 2, 3, 2, 1) }],
  ['Conv3d[2, 2, stride=[1, 2, 1], groups=2, use_bias=false](x)', { x: grown(1, 1, 2, 4, 2, 2) }],
  ['ConvTranspose3d[1, [2, 1, 3], stride=[2, 1, 1]](x)', { x: grown(1, 1, 2, 1, 2, 2) }],
  ['Normalize(x)', { x: rows }],
  ['BatchNorm(x)', { x: rows }],
  ['BatchNorm(x)', { x: grown(3, 2, 2, 2) }, { training: true }],
  ['LayerNorm(x)', { x: rows }],
  ['RmsNorm(x)', { x: rows }],
  ['Embedding[4, 2](i)', { i: labels(3, 0, 3) }],
  ['LearnedPosition[5](x)', { x: sequence }],
  ['angles[4](x)', { x: vector(0, 1, 5.5) }],
  ['sinusoidal[3, 4, base=100]', {}],
  ['rotary(x)', { x: grown(1, 2, 3, 4) }],
  ['rotary[base=7](x * x, start=5)', { x: grown(1, 2, 1, 2, 6) }],
  ['Mlp[[3, 2], act=tanh](x)', { x: rows }],
  ['GroupNorm[2](x)', { x: grown(4, 2, 2, 4) }],
  ['InstanceNorm(x)', { x: grown(4, 2, 3, 2) }],
  ['PRelu(x)', { x: rows }],
  ['Bilinear[2](x, y)', { x: rows, y: grown(4, 2, 2) }],
  ['attend(q, k, v)', { q: grown(1, 2, 1, 3, 2), k: grown(2, 2, 1, 3, 2), v: grown(3, 2, 1, 3, 1) }],
  ['look_back(q, k, v)', { q: grown(1, 1, 2, 3, 2), k: grown(2, 1, 2, 3, 2), v: grown(3, 1, 2, 3, 2) }],
  [
    'attend[bidirectional=true](q, k, v, mask=m)',
    { q: grown(1, 2, 2, 2, 2), k: grown(2, 2, 2, 3, 2), v: grown(3, 2, 2, 3, 1), m: padding },
  ],
  ['Attention[1](x)', { x: sequence }],
  ['Attention[2, bidirectional=true](x, mask=m)', { x: sequence, m: padding }],
  ['Attention[1, rotated=true](x)', { x: sequence }],
  ['CrossAttention[1](x, y)', { x: sequence, y: grown(3, 2, 2, 1) }],
  ['CrossAttention[2](x, y, mask=m)', { x: grown(2, 2, 1, 2), y: grown(3, 2, 3, 3), m: padding }],
  ['TransformerBlock[1, ratio=1](x)', { x: grown(2, 1, 2, 2) }],
  ['Rnn[2](x)', { x: sequence }],
  ['Gru[1](x, mask=m)', { x: sequence, m: padding }],
  ['Lstm[1](x, mask=m)', { x: sequence, m: padding }],
  ['Bidirectional[Rnn[1]](x)', { x: sequence }],
  ['Bidirectional[Gru[1]](x, mask=m)', { x: sequence, m: padding }],
  ['Rnn[2](x, h0=h)', { x: sequence, h: grown(3, 2, 2) }],
  ['Gru[2](x, h0=h)', { x: sequence, h: grown(3, 2, 2) }],
  ['Lstm[2](x, h0=h, c0=c)', { x: sequence, h: grown(3, 2, 2), c: grown(4, 2, 2) }],
  ['LstmCell[2](x, h, c)[1]', { x: rows, h: grown(3, 2, 2), c: grown(4, 2, 2) }],
  ['lstm_step(x, c)[0]', { x: grown(1, 2, 8), c: grown(4, 2, 2) }],
];
