/** What only differentiation looks at. */
import { operandOf } from '../rewrites/match.ts';
import { rewriteAll, type Pass } from './pass.ts';

export const eraseMarks: Pass = {
  name: 'eraseMarks',
  doc: 'Removes marks and stopped gradients, which mean nothing once everything is differentiated.',
  run: (roots, b) => rewriteAll(roots, b, [(node) => operandOf(node, 'mark') ?? operandOf(node, 'stopGradient')]),
};
