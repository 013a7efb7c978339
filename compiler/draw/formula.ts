/** Graphs as formulas: what a node computes, in the signs of mathematics, down to values that have a name. */
import { numbersIn } from '../graph/attributes.ts';
import { constantValue } from '../graph/constant-value.ts';
import { equalShapes } from '../graph/dim.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { formatShape } from '../graph/type.ts';
import { countedText } from './counted.ts';
import { formatContraction } from './product.ts';

export type Names = Pick<ReadonlyMap<Node, string>, 'get' | 'has'>;

/** `names` with some more, which go first; nothing is copied, since every step of a long way has names of its own. */
export function alsoNamed(names: Names, more: ReadonlyMap<Node, string>): Names {
  return { get: (node) => more.get(node) ?? names.get(node), has: (node) => more.has(node) || names.has(node) };
}

/** How tightly a text holds together, after the language: a part of a looser one needs parentheses. */
const levels = { loose: 0, compare: 1, sum: 2, product: 3, prefix: 4, power: 5, atom: 6 } as const;
type Level = (typeof levels)[keyof typeof levels];

interface Text {
  readonly text: string;
  readonly level: Level;
}

/** Operators that keep every number, or repeat it: a formula does not lose by leaving them out. */
const silent = new Set(['broadcast', 'reshape', 'cast', 'mark', 'again']);

export function isSilent(node: Node): boolean {
  const { op, operands } = node;
  return silent.has(op.name) || (op.name === 'project' && operands[0]!.results.length === 1) || isIdentity(node);
}

/** A transposition that leaves every axis where it is, a slice of everything. */
function isIdentity({ op, operands, attrs, type }: Node): boolean {
  if (op.name === 'transpose') return numbersIn(attrs['permutation']).every((axis, i) => axis === i);
  if (op.name !== 'slice' || !equalShapes(operands[0]!.type.shape, type.shape)) return false;
  return numbersIn(attrs['step']).every((step) => step === 1);
}

/** Longer formulas help nobody; what lies deeper is `…`. */
const deepest = 8;

/** What a node computes from its operands, its own name left aside. */
export function formulaOf(node: Node, names: Names): string {
  const [first] = node.operands;
  if (first !== undefined && isSilent(node)) return loud(node, format(first, names, 1));
  return define(node, names, 0).text;
}

