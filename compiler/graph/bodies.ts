/** Bodies: what a scan or an `if` runs is a graph of its own, whose leaves are binders. Its roots are nodes in attributes of the scan or the `if`. */
import type { Attrs, AttrValue, Node } from './node.ts';

/** The roots of all bodies of a node, in the order of its attributes. */
export function bodyRoots(attrs: Attrs): readonly Node[] {
  return Object.values(attrs).flatMap(rootsIn);
}

/** The roots in one attribute. */
export function rootsIn(value: AttrValue): readonly Node[] {
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap(rootsIn);
  return 'op' in value ? [value] : [];
}

/** The attributes with every root of a body replaced; the very same ones where none changes. */
export function mapBodies(attrs: Attrs, replace: (roots: readonly Node[]) => ReadonlyMap<Node, Node>): Attrs {
  const roots = bodyRoots(attrs);
  if (roots.length === 0) return attrs;
  const replaced = replace(roots);
  if (roots.every((root) => replaced.get(root) === root)) return attrs;
  const map = (value: AttrValue): AttrValue => {
    if (typeof value !== 'object') return value;
    if (isList(value)) return value.map(map);
    return 'op' in value ? replaced.get(value)! : value;
  };
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, map(value)]));
}

function isList(value: AttrValue): value is readonly AttrValue[] {
  return Array.isArray(value);
}
