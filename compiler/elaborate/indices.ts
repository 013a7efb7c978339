/** Inputs that hold positions: what they index says how large they may be. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { bodyRoots } from '../graph/bodies.ts';
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
  gather(roots, [], bounds);
  return inputs.map((input) => {
    const below = bounds.get(input.leaf);
    return below === undefined ? input : { ...input, below };
  });
}

/** Notes what bounds the leaves that `roots` use as positions; `given` are the values of their binders, by position. */
function gather(roots: readonly Node[], given: readonly Node[], bounds: Map<Node, Dim>): void {
  for (const node of topological(roots)) {
    const { indices } = node.op;
    const bodies = bodyRoots(node.attrs);
    const first = node.op.lowering.kind === 'branch' && node.attrs['compare'] === '' ? 1 : 0;
    if (bodies.length > 0) gather(bodies, node.operands.slice(first).map((operand) => source(operand, given)), bounds); // prettier-ignore
    if (indices === undefined) continue;
    const leaf = source(node.operands[indices.operand]!, given);
    const extent = indices.extent(node.operands.map((operand) => operand.type), node.attrs); // prettier-ignore
    const known = bounds.get(leaf);
    bounds.set(leaf, known === undefined ? extent : smaller(known, extent));
  }
}

function source(node: Node, given: readonly Node[]): Node {
  let at = node;
  while (transparent.has(at.op.name)) at = at.operands[0]!;
  return at.op.name === 'binder' ? (given[Number(at.attrs['position'])] ?? at) : at;
}

/** Of two bounds the stricter, where numbers tell. */
function smaller(a: Dim, b: Dim): Dim {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x === undefined) return y === undefined ? a : b;
  return y === undefined || x <= y ? a : b;
}
