/** Algebra that only shrinks, and constants worked out. */
import { arithmetic } from '../rewrites/arithmetic.ts';
import { resultOfDecided } from '../rewrites/branches.ts';
import { foldConstants } from '../rewrites/folding.ts';
import { identities } from '../rewrites/identities.ts';
import { mergedAxes } from '../rewrites/merged-axes.ts';
import { sideBySide } from '../rewrites/placed.ts';
import { reductions } from '../rewrites/reductions.ts';
import { selects } from '../rewrites/selects.ts';
import { shapes } from '../rewrites/shapes.ts';
import { rewriteAll, type Pass } from './pass.ts';

/** Folding runs among the rest: a constant reveals an identity, an identity reveals a constant. */
const rules = [
  foldConstants,
  resultOfDecided,
  ...identities,
  sideBySide,
  ...arithmetic,
  ...selects,
  ...shapes,
  ...mergedAxes,
  ...reductions,
];

export const simplify: Pass = {
  name: 'simplify',
  doc: 'Removes operations that change nothing, and computes what is constant.',
  run: (roots, b) => rewriteAll(roots, b, rules),
};
