/** What the optimisers of a train block make of all its parameters. */
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import type { Stored, Train } from '../../program/model.ts';
import { globalNorm, type Clipping } from './clip.ts';
import type { Frame } from '../context.ts';
import type { Updated } from './optimizer.ts';
import type { Group } from './optimizer-groups.ts';
import { from, spend } from '../report.ts';

export interface Updates {
  /** Leaves → next values, for one parameter of each type and optimiser and some gradient. */
  readonly oneOfEach: ReadonlyMap<Node, Node>;
  /** For all of them, in order. */
  all(): Pick<Train, 'slots' | 'writes' | 'gradNorm'>;
}

/**
 * Updates of parameters that have one type and one optimiser differ in their leaves alone. So one of each finds every mistake,
 * and the rest waits until somebody asks for it, which checking never does: it took half the time of a long file.
 * Undefined after a problem.
 */
export function createUpdates(
  frame: Frame,
  assigned: ReadonlyMap<Stored, Group>,
  clip: Clipping | undefined,
): Updates | undefined {
  const costs = new Map<Group, Map<string, number>>();
  const oneOfEach = new Map<Node, Node>();
  const { budget } = frame.context;
  for (const [param, group] of assigned) {
    const { optimizer, item } = group;
    const known = costs.get(group) ?? new Map<string, number>();
    costs.set(group, known);
    const type = formatType(param.leaf.type);
    const cost = known.get(type);
    if (cost !== undefined) {
      if (!spend(frame, item.span, cost)) return undefined;
      continue;
    }
    const before = budget.steps;
    // Of no name, so that nothing of this is part of `all`, where the norm of all gradients comes first.
    const gradient = frame.context.builder.leaf({ role: 'gradient', name: '', type: param.leaf.type });
    if (!optimizer.update({ ...updatedOf(frame, param), gradient }, oneOfEach, [])) return undefined;
    known.set(type, budget.steps - before);
  }
  let all: ReturnType<Updates['all']> | undefined;
  return { oneOfEach, all: () => (all ??= updateAll(frame, assigned, clip)) };
}

function updateAll(
  frame: Frame,
  assigned: ReadonlyMap<Stored, Group>,
  clip: Clipping | undefined,
): ReturnType<Updates['all']> {
  // All of it has been counted.
  frame.context.budget.steps = 0;
  const groups = [...assigned.values()];
  const plain = [...assigned.keys()].map((param) => updatedOf(frame, param));
  const gradients = plain.map(({ gradient }) => gradient);
  const { span } = groups[0]!.item;
  const active = plain.map((updated) => updated.active);
  const gradNorm = from(frame, span, () => globalNorm(frame, gradients, active));
  const clipped = clip === undefined ? gradients : from(frame, clip.span, () => clip.apply(gradients, gradNorm));
  const slots: Stored[] = [];
  const writes = new Map<Node, Node>();
  for (const [i, updated] of plain.entries()) {
    groups[i]!.optimizer.update({ ...updated, gradient: clipped[i]! }, writes, slots);
  }
  return { slots, writes, gradNorm };
}

/** A parameter with its gradient, and whether it takes part: a scalar that `freeze` sets to 0 at run time. */
function updatedOf({ context: { builder } }: Frame, param: Stored): Updated {
  const { name, leaf } = param;
  const gradient = builder.leaf({ role: 'gradient', name, type: leaf.type });
  const active = builder.leaf({ role: 'active', name, type: { dtype: 'f64', shape: [] } });
  return { param, gradient, active: builder.notEqual(active, builder.scalar(0, 'f64')) };
}
