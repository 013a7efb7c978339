/** Operators that formulas and pictures leave out. */
import { numbersIn } from '../graph/attributes.ts';
import { equalShapes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';

/** Operators that keep every number, or repeat it: a formula does not lose by leaving them out. */
const silent = new Set(['broadcast', 'reshape', 'cast', 'mark', 'again']);

export function isSilent(node: Node): boolean {
  const { op, operands } = node;
  return silent.has(op.name) || (op.name === 'project' && operands[0]!.results.length === 1) || isIdentity(node);
}

/** A rule of one's own, in place of the only result that it has: as steps both would be one after the other. */
export function behindOnlyResult(node: Node): Node {
  const [first] = node.operands;
  return node.op.name === 'project' && first!.op.name === 'capsule' && first!.results.length === 1 ? first! : node;
}

/** A transposition that leaves every axis where it is, a slice of everything, and its reverse. */
function isIdentity({ op, operands, attrs, type }: Node): boolean {
  if (op.name === 'transpose') return numbersIn(attrs['permutation']).every((axis, i) => axis === i);
  if (!['slice', 'unslice'].includes(op.name) || !equalShapes(operands[0]!.type.shape, type.shape)) return false;
  return numbersIn(attrs['step']).every((step) => step === 1);
}
