/** The multilayer perceptron. */
import { Graph, runner } from './model.js';

export function create({ params, x }) {
  const g = new Graph();
  const h1 = g.node('Relu', [g.dense('x', params, 'fc1')]);
  const h2 = g.node('Relu', [g.dense(h1, params, 'fc2')]);
  const y = g.node('Softmax', [g.dense(h2, params, 'fc3')], { axis: -1 });
  return runner(g.file(y, ['FLOAT', x.shape], [x.shape[0], 10]), x);
}
