/** The GPT; embedding is a product with one-hot rows, since the WebAssembly backend has no gradient of a gather. */
import * as tf from '@tensorflow/tfjs';
import { crossEntropy, dense, trainer } from './train.js';

const [T, width, heads, vocab] = [64, 128, 4, 96];

export async function create(start) {
  const depth = Object.keys(start.params).filter((name) => name.endsWith('attn.qkv.weight')).length;
  let later;
  const step = await trainer(start, (w, { x, label }) => {
    const B = x.shape[0];
    // Two axes, as products of three are slower here.
    const tokens = tf.oneHot(x.flatten(), vocab).matMul(w['embed.weight']);
    let h = tokens
      .reshape([B, T, width])
      .add(w['position.weight'])
      .reshape([B * T, width]);
    for (let i = 0; i < depth; i++) h = block(w, `blocks.${i}`, h, B);
    return crossEntropy(dense(w, 'head', norm(w, 'norm', h)), label);
  });
  later = tf.keep(
    tf.tensor(
      Array.from({ length: T * T }, (_, i) => (i % T > Math.floor(i / T) ? -1e9 : 0)),
      [T, T],
    ),
  );
  return step;

  function block(w, name, x, B) {
    const qkv = dense(w, `${name}.attn.qkv`, norm(w, `${name}.ln1`, x)).reshape([B, T, 3, heads, width / heads]);
    const [q, k, v] = qkv.transpose([2, 0, 3, 1, 4]).unstack();
    const score = q
      .matMul(k, false, true)
      .mul(1 / Math.sqrt(width / heads))
      .add(later);
    const mixed = tf
      .softmax(score)
      .matMul(v)
      .transpose([0, 2, 1, 3])
      .reshape([B * T, width]);
    const a = x.add(dense(w, `${name}.attn.proj`, mixed));
    const up = dense(w, `${name}.up`, norm(w, `${name}.ln2`, a));
    const gelu = up.mul(0.5).mul(up.mul(Math.SQRT1_2).erf().add(1));
    return a.add(dense(w, `${name}.down`, gelu));
  }
}

function norm(w, name, x) {
  const centred = x.sub(x.mean(-1, true));
  const spread = centred.square().mean(-1, true).add(1e-5).rsqrt();
  return centred.mul(spread).mul(w[`${name}.scale`]).add(w[`${name}.shift`]);
}
