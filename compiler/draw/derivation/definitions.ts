/** What the values are that a derivation's formulas name, beside those of its steps. */
import type { Step } from '../../autodiff/gradient.ts';
import { constantValue } from '../../graph/constant-value.ts';
import type { Node } from '../../graph/node.ts';
import type { Origins } from '../../graph/origin.ts';
import { formatShape } from '../../graph/type.ts';
import { alsoNamed, formulaOf, namesIn } from '../formula.ts';
import { placeOf, type Place } from '../source-place.ts';
import type { Names } from '../text.ts';

export interface Definition {
  readonly name: string;
  readonly formula: string;
  readonly shape: string;
  /** The statement of the model that binds the name: what the formula speaks of is not defined further. */
  readonly statement?: Place;
  /** Where too many values would have to be defined: the expression that it is a part of. */
  readonly within?: Place;
}

/** More of them would be a listing of the network, which `nnc graph` draws better. */
const most = 40;

export interface Spoken {
  readonly steps: readonly Step[];
  /** Operations whose bodies are written out. */
  readonly bodies: readonly Node[];
  readonly names: Names;
  /** Names of what came in at steps. */
  readonly cotangents: ReadonlyMap<Node, string>;
  /** Where the model itself gives a value its name. */
  readonly statements: ReadonlyMap<Node, Place>;
  readonly origins: Origins;
}

/**
 * Of the values that the steps' formulas name, and of those that these name in turn, in the order of computation, so that no name remains open:
 * the model's own end at its statements, and those beyond the `most` nearest at the expression around them.
 */
export function definitionsFor(spoken: Spoken): readonly Definition[] {
  const { steps, bodies, names, cotangents, statements, origins } = spoken;
  const known = alsoNamed(names, cotangents);
  const path = new Set([...steps.map(({ node }) => node), ...bodies, ...cotangents.keys()]);
  const isOpen = (node: Node): boolean =>
    !path.has(node) && node.operands.length > 0 && constantValue(node) === undefined;
  const found = new Set([...namedIn(steps, known), ...bodies.flatMap((body) => namesIn(body, known))].filter(isOpen));
  const ended = new Set<Node>();
  // A set is visited in the order of insertion, what is added on the way included: near values come before far ones.
  for (const value of found) {
    const parts = statements.has(value) ? [] : namesIn(value, known).filter((part) => isOpen(part) && !found.has(part));
    if (parts.length > 0 && found.size >= most && origins.has(value)) ended.add(value);
    else for (const part of parts) found.add(part);
  }
  return [...found]
    .toSorted((x, y) => x.id - y.id)
    .map((node) => {
      const statement = statements.get(node);
      return {
        name: names.get(node) ?? formulaOf(node, known),
        formula: formulaOf(node, known),
        shape: formatShape(node.type.shape),
        ...(statement === undefined ? {} : { statement }),
        ...(ended.has(node) ? { within: placeOf(origins.get(node)!) } : {}),
      };
    });
}

/** By the formulas of steps; `known` has a name for what came in. */
function namedIn(steps: readonly Step[], known: Names): ReadonlySet<Node> {
  const used = new Set<Node>();
  for (const { node, cotangent, back } of steps) {
    for (const formula of [node, ...back]) {
      if (formula === null || formula === cotangent) continue;
      const spoken = known.has(formula) && formula !== node ? [formula] : namesIn(formula, known);
      for (const value of spoken) used.add(value);
    }
  }
  return used;
}
