/** The bodies of loops and branches as formulas: what a scan computes at each step, and what either side of an `if` does. */
import type { Step } from '../autodiff/gradient.ts';
import { rootsIn } from '../graph/bodies.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { topological, usersOf } from '../graph/traverse.ts';
import { alsoNamed, formulaOf, isSilent, termOf, type Names } from './formula.ts';

export interface Body {
  /** `loop1 = scan over T backwards, from c = ∂h`. */
  readonly head: string;
  /** `c′ = tanh(x[t] + c · w)`, `yields c`. */
  readonly lines: readonly string[];
}

/** Scans and branches among the steps and in what their formulas say, in the order of computation. */
export function bodiesAround(steps: readonly Step[], names: Names): readonly Node[] {
  const formulas = new Set(steps.flatMap(({ node, back }) => [node, ...back.flatMap((part) => part ?? [])]));
  const seen = new Set<Node>();
  const pending = [...formulas];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    // Formulas end at names.
    if (formulas.has(node) || !names.has(node)) pending.push(...node.operands);
  }
  const hasBody = ({ op }: Node): boolean => op.name === 'scan' || op.name === 'branch';
  return [...seen]
    .filter((node) => hasBody(node) && (formulas.has(node) || !names.has(node)))
    .toSorted((x, y) => x.id - y.id);
}

/** Names for those that have none. */
export function bodyNames(nodes: readonly Node[], names: Names): ReadonlyMap<Node, string> {
  const nameless = nodes.filter((node) => !names.has(node));
  const named = (op: string, word: string): readonly (readonly [Node, string])[] =>
    nameless.filter((node) => node.op.name === op).map((node, i) => [node, `${word}${i + 1}`] as const);
  return new Map([...named('scan', 'loop'), ...named('branch', 'if')]);
}

/** `known` has names for what came in, too. */
export function bodyOf(node: Node, known: Names): Body {
  const name = known.get(node) ?? node.op.name;
  return node.op.name === 'scan' ? scanBody(node, name, known) : branchBody(node, name, known);
}

function scanBody({ operands, attrs }: Node, name: string, known: Names): Body {
  const [sequences, carries] = [Number(attrs['sequences']), Number(attrs['carries'])];
  const carry = (i: number): string => (carries === 1 ? 'c' : `c${i + 1}`);
  const binderText = (position: number): string => {
    if (position < sequences) return `${whole(operands[position]!, known)}[t]`;
    const i = position - sequences;
    return i < carries ? carry(i) : whole(operands[position]!, known);
  };
  const first = operands.slice(sequences, sequences + carries).map((node, i) => `${carry(i)} = ${termOf(node, known)}`);
  const from = first.length === 0 ? '' : `, from ${first.join(' and ')}`;
  const yields = rootsIn(attrs['yields']);
  const next = rootsIn(attrs['next']);
  const results = [
    ...next.map((node, i) => [`${carry(i)}′ =`, node] as const),
    ...yields.map((node, i) => [yields.length === 1 ? 'yields' : `yields ${i + 1}:`, node] as const),
  ];
  return {
    head: `${name} = scan over ${keyOf(attrs['length'])}${attrs['reversed'] === true ? ' backwards' : ''}${from}`,
    lines: linesOf(results, binderText, known),
  };
}

function branchBody({ operands, attrs }: Node, name: string, known: Names): Body {
  const compares = attrs['compare'] !== '';
  const captured = compares ? operands : operands.slice(1);
  const condition = compares
    ? `${keyOf(attrs['left'])} ${keyOf(attrs['compare'])} ${keyOf(attrs['right'])}`
    : termOf(operands[0]!, known);
  const binderText = (position: number): string => whole(captured[position]!, known);
  const side = (word: string, roots: readonly Node[]): readonly string[] => {
    const results = roots.map((node, i) => [roots.length === 1 ? word : `${word} result ${i + 1} =`, node] as const);
    return linesOf(results, binderText, known);
  };
  return {
    head: `${name} = if ${condition}`,
    lines: [...side('then', rootsIn(attrs['body'])), ...side('else', rootsIn(attrs['otherwise']))],
  };
}

/** First what is used more than once, under names of its own, then the results. */
function linesOf(
  results: readonly (readonly [label: string, node: Node])[],
  binderText: (position: number) => string,
  known: Names,
): readonly string[] {
  const order = topological(results.map(([, node]) => node));
  const users = usersOf(order);
  const own = new Map<Node, string>();
  for (const node of order) {
    if (node.op.name === 'binder') own.set(node, binderText(Number(node.attrs['position'])));
  }
  const inside = alsoNamed(known, own);
  const isShared = (node: Node): boolean => {
    const isPart = node.operands.length > 0 && constantValue(node) === undefined && !isSilent(node);
    const roots = results.filter(([, root]) => root === node).length;
    return isPart && users.get(node)!.length + roots > 1;
  };
  const definitions = order.filter(isShared).map((node, i) => {
    const line = `u${i + 1} = ${formulaOf(node, inside)}`;
    own.set(node, `u${i + 1}`);
    return line;
  });
  return [...definitions, ...results.map(([label, node]) => `${label} ${termOf(node, inside)}`)];
}

/** In parentheses where it is no name. */
function whole(node: Node, known: Names): string {
  const text = termOf(node, known);
  return /^[\p{L}\p{N}_.∂]+$/u.test(text) ? text : `(${text})`;
}

/** A size, or a sign. */
function keyOf(value: AttrValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'key' in value ? value.key.replaceAll('*', '·') : '…';
}
