/** LeNet, by its plain JavaScript: the WebAssembly backend has no gradient of a convolution. */
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(
    start,
    (w, { x, label }) => {
      const stage = (input, name) =>
        input.conv2d(w[`${name}.weight`], 1, 'same').add(w[`${name}.bias`]).relu().maxPool(2, 2, 'valid');
      const flat = stage(stage(x, 'conv1'), 'conv2').reshape([x.shape[0], -1]);
      return crossEntropy(dense(w, 'fc2', dense(w, 'fc1', flat).relu()), label);
    },
    'cpu',
  );
}
