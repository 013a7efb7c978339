/** Removes what only differentiation looks at: marks and stopped gradients. */
import type { Node } from '../graph/node.ts';
import { is } from '../rewrites/match.ts';
import { rewriteWhere, type Pass } from './pass.ts';

export const eraseMarks: Pass = {
  name: 'eraseMarks',
  doc: 'Removes marks and stopped gradients, which mean nothing once everything is differentiated.',
  run: (roots, b) => rewriteWhere(isMark, roots, b, [(node) => (isMark(node) ? node.operands[0] : undefined)]),
};

function isMark(node: Node): boolean {
  return is(node, 'mark') || is(node, 'stopGradient');
}
