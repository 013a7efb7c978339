/** What the optimisers of a train block make of all its parameters. */
import type { Node } from '../graph/node.ts';
import { formatType } from '../graph/type.ts';
import type { Stored, Train } from '../program/model.ts';
import type { Frame } from './context.ts';
import type { Updated } from './optimizer.ts';
import type { Group } from './optimizer-groups.ts';
import { spend } from './report.ts';

/** A parameter, and the optimiser that updates it. */
export interface Assigned extends Updated {
  readonly group: Group;
}

export interface Updates {
  /** Leaves → next values, for one parameter of each type and optimiser. */
  readonly oneOfEach: ReadonlyMap<Node, Node>;
  /** For all of them, in order. */
  all(): Pick<Train, 'slots' | 'writes'>;
}

/**
 * Updates of parameters that have one type and one optimiser differ in their leaves alone. So one of each finds every mistake,
 * and the rest waits until somebody asks for it, which checking never does: it took 40 % of the time of a long file.
 * Undefined after a problem.
 */
export function createUpdates(frame: Frame, assigned: readonly Assigned[]): Updates | undefined {
  const costs = new Map<Group, Map<string, number>>();
  const oneOfEach = new Map<Node, Node>();
  const { budget } = frame.context;
  for (const { group, ...updated } of assigned) {
    const known = costs.get(group) ?? new Map<string, number>();
    costs.set(group, known);
    const type = formatType(updated.param.leaf.type);
    const cost = known.get(type);
    if (cost !== undefined) {
      if (!spend(frame, group.item.span, cost)) return undefined;
      continue;
    }
    const before = budget.steps;
    if (!group.optimizer.update(updated, oneOfEach, [])) return undefined;
    known.set(type, budget.steps - before);
  }
  return { oneOfEach, all: once(() => updateAll(frame, assigned)) };
}

function updateAll({ context: { budget } }: Frame, assigned: readonly Assigned[]): Pick<Train, 'slots' | 'writes'> {
  // All of it has been counted.
  budget.steps = 0;
  const slots: Stored[] = [];
  const writes = new Map<Node, Node>();
  for (const { group, ...updated } of assigned) group.optimizer.update(updated, writes, slots);
  return { slots, writes };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
