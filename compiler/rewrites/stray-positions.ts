/**
 * Positions that a program computes may lie outside of what they index. Nothing is read or written there: what is read is NaN (0 of integers,
 * false of bool), as an array gives `undefined`, and what would be added is dropped. Inputs need no such care: a step refuses them before it runs.
 */
import type { Builder, Rewrite } from '../graph/builder.ts';
import { constantDim, constantOf, subDims, type Dim } from '../graph/dim.ts';
import { typesOf, type Node } from '../graph/node.ts';
import { isFloat } from '../graph/type.ts';
import { is } from './match.ts';
import { liesInside } from './positions.ts';

/** Whether the node's positions may lie outside. */
export function mayStray({ op: { indices }, operands, attrs }: Node): boolean {
  if (indices === undefined) return false;
  const types = operands.map(({ type }) => type);
  return !liesInside(operands[indices.operand]!, indices.extent(types, attrs));
}

export const strayPositions: Rewrite = (node, b) => {
  const { indices } = node.op;
  if (indices === undefined || !mayStray(node)) return undefined;
  const extent = indices.extent(typesOf(node.operands), node.attrs);
  const positions = node.operands[indices.operand]!;
  const adds = is(node, 'takeAdd') || is(node, 'scatterAdd');
  if (constantOf(extent) === 0) return adds ? node.operands[0] : nothing(node, b);
  const [x, , added] = node.operands;
  const kept = clamped(positions, extent, b);
  const isRight = b.and(b.greaterEqual(positions, b.scalar(0, 'i32')), b.less(positions, sizeOf(extent, b)));
  const isInside = maskFor(adds ? added! : node, node, isRight, b);
  if (!adds) return b.where(isInside, b.apply(node.op, [x!, kept], node.attrs), nothing(node, b));
  const part = b.where(isInside, added!, b.scalar(0, added!.type.dtype));
  return b.apply(node.op, [x!, kept, part], node.attrs);
};

function clamped(positions: Node, extent: Dim, b: Builder): Node {
  return b.maximum(b.minimum(positions, sizeOf(subDims(extent, constantDim(1)), b)), b.scalar(0, 'i32'));
}

function sizeOf(dim: Dim, b: Builder): Node {
  const known = constantOf(dim);
  return known === undefined ? b.size({ dim, dtype: 'i32' }) : b.scalar(known, 'i32');
}

/** The mask of positions where each of them chooses whole rows, which stand in its place among the axes. */
function maskFor(rows: Node, { op, attrs }: Node, mask: Node, b: Builder): Node {
  if (op.name !== 'take' && op.name !== 'takeAdd') return mask;
  const first = Number(attrs['axis']);
  return b.broadcast(mask, { shape: rows.type.shape, axes: mask.type.shape.map((_, axis) => first + axis) });
}

function nothing({ type: { dtype, shape } }: Node, b: Builder): Node {
  const value = b.scalar(isFloat(dtype) ? NaN : 0, dtype);
  return b.broadcast(value, { shape, axes: [] });
}
