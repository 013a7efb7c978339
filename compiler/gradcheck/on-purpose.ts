/** Where a model itself says that a derivative is another one than that of the values. */
import { positionAt, spanText } from '../../grammar/source.ts';
import { objectiveOf } from '../autodiff/program.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import type { Model, Train } from '../program/model.ts';

/** Of a `stop_gradient` or `custom_gradient` by which values of the leaf reach what is minimised: `stop_gradient(x) in net.nn:4`. */
export function onPurpose(model: Model, train: Train | undefined, leaf: Node): string | undefined {
  const reached = new Set([leaf]);
  for (const node of topological([objectiveOf(model, train)])) {
    if (!node.operands.some((operand) => reached.has(operand))) continue;
    reached.add(node);
    if (!hasOwnDerivative(node)) continue;
    const origin = model.builder.origins.get(node);
    if (origin === undefined) return node.op.name;
    const { line } = positionAt(origin.span.file, origin.span.start);
    return `\`${spanText(origin.span).replace(/\s+/g, ' ')}\` in ${origin.span.file.name}:${line}`;
  }
  return undefined;
}

function hasOwnDerivative({ op, attrs }: Node): boolean {
  if (op.name === 'capsule') return Array.isArray(attrs['pullback']) && attrs['pullback'].length > 0;
  return op.name === 'stopGradient';
}
