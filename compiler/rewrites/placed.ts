/** Tensors put side by side into zeros and added, which is what the gradient of a split is, become one concatenation. */
import type { Builder, Rewrite } from '../graph/builder.ts';
import { addDims, constantOf, equalDims, equalShapes, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { attrsOf, operandsOf } from './match.ts';

/** A tensor in zeros, at `start` along one axis, and whole along all others. */
interface Placed {
  readonly value: Node;
  readonly axis: number;
  readonly start: Dim;
}

/** unslice(a) + unslice(b), b right behind a, is unslice(concat(a, b)); the whole of an axis needs no zeros around it. */
export const sideBySide: Rewrite = (node, b) => {
  const [left, right] = operandsOf(node, 'add');
  if (left === undefined || right === undefined) return undefined;
  const [x, y] = [placedIn(left), placedIn(right)];
  if (x === undefined || y === undefined || x.axis !== y.axis) return undefined;
  const [first, second] = isBehind(x, y) ? [x, y] : isBehind(y, x) ? [y, x] : [undefined, undefined];
  if (first === undefined || second === undefined) return undefined;
  const { axis } = first;
  const value = b.concat(...partsOf(first.value, axis), ...partsOf(second.value, axis), { axis });
  return placedAt(b, node.type.shape, { value, axis: first.axis, start: first.start });
};

/** What a concatenation along the axis is made of. */
function partsOf(node: Node, axis: number): readonly Node[] {
  return node.op.name === 'concat' && node.attrs['axis'] === axis ? node.operands : [node];
}

function isBehind(a: Placed, b: Placed): boolean {
  return equalDims(addDims(a.start, a.value.type.shape[a.axis]!), b.start);
}

function placedIn(node: Node): Placed | undefined {
  const [value] = operandsOf(node, 'unslice');
  if (value === undefined) return undefined;
  const { start, step } = attrsOf(node, 'unslice');
  if (step.some((by) => by !== 1)) return undefined;
  const axes = value.type.shape.flatMap((dim, axis) => (equalDims(dim, node.type.shape[axis]!) ? [] : [axis]));
  const [axis] = axes;
  if (axis === undefined || axes.length > 1) return undefined;
  const others = start.every((dim, i) => i === axis || constantOf(dim) === 0);
  return others ? { value, axis, start: start[axis]! } : undefined;
}

function placedAt(b: Builder, shape: readonly Dim[], { value, axis, start }: Placed): Node {
  if (equalShapes(value.type.shape, shape)) return value;
  const from = shape.map((_, i) => (i === axis ? start : zeroDim));
  return b.unslice(value, { shape, start: from, step: shape.map(() => 1) });
}
