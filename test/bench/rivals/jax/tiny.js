/** The net of 2-16-16-1. */
import { numpy as np } from '@jax-js/jax';
import { dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, y }) => {
    const fitted = dense(w, 'fc3', np.tanh(dense(w, 'fc2', np.tanh(dense(w, 'fc1', x)))));
    return np.square(fitted.sub(y)).mean();
  });
}
