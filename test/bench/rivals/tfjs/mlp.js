/** The multilayer perceptron. */
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, label }) => {
    const h = dense(w, 'fc2', dense(w, 'fc1', x).relu()).relu();
    return crossEntropy(dense(w, 'fc3', h), label);
  });
}
