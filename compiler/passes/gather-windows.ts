/** Convolutions backwards as convolutions. */
import { windows } from '../rewrites/windows.ts';
import { rewriteAll, type Pass } from './pass.ts';

export const gatherWindows: Pass = {
  name: 'gatherWindows',
  doc: 'Makes gradients that add up overlapping windows into contractions over windows of the cotangent.',
  run: (roots, b) => rewriteAll(roots, b, windows),
};
