/** A loss that no train block minimises. */
import { topological } from '../graph/traverse.ts';
import { defineLint } from './lint.ts';

const text = (losses: string): string => `model M[B] {
  input x: f32[B, 4]
  input y: f32[B]
  fitted = x |> fc: Dense[1] |> squeeze
${losses}  train { optimizer sgd[lr=0.1] }
}
`;

export const idleLoss = defineLint({
  code: 'NN6013',
  name: 'idle-loss',
  title: 'loss that no train block minimises',
  help: 'A block minimises one loss: add them there, `loss = a + 0.1 * b`; what is only to be watched is a `metric`.',
  example: {
    wrong: text('  loss = mse(fitted, y)\n  loss size = mean(fitted^2)\n'),
    right: text('  loss = mse(fitted, y) + 0.1 * mean(fitted^2)\n'),
  },
  find({ training: { losses }, trains, lossSpans, span }) {
    if (trains.length === 0) return [];
    const minimized = new Set(trains.map(({ loss }) => loss));
    const parts = new Set(topological([...minimized].flatMap((name) => losses.get(name) ?? [])));
    return [...losses].flatMap(([name, node]) =>
      minimized.has(name) || parts.has(node)
        ? []
        : [{ span: lossSpans?.get(name) ?? span, message: `nothing minimises the loss \`${name}\`` }],
    );
  },
});
