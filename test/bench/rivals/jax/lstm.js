/** The LSTM, unrolled, as there is no scan; what needs no hidden state is one product over all steps. */
import { nn, numpy as np } from '@jax-js/jax';
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, label }) => {
    const [B, T, I] = x.shape;
    const H = w['lstm.wh'].shape[0];
    const given = np
      .matmul(x.reshape([B * T, I]), w['lstm.wx'])
      .add(w['lstm.bias'])
      .reshape([B, T, 4 * H]);
    let [h, c] = [np.zeros([B, H]), np.zeros([B, H])];
    for (const x_t of np.unstack(given, 1)) {
      const [i, f, g, o] = np.split(x_t.add(np.matmul(h, w['lstm.wh'].ref)), 4, 1);
      c = nn
        .sigmoid(f)
        .mul(c)
        .add(nn.sigmoid(i).mul(np.tanh(g)));
      h = nn.sigmoid(o).mul(np.tanh(c.ref));
    }
    c.dispose();
    w['lstm.wh'].dispose();
    return crossEntropy(dense(w, 'head', h), label);
  });
}
