/**
 * Sums over all elements of a tensor beside something else that passes over them, such as the norm of a gradient beside the update that reads it.
 * They are kept in parts of equal size and one of what is left, so that threads may share the passes and no sum depends on how many do; who reads a
 * total adds its parts. (A training step of an MLP takes 0.98 of the time)
 */
import { constantDim, constantOf, floorDivDims, isOne, scaleDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Group } from './group.ts';
import { resolve } from './roots.ts';

/** Parts of equal size. */
export const PARTS = 8;

/** Of each part: whole vectors. */
export function partOf(extent: Dim): Dim {
  return scaleDim(floorDivDims(extent, constantDim(4 * PARTS)), 4);
}

/** How many numbers a total is in memory. */
export const partsSize: Dim = constantDim(PARTS + 1);

/** Over all elements of a tensor of known size, as parameters are: sums over a batch are short, and read better by themselves. */
export function isWholeSum({ op, operands, type }: Node): boolean {
  if (op.name !== 'sum' || !type.shape.every(isOne)) return false;
  const { shape } = operands[0]!.type;
  return !shape.every(isOne) && shape.every((extent) => constantOf(extent) !== undefined);
}

/**
 * What an element of the node is computed from, element by element: the node itself, and up to `most` nodes that it is made of; numbers that are
 * repeated are none.
 */
export function tensorsOf(node: Node, most: number): ReadonlySet<Node> {
  const isTensor = ({ op }: Node): boolean => op.name !== 'broadcast' && op.name !== 'constant';
  const found = new Set([resolve(node)].filter(isTensor));
  for (const source of found) {
    const operands = source.op.elementwise ? source.operands.map(resolve).filter(isTensor) : [];
    for (const operand of operands) if (found.size < most) found.add(operand);
  }
  return found;
}

/**
 * A number to which another reduction is added, such as the sum of squares of one gradient more: each step of such a chain is a kernel of
 * its own, so that one function serves them all. As long as they fit, the steps of many parameters would be functions of many sizes.
 */
export function isFurtherTotal(node: Node, { inside }: Group): boolean {
  return isTotal(node) && [...inside].some(isTotal);
}

function isTotal({ op, operands, type }: Node): boolean {
  return op.name === 'add' && type.shape.every(isOne) && operands.some((operand) => isReduced(resolve(operand), STEPS));
}

/** A cast, and what chooses whether it counts. */
const STEPS = 2;

/** Whether little but steps on one element lies between a reduction and the node. */
function isReduced(node: Node, steps: number): boolean {
  if (node.op.lowering.kind === 'reduce') return true;
  const isStep = steps > 0 && (node.op.name === 'cast' || node.op.name === 'where');
  return (
    isStep && node.type.shape.every(isOne) && node.operands.some((operand) => isReduced(resolve(operand), steps - 1))
  );
}
