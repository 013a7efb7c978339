/** Inputs that hold positions: what they index says how large they may be. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { bodyRoots } from '../graph/bodies.ts';
import { constantValue } from '../graph/constant-value.ts';
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
    if (bodies.length > 0) gather(bodies, node.operands.slice(first).map((operand) => source(operand, given).leaf), bounds); // prettier-ignore
    if (indices === undefined) continue;
    const { leaf, except } = source(node.operands[indices.operand]!, given);
    const below = indices.extent(node.operands.map((operand) => operand.type), node.attrs); // prettier-ignore
    const known = bounds.get(leaf);
    const both = known && {
      below: smaller(known.below, below),
      except: known.except === except ? except : undefined,
    };
    bounds.set(leaf, both ?? { below, except });
  }
}

/** Where positions come from; `where(x != except, x, 0)` lets one value through that is none. */
function source(node: Node, given: readonly Node[]): { readonly leaf: Node; readonly except: number | undefined } {
  let at = node;
  let except: number | undefined;
  for (;;) {
    const kept = at.op.name === 'where' && except === undefined ? exceptionOf(at) : undefined;
    except = kept ?? except;
    if (kept !== undefined) at = at.operands[1]!;
    else if (transparent.has(at.op.name)) at = at.operands[0]!;
    else break;
  }
  return { leaf: at.op.name === 'binder' ? (given[Number(at.attrs['position'])] ?? at) : at, except };
}

/** The value v of `where(x != v, x, …)`. */
function exceptionOf({ operands: [mask, x] }: Node): number | undefined {
  const [left, right] = mask!.op.name === 'notEqual' ? mask!.operands : [];
  return left === x ? constantValue(right!) : undefined;
}
/** Of two bounds the stricter, where numbers tell. */
function smaller(a: Dim, b: Dim): Dim {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x === undefined) return y === undefined ? a : b;
  return y === undefined || x <= y ? a : b;
}
