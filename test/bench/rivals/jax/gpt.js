/** The GPT. */
import { lax, nn, numpy as np } from '@jax-js/jax';
import { crossEntropy, dense, trainer } from './train.js';

const [T, width, heads, vocab] = [64, 128, 4, 96];

export function create(start) {
  const depth = Object.keys(start.params).filter((name) => name.endsWith('attn.qkv.weight')).length;
  return trainer(start, (w, { x, label }) => {
    const B = x.shape[0];
    const tokens = np.matmul(nn.oneHot(x.reshape([B * T]), vocab), w['embed.weight']);
    let h = tokens
      .reshape([B, T, width])
      .add(w['position.weight'])
      .reshape([B * T, width]);
    for (let i = 0; i < depth; i++) h = block(w, `blocks.${i}`, h, B);
    return crossEntropy(dense(w, 'head', norm(w, 'norm', h)), label);
  });
}

function block(w, name, x, B) {
  const qkv = dense(w, `${name}.attn.qkv`, norm(w, `${name}.ln1`, x.ref)).reshape([B, T, 3, heads, width / heads]);
  const [q, k, v] = np.unstack(np.transpose(qkv, [2, 0, 3, 1, 4]));
  const score = np.matmul(q, np.transpose(k, [0, 1, 3, 2])).mul(1 / Math.sqrt(width / heads));
  const weight = nn.softmax(np.where(np.tri(T).astype(np.bool), score, -1e9));
  const mixed = np.transpose(np.matmul(weight, v), [0, 2, 1, 3]).reshape([B * T, width]);
  const a = x.add(dense(w, `${name}.attn.proj`, mixed));
  const up = dense(w, `${name}.up`, norm(w, `${name}.ln2`, a.ref));
  const gelu = up.ref.mul(0.5).mul(lax.erf(up.mul(Math.SQRT1_2)).add(1));
  return a.add(dense(w, `${name}.down`, gelu));
}

function norm(w, name, x) {
  return nn.standardize(x, -1, { epsilon: 1e-5 }).mul(w[`${name}.scale`]).add(w[`${name}.shift`]);
}
