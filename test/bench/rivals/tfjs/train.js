/** What the programs for TensorFlow.js share: variables from our weights, batches on its side, and Adam. */
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm'; // oxlint-disable-line import/no-unassigned-import -- it registers itself

/**
 * A program's step, which gives the loss of the batch whose turn it is. `loss(w, batch)` is the model: `w` by the names of our weights.
 */
export async function trainer({ params, batches }, loss, backend = 'wasm') {
  tf.enableProdMode(); // no advice on the console
  await tf.setBackend(backend);
  await tf.ready();
  const w = {};
  for (const [name, { data, shape }] of Object.entries(params))
    w[name] = tf.variable(tf.tensor(data, shape, 'float32'));
  const variables = Object.values(w);
  const all = batches.map((batch) =>
    Object.fromEntries(
      Object.entries(batch).map(([name, { data, shape }]) => [
        name,
        tf.tensor(data, shape, data instanceof Int32Array ? 'int32' : 'float32'),
      ]),
    ),
  );
  const optimizer = tf.train.adam(1e-3, 0.9, 0.999, 1e-8);
  let turn = 0;
  return () => {
    const batch = all[turn++ % all.length];
    const cost = optimizer.minimize(() => loss(w, batch), true, variables);
    const [value] = cost.dataSync();
    cost.dispose();
    return value;
  };
}

/** Mean of −log p[label] over rows of logits. */
export function crossEntropy(logits, label) {
  const classes = logits.shape.at(-1);
  const target = tf.oneHot(label.flatten(), classes);
  return tf.losses.softmaxCrossEntropy(target, logits.reshape([-1, classes]));
}

export function dense(w, name, x) {
  return x.matMul(w[`${name}.weight`]).add(w[`${name}.bias`]);
}
