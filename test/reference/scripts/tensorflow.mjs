// Padding "same" as TensorFlow.js has it, in float32: node test/reference/scripts/tensorflow.mjs writes tables/same.json. The package is that of test/bench.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../bench/package.json', import.meta.url));
const tf = require('@tensorflow/tfjs');
await tf.setBackend('cpu');

const cases = [];
const grown = (seed, ...shape) => {
  const size = shape.reduce((a, b) => a * b, 1);
  return tf.tensor(
    Array.from({ length: size }, (_, i) => Math.round(Math.sin(seed + 2.3 * i) * 1000) / 1000),
    shape,
  );
};
const short = (value) => Number(value.toPrecision(8));
const json = (tensor, round = short) => ({
  type: 'float',
  shape: tensor.shape,
  data: Array.from(tensor.dataSync(), round),
});
const three = (value) => Math.round(value * 1000) / 1000;

/** `differentiable` is the reference once more, where the gradient of that is known to be wrong. */
function add(expression, given, reference, differentiable = reference) {
  const names = Object.keys(given);
  const args = Object.values(given);
  const value = reference(...args);
  const seed = grown(5, ...value.shape);
  const slopes = tf.grads((...xs) => tf.sum(tf.mul(differentiable(...xs), seed)))(args);
  cases.push({
    expression,
    given: Object.fromEntries(names.map((name, i) => [name, json(args[i], three)])),
    tolerance: 2e-6,
    value: json(value),
    slopes: Object.fromEntries(names.map((name, i) => [name, json(slopes[i]).data])),
  });
}

/** avgPool, whose gradient in TensorFlow.js divides by the places of the padding too: sums of windows over how many places each has. */
const averages = (kernel, stride) => (x) => {
  const sums = (of) => tf.depthwiseConv2d(of, tf.ones([kernel, kernel, of.shape[3], 1]), stride, 'same');
  return tf.div(sums(x), sums(tf.onesLike(x)));
};

for (const [height, width] of [
  [5, 6],
  [1, 4],
]) {
  for (const [kernel, stride] of [
    [3, 1],
    [3, 2],
    [2, 2],
    [4, 3],
    [5, 2],
    [2, 3],
  ]) {
    const image = { x: grown(1, 1, height, width, 2) };
    const both = { ...image, w: grown(2, kernel, kernel, 2, 3) };
    add(`conv2d[stride=${stride}, padding="same"](x, w)`, both, (x, w) => tf.conv2d(x, w, stride, 'same'));
    add(`max_pool2d[${kernel}, stride=${stride}, padding="same"](x)`, image, (x) =>
      tf.maxPool(x, kernel, stride, 'same'),
    );
    add(
      `avg_pool2d[${kernel}, stride=${stride}, padding="same"](x)`,
      image,
      (x) => tf.avgPool(x, kernel, stride, 'same'),
      averages(kernel, stride),
    );
  }
}
for (const [kernel, stride] of [
  [3, 1],
  [3, 2],
  [2, 2],
  [4, 3],
  [4, 2],
  [5, 2],
]) {
  const both = { x: grown(1, 1, 3, 2, 2), w: grown(2, kernel, kernel, 2, 3) };
  add(`conv_transpose2d[stride=${stride}, padding="same"](x, w)`, both, (x, w) =>
    tf.conv2dTranspose(x, tf.transpose(w, [0, 1, 3, 2]), [1, 3 * stride, 2 * stride, 3], stride, 'same'),
  );
}
const depthwise = { x: grown(1, 1, 5, 4, 3), w: grown(2, 3, 3, 1, 3) };
add('conv2d[stride=2, padding="same", groups=3](x, w)', depthwise, (x, w) =>
  tf.depthwiseConv2d(x, tf.transpose(w, [0, 1, 3, 2]), 2, 'same'),
);
add('conv1d[stride=2, padding="same"](x, w)', { x: grown(1, 2, 7, 2), w: grown(2, 4, 2, 3) }, (x, w) =>
  tf.conv1d(x, w, 2, 'same'),
);

const rows = cases.map((one) => JSON.stringify(one)).join(',\n');
const path = new URL('../tables/same.json', import.meta.url);
writeFileSync(path, `{"madeBy": "tensorflow.mjs with TensorFlow.js ${tf.version_core}", "cases": [\n${rows}\n]}\n`);
