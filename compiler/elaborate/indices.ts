/** Inputs that hold positions: what they index says how large they may be. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import type { Input } from '../program/model.ts';

/** Operators that pass positions on unchanged. */
const transparent: ReadonlySet<string> = new Set([
  'cast',
  'reshape',
  'broadcast',
  'transpose',
  'slice',
  'stopGradient',
]);

/** The inputs with `below` where an operator among `roots` uses them as positions. */
export function withBounds(inputs: readonly Input[], roots: readonly Node[]): readonly Input[] {
  const bounds = new Map<Node, Dim>();
  for (const node of topological(roots)) {
    const { indices } = node.op;
    if (indices === undefined) continue;
    const leaf = source(node.operands[indices.operand]!);
    const extent = indices.extent(node.operands.map((operand) => operand.type), node.attrs); // prettier-ignore
    const known = bounds.get(leaf);
    bounds.set(leaf, known === undefined ? extent : smaller(known, extent));
  }
  return inputs.map((input) => {
    const below = bounds.get(input.leaf);
    return below === undefined ? input : { ...input, below };
  });
}

function source(node: Node): Node {
  let at = node;
  while (transparent.has(at.op.name)) at = at.operands[0]!;
  return at;
}

/** Of two bounds the stricter, where numbers tell. */
function smaller(a: Dim, b: Dim): Dim {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x === undefined) return y === undefined ? a : b;
  return y === undefined || x <= y ? a : b;
}
