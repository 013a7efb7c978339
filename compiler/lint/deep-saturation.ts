/** Many layers of sigmoid or tanh in a row, through which hardly any gradient comes back. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isParam, plain, rootsOf } from './graph.ts';
import { defineLint } from './lint.ts';

/** Networks for differential equations have four or five layers of tanh, and learn. */
const most = 5;

const text = (activation: string): string => `model M[B] {
  input x: f32[B, 4]
  y = x |> net: Mlp[widths=[32, 32, 32, 32, 32, 32, 1], act=${activation}]
  loss = mean(y^2)
  train { optimizer adam[lr=1e-3] }
}
`;

export const deepSaturation = defineLint({
  code: 'NN6003',
  name: 'deep-saturation',
  title: 'deep stack of sigmoid or tanh',
  help: 'Each of them makes gradients smaller, sigmoid to a quarter or less. Take `relu`, `gelu` or `silu`, normalise in between, or add each layer to what it got.',
  example: { wrong: text('tanh'), right: text('gelu') },
  find({ training, builder: { origins } }) {
    const chains = new Map<Node, readonly Layer[]>();
    for (const node of topological(rootsOf(training))) {
      const chain = chainOf(node, chains);
      const last = chain.at(-1);
      // The same parameters over and over are a recurrence, which has gates or is short on purpose.
      const count = new Set(chain.map(({ weight }) => weight)).size;
      const span = origins.get(node)?.span;
      if (count <= most || last?.node !== node || span === undefined) continue;
      const first = origins.get(chain[0]!.node)?.span;
      const elsewhere = first === undefined || first.start === span.start;
      const labels = elsewhere ? {} : { labels: [{ span: first, text: 'the first' }] };
      return [{ span, message: `more than ${most} layers of \`${node.op.name}\` in a row`, ...labels }];
    }
    return [];
  },
});

/** An activation, and the parameter of the product that it is applied to. */
interface Layer {
  readonly node: Node;
  readonly weight: Node;
}

const none: readonly Layer[] = [];

/** The saturating activations on the way to a node, each of a product with a parameter; a sum has a way around them. */
function chainOf(node: Node, chains: Map<Node, readonly Layer[]>): readonly Layer[] {
  const saturates = node.op.name === 'tanh' || node.op.name === 'sigmoid';
  if (!saturates && chains.size === 0) return none;
  const before = node.operands.map((operand) => chains.get(operand) ?? none);
  const longest = before.reduce((a, b) => (b.length > a.length ? b : a), none);
  const shortest = before.reduce((a, b) => (b.length < a.length ? b : a), before[0] ?? none);
  const isSum = node.op.name === 'add' && !node.operands.some((operand) => isParam(plain(operand)));
  const chain = isSum ? shortest : reset(node) ? none : longest;
  const weight = saturates ? weightOf(node.operands[0]!) : undefined;
  const whole = weight === undefined ? chain : [...chain, { node, weight }];
  if (whole.length > 0) chains.set(node, whole);
  return whole;
}

/** A normalisation divides by what it measured. */
function reset({ op }: Node): boolean {
  return op.name === 'rsqrt' || op.name === 'div';
}

/** W of W·x, or of W·x + b. */
function weightOf(node: Node): Node | undefined {
  const at = plain(node);
  const product = at.op.name === 'add' ? at.operands.map(plain).find(({ op }) => op.name === 'contract') : at;
  return product?.op.name === 'contract' ? product.operands.map(plain).find(isParam) : undefined;
}
