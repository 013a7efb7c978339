/** What the values are that a derivation's formulas name, beside those of its steps. */
import type { Step } from '../autodiff/gradient.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { formatShape } from '../graph/type.ts';
import { alsoNamed, formulaOf, namesIn, type Names } from './formula.ts';

export interface Definition {
  readonly name: string;
  readonly formula: string;
  readonly shape: string;
}

/** More of them would be a listing of the network, which `nnc graph` draws better. */
const most = 40;

/**
 * Of the values that the steps' formulas name, and of those that these name in turn, in the order of computation. What the model itself has
 * `bound` to a name is where the text says.
 */
export function definitionsFor(
  steps: readonly Step[],
  bodies: readonly Node[],
  names: Names,
  bound: ReadonlySet<Node>,
): readonly Definition[] {
  const path = new Set([...steps.map(({ node }) => node), ...bodies]);
  const isOpen = (node: Node): boolean =>
    !path.has(node) && node.operands.length > 0 && constantValue(node) === undefined;
  const spoken = [...namedIn(steps, names), ...bodies.flatMap((body) => namesIn(body, names))];
  const found = new Set(spoken.filter(isOpen));
  // A set is visited in the order of insertion, what is added on the way included: near values come before far ones.
  for (const value of found) {
    if (bound.has(value)) continue;
    for (const part of namesIn(value, names)) if (isOpen(part) && found.size < most) found.add(part);
  }
  return [...found]
    .toSorted((x, y) => x.id - y.id)
    .map((node) => ({
      name: names.get(node) ?? formulaOf(node, names),
      formula: formulaOf(node, names),
      shape: formatShape(node.type.shape),
    }));
}

function namedIn(steps: readonly Step[], names: Names): ReadonlySet<Node> {
  const used = new Set<Node>();
  for (const { node, cotangent, back } of steps) {
    const known = alsoNamed(names, new Map([[cotangent, '']]));
    for (const formula of [node, ...back]) {
      if (formula === null || formula === cotangent) continue;
      const spoken = names.has(formula) && formula !== node ? [formula] : namesIn(formula, known);
      for (const value of spoken) if (value !== cotangent) used.add(value);
    }
  }
  return used;
}
