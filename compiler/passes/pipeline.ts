/**
 * The passes, in order. Equal nodes are one node, and what no root needs is not in the graph, so common subexpressions and dead
 * code need no pass. All of it comes after differentiation and before the schedule fuses.
 */
import { eraseMarks } from './erase-marks.ts';
import { gatherWindows } from './gather-windows.ts';
import { guardPadding } from './guard-padding.ts';
import { guardPositions } from './guard-positions.ts';
import { joinScans } from './join-scans.ts';
import { openCapsules } from './open-capsules.ts';
import type { Pass } from './pass.ts';
import { simplify } from './simplify.ts';

export const pipeline: readonly Pass[] = [
  openCapsules, // first: everything is differentiated
  joinScans, // next: what any other pass changed in one of two loops would keep them apart
  eraseMarks, // then: a mark between two operations would hide every identity between them
  guardPositions, // after differentiation, which copies positions into gradients
  gatherWindows, // before simplification, which clears away the borders and reshapes that it leaves
  guardPadding, // right behind, as windows over padding are plain to see
  simplify, // dead operands and identities would split what the schedule could fuse
];
