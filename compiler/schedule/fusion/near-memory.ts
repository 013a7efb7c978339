/** Values that are one cheap step away from what is in memory anyway: each user computes them again, and they are not stored. */
import { constantValue } from '../../graph/constant-value.ts';
import { equalShapes, isOne, zeroDim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { byIndex } from '../access.ts';
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
  if (isScaled(node, weight, users)) return true;
  return weight <= 1 && node.operands.every((operand) => isNearMemory(resolve(operand), rows, NEAR));
}

/**
 * One operation with constants on a value that others want too: that alone need be stored. (GELU keeps x for x/2 and x/√2: with `onlyProduct`, a GPT trains in
 * 0.88 of the memory)
 */
function isScaled({ op, operands }: Node, weight: number, users: Users): boolean {
  const [scaled, ...others] = operands.filter((operand) => constantValue(operand) === undefined);
  if (scaled === undefined || others.length > 0 || (users.get(resolve(scaled)) ?? 0) < 2) return false;
  return weight <= 1 || (op.name === 'div' && operands[0] === scaled);
}

/** Steps without rounding from memory, such as the mask of a frozen parameter. */
const NEAR = 4;

function isNearMemory(node: Node, rows: RowSymbols, steps: number): boolean {
  if (node.op.lowering.kind !== 'map' || node.type.shape.every(isOne)) return true;
  const probe = steps === 0 ? undefined : probeMap(node, byIndex(node.type.shape.map(() => zeroDim)), rows);
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
