/** Which parameters a loss can teach: those that a derivative of it reaches. */
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isFloat } from '../graph/type.ts';
import type { Stored } from '../program/model.ts';
import type { Frame } from './context.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';

/** What the objective of one train block can teach. */
export interface Reach {
  readonly head: BlockHead;
  /** The trained parameters on which the objective depends. */
  readonly params: readonly Stored[];
  /** Those of `params` that a derivative reaches. */
  readonly taught: ReadonlySet<Stored>;
  readonly unused: readonly Stored[];
  /** Those of `params` that no derivative reaches, as the objective depends on them in steps only. By the node at which their derivative ends. */
  readonly held: ReadonlyMap<Node | undefined, readonly Stored[]>;
}

interface BlockHead {
  /** Absent for `train { … }`. */
  readonly name?: string;
  readonly loss: string;
}

export function reachOf(head: BlockHead, params: readonly Stored[], roots: readonly Node[]): Reach {
  const order = topological(roots);
  const nodes = new Set(order);
  const smooth = smoothPart(order, roots);
  const held = new Map<Node | undefined, readonly Stored[]>();
  for (const param of params) {
    if (!nodes.has(param.leaf) || smooth.has(param.leaf)) continue;
    const end = endOfDerivative(param.leaf, order);
    held.set(end, [...(held.get(end) ?? []), param]);
  }
  return {
    head,
    params: params.filter(({ leaf }) => nodes.has(leaf)),
    taught: new Set(params.filter(({ leaf }) => smooth.has(leaf))),
    unused: params.filter(({ leaf }) => !nodes.has(leaf)),
    held,
  };
}

/** Warns of each parameter on which the loss of a block that has it does not depend, and of those that no derivative of it reaches. */
export function reportUnreached(all: readonly Reach[], frame: Frame): void {
  for (const param of new Set(all.flatMap(({ unused }) => unused))) {
    const blocks = all.filter(({ unused }) => unused.includes(param));
    const [verb, name] = [blocks.length === 1 ? 'does' : 'do', `\`${param.name}\``];
    const message = `${lossesOf(blocks, all)} ${verb} not depend on ${name}`;
    fail(frame, elaborateProblems.unusedParameter, param.span, message, { help: helpOn([param], blocks, all) });
  }
  for (const block of all) for (const [end, params] of block.held) reportEnd(end, params, { block, all, frame });
}

interface Blocks {
  readonly block: Reach;
  readonly all: readonly Reach[];
  readonly frame: Frame;
}

/** One warning for all parameters whose derivatives end at one place. */
function reportEnd(end: Node | undefined, params: readonly Stored[], { block, all, frame }: Blocks): void {
  const origin = end && frame.context.builder.origins.get(end);
  const why = end?.op.nondifferentiable ?? 'it has no derivative';
  const message = `no derivative of ${lossesOf([block], all)} reaches ${listed(params.map(({ name }) => `\`${name}\``))}`;
  fail(frame, elaborateProblems.unusedParameter, params[0]!.span, message, {
    ...(origin === undefined ? {} : { labels: [{ span: origin.span, text: why }] }),
    help: helpOn(params, [block], all),
  });
}

function lossesOf(blocks: readonly Reach[], all: readonly Reach[]): string {
  const [first] = blocks;
  if (all.length === 1) return 'the loss';
  return blocks.length === 1
    ? `the loss \`${first!.head.loss}\` of ${blockName(first!)}`
    : `the losses of ${listed(blocks.map(blockName))}`;
}

function blockName({ head: { name } }: Reach): string {
  return name === undefined ? '`train`' : `\`train ${name}\``;
}

/** That they never change is true where no other block changes them. */
function helpOn(params: readonly Stored[], blocks: readonly Reach[], all: readonly Reach[]): string {
  const others = all.filter(({ taught }) => params.some((param) => taught.has(param)));
  const them = params.length === 1 ? 'it' : 'them';
  if (others.length === 0) return `${params.length === 1 ? 'It' : 'They'} will never change.`;
  const [does, its] = blocks.length === 1 ? ['does', 'its'] : ['do', 'their'];
  return `${listed(others.map(blockName))} ${others.length === 1 ? 'changes' : 'change'} ${them}, ${listed(blocks.map(blockName))} ${does} not: narrow ${its} \`over\`, or \`freeze\` ${them} there.`;
}

/** More names than this are a number. */
const NAMES = 3;

function listed(all: readonly string[]): string {
  const shown = all.slice(0, all.length > NAMES ? NAMES - 1 : NAMES);
  const others = all.length - shown.length;
  const names = [...shown, ...(others > 0 ? [`${others} others`] : [])];
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
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
