/** Graphs as formulas: what a node computes, in the signs of mathematics, down to values that have a name. */
import { rootsIn } from '../graph/bodies.ts';
import { constantValue } from '../graph/constant-value.ts';
import { equalShapes } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { countedText } from './counted.ts';
import { elementForms } from './element-forms.ts';
import { isSilent } from './silent.ts';
import { filledText, tensorForms } from './tensor-forms.ts';
import {
  atom,
  call,
  formatNumber,
  levels,
  named,
  within,
  type Form,
  type Names,
  type Reading,
  type Text,
} from './text.ts';

/** `names` with some more, which go first; nothing is copied, since every step of a long way has names of its own. */
export function alsoNamed(names: Names, more: ReadonlyMap<Node, string>): Names {
  return { get: (node) => more.get(node) ?? names.get(node), has: (node) => more.has(node) || names.has(node) };
}

/** Longer formulas help nobody; what lies deeper is `…` unless it has a name. */
const deepest = 8;

/** What a node computes from its operands, its own name left aside. */
export function formulaOf(node: Node, names: Names): string {
  const [first] = node.operands;
  if (first !== undefined && isSilent(node)) return loud(node, format(first, names, 1));
  return define(node, names, 0).text;
}

/** The same without a limit of depth, for sums of many parts: the parts have names, so the formula stays short. */
export function wholeFormulaOf(node: Node, names: Names): string {
  return define(node, names, -Infinity).text;
}

/** A node by its name or its number, else by its formula. */
export function termOf(node: Node, names: Names): string {
  const known = names.get(node);
  if (known !== undefined) return known;
  const constant = constantValue(node);
  return constant === undefined ? formulaOf(node, names) : constantText(node, constant);
}

function constantText({ type }: Node, value: number): string {
  return type.dtype === 'bool' ? String(value !== 0) : formatNumber(value);
}

/** The named values of which the formula of a node speaks, in the order of its reading. */
export function namesIn(node: Node, names: Names): readonly Node[] {
  const found = new Set<Node>();
  const seen = new Set<Node>();
  const pending = [...node.operands].toReversed();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (names.has(at)) found.add(at);
    else pending.push(...at.operands.toReversed());
  }
  return [...found];
}

/** What needs names of its own, so that nothing lies too deep in the formulas of `roots`; in the order of computation. */
export function tooDeepIn(roots: Iterable<Node>, names: Pick<Names, 'has'>): readonly Node[] {
  const heights = new Map<Node, number>();
  const found = new Set<Node>();
  for (const node of reached(roots, names)) {
    const below = node.operands.map((operand) =>
      names.has(operand) || found.has(operand) ? 0 : (heights.get(operand) ?? 0),
    );
    if (isSilent(node) || below.length === 0 || constantValue(node) !== undefined) {
      heights.set(node, below[0] ?? 0);
      continue;
    }
    for (const [i, height] of below.entries()) if (height >= deepest) found.add(spoken(node.operands[i]!, names));
    heights.set(node, 1 + Math.max(...below.filter((height) => height < deepest), 0));
  }
  return [...found];
}

/** What formulas of `roots` are made of, as they end at names; operands first. */
function reached(roots: Iterable<Node>, names: Pick<Names, 'has'>): readonly Node[] {
  const seen = new Set<Node>();
  const pending = [...roots];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...node.operands.filter((operand) => !names.has(operand)));
  }
  return [...seen].toSorted((x, y) => x.id - y.id);
}

/** What stands in a formula for a node: the first behind changes of form, unless one of these has a name. */
function spoken(node: Node, names: Pick<Names, 'has'>): Node {
  let at = node;
  while (isSilent(at) && !names.has(at)) at = at.operands[0]!;
  return at;
}

