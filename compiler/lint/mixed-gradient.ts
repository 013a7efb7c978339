/** `grad` per example where a batch normalisation mixes the examples. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { notedOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (norm: string): string => `model M[B] {
  input x: f32[B, 1]
  u = x |> fc: Dense[8, use_bias=false] |> norm: ${norm} |> tanh |> head: Dense[1]
  slope = grad(u, x)
  loss = mean((slope - x)^2) + mean(u^2)
  train { optimizer adam[lr=1e-3] }
}
`;

export const mixedGradient = defineLint({
  code: 'NN6008',
  name: 'mixed-gradient',
  title: 'derivative per example under a batch normalisation',
  help: '`grad` sums over the batch, which is the derivative of each example only where examples do not mix: take `LayerNorm` or `RmsNorm`.',
  example: { wrong: text('BatchNorm'), right: text('LayerNorm') },
  find: (model) =>
    notedOf(model).flatMap(({ name, args: [y, x], span }) => {
      if (name !== 'grad' || y === undefined || x === undefined) return [];
      const between = dependents(y.node, x.node);
      const norm = notedOf(model).find(
        (other) => other.name === 'BatchNorm' && other.results.some((node) => between.has(node)),
      );
      if (norm === undefined) return [];
      const labels = [{ span: norm.span, text: 'the mean over the batch is in every example' }];
      return [{ span, message: 'each example has a part in the derivative of the others', labels }];
    }),
});

/** The nodes from x up to y. */
function dependents(y: Node, x: Node): ReadonlySet<Node> {
  const found = new Set([x]);
  for (const node of topological([y])) if (node.operands.some((operand) => found.has(operand))) found.add(node);
  return found;
}
