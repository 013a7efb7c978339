/** Where a model itself says that a derivative is another one than that of the values. */
import { positionAt, spanText } from '../../grammar/source.ts';
import { objectiveOf } from '../autodiff/program.ts';
import { bodyRoots, rootsIn } from '../graph/bodies.ts';
import type { Node } from '../graph/node.ts';
import type { Origin } from '../graph/origin.ts';
import { topological } from '../graph/traverse.ts';
import type { Model, Train } from '../program/model.ts';

/** Of each `stop_gradient` and `custom_gradient` by which values of the leaf reach what is minimised: `stop_gradient(x) in net.nn:4`. */
export function onPurpose(model: Model, train: Train | undefined, leaf: Node): readonly string[] {
  const met = new Set<Node>();
  follow([objectiveOf(model, train)], new Set([leaf]), met);
  return [...new Set([...met].flatMap((node) => placesOf(model, node)))];
}

/** Adds to `reached` what depends on it, and to `met` what has a derivative of its own on the way, in bodies too. */
function follow(roots: readonly Node[], reached: Set<Node>, met: Set<Node>): void {
  for (const node of topological(roots)) {
    if (!node.operands.some((operand) => reached.has(operand))) continue;
    reached.add(node);
    if (hasOwnDerivative(node)) met.add(node);
    else followBodies(node, reached, met);
  }
}

/** A carry that the leaf reaches at one step brings it into the next. */
function followBodies(node: Node, reached: ReadonlySet<Node>, met: Set<Node>): void {
  const roots = bodyRoots(node.attrs);
  if (roots.length === 0) return;
  const operands = capturedBy(node).map((operand) => reached.has(operand));
  const next = rootsIn(node.attrs['next']);
  const firstCarry = Number(node.attrs['sequences'] ?? 0);
  for (let isNew = true; isNew;) {
    const binders = topological(roots).filter(({ op }) => op.name === 'binder');
    const inside = new Set(binders.filter(({ attrs }) => operands[Number(attrs['position'])] === true));
    follow(roots, inside, met);
    isNew = false;
    for (const [i, root] of next.entries()) {
      const position = firstCarry + i;
      if (!inside.has(root) || operands[position] !== false) continue;
      operands[position] = true;
      isNew = true;
    }
  }
}

/** The operands in the order in which bodies know them: those after the condition of an `if`. */
function capturedBy({ op, operands, attrs }: Node): readonly Node[] {
  return op.name === 'branch' && attrs['compare'] === '' ? operands.slice(1) : operands;
}

function hasOwnDerivative({ op, attrs }: Node): boolean {
  return op.name === 'capsule' ? rootsIn(attrs['pullback']).length > 0 : op.name === 'stopGradient';
}

/**
 * Where the user wrote the node. Empty where only the library or a rule of differentiation did: they end a derivative only where that is exact,
 * as softmax does at the maximum that it subtracts.
 */
function placesOf({ builder }: Model, node: Node): readonly string[] {
  const first = builder.origins.get(node);
  if (first === undefined) return [node.op.name];
  const all = [first, ...(builder.otherOrigins.get(node) ?? [])];
  return all.filter(({ implied, gradient }) => implied !== true && gradient !== true).map(placeOf);
}

function placeOf({ span }: Origin): string {
  return `\`${spanText(span).replace(/\s+/g, ' ')}\` in ${span.file.name}:${positionAt(span.file, span.start).line}`;
}
