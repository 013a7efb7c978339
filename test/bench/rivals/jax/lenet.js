/** LeNet. Channels come first here, so weights and the order of the flattened pixels are exchanged before and after. */
import { lax, nn, numpy as np } from '@jax-js/jax';
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, label }) => {
    const B = x.shape[0];
    const stage = (input, name) => {
      const kernel = np.transpose(w[`${name}.weight`], [3, 2, 0, 1]);
      const sum = lax.convGeneralDilated(input, kernel, [1, 1], 'SAME').add(w[`${name}.bias`].reshape([-1, 1, 1]));
      return lax.reduceWindow(nn.relu(sum), np.max, [2, 2], [2, 2]);
    };
    const pooled = stage(stage(x.reshape([B, 1, 28, 28]), 'conv1'), 'conv2');
    const flat = np.transpose(pooled, [0, 2, 3, 1]).reshape([B, -1]);
    return crossEntropy(dense(w, 'fc2', nn.relu(dense(w, 'fc1', flat))), label);
  });
}
