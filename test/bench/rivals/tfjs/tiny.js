/** The net of 2-16-16-1. */
import { dense, trainer } from './train.js';

export function create(start) {
  return trainer(start, (w, { x, y }) => {
    const fitted = dense(w, 'fc3', dense(w, 'fc2', dense(w, 'fc1', x).tanh()).tanh());
    return fitted.sub(y).square().mean();
  });
}
