/**
 * Products with padding. Zeros that a tensor is filled up with add nothing to a sum of products, unless they meet an infinity or a NaN: 0·∞ is NaN. So
 * where the other operand has such elements, another kernel runs, slowly, which leaves padding out.
 */
import type { Builder, Rewrite } from '../graph/builder.ts';
import type { Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { closeBranch } from '../ops/bodies/close-branch.ts';
import { attrsOf, is } from './match.ts';

export const paddedProducts: Rewrite = (node, b) => {
  if (!is(node, 'contract') || !node.operands.some((operand) => is(operand, 'padded'))) return undefined;
  const [x, y] = node.operands.map((operand): Side => {
    const [value, mask] = is(operand, 'padded') ? operand.operands : [operand];
    return { value: value!, mask, base: inMemory(value!) };
  });
  const attrs = attrsOf(node, 'contract');
  const meets = [x!.mask && y!, y!.mask && x!].flatMap((side) => (side === undefined ? [] : isFinite(side.base, b)));
  const bases = new Set([x!.base, y!.base]);
  const [result] = closeBranch(
    b,
    { node: meets.reduce((both, one) => b.and(both, one)) },
    { body: [b.contract(x!.value, y!.value, attrs)], otherwise: [withoutPadding(node, x!, y!, b)] },
    (inner) => (bases.has(inner) ? inner : undefined),
  );
  return result;
};

interface Side {
  readonly value: Node;
  readonly mask: Node | undefined;
  /** What is stored, and of which `value` shows the elements. */
  readonly base: Node;
}

/** The node of which this is a view: a branch reads values as they are in memory. */
function inMemory(node: Node): Node {
  let base = node;
  while (['window', 'transpose', 'reshape'].includes(base.op.name)) base = base.operands[0]!;
  return base;
}

function isFinite(x: Node, b: Builder): Node {
  const isBelow = b.less(b.abs(x), b.scalar(Infinity, x.type.dtype));
  return b.all(isBelow, { axes: x.type.shape.map((_, axis) => axis) });
}

/** Σ of the products whose elements are both no padding. */
function withoutPadding(product: Node, x: Side, y: Side, b: Builder): Node {
  const { left, right, result } = attrsOf(product, 'contract');
  const extents = new Map<number, Dim>();
  for (const [labels, { value }] of [
    [left, x],
    [right, y],
  ] as const) {
    for (const [axis, label] of labels.entries()) extents.set(label, value.type.shape[axis]!);
  }
  const labels = [...result, ...[...extents.keys()].filter((label) => !result.includes(label))];
  const shape = labels.map((label) => extents.get(label)!);
  const spread = (node: Node, own: readonly number[]): Node => aligned(node, own, labels, shape, b);
  const masks = [
    ...(x.mask === undefined ? [] : [spread(x.mask, left)]),
    ...(y.mask === undefined ? [] : [spread(y.mask, right)]),
  ];
  const products = b.mul(spread(x.value, left), spread(y.value, right));
  const counted = b.where(masks.reduce((both, one) => b.and(both, one)), products, b.scalar(0, product.type.dtype)); // prettier-ignore
  return b.sum(counted, { axes: labels.slice(result.length).map((_, i) => result.length + i) });
}

/** A tensor whose axes have the labels `own`, repeated to `shape`, whose axes have `labels`; axes of extent 1 are repeated too. */
function aligned(
  node: Node,
  own: readonly number[],
  labels: readonly number[],
  shape: readonly Dim[],
  b: Builder,
): Node {
  const places = own.map((label) => labels.indexOf(label));
  const kept = [...places.keys()].filter((axis) => node.type.shape[axis]!.key === shape[places[axis]!]!.key);
  const flat =
    kept.length === own.length ? node : b.reshape(node, { shape: kept.map((axis) => node.type.shape[axis]!) });
  const order = [...kept.keys()].toSorted((i, j) => places[kept[i]!]! - places[kept[j]!]!);
  const sorted = b.transpose(flat, { permutation: order });
  return b.broadcast(sorted, { shape, axes: order.map((i) => places[kept[i]!]!) });
}
