/** A multilayer perceptron written with the builder alone, for tests that must not depend on the language. */
import { shapeOf } from '../../compiler/graph/dim.ts';
import { createBuilder, type Builder } from '../../compiler/graph/builder.ts';
import type { Node } from '../../compiler/graph/node.ts';
import type { Type } from '../../compiler/graph/type.ts';
import { operators } from '../../compiler/ops/index.ts';
import { stable } from '../../compiler/rewrites/stable.ts';

export interface Mlp {
  readonly b: Builder;
  readonly loss: Node;
  readonly logits: Node;
  /** weight, bias, weight, bias … */
  readonly params: readonly Node[];
}

/** Dense layers of the given widths with ReLU between them, softmax cross-entropy against one-hot rows on top. */
export function buildMlp(widths: readonly number[]): Mlp {
  const b = createBuilder(operators, stable);
  const params: Node[] = [];
  const leaf = (role: 'input' | 'param', name: string, type: Type): Node => b.leaf({ role, name, type });
  let x = leaf('input', 'x', { dtype: 'f32', shape: shapeOf('B', widths[0]!) });
  const target = leaf('input', 'target', { dtype: 'f32', shape: shapeOf('B', widths.at(-1)!) });
  widths.slice(1).forEach((width, i) => {
    const weight = leaf('param', `fc${i}.weight`, { dtype: 'f32', shape: shapeOf(widths[i]!, width) });
    const bias = leaf('param', `fc${i}.bias`, { dtype: 'f32', shape: shapeOf(width) });
    params.push(weight, bias);
    x = b.add(b.contract(x, weight, { left: [0, 1], right: [1, 2], result: [0, 2] }), bias);
    if (i < widths.length - 2) x = b.maximum(b.scalar(0, 'f32'), x);
  });
  const shifted = b.sub(x, keep(b, b.stopGradient(b.reduceMax(x, { axes: [1] })), x));
  const e = b.exp(shifted);
  const softmax = b.div(e, keep(b, b.sum(e, { axes: [1] }), x));
  const total = b.sum(b.mul(target, b.log(softmax)), { axes: [0, 1] });
  const loss = b.neg(b.div(total, b.size({ dim: shapeOf('B')[0]!, dtype: 'f32' })));
  return { b, loss, logits: x, params };
}

/** A reduction over the last axis, repeated along it. */
function keep(b: Builder, reduced: Node, like: Node): Node {
  return b.broadcast(reduced, { shape: like.type.shape, axes: [0] });
}
