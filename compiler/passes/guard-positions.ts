/** Memory safety of positions that are computed. */
import { strayPositions } from '../rewrites/stray-positions.ts';
import { rewriteAll, type Pass } from './pass.ts';

export const guardPositions: Pass = {
  name: 'guardPositions',
  doc: 'Reads NaN at computed positions that lie outside, and adds nothing there.',
  run: (roots, b) => rewriteAll(roots, b, [strayPositions]),
};
