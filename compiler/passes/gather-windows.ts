/** The gradient of a convolution, which adds up overlapping windows, as a convolution itself. */
import type { Node } from '../graph/node.ts';
import { is } from '../rewrites/match.ts';
import { windows } from '../rewrites/windows.ts';
import { rewriteWhere, type Pass } from './pass.ts';

export const gatherWindows: Pass = {
  name: 'gatherWindows',
  doc: 'Makes gradients that add up overlapping windows into contractions over windows of the cotangent.',
  run: (roots, b) => rewriteWhere(isWindowed, roots, b, windows),
};

function isWindowed(node: Node): boolean {
  return is(node, 'windowAdd') || (is(node, 'slice') && is(node.operands[0], 'contract'));
}
