/** The multilayer perceptron. */
import { nn } from '@jax-js/jax';
import { crossEntropy, dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, label }) => {
    const h = nn.relu(dense(w, 'fc2', nn.relu(dense(w, 'fc1', x))));
    return crossEntropy(dense(w, 'fc3', h), label);
  });
}
