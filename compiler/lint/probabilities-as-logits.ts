/** `softmax` into a loss that takes logits, and applies softmax itself. */
import { isProbability, notedOf, plain } from './graph.ts';
import { defineLint } from './lint.ts';

/** Losses by what they take in place of probabilities. */
const takes: ReadonlyMap<string, string> = new Map([
  ['cross_entropy', 'logits'],
  ['weighted_cross_entropy', 'logits'],
  ['soft_cross_entropy', 'logits'],
  ['bce_with_logits', 'logits'],
  ['focal', 'logits'],
  ['ctc', 'logits'],
  ['nll', 'the logarithms of probabilities'],
]);

const text = (argument: string): string => `model M[B] {
  input x: f32[B, 4]
  input label: i32[B]
  scores = x |> fc: Dense[3]
  loss = cross_entropy(${argument}, label)
  train { optimizer adam[lr=1e-3] }
}
`;

export const probabilitiesAsLogits = defineLint({
  code: 'NN6001',
  name: 'probabilities-as-logits',
  title: 'probabilities where a loss takes logits',
  help: 'Give the loss what they were made from: applied a second time, `softmax` or `sigmoid` flattens the probabilities and slows learning down.',
  example: { wrong: text('softmax(scores)'), right: text('scores') },
  find: (model) =>
    notedOf(model).flatMap(({ name, args, fromUser }) => {
      const wanted = takes.get(name);
      const [argument] = args;
      if (wanted === undefined || argument === undefined || !fromUser) return [];
      const made = isProbability(plain(argument.node), notedOf(model));
      if (made === undefined) return [];
      return [{ span: argument.span, message: `\`${name}\` takes ${wanted}, and this comes from \`${made}\`` }];
    }),
});
