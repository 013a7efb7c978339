/** Pieces of formulas: texts, and how tightly each holds together. */
import type { Dim } from '../graph/dim.ts';
import type { AttrValue, Node } from '../graph/node.ts';

export type Names = Pick<ReadonlyMap<Node, string>, 'get' | 'has'>;

/**
 * How tightly a text holds together, after the language: a part of a looser one needs parentheses. A quotient is looser than a product, and a
 * minus in front than both, since nobody should have to know where x / y ⊙ z and x ⊙ −y end.
 */
export const levels = {
  loose: 0,
  compare: 1,
  sum: 2,
  quotient: 3,
  negative: 4,
  product: 5,
  prefix: 6,
  power: 7,
  atom: 8,
} as const;
export type Level = (typeof levels)[keyof typeof levels];

export interface Text {
  readonly text: string;
  readonly level: Level;
}

/** An operation with the texts of its operands. */
export interface Reading {
  readonly node: Node;
  readonly names: Names;
  readonly parts: readonly Text[];
  /** An operand, in parentheses where it is looser than `level`. */
  readonly at: (i: number, level: Level) => string;
}

export type Form = (reading: Reading) => Text;

export function atom(text: string): Text {
  return { text, level: levels.atom };
}

/** What goes by that name, which may be a formula: one of several parts is as loose as can be. */
export function named(text: string): Text {
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth === 0 && character === ' ') return { text, level: levels.loose };
  }
  return atom(text);
}

export function within({ text, level }: Text, least: Level): string {
  return level < least ? `(${text})` : text;
}

/** `name(x, y)`; where the name or what stands behind the operands depends on the operation, from that. */
export function call(name: string | ((node: Node) => string), last?: (node: Node) => string): Form {
  return ({ node, parts }) => {
    const operands = parts.map(({ text }) => text);
    const behind = last?.(node) ?? '';
    const inside = [...operands, ...(behind === '' ? [] : [behind])].join(', ');
    return atom(`${typeof name === 'string' ? name : name(node)}(${inside})`);
  };
}

export function infix(sign: string, level: Level, right: Level = level): Form {
  return ({ at }) => ({ text: `${at(0, level)} ${sign} ${at(1, right)}`, level });
}

export function prefix(sign: string, least: Level = levels.prefix): Form {
  return ({ at }) => ({ text: `${sign}${at(0, least)}`, level: levels.prefix });
}

export function around(left: string, right: string): Form {
  return ({ parts }) => atom(`${left}${parts[0]!.text}${right}`);
}

const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** Axes as they stand at the foot of a sign: Σ₀. */
export function lowerAxes(axes: readonly number[]): string {
  return axes.map((axis) => lowered[axis] ?? `[${axis}]`).join('');
}

export function dimText({ key }: Dim): string {
  return key.replaceAll('*', '·');
}

export function shapeText(shape: readonly Dim[]): string {
  return `[${shape.map(dimText).join(', ')}]`;
}

export function formatAttr(value: AttrValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(formatAttr).join(', ')}]`;
  return 'terms' in value ? dimText(value) : '…';
}

export function elementOf(value: AttrValue, i: number): string {
  return Array.isArray(value) ? formatAttr(value[i]) : formatAttr(value);
}

export function formatNumber(value: number): string {
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
  return text.replace('-', '−');
}
