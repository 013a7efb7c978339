/** Inputs that hold positions: what they index says how large they may be. */
import { constantOf, type Dim } from '../graph/dim.ts';
import { typesOf, type Node } from '../graph/node.ts';
import { bodyRoots } from '../graph/bodies.ts';
import { topological } from '../graph/traverse.ts';
import type { Input } from '../program/model.ts';
import { attrsOf, is } from '../rewrites/match.ts';
import { originOf, type Origin } from '../rewrites/positions.ts';

interface Bound {
  readonly below: Dim;
  /** Others, of which only sizes tell whether they are stricter. */
  readonly alsoBelow: readonly Dim[];
  /** A value that is never used as a position; undefined where every value is. */
  readonly except: number | undefined;
}

/** The inputs with `below` where an operator among `roots` uses them as positions. */
export function withBounds(inputs: readonly Input[], roots: readonly Node[]): readonly Input[] {
  const bounds = new Map<Node, Bound>();
  const partial = new Map<Node, Dim>();
  gather(roots, [], bounds, partial);
  return inputs.map((input) => {
    const bound = bounds.get(input.leaf);
    const partlyBelow = partial.get(input.leaf);
    if (bound === undefined) return partlyBelow === undefined ? input : { ...input, partlyBelow };
    const { below, alsoBelow, except } = bound;
    return {
      ...input,
      below,
      ...(alsoBelow.length === 0 ? {} : { alsoBelow }),
      ...(except === undefined ? {} : { except }),
    };
  });
}

/** Notes what bounds the leaves that `roots` use as positions; `given` are the values of their binders, by position. */
function gather(
  roots: readonly Node[],
  given: readonly Node[],
  bounds: Map<Node, Bound>,
  partial: Map<Node, Dim>,
): void {
  for (const node of topological(roots)) {
    const { indices } = node.op;
    const bodies = bodyRoots(node.attrs);
    const first = node.op.lowering.kind === 'branch' && node.attrs['compare'] === '' ? 1 : 0;
    if (bodies.length > 0)
      gather(
        bodies,
        node.operands.slice(first).map((operand) => source(operand, given).node),
        bounds,
        partial,
      );
    if (indices === undefined) continue;
    const { node: leaf, except } = source(node.operands[indices.operand]!, given);
    const below = indices.extent(typesOf(node.operands), node.attrs);
    if (is(leaf, 'where')) partial.set(chosen(leaf, given), below);
    const known = bounds.get(leaf);
    const [strict, ...alsoBelow] = strictest([
      ...(known === undefined ? [] : [known.below, ...known.alsoBelow]),
      below,
    ]);
    bounds.set(leaf, {
      below: strict!,
      alsoBelow,
      except: known === undefined || known.except === except ? except : undefined,
    });
  }
}

/** What a `where` chooses before 0, or another one in that, out of the body that it stands in. */
function chosen(choice: Node, given: readonly Node[]): Node {
  let at = choice;
  for (let around = given; is(at, 'where');) {
    const { node } = originOf(at.operands[1]!);
    at = source(node, around).node;
    if (at !== node) around = [];
  }
  return at;
}

/** Where positions come from, out of bodies. */
function source(positions: Node, given: readonly Node[]): Origin {
  const { node, except } = originOf(positions);
  return { node: is(node, 'binder') ? (given[attrsOf(node, 'binder').position] ?? node) : node, except };
}

/** Bounds without those that others make needless: each open one once, and the smallest number. */
function strictest(bounds: readonly Dim[]): readonly Dim[] {
  const open = new Map(bounds.filter((bound) => constantOf(bound) === undefined).map((bound) => [bound.key, bound]));
  const numbers = bounds.filter((bound) => constantOf(bound) !== undefined);
  const least = numbers.toSorted((a, b) => constantOf(a)! - constantOf(b)!).slice(0, 1);
  return [...least, ...open.values()];
}
