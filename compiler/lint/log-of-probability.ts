/** The logarithm of a probability, which underflows where the logarithm itself is an ordinary number. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isProbability, notedOf, plain, rootsOf } from './graph.ts';
import { defineLint } from './lint.ts';

const text = (loss: string): string => `model M[B] {
  input x: f32[B, 4]
  input y: f32[B, 1]
  score = x |> fc: Dense[1]
  loss = ${loss}
  train { optimizer adam[lr=1e-3] }
}
`;

export const logOfProbability = defineLint({
  code: 'NN6002',
  name: 'log-of-probability',
  title: 'logarithm of a probability',
  help: 'Probabilities round to 0 and 1, where the logarithm has no use for them: write `log_softmax(x)`, `bce_with_logits(x, y)` or `-softplus(-x)`.',
  example: { wrong: text('bce(sigmoid(score), y)'), right: text('bce_with_logits(score, y)') },
  find(model) {
    const { origins } = model.builder;
    // `log(softmax(x))` itself is no `log` any more: the compiler takes the stable form. And `log(1 - p)` is `log1p(-p)` by now.
    const logs = topological(rootsOf(model.training)).flatMap((node) => {
      const [x] = node.operands;
      if (node.op.name === 'log') return [[node, x!] as const];
      return node.op.name === 'log1p' && x!.op.name === 'neg' ? [[node, x!.operands[0]!] as const] : [];
    });
    return logs.flatMap(([node, x]) => {
      const made = isProbability(underneath(x), notedOf(model));
      const span = origins.get(node)?.span;
      return made === undefined || span === undefined
        ? []
        : [{ span, message: `the logarithm of what comes from \`${made}\`` }];
    });
  },
});

/** p, of 1 − p, p + ε and max(p, ε). */
function underneath(node: Node): Node {
  let at = plain(node);
  while (['add', 'sub', 'maximum', 'minimum'].includes(at.op.name)) {
    const [first, ...others] = at.operands.map(plain).filter(({ op }) => op.name !== 'constant');
    if (first === undefined || others.length > 0) return at;
    at = first;
  }
  return at;
}
