/** All that the parts of a picture are made from. */
import type { Step } from '../../autodiff/gradient.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';
import type { Model, Train } from '../../program/model.ts';
import { flowsOf, sourceOf, type Flow } from './flows.ts';
import { isSilent } from '../silent.ts';
import type { Names } from '../text.ts';
import type { Expand } from './layers.ts';
import { unitsOf, type Unit } from './units.ts';
import { bindingsIn, nameValues } from '../value-names.ts';

export interface Scene {
  readonly model: Model;
  readonly names: Names;
  readonly units: ReadonlyMap<Node, Unit>;
  readonly flows: ReadonlyMap<Node, Flow>;
  /** Node → its step on the way back; empty where no gradient is drawn. */
  readonly steps: ReadonlyMap<Node, Step>;
  /** Units of which a gradient is drawn. */
  readonly active: ReadonlySet<Unit>;
  readonly idOf: (unit: Unit) => string;
}

/** What is drawn of a model. */
interface Drawn {
  readonly train: Train | undefined;
  readonly roots: ReadonlyMap<string, Node>;
  readonly steps: readonly Step[];
  readonly expand: Expand;
}

export function sceneOf(model: Model, { train, roots, steps, expand }: Drawn): Scene {
  const order = topological(roots.values());
  const units = unitsOf(order, model.builder.origins, expand);
  const ids = new Map<Unit, string>();
  for (const unit of units.values()) if (!ids.has(unit)) ids.set(unit, `n${ids.size + 1}`);
  const active = new Set(steps.flatMap(({ node }) => units.get(sourceOf(node)) ?? []));
  const flows = flowsOf(order, units, steps);
  const bindings = bindingsIn(model, train);
  const given = new Set([...roots.keys(), ...bindings.keys()]);
  // A number without a box or an arrow is defined nowhere: formulas go on with what it is computed from.
  const isHidden = (node: Node, name: string): boolean => {
    const isInside = ['layer', 'call'].includes(units.get(node)?.kind ?? '') && node.op.name !== 'leaf';
    return isInside && !given.has(name) && (flows.get(node)?.uses ?? []).length === 0;
  };
  return {
    model,
    names: new Map([...spokenNames(roots, bindings)].filter(([node, name]) => !isHidden(node, name))),
    units,
    flows,
    steps: new Map(steps.map((step) => [step.node, step])),
    active,
    idOf: (unit) => ids.get(unit)!,
  };
}

/**
 * A change of form has no box, so that formulas speak of what it changes; unless the model hands it out under a name. The one result of a loop or
 * an `if` has its box, and gives it the model's name.
 */
function spokenNames(roots: ReadonlyMap<string, Node>, bindings: ReadonlyMap<string, Node>): ReadonlyMap<Node, string> {
  const handedOut = new Set(roots.values());
  const bound = new Set([...handedOut, ...bindings.values()]);
  const names = [...nameValues(roots, bindings)];
  const results = names.filter(([node]) => node.op.name === 'project' && isSilent(node) && bound.has(node));
  return new Map([
    ...names.filter(([node]) => !isSilent(node) || handedOut.has(node)),
    ...results.map(([node, name]) => [node.operands[0]!, name] as const),
  ]);
}
