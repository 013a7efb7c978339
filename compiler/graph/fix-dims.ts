/** Open dims replaced by numbers: `nnc compile --dim B=32`. */
import { mapBodies } from './bodies.ts';
import type { Builder } from './builder.ts';
import { constantDim, substituteDim, type Dim, type Sizes } from './dim.ts';
import type { Attrs, AttrValue, Node } from './node.ts';
import { rebuild } from './rebuild.ts';

/** The same graph at the sizes given, other dims still open. Old node → new node for all that `roots` need. */
export function fixDims(roots: Iterable<Node>, b: Builder, sizes: Sizes): ReadonlyMap<Node, Node> {
  const fixed = new Map(Object.entries(sizes).map(([name, size]) => [name, constantDim(size)]));
  const fix = (value: AttrValue): AttrValue => fixValue(value, fixed);
  return rebuild(roots, b, (node, operands) => {
    if (node.op.lowering.kind === 'project') return b.result(operands[0]!, Number(node.attrs['index']));
    const own = mapBodies(node.attrs, (bodies) => fixDims(bodies, b, sizes));
    const attrs: Attrs = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, fix(value)]));
    return b.apply(node.op, operands, attrs);
  });
}

function fixValue(value: AttrValue, fixed: ReadonlyMap<string, Dim>): AttrValue {
  if (typeof value !== 'object') return value;
  if ('terms' in value) return substituteDim(value, fixed);
  if ('dtype' in value) return { dtype: value.dtype, shape: value.shape.map((dim) => substituteDim(dim, fixed)) };
  return 'op' in value ? value : value.map((element) => fixValue(element, fixed));
}
