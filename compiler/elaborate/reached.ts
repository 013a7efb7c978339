/** Which parameters a loss can teach: those that a derivative of it reaches. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';
import type { Stored } from '../program/model.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';

/** The parameters on which the objective depends. Each other one is worth a warning, and so is one that no derivative reaches. */
export function reached(params: readonly Stored[], roots: readonly Node[], frame: Frame): readonly Stored[] {
  const order = topological(roots);
  const nodes = new Set(order);
  const smooth = smoothPart(order, roots);
  return params.filter(({ name, leaf, span }) => {
    if (smooth.has(leaf)) return true;
    if (!nodes.has(leaf)) {
      fail(frame, elaborateProblems.unusedParameter, span, `the loss does not depend on \`${name}\``);
      return false;
    }
    const end = order.find((node) => node.operands.some((operand) => isCut(node, operand) && dependsOn(operand, leaf)));
    const origin = end && frame.context.builder.origins.get(end);
    const why = end?.op.nondifferentiable ?? 'it has no derivative';
    const labels = origin === undefined ? {} : { labels: [{ span: origin.span, text: why }] };
    fail(frame, elaborateProblems.unusedParameter, span, `no derivative of the loss reaches \`${name}\``, labels);
    return true;
  });
}

/** What a derivative of the roots reaches; those inside bodies are not looked at. */
function smoothPart(order: readonly Node[], roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set(roots);
  for (const node of order.toReversed()) {
    if (!found.has(node)) continue;
    for (const operand of node.operands) if (passes(node, operand)) found.add(operand);
  }
  return found;
}

/** Whether an operator has a derivative by this operand: positions, masks, jumps and what `stop_gradient` holds back have none. */
function passes({ op, type, results }: Node, operand: Node): boolean {
  const isJump = op.arity === 1 && op.nondifferentiable !== undefined && op.name !== 'cast';
  return !isJump && [type, ...results].some(({ dtype }) => isFloat(dtype)) && isFloat(operand.type.dtype);
}

/** Whether a derivative could come as far as to this operator, and ends there. */
function isCut(node: Node, operand: Node): boolean {
  return isFloat(operand.type.dtype) && !passes(node, operand);
}

function dependsOn(node: Node, leaf: Node): boolean {
  return topological([node]).includes(leaf);
}
