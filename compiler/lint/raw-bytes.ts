/** A u8 input, 0 to 255, that meets a parameter as it is. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isParam, plain, rootsOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (scaled: string): string => `model M[B] {
  input image: u8[B, 16]
  y = cast[f32](image)${scaled} |> fc: Dense[1]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

export const rawBytes = defineLint({
  code: 'NN6004',
  name: 'raw-bytes',
  title: 'bytes that meet a parameter before any normalisation',
  help: 'Initialisers expect inputs of about 1: write `x / 255`, or `x |> Normalize`.',
  example: { wrong: text(''), right: text(' / 255') },
  find({ training, inputs, builder: { origins } }) {
    const bytes = inputs.filter(({ leaf }) => leaf.type.dtype === 'u8');
    if (bytes.length === 0) return [];
    for (const node of topological(rootsOf(training))) {
      const input = bytes.find(({ leaf }) => meets(node, leaf));
      const span = origins.get(node)?.span;
      if (input === undefined || span === undefined) continue;
      const labels = [{ span: input.span, text: 'values from 0 to 255' }];
      return [{ span, message: `\`${input.name}\` meets a parameter before any normalisation`, labels }];
    }
    return [];
  },
});

function meets({ op, operands }: Node, leaf: Node): boolean {
  if (op.name !== 'contract' && op.name !== 'mul') return false;
  return operands.some((operand) => plain(operand) === leaf) && operands.some((operand) => isParam(plain(operand)));
}
