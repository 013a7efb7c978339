/** What the programs for jax-js share: arrays from our weights, batches on its side, and one compiled step with Adam in it. */
import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';

/**
 * A program's step, which gives the loss of the batch whose turn it is. `loss(w, batch)` is the model: `w` by the names of our weights.
 * Functions own their arguments, so that whatever is used again is used as `.ref`.
 */
export async function trainer({ params, batches }, loss) {
  await init('wasm');
  defaultDevice('wasm');
  const toArray = ({ data, shape }) =>
    np.array(data, { dtype: data instanceof Int32Array ? np.int32 : np.float32 }).reshape(shape);
  const onSide = (tensors) => Object.fromEntries(Object.entries(tensors).map(([name, one]) => [name, toArray(one)]));
  const all = batches.map(onSide);
  const names = Object.keys(params);
  const zeros = () => Object.fromEntries(names.map((name) => [name, np.zeros(params[name].shape)]));
  let state = { w: onSide(params), m: zeros(), v: zeros() };

  const update = jit((old, rate, spread, batch) => {
    const [value, g] = valueAndGrad(loss)(tree.ref(old.w), batch);
    const next = { w: {}, m: {}, v: {} };
    for (const name of names) {
      next.m[name] = old.m[name].mul(0.9).add(g[name].ref.mul(0.1));
      next.v[name] = old.v[name].mul(0.999).add(np.square(g[name]).mul(0.001));
      // rate·m / (√v·spread + ε), where rate = lr/(1 − β₁ᵗ) and spread = 1/√(1 − β₂ᵗ)
      const below = np.sqrt(next.v[name].ref).mul(spread.ref).add(1e-8);
      next.w[name] = old.w[name].sub(next.m[name].ref.mul(rate.ref).div(below));
    }
    rate.dispose();
    spread.dispose();
    return [value, next];
  });

  let turn = 0;
  return () => {
    const batch = all[turn++ % all.length];
    const [rate, spread] = [np.array(1e-3 / (1 - 0.9 ** turn)), np.array(1 / Math.sqrt(1 - 0.999 ** turn))];
    const [value, next] = update(state, rate, spread, tree.ref(batch));
    state = next;
    return value.item();
  };
}

/** Mean of −log p[label] over rows of logits. */
export function crossEntropy(logits, label) {
  const classes = logits.shape.at(-1);
  const rows = label.size;
  const target = nn.oneHot(label.reshape([rows]), classes);
  return nn
    .logSoftmax(logits.reshape([rows, classes]))
    .mul(target)
    .sum()
    .mul(-1 / rows);
}

export function dense(w, name, x) {
  return np.matmul(x, w[`${name}.weight`]).add(w[`${name}.bias`]);
}
