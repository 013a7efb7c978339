/** Memory safety: a position that the model computes may lie outside of its axis. */
import { mayStray, strayPositions } from '../rewrites/stray-positions.ts';
import { rewriteWhere, type Pass } from './pass.ts';

export const guardPositions: Pass = {
  name: 'guardPositions',
  doc: 'Reads NaN at computed positions that lie outside, and adds nothing there.',
  run: (roots, b) => rewriteWhere(mayStray, roots, b, [strayPositions]),
};
