/** A bias right before a batch normalisation, which subtracts it again with the mean. */
import { isParam, notedOf, plain } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (bias: string): string => `model M[B] {
  input x: f32[B, 4]
  y = x |> fc: Dense[8${bias}] |> norm: BatchNorm |> relu |> head: Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

export const biasBeforeNorm = defineLint({
  code: 'NN6005',
  name: 'bias-before-norm',
  title: 'bias before a batch normalisation',
  help: 'The normalisation subtracts it with the mean, so that it never learns: write `use_bias=false`.',
  example: { wrong: text(''), right: text(', use_bias=false') },
  find: (model) =>
    notedOf(model).flatMap(({ name, args, span }) => {
      const argument = name === 'BatchNorm' ? args[0] : undefined;
      const sum = argument === undefined ? undefined : plain(argument.node);
      if (sum?.op.name !== 'add') return [];
      const leaf = sum.operands.map(plain).find((operand) => isParam(operand) && operand.type.shape.length === 1);
      const bias = model.params.find((param) => param.leaf === leaf);
      return bias === undefined ? [] : [{ span, message: `the bias \`${bias.name}\` is subtracted again` }];
    }),
});