/** A node by its name or its number, else by its formula. */
export function termOf(node: Node, names: Names): string {
  const known = names.get(node);
  if (known !== undefined) return known;
  const constant = constantValue(node);
  return constant === undefined ? formulaOf(node, names) : formatNumber(constant);
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

/** Where it is the whole of a step, what changes only the form is said, too. */
function loud({ op, operands, type }: Node, { text }: Text): string {
  if (op.name === 'cast') return `${type.dtype}(${text})`;
  if (!['broadcast', 'reshape'].includes(op.name) || equalShapes(operands[0]!.type.shape, type.shape)) return text;
  return `${op.name === 'reshape' ? 'reshape' : 'repeat'}(${text})`;
}

function format(node: Node, names: Names, depth: number): Text {
  const constant = constantValue(node);
  const name = names.get(node);
  if (name !== undefined) return { text: name, level: levels.atom };
  if (constant !== undefined)
    return { text: formatNumber(constant), level: constant < 0 ? levels.prefix : levels.atom };
  if (depth > deepest) return { text: '…', level: levels.atom };
  const counted = countedText(node);
  if (counted !== undefined) return atom(counted);
  return isSilent(node) ? format(node.operands[0]!, names, depth) : define(node, names, depth);
}

/** An operation with the texts of its operands. */
interface Reading {
  readonly node: Node;
  readonly names: Names;
  readonly parts: readonly Text[];
  /** An operand, in parentheses where it is looser than `level`. */
  readonly at: (i: number, level: Level) => string;
}

type Form = (reading: Reading) => Text;

function define(node: Node, names: Names, depth: number): Text {
  const parts = node.operands.map((operand) => format(operand, names, depth + 1));
  const at = (i: number, level: Level): string => within(parts[i]!, level);
  const form = scalarForms[node.op.name] ?? tensorForms[node.op.name] ?? call(node.op.name);
  return form({ node, names, parts, at });
}

function call(name: string, last?: (node: Node) => string): Form {
  return ({ node, parts }) => {
    const operands = parts.map(({ text }) => text);
    return atom(`${name}(${[...operands, ...(last === undefined ? [] : [last(node)])].join(', ')})`);
  };
}

function infix(sign: string, level: Level, right: Level = level): Form {
  return ({ at }) => ({ text: `${at(0, level)} ${sign} ${at(1, right)}`, level });
}

function prefix(sign: string, least: Level = levels.prefix): Form {
  return ({ at }) => ({ text: `${sign}${at(0, least)}`, level: levels.prefix });
}

function around(left: string, right: string): Form {
  return ({ parts }) => atom(`${left}${parts[0]!.text}${right}`);
}

function atom(text: string): Text {
  return { text, level: levels.atom };
}

/** Operations on elements; those that are missing read as calls of their names. */
const scalarForms: Readonly<Record<string, Form>> = {
  add: infix('+', levels.sum),
  sub: infix('−', levels.sum, levels.product),
  mul: (reading) => {
    const scaled = reading.node.operands.some((operand) => isScalar(operand, reading.names));
    return infix(scaled ? '·' : '⊙', levels.product)(reading);
  },
  div: infix('/', levels.product, levels.prefix),
  rem: infix('mod', levels.product, levels.prefix),
  neg: prefix('−'),
  not: prefix('¬'),
  pow: ({ node, at }) => ({
    text: power(at(0, levels.atom), node.operands[1]!, at(1, levels.atom)),
    level: levels.power,
  }),
  sqrt: prefix('√', levels.atom),
  rsqrt: ({ at }) => ({ text: `1 / √${at(0, levels.atom)}`, level: levels.product }),
  abs: around('|', '|'),
  floor: around('⌊', '⌋'),
  ceil: around('⌈', '⌉'),
  equal: infix('==', levels.compare, levels.sum),
  notEqual: infix('≠', levels.compare, levels.sum),
  less: infix('<', levels.compare, levels.sum),
  lessEqual: infix('≤', levels.compare, levels.sum),
  greater: infix('>', levels.compare, levels.sum),
  greaterEqual: infix('≥', levels.compare, levels.sum),
  and: infix('∧', levels.compare, levels.sum),
  or: infix('∨', levels.compare, levels.sum),
  maximum: call('max'),
  minimum: call('min'),
  sigmoid: call('σ'),
  log: call('ln'),
  stopGradient: call('stop'),
};

/** Operations on whole tensors. */
const tensorForms: Readonly<Record<string, Form>> = {
  contract: ({ node, at }) => {
    const text = formatContraction(node, at(0, levels.atom), at(1, levels.atom));
    return { text, level: /^Σ| → | where /.test(text) ? levels.sum : levels.product };
  },
  sum: (reading) => prefix(`${overAxes(reading.node)} `)(reading),
  prod: (reading) => prefix(`${overAxes(reading.node)} `)(reading),
  reduceMax: (reading) => call(overAxes(reading.node))(reading),
  reduceMin: (reading) => call(overAxes(reading.node))(reading),
  transpose: (reading) =>
    reading.node.type.shape.length === 2
      ? atom(`${reading.at(0, levels.atom)}ᵀ`)
      : call('transpose', ({ attrs }) => formatAttr(attrs['permutation']))(reading),
  slice: ({ node, at }) => atom(`${at(0, levels.atom)}[${sliceText(node)}]`),
  unslice: call('zeros with', (node) => `at [${node.type.shape.map((_, axis) => unsliceText(node, axis)).join(', ')}]`),
  gather: ({ parts, at }) => atom(`${at(0, levels.atom)}[${parts[1]!.text}]`),
  take: ({ parts, at }) => atom(`${at(0, levels.atom)}[${parts[1]!.text}]`),
  scatterAdd: scatter,
  takeAdd: scatter,
  project: picked,
  scan: (reading) => call(reading.node.attrs['reversed'] === true ? 'backward scan' : 'scan')(reading),
  branch: call('if'),
  capsule: (reading) => call(lengthOf(reading.node.attrs['pullback']) === 0 ? 'remat' : 'custom_gradient')(reading),
  size: ({ node }) => {
    const text = formatAttr(node.attrs['dim']);
    return { text, level: /[+-]/.test(text) ? levels.sum : text.includes('·') ? levels.product : levels.atom };
  },
  random: ({ node }) => atom(`uniform${formatShape(node.type.shape)}`),
  iota: ({ node }) => atom(countedText(node)!),
};

function within({ text, level }: Text, least: Level): string {
  return level < least ? `(${text})` : text;
}

/** One of several results, in the words of the language where they are those of a scan: its yields, then its last carries. */
function picked({ node, at }: Reading): Text {
  const from = node.operands[0]!;
  const index = Number(node.attrs['index']);
  const yields = lengthOf(from.attrs['yields']);
  const which = (what: string, i: number, count: number): string => (count === 1 ? what : `${what} ${i + 1}`);
  const text =
    from.op.name !== 'scan'
      ? `result ${index + 1}`
      : index < yields
        ? which('yields', index, yields)
        : which('last carry', index - yields, from.results.length - yields);
  return { text: `${text} of ${at(0, levels.atom)}`, level: levels.loose };
}

function lengthOf(value: AttrValue): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Scatter into zeros is what the gradient of an index is; into anything else it is a sum. */
function scatter({ node, parts, at }: Reading): Text {
  const added = `scatter(${parts[2]!.text}, ${parts[1]!.text})`;
  if (constantValue(node.operands[0]!) === 0) return { text: added, level: levels.atom };
  return { text: `${at(0, levels.sum)} + ${added}`, level: levels.sum };
}

/** Whether what is written for the node is one number, however often it is repeated. */
function isScalar(node: Node, names: Names): boolean {
  let at = node;
  while (isSilent(at) && !names.has(at)) at = at.operands[0]!;
  return at.type.shape.length === 0;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

function power(base: string, exponent: Node, text: string): string {
  const value = constantValue(exponent);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 10
    ? `${base}${raised[value]}`
    : `${base}^${text}`;
}

const reductions: Readonly<Record<string, string>> = { sum: 'Σ', prod: 'Π', reduceMax: 'max', reduceMin: 'min' };

/** Σ over all axes, Σ₀ over the first. */
function overAxes({ op, operands, attrs }: Node): string {
  const axes = attrs['axes'];
  const sign = reductions[op.name] ?? op.name;
  if (!Array.isArray(axes) || axes.length === operands[0]!.type.shape.length) return sign;
  return `${sign}${axes.map((axis) => lowered[Number(axis)] ?? `[${String(axis)}]`).join('')}`;
}

function sliceText({ type, attrs }: Node): string {
  return type.shape
    .map((_, axis) => {
      const [start, stop, step] = ['start', 'stop', 'step'].map((name) => elementOf(attrs[name], axis));
      return `${start}:${stop}${step === '1' ? '' : `:${step}`}`;
    })
    .join(', ');
}

function unsliceText({ attrs }: Node, axis: number): string {
  const step = elementOf(attrs['step'], axis);
  return `${elementOf(attrs['start'], axis)}:${step === '1' ? '' : `:${step}`}`;
}

function elementOf(value: AttrValue, i: number): string {
  return Array.isArray(value) ? formatAttr(value[i]) : formatAttr(value);
}

function formatAttr(value: AttrValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(formatAttr).join(', ')}]`;
  return 'terms' in value ? dimText(value.key) : '…';
}

function dimText(key: string): string {
  return key.replaceAll('*', '·');
}

function formatNumber(value: number): string {
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
  return text.replace('-', '−');
}
