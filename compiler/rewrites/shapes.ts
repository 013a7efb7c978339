/** Shape operators that undo, repeat or do nothing; and element-wise work moved in front of the repetition of its operands. */
import { numbersIn } from '../graph/attributes.ts';
import type { Builder, Rewrite } from '../graph/builder.ts';
import { constantOf, equalDims, equalShapes, isOne, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { BroadcastAttrs } from '../ops/broadcast.ts';
import { is, operandOf, operandsOf } from './match.ts';

const reshapes: Rewrite = (node, b) => {
  const x = operandOf(node, 'reshape');
  const inner = operandOf(x, 'reshape');
  return inner && b.reshape(inner, { shape: node.type.shape });
};

const transposes: Rewrite = (node, b) => {
  const x = operandOf(node, 'transpose');
  if (x === undefined) return undefined;
  const permutation = permutationOf(node);
  const inner = operandOf(x, 'transpose');
  if (inner !== undefined) {
    const before = permutationOf(x);
    return b.transpose(inner, { permutation: permutation.map((axis) => before[axis]!) });
  }
  // Axes of extent 1 may stand anywhere: if the others keep their order, no element moves.
  const moved = permutation.filter((axis) => !isOne(x.type.shape[axis]!));
  const stays = moved.every((axis, i) => i === 0 || axis > moved[i - 1]!);
  return stays ? b.reshape(x, { shape: node.type.shape }) : undefined;
};

function permutationOf(node: Node): readonly number[] {
  return node.operands[0]!.type.shape.map((_, i) => numbersIn(node.attrs['permutation'])[i]!);
}

const broadcasts: Rewrite = (node, b) => {
  const x = operandOf(node, 'broadcast');
  if (x === undefined) return undefined;
  const { shape, axes } = broadcastAttrs(node);
  if (equalShapes(x.type.shape, shape)) return x;
  const inner = operandOf(x, 'broadcast');
  if (inner !== undefined) {
    return b.broadcast(inner, { shape, axes: broadcastAttrs(x).axes.map((axis) => axes[axis]!) });
  }
  return withoutUnits(node, b);
};

/** A repetition of something reshaped only to gain axes of extent 1 (a reduction that kept its axes) repeats what it was before. */
function withoutUnits(node: Node, b: Builder): Node | undefined {
  const x = node.operands[0]!;
  const inner = operandOf(x, 'reshape');
  if (inner === undefined || inner.type.shape.some(isOne)) return undefined;
  const { shape, axes } = broadcastAttrs(node);
  const kept = x.type.shape.flatMap((dim, axis) => (isOne(dim) ? [] : [axis]));
  const keptShape = kept.map((axis) => x.type.shape[axis]!);
  if (!equalShapes(inner.type.shape, keptShape)) return undefined;
  return b.broadcast(inner, { shape, axes: kept.map((axis) => axes[axis]!) });
}

/** Whatever moves the elements of one repeated scalar repeats the scalar. */
const uniform: Rewrite = (node, b) => {
  if (!['reshape', 'transpose', 'slice'].includes(node.op.name)) return undefined;
  const scalar = operandOf(node.operands[0], 'broadcast');
  return scalar?.type.shape.length === 0 ? b.expand(scalar, node.type.shape) : undefined;
};

const concats: Rewrite = (node, b) => {
  const operands = operandsOf(node, 'concat');
  if (operands.length === 0) return undefined;
  const axis = Number(node.attrs['axis']);
  const filled = operands.filter(({ type }) => constantOf(type.shape[axis]!) !== 0);
  if (filled.length === operands.length) return operands.length === 1 ? operands[0] : undefined;
  return filled.length === 0 ? operands[0] : b.concat(...filled, { axis });
};

/** f(repeated x, repeated y) = repeated f(x, y): the same values from fewer computations. */
const elementwiseOfBroadcasts: Rewrite = (node, b) => {
  if (!node.op.elementwise || node.operands.length === 0) return undefined;
  if (!node.operands.every((operand) => is(operand, 'broadcast'))) return undefined;
  const pattern = node.operands.find(({ operands }) => operands[0]!.type.shape.length > 0) ?? node.operands[0]!;
  const inner = pattern.operands[0]!.type.shape;
  const { shape, axes } = broadcastAttrs(pattern);
  const sources: Node[] = [];
  for (const operand of node.operands) {
    const source = operand.operands[0]!;
    if (source.type.shape.length > 0) {
      const sameAxes = broadcastAttrs(operand).axes.every((axis, i) => axis === axes[i]);
      if (!sameAxes || !equalShapes(source.type.shape, inner)) return undefined;
    }
    sources.push(b.expand(source, inner));
  }
  return b.broadcast(b.apply(node.op, sources, node.attrs), { shape, axes });
};

function broadcastAttrs(node: Node): BroadcastAttrs {
  return { shape: node.type.shape, axes: numbersIn(node.attrs['axes']) };
}

/** The dims that a repetition adds: for each new or grown axis, its extent. */
export function repeatedAxes(node: Node): readonly { readonly axis: number; readonly dim: Dim }[] {
  const { shape, axes } = broadcastAttrs(node);
  const from = node.operands[0]!.type.shape;
  return shape.flatMap((dim, axis) => {
    const source = from[axes.indexOf(axis)];
    return source !== undefined && equalDims(source, dim) ? [] : [{ axis, dim }];
  });
}

export const shapes: readonly Rewrite[] = [reshapes, transposes, broadcasts, uniform, concats, elementwiseOfBroadcasts];
