/** Graphs as formulas: what a node computes, in the signs of mathematics, down to values that have a name. */
import { constantValue } from '../graph/constant-value.ts';
import type { AttrValue, Node } from '../graph/node.ts';
import { formatShape } from '../graph/type.ts';
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
const silent = new Set(['broadcast', 'reshape', 'cast', 'mark']);

export function isSilent({ op }: Node): boolean {
  return silent.has(op.name);
}

/** Longer formulas help nobody; what lies deeper is `…`. */
const deepest = 8;

/** What a node computes from its operands, its own name left aside. */
export function formulaOf(node: Node, names: Names): string {
  const [first] = node.operands;
  if (first !== undefined && isSilent(node)) return loud(node, format(first, names, 1));
  return define(node, names, 0).text;
}

/** A node by its name, else by its formula. */
export function termOf(node: Node, names: Names): string {
  const known = names.get(node);
  return known ?? formulaOf(node, names);
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
function loud({ op, type }: Node, { text }: Text): string {
  if (op.name === 'cast') return `${type.dtype}(${text})`;
  if (op.name === 'mark') return text;
  return `${op.name === 'reshape' ? 'reshape' : 'repeat'}(${text})`;
}

function format(node: Node, names: Names, depth: number): Text {
  const constant = constantValue(node);
  const name = names.get(node);
  if (name !== undefined) return { text: name, level: levels.atom };
  if (constant !== undefined)
    return { text: formatNumber(constant), level: constant < 0 ? levels.prefix : levels.atom };
  if (depth > deepest) return { text: '…', level: levels.atom };
  return isSilent(node) ? format(node.operands[0]!, names, depth) : define(node, names, depth);
}

function define(node: Node, names: Names, depth: number): Text {
  const parts = node.operands.map((operand) => format(operand, names, depth + 1));
  const at = (i: number, level: Level): string => within(parts[i]!, level);
  const both = (sign: string, level: Level, right = level): Text => ({
    text: `${at(0, level)} ${sign} ${at(1, right)}`,
    level,
  });
  const sign = comparisons[node.op.name];
  if (sign !== undefined) return both(sign, levels.compare, levels.sum);
  const call = (name: string, ...rest: readonly string[]): Text => ({
    text: `${name}(${[...parts.map(({ text }) => text), ...rest].join(', ')})`,
    level: levels.atom,
  });
  switch (node.op.name) {
    case 'add':
      return both('+', levels.sum);
    case 'sub':
      return both('−', levels.sum, levels.product);
    case 'mul':
      return both(node.operands.some((operand) => isScalar(operand, names)) ? '·' : '⊙', levels.product);
    case 'div':
      return both('/', levels.product, levels.prefix);
    case 'rem':
      return both('mod', levels.product, levels.prefix);
    case 'neg':
      return { text: `−${at(0, levels.prefix)}`, level: levels.prefix };
    case 'not':
      return { text: `¬${at(0, levels.prefix)}`, level: levels.prefix };
    case 'pow':
      return { text: power(at(0, levels.atom), node.operands[1]!, at(1, levels.atom)), level: levels.power };
    case 'sqrt':
      return { text: `√${at(0, levels.atom)}`, level: levels.prefix };
    case 'rsqrt':
      return { text: `1 / √${at(0, levels.atom)}`, level: levels.product };
    case 'abs':
      return { text: `|${parts[0]!.text}|`, level: levels.atom };
    case 'floor':
      return { text: `⌊${parts[0]!.text}⌋`, level: levels.atom };
    case 'ceil':
      return { text: `⌈${parts[0]!.text}⌉`, level: levels.atom };
    case 'contract': {
      const text = formatContraction(node, at(0, levels.atom), at(1, levels.atom));
      return { text, level: /^Σ| → /.test(text) ? levels.sum : levels.product };
    }
    case 'sum':
    case 'prod':
      return { text: `${overAxes(node)} ${at(0, levels.prefix)}`, level: levels.prefix };
    case 'transpose':
      return node.type.shape.length === 2
        ? { text: `${at(0, levels.atom)}ᵀ`, level: levels.atom }
        : call('transpose', formatAttr(node.attrs['permutation']));
    case 'reduceMax':
    case 'reduceMin':
      return { text: `${overAxes(node)}(${parts[0]!.text})`, level: levels.atom };
    case 'slice':
      return { text: `${at(0, levels.atom)}[${sliceText(node)}]`, level: levels.atom };
    case 'gather':
    case 'take':
      return { text: `${at(0, levels.atom)}[${parts[1]!.text}]`, level: levels.atom };
    case 'scatterAdd':
    case 'takeAdd':
      return scatter(node, parts, at);
    case 'unslice':
      return call('zeros with', `at [${node.type.shape.map((_, axis) => unsliceText(node, axis)).join(', ')}]`);
    case 'size': {
      const text = formatAttr(node.attrs['dim']);
      return { text, level: /[+-]/.test(text) ? levels.sum : text.includes('·') ? levels.product : levels.atom };
    }
    case 'random':
      return { text: `uniform${formatShape(node.type.shape)}`, level: levels.atom };
    case 'iota':
      return { text: `iota${formatShape(node.type.shape)}`, level: levels.atom };
    default:
      return call(words[node.op.name] ?? node.op.name);
  }
}

const comparisons: Readonly<Record<string, string>> = {
  equal: '==',
  notEqual: '≠',
  less: '<',
  lessEqual: '≤',
  greater: '>',
  greaterEqual: '≥',
  and: '∧',
  or: '∨',
};

const words: Readonly<Record<string, string>> = {
  maximum: 'max',
  minimum: 'min',
  sigmoid: 'σ',
  log: 'ln',
  stopGradient: 'stop',
};

function within({ text, level }: Text, least: Level): string {
  return level < least ? `(${text})` : text;
}

/** Scatter into zeros is what the gradient of an index is; into anything else it is a sum. */
function scatter(node: Node, parts: readonly Text[], at: (i: number, level: Level) => string): Text {
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
