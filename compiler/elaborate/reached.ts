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
  const held = params.filter(({ leaf }) => nodes.has(leaf) && !smooth.has(leaf));
  const ends = new Map<Node | undefined, readonly Stored[]>();
  for (const param of held) {
    const end = endOfDerivative(param.leaf, order);
    ends.set(end, [...(ends.get(end) ?? []), param]);
  }
  for (const [end, all] of ends) reportEnd(end, all, frame);
  return params.filter(({ name, leaf, span }) => {
    if (nodes.has(leaf)) return true;
    fail(frame, elaborateProblems.unusedParameter, span, `the loss does not depend on \`${name}\``);
    return false;
  });
}

/** More names than this are a number. */
const NAMES = 3;

/** One warning for all parameters whose derivatives end at one place. */
function reportEnd(end: Node | undefined, params: readonly Stored[], frame: Frame): void {
  const origin = end && frame.context.builder.origins.get(end);
  const why = end?.op.nondifferentiable ?? 'it has no derivative';
  const labels = origin === undefined ? {} : { labels: [{ span: origin.span, text: why }] };
  const shown = params.slice(0, params.length > NAMES ? NAMES - 1 : NAMES).map(({ name }) => `\`${name}\``);
  const others = params.length - shown.length;
  const names = [...shown, ...(others > 0 ? [`${others} others`] : [])];
  const listed = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
  fail(frame, elaborateProblems.unusedParameter, params[0]!.span, `no derivative of the loss reaches ${listed}`, labels); // prettier-ignore
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

/** The operator at which all smooth ways from the leaf have ended: it reads the last value that depends on the leaf smoothly. */
function endOfDerivative(leaf: Node, order: readonly Node[]): Node | undefined {
  const smooth = new Set([leaf]);
  let last = leaf;
  for (const node of order) {
    if (!node.operands.some((operand) => smooth.has(operand) && passes(node, operand))) continue;
    smooth.add(node);
    last = node;
  }
  return order.find(({ operands }) => operands.includes(last));
}
