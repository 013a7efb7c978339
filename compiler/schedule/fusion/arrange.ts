/** What is decided of a graph whatever target runs it: its groups, one kernel each, in the order in which they run. */
import type { Phase } from '../../program/program.ts';
import { rootsOf } from '../roots.ts';
import { fuse } from './fuse.ts';
import type { Fusion } from './groups.ts';
import { order, type Ordered } from './order.ts';
import { joinRows } from './row-runs.ts';

export interface Arrangement {
  readonly phases: readonly Phase[];
  readonly fusion: Fusion;
  readonly ordered: Ordered;
}

export function arrange(phases: readonly Phase[]): Arrangement {
  const roots = rootsOf(phases);
  const fusion = fuse(roots.nodes, roots);
  const ordered = order(fusion, roots);
  return { phases, fusion, ordered: { ...ordered, groups: joinRows(ordered, roots) } };
}
