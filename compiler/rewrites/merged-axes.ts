/**
 * What follows a reshape that only merges axes comes before it, so that a tensor is worked on in one shape throughout: what is computed of its rows and
 * what is computed of all its axes are then the same node, and pass over memory together. (The centred input of a batch normalisation, of which the
 * moments see rows of channels)
 */
import { numbersIn } from '../graph/attributes.ts';
import type { Builder, Rewrite } from '../graph/builder.ts';
import { constantDim, equalDims, equalShapes, mulDims, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { is, operandOf } from './match.ts';
import { reducers } from './reductions.ts';

/** For each axis of a reshape the axes of its operand that it consists of: of [B, 4, 4, C] as [B·16, C], 0, 1 and 2, and 3. */
type Runs = readonly (readonly number[])[];

/** Undefined of a node that is no reshape, or splits an axis. */
function runsOf(node: Node): Runs | undefined {
  const from = operandOf(node, 'reshape')?.type.shape;
  if (from === undefined || node.type.shape.length === 0) return undefined;
  const runs: (readonly number[])[] = [];
  let next = 0;
  for (const extent of node.type.shape) {
    const run = runAt(next, from, extent);
    if (run === undefined) return undefined;
    runs.push(run);
    next += run.length;
  }
  return next === from.length ? runs : undefined;
}

/** The axes from `first` on, at least one, whose product is `extent`. */
function runAt(first: number, from: readonly Dim[], extent: Dim): readonly number[] | undefined {
  const run: number[] = [];
  let size = constantDim(1);
  for (let axis = first; axis < from.length; axis++) {
    run.push(axis);
    size = mulDims(size, from[axis]!);
    if (equalDims(size, extent)) return run;
  }
  return undefined;
}

/** f(merged x, y) = merged f(x, y), where y is merged alike or repeats what has axes of its own. */
const elementwise: Rewrite = (node, b) => {
  if (!node.op.elementwise) return undefined;
  for (const merged of node.operands) {
    const runs = runsOf(merged);
    if (runs === undefined) continue;
    const { shape } = merged.operands[0]!.type;
    const operands = node.operands.flatMap((operand) => unmerged(operand, shape, runs, b) ?? []);
    if (operands.length < node.operands.length) continue;
    return b.reshape(b.apply(node.op, operands, node.attrs), { shape: node.type.shape });
  }
  return undefined;
};

/** The node with the axes that `runs` merges. */
function unmerged(node: Node, shape: readonly Dim[], runs: Runs, b: Builder): Node | undefined {
  const [x] = node.operands;
  if (is(node, 'reshape')) return equalShapes(x!.type.shape, shape) ? x : undefined;
  if (!is(node, 'broadcast')) return undefined;
  const axes = numbersIn(node.attrs['axes']).map((axis) => runs[axis]!);
  return axes.every((run) => run.length === 1) ? b.broadcast(x!, { shape, axes: axes.flat() }) : undefined;
}

/** A reduction of a merged axis reduces those that it consists of. */
const reduction: Rewrite = (node, b) => {
  const [merged] = node.operands;
  const runs = reducers.has(node.op.name) ? runsOf(merged!) : undefined;
  if (runs === undefined) return undefined;
  const axes = numbersIn(node.attrs['axes']).flatMap((axis) => runs[axis]!);
  return b.reshape(b.apply(node.op, merged!.operands, { axes }), { shape: node.type.shape });
};

export const mergedAxes: readonly Rewrite[] = [elementwise, reduction];
