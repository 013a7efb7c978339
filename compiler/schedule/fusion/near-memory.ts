/** Values that are a few cheap steps away from what is in memory anyway: each user computes them again, and they are not stored. */
import { constantValue } from '../../graph/constant-value.ts';
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { anyElement } from '../access.ts';
import { probeMap, type Probe, type RowSymbols } from '../probe.ts';
import { resolve } from '../roots.ts';

/** How many nodes of an entry read each one. */
export type Users = ReadonlyMap<Node, number>;

export function usersOf(nodes: readonly Node[]): Users {
  const users = new Map<Node, number>();
  for (const { op, operands } of nodes) {
    if (op.lowering.kind === 'alias') continue;
    for (const source of new Set(operands.map(resolve))) users.set(source, (users.get(source) ?? 0) + 1);
  }
  return users;
}

/**
 * Whether each user should rather compute the node than read it, though that may round: what `isScaled` says, a quotient of sizes, and one addition or product
 * of values that are in memory or nearly so, as g·g is, which an optimiser and the norm of the gradient want.
 */
export function isNearMemory(node: Node, { weight }: Probe, rows: RowSymbols, users: Users): boolean {
  if (isScaled(node, rows, users) || (weight <= QUOTIENT && isOfSizes(node))) return true;
  return weight <= 1 && node.operands.every((operand) => isStoredOrExact(resolve(operand), rows, EXACT_STEPS));
}

/** What a division weighs. */
const QUOTIENT = 4;

/** One number of which nothing is read, as 1/n of a mean. */
function isOfSizes({ op, operands, type }: Node): boolean {
  const isKnown = (operand: Node): boolean => constantValue(operand) !== undefined || operand.op.name === 'size';
  return op.elementwise && type.shape.length === 0 && operands.every(isKnown);
}

/** Operations that are cheaper to do again than a tensor is to store and read. */
const STEPS = 3;

/**
 * A few operations with constants, or with what is repeated, on a value that others want too: that alone need be stored. (GELU keeps x for x/2 and x/√2: with
 * `onlyProduct`, a GPT trains in 0.88 of the memory. A batch normalisation keeps its input, and computes it centred and scaled where that is wanted)
 */
export function isScaled(node: Node, rows: RowSymbols, users: Users, steps = STEPS): boolean {
  const [scaled, ...others] = new Set(node.operands.filter((operand) => !isRepeated(operand)).map(resolve));
  if (scaled === undefined || others.length > 0 || !isCheap(node, scaled, rows)) return false;
  return (users.get(scaled) ?? 0) >= 2 || (steps > 1 && isScaled(scaled, rows, users, steps - 1));
}

/** One addition or product, or a quotient of the operand. */
function isCheap(node: Node, operand: Node, rows: RowSymbols): boolean {
  const probe = node.op.lowering.kind === 'map' ? probeMap(node, anyElement(node.type.shape), rows) : undefined;
  return (probe?.weight ?? Infinity) <= 1 || (node.op.name === 'div' && resolve(node.operands[0]!) === operand);
}

function isRepeated(node: Node): boolean {
  return constantValue(node) !== undefined || resolve(node).op.name === 'broadcast';
}

const EXACT_STEPS = 4;

/** Whether the node is in memory, or up to `steps` steps without rounding from there, such as the mask of a frozen parameter. */
function isStoredOrExact(node: Node, rows: RowSymbols, steps: number): boolean {
  if (node.op.lowering.kind !== 'map' || node.type.shape.every(isOne)) return true;
  const probe = steps === 0 ? undefined : probeMap(node, anyElement(node.type.shape), rows);
  // What is only repeated, as a bias is, is better added once.
  if (probe === undefined || !probe.exact || (probe.isView && steps === EXACT_STEPS)) return false;
  return node.operands.every((operand) => isStoredOrExact(resolve(operand), rows, steps - 1));
}

/** The contraction from whose result a node is one step away, beside repeated values alone. */
export function onlyProduct({ op, operands, type }: Node): Node | undefined {
  const [product, ...others] = operands
    .map(resolve)
    .filter(({ op: { name } }) => name !== 'broadcast' && name !== 'constant');
  const isOnly = op.elementwise && others.length === 0 && product?.op.lowering.kind === 'template';
  return isOnly && equalShapes(product.type.shape, type.shape) ? product : undefined;
}
