/** Inputs that hold positions: what they index says how large they may be. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { bodyRoots } from '../graph/bodies.ts';
import { topological } from '../graph/traverse.ts';
import type { Input } from '../program/model.ts';
import { attrsOf, is } from '../rewrites/match.ts';
import { originOf, type Origin } from '../rewrites/positions.ts';

interface Bound {
  readonly below: Dim;
  /** A value that is never used as a position; undefined where every value is. */
  readonly except: number | undefined;
}

/** The inputs with `below` where an operator among `roots` uses them as positions. */
export function withBounds(inputs: readonly Input[], roots: readonly Node[]): readonly Input[] {
  const bounds = new Map<Node, Bound>();
  gather(roots, [], bounds);
  return inputs.map((input) => {
    const bound = bounds.get(input.leaf);
    if (bound === undefined) return input;
    return { ...input, below: bound.below, ...(bound.except === undefined ? {} : { except: bound.except }) };
  });
}

/** Notes what bounds the leaves that `roots` use as positions; `given` are the values of their binders, by position. */
function gather(roots: readonly Node[], given: readonly Node[], bounds: Map<Node, Bound>): void {
  for (const node of topological(roots)) {
    const { indices } = node.op;
    const bodies = bodyRoots(node.attrs);
    const first = node.op.lowering.kind === 'branch' && node.attrs['compare'] === '' ? 1 : 0;
    if (bodies.length > 0) gather(bodies, node.operands.slice(first).map((operand) => source(operand, given).node), bounds); // prettier-ignore
    if (indices === undefined) continue;
    const { node: leaf, except } = source(node.operands[indices.operand]!, given);
    const below = indices.extent(node.operands.map((operand) => operand.type), node.attrs); // prettier-ignore
    const known = bounds.get(leaf);
    const both = known && {
      below: smaller(known.below, below),
      except: known.except === except ? except : undefined,
    };
    bounds.set(leaf, both ?? { below, except });
  }
}

/** Where positions come from, out of bodies. */
function source(positions: Node, given: readonly Node[]): Origin {
  const { node, except } = originOf(positions);
  return { node: is(node, 'binder') ? (given[attrsOf(node, 'binder').position] ?? node) : node, except };
}

/** Of two bounds the stricter, where numbers tell. */
function smaller(a: Dim, b: Dim): Dim {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x === undefined) return y === undefined ? a : b;
  return y === undefined || x <= y ? a : b;
}
