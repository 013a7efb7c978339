/** The LSTM; what needs no hidden state is one product over all steps. */
import * as tf from '@tensorflow/tfjs';
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, label }) => {
    const [B, T, I] = x.shape;
    const H = w['lstm.wh'].shape[0];
    const given = x
      .reshape([B * T, I])
      .matMul(w['lstm.wx'])
      .add(w['lstm.bias'])
      .reshape([B, T, 4 * H])
      .unstack(1);
    let h = tf.zeros([B, H]);
    let c = h;
    for (const x_t of given) {
      const [i, f, g, o] = tf.split(x_t.add(h.matMul(w['lstm.wh'])), 4, 1);
      c = f.sigmoid().mul(c).add(i.sigmoid().mul(g.tanh()));
      h = o.sigmoid().mul(c.tanh());
    }
    return crossEntropy(dense(w, 'head', h), label);
  });
}
