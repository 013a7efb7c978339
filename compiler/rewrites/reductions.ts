/** Reductions over nothing, over axes of extent 1, over reductions, and over repetitions. */
import { numbersIn } from '../graph/attributes.ts';
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import { constantOf, isOne, productOf } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { is } from './match.ts';
import { repeatedAxes } from './shapes.ts';

export const reducers = new Set(['sum', 'prod', 'reduceMax', 'reduceMin', 'any', 'all']);

function axesOf(node: Node): readonly number[] {
  return numbersIn(node.attrs['axes']);
}

/** An axis of extent 1 disappears without being reduced. */
const overOne: Rewrite = (node, b) => {
  if (!reducers.has(node.op.name)) return undefined;
  const x = node.operands[0]!;
  const axes = axesOf(node);
  const rest = axes.filter((axis) => !isOne(x.type.shape[axis]!));
  if (rest.length === axes.length) return rest.length === 0 ? x : undefined;
  const reduced = rest.length === 0 ? x : b.apply(node.op, [x], { axes: rest });
  return b.reshape(reduced, { shape: node.type.shape });
};

/** Reducing twice is reducing once over both sets of axes. */
const twice: Rewrite = (node, b) => {
  const x = node.operands[0];
  if (!reducers.has(node.op.name) || x?.op !== node.op) return undefined;
  const inner = axesOf(x);
  const kept = x.operands[0]!.type.shape.flatMap((_, axis) => (inner.includes(axis) ? [] : [axis]));
  const axes = [...inner, ...axesOf(node).map((axis) => kept[axis]!)].toSorted((p, q) => p - q);
  return b.apply(node.op, [x.operands[0]!], { axes });
};

/** A sum over repetitions is a product with their number. */
const sumOfRepeated: Rewrite = (node, b) => {
  const x = node.operands[0];
  if (!is(node, 'sum') || !is(x, 'broadcast')) return undefined;
  const axes = axesOf(node);
  const repeated = repeatedAxes(x!).filter(({ axis }) => axes.includes(axis));
  const count = productOf(repeated.map(({ dim }) => dim));
  if (repeated.length === 0 || constantOf(count) === 0) return undefined;
  const { shape } = x!.type;
  const source = x!.operands[0]!;
  const lost = repeated.map(({ axis }) => axis);
  const sourceAxes = numbersIn(x!.attrs['axes']);
  // What the repetition grew from extent 1 is not summed either: it is dropped together with its axis.
  const kept = shape.flatMap((_, axis) => (lost.includes(axis) ? [] : [axis]));
  const narrow = b.reshape(source, { shape: source.type.shape.filter((_, i) => !lost.includes(sourceAxes[i]!)) });
  const spread = b.broadcast(narrow, {
    shape: kept.map((axis) => shape[axis]!),
    axes: sourceAxes.filter((axis) => !lost.includes(axis)).map((axis) => kept.indexOf(axis)),
  });
  const summed = b.sum(spread, {
    axes: kept.flatMap((axis, i) => (axes.includes(axis) ? [i] : [])),
  });
  const { dtype } = node.type;
  const times = b.size({ dim: count, dtype });
  const product = b.mul(summed, times);
  // A sum over nothing is 0, be the repeated number infinite.
  const isFinite = Number.isFinite(constantValue(source));
  if (isFinite || constantOf(count) !== undefined) return product;
  return b.where(b.greater(times, b.scalar(0, dtype)), product, b.scalar(0, dtype));
};

export const reductions: readonly Rewrite[] = [overOne, twice, sumOfRepeated];