/** Where it is the whole of a step, what changes only the form is said, too. */
function loud({ op, operands, type }: Node, { text }: Text): string {
  if (op.name === 'cast') return `${type.dtype}(${text})`;
  if (!['broadcast', 'reshape'].includes(op.name) || equalShapes(operands[0]!.type.shape, type.shape)) return text;
  return `${op.name === 'reshape' ? 'reshape' : 'repeat'}(${text})`;
}

function format(node: Node, names: Names, depth: number): Text {
  const constant = constantValue(node);
  const name = names.get(node);
  if (name !== undefined) return named(name);
  if (constant !== undefined) {
    return { text: constantText(node, constant), level: constant < 0 ? levels.negative : levels.atom };
  }
  if (depth > deepest) return atom('…');
  const counted = countedText(node);
  if (counted !== undefined) return atom(counted);
  return isSilent(node) ? format(node.operands[0]!, names, depth) : define(node, names, depth);
}

/** A constant operand by its shape, too. */
function formatFilled(node: Node, names: Names, depth: number): Text {
  const constant = names.has(node) ? undefined : constantValue(node);
  const isTensor = constant !== undefined && node.type.shape.length > 0;
  return isTensor ? filledText(constant, node) : format(node, names, depth);
}

function define(node: Node, names: Names, depth: number): Text {
  const ofTensors = tensorForms[node.op.name];
  const ofOperand = ofTensors === undefined ? format : formatFilled;
  const parts = node.operands.map((operand) => ofOperand(operand, names, depth + 1));
  const at = (i: number, level: (typeof levels)[keyof typeof levels]): string => within(parts[i]!, level);
  const form = elementForms[node.op.name] ?? ofTensors ?? bodyForms[node.op.name] ?? call(node.op.name);
  return form({ node, names, parts, at });
}

/** Operations with bodies, and their results. */
const bodyForms: Readonly<Record<string, Form>> = {
  project: picked,
  scan: call(({ attrs }) => (attrs['reversed'] === true ? 'backward scan' : 'scan')),
  branch: call('if'),
  capsule: (reading) => {
    if (rootsIn(reading.node.attrs['pullback']).length === 0) return call('remat')(reading);
    const forward = customForward(reading.node, reading.parts);
    if (forward === undefined) return call('custom_gradient')(reading);
    return { text: `${forward}, with a derivative of its own`, level: levels.loose };
  },
};

/** One of several results, in the words of the language where they are those of a scan: its yields, then its last carries. */
function picked({ node, at }: Reading): Text {
  const from = node.operands[0]!;
  const index = Number(node.attrs['index']);
  const yields = rootsIn(from.attrs['yields']).length;
  const which = (what: string, i: number, count: number): string => (count === 1 ? what : `${what} ${i + 1}`);
  const text =
    from.op.name !== 'scan'
      ? `result ${index + 1}`
      : index < yields
        ? which('yields', index, yields)
        : which('last carry', index - yields, from.results.length - yields);
  return { text: `${text} of ${at(0, levels.atom)}`, level: levels.loose };
}

/** What a function that brings its own derivative computes, by the texts of its operands; undefined where that is no short formula. */
function customForward({ attrs }: Node, operands: readonly Text[]): string | undefined {
  const roots = rootsIn(attrs['primal']);
  const [root] = roots;
  if (root === undefined || roots.length > 1) return undefined;
  const order = topological([root]);
  const names = new Map<Node, string>();
  for (const node of order) {
    if (node.op.name === 'binder') names.set(node, within(operands[Number(node.attrs['position'])]!, levels.atom));
  }
  const parts = order.filter((node) => node.operands.length > 0 && constantValue(node) === undefined);
  return parts.length > mostInline ? undefined : termOf(root, names);
}

/** Operations of a function that is written out where it is applied. */
const mostInline = 6;

/** Whether what it computes is no short formula. */
export function hasLongForward(node: Node): boolean {
  const isCustom = node.op.name === 'capsule' && rootsIn(node.attrs['pullback']).length > 0;
  const nameless = node.operands.map(() => atom(''));
  return isCustom && customForward(node, nameless) === undefined;
}
