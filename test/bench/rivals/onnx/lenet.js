/** LeNet. Channels come first in ONNX, so weights and the order of the flattened pixels are exchanged once, when the file is written. */
import { Graph, runner } from './model.js';

export function create({ params, x }) {
  const B = x.shape[0];
  const g = new Graph();
  const stage = (input, name) => {
    const { data, shape } = params[`${name}.weight`];
    const [kh, kw, ci, co] = shape;
    const order = (o, i, h, w) => ((h * kw + w) * ci + i) * co + o;
    const kernel = g.floats(permuted(data, [co, ci, kh, kw], order), [co, ci, kh, kw]);
    const bias = g.floats(params[`${name}.bias`].data, [co]);
    const sum = g.node('Conv', [input, kernel, bias], { kernel_shape: [kh, kw], pads: [2, 2, 2, 2], strides: [1, 1] });
    return g.node('MaxPool', [g.node('Relu', [sum])], { kernel_shape: [2, 2], strides: [2, 2] });
  };
  const flat = g.node('Reshape', [stage(stage('x', 'conv1'), 'conv2'), g.longs([B, 784])]);
  const { data, shape } = params['fc1.weight'];
  const rows = permuted(data, [16, 7, 7, shape[1]], (c, h, w, o) => ((h * 7 + w) * 16 + c) * shape[1] + o);
  const first = { ...params, 'fc1.weight': { data: rows, shape } };
  const h = g.node('Relu', [g.dense(flat, first, 'fc1')]);
  const y = g.node('Softmax', [g.dense(h, params, 'fc2')], { axis: -1 });
  return runner(g.file(y, ['FLOAT', [B, 1, 28, 28]], [B, 10]), { data: x.data, shape: [B, 1, 28, 28] });
}

/** The array of shape `sizes` whose element (a, b, c, d) is that of `data` at `at(a, b, c, d)`. */
function permuted(data, [A, B, C, D], at) {
  const result = new Float32Array(data.length);
  let to = 0;
  for (let a = 0; a < A; a++)
    for (let b = 0; b < B; b++)
      for (let c = 0; c < C; c++) for (let d = 0; d < D; d++) result[to++] = data[at(a, b, c, d)];
  return result;
}
