/** Values that are one cheap step away from what is in memory anyway: each user computes them again, and they are not stored. */
import { constantValue } from '../../graph/constant-value.ts';
import { equalShapes, isOne, zeroDim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { byIndex, type Access } from '../access.ts';
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

/** One addition or product of values that are in memory anyway, or nearly so: g·g for an optimiser and for the norm of the gradient. */
export function isOneStep(node: Node, { weight }: Probe, rows: RowSymbols, users: Users): boolean {
  if (isScaled(node, rows, users) || (weight <= QUOTIENT && isOfSizes(node))) return true;
  return weight <= 1 && node.operands.every((operand) => isNearMemory(resolve(operand), rows, NEAR));
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
  const probe = node.op.lowering.kind === 'map' ? probeMap(node, anywhere(node), rows) : undefined;
  return (probe?.weight ?? Infinity) <= 1 || (node.op.name === 'div' && resolve(node.operands[0]!) === operand);
}

function anywhere({ type }: Node): Access {
  return byIndex(type.shape.map(() => zeroDim));
}

function isRepeated(node: Node): boolean {
  return constantValue(node) !== undefined || resolve(node).op.name === 'broadcast';
}

/** Steps without rounding from memory, such as the mask of a frozen parameter. */
const NEAR = 4;

function isNearMemory(node: Node, rows: RowSymbols, steps: number): boolean {
  if (node.op.lowering.kind !== 'map' || node.type.shape.every(isOne)) return true;
  const probe = steps === 0 ? undefined : probeMap(node, anywhere(node), rows);
  // What is only repeated, as a bias is, is better added once.
  if (probe === undefined || !probe.exact || (probe.isView && steps === NEAR)) return false;
  return node.operands.every((operand) => isNearMemory(resolve(operand), rows, steps - 1));
}

/** The contraction from whose result a node is one step away, beside repeated values alone. */
export function onlyProduct({ op, operands, type }: Node): Node | undefined {
  const [product, ...others] = operands
    .map(resolve)
    .filter(({ op: { name } }) => name !== 'broadcast' && name !== 'constant');
  const isOnly = op.elementwise && others.length === 0 && product?.op.lowering.kind === 'template';
  return isOnly && equalShapes(product.type.shape, type.shape) ? product : undefined;
}
