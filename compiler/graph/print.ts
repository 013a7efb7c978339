/** Graphs as text: one line a node, operands before users, stable under recompilation. */
import { positionAt } from '../../grammar/source.ts';
import { bodyRoots } from './bodies.ts';
import type { AttrValue, Node } from './node.ts';
import type { Origin, Origins } from './origin.ts';
import { topological } from './traverse.ts';
import { formatShape, formatType } from './type.ts';

/** `%3 = mul(%1, %2) : f32[B, 10]  // fc1 mnist.nn:12`, then one line per root. A body stands indented below its node. */
export function printGraph(roots: ReadonlyMap<string, Node>, origins?: Origins): string {
  const lines = printNodes(roots.values(), '%', '', origins);
  return [...lines.text, ...[...roots].map(([root, node]) => `${root} = ${lines.nameOf(node)}`), ''].join('\n');
}

interface Printed {
  readonly text: readonly string[];
  readonly nameOf: (node: Node) => string;
}

function printNodes(roots: Iterable<Node>, prefix: string, indent: string, origins: Origins | undefined): Printed {
  const order = topological(roots);
  const names = new Map(order.map((node, i) => [node, `${prefix}${i}`]));
  const nameOf = (node: Node): string => names.get(node) ?? '%?';
  const text = order.flatMap((node) => {
    const origin = origins?.get(node);
    const results = node.results.map(formatType).join(', ');
    const bodies = bodyRoots(node.attrs);
    const body = printNodes(bodies, `${nameOf(node)}.`, `${indent}  `, origins);
    const inner = (other: Node): string => (bodies.includes(other) ? body.nameOf(other) : nameOf(other));
    const call = `${indent}${nameOf(node)} = ${printCall(node, nameOf, inner)} : ${results}`;
    return [`${call}${origin ? `  // ${printOrigin(origin)}` : ''}`, ...body.text];
  });
  return { text, nameOf };
}

/** `inner` names the roots of bodies. */
function printCall(node: Node, nameOf: (node: Node) => string, inner: (node: Node) => string): string {
  const attrs = Object.entries(node.attrs).map(([name, value]) => `${name}=${printValue(value, inner)}`);
  return `${node.op.name}(${[...node.operands.map(nameOf), ...attrs].join(', ')})`;
}

function printValue(value: AttrValue, nameOf: (node: Node) => string): string {
  if (typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value);
  if ('terms' in value) return value.key;
  if ('op' in value) return nameOf(value);
  if ('dtype' in value) return `${value.dtype}${formatShape(value.shape)}`;
  return `[${value.map((element) => printValue(element, nameOf)).join(', ')}]`;
}

function printOrigin({ span, path, gradient }: Origin): string {
  const place = `${span.file.name}:${positionAt(span.file, span.start).line}`;
  return [gradient ? '∂' : '', path, place].filter((part) => part !== '').join(' ');
}
