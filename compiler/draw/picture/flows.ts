/** Which values pass between the boxes of a picture, and which cotangents come back. */
import type { Step } from '../../autodiff/gradient.ts';
import type { Node } from '../../graph/node.ts';
import { isSilent } from '../silent.ts';
import type { Unit } from './units.ts';

/** A use of a value by a box other than its own. */
export interface Use {
  readonly unit: Unit;
  /** The form in which it arrives: the value itself, or a change of its shape on the way. */
  readonly arrives: Node;
  /** A derivative comes back. */
  readonly returns: boolean;
}

export interface Flow {
  readonly value: Node;
  readonly unit: Unit;
  /** By other boxes, each once. */
  readonly uses: readonly Use[];
  /** How many operations contribute to its cotangent, those in its own box too. */
  readonly parts: number;
}

/** Every value with a box, in the order of computation. `steps` are the reversal's, none where no gradient is drawn. */
export function flowsOf(
  order: readonly Node[],
  units: ReadonlyMap<Node, Unit>,
  steps: readonly Step[],
): ReadonlyMap<Node, Flow> {
  const uses = new Map<Node, Map<Unit, Use>>();
  const parts = new Map<Node, number>();
  const backOf = new Map(steps.map(({ node, back }) => [node, back]));
  for (const node of order) {
    const unit = units.get(node);
    // A change of form hands through to its users, and is no user itself.
    if (unit === undefined || isSilent(node)) continue;
    for (const [i, operand] of node.operands.entries()) {
      const value = sourceOf(operand);
      const from = units.get(value);
      if (from === undefined) continue;
      const returns = (backOf.get(node)?.[i] ?? null) !== null && reaches(operand, backOf);
      if (returns) parts.set(value, (parts.get(value) ?? 0) + 1);
      if (from === unit) continue;
      const known = uses.get(value) ?? new Map<Unit, Use>();
      const before = known.get(unit);
      known.set(unit, {
        unit,
        arrives: before?.arrives ?? arrivalOf(operand, unit, units),
        returns: returns || before?.returns === true,
      });
      uses.set(value, known);
    }
  }
  return new Map(
    order.flatMap((value) => {
      const unit = units.get(value);
      if (unit === undefined || isSilent(value)) return [];
      const own = [...(uses.get(value)?.values() ?? [])];
      return [[value, { value, unit, uses: own, parts: parts.get(value) ?? 0 }] as const];
    }),
  );
}

/** The value behind changes of form. */
export function sourceOf(node: Node): Node {
  let at = node;
  while (isSilent(at)) at = at.operands[0]!;
  return at;
}

/** Whether what comes back to a changed form goes on to its source. */
function reaches(node: Node, backOf: ReadonlyMap<Node, Step['back']>): boolean {
  for (let at = node; isSilent(at); at = at.operands[0]!) if ((backOf.get(at)?.[0] ?? null) === null) return false;
  return true;
}

/** The last form outside of the box that uses it. */
function arrivalOf(operand: Node, unit: Unit, units: ReadonlyMap<Node, Unit>): Node {
  let at = operand;
  while (isSilent(at) && units.get(at) === unit) at = at.operands[0]!;
  return at;
}
