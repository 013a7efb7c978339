/** The reversal as pictures and derivations want it: of a symbol, and without what leads nowhere. */
import type { Step } from '../autodiff/gradient.ts';
import type { Builder } from '../graph/builder.ts';
import type { Node } from '../graph/node.ts';

/** A seed that stands for 1 without being a constant, which would merge with those of formulas. */
export function symbolicSeed(b: Builder, objective: Node): Node {
  return b.leaf({ role: 'gradient', name: '∂objective', type: objective.type });
}

/** The steps and parts of `steps`, users first, that come to one of the leaves: not those that end at a `stop_gradient`. */
export function leadingTo(leaves: ReadonlySet<Node>, steps: readonly Step[]): readonly Step[] {
  const alive = new Set<Node>();
  const kept = steps.toReversed().flatMap((step): readonly Step[] => {
    const back = step.back.map((part, i) => (alive.has(step.node.operands[i]!) ? part : null));
    if (!leaves.has(step.node) && back.every((part) => part === null)) return [];
    alive.add(step.node);
    return [{ ...step, back }];
  });
  return kept.toReversed();
}
