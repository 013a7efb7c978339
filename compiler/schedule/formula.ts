/** Scalar expressions in plain mathematical notation, for comments. */
import { isOne, symbolDim, zeroDim, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Expr } from '../loop/ir.ts';
import { loopType } from '../loop/scalar.ts';
import { operandsOf } from '../loop/traverse.ts';
import { accessKey, byIndex, throughReshape, type Access } from './access.ts';
import { contractAttrs } from './attributes.ts';
import type { Group } from './group.ts';
import { lowerMap, type Operands } from './lower.ts';
import { resolve } from './roots.ts';

/** What to call a stored value; undefined where the formula should go on with what it is computed from. */
export type NameOf = (node: Node) => string | undefined;

/** Nobody reads longer formulas. */
export const MAX_FORMULA = 240;

const letters = ['i', 'j', 'k', 'l', 'p', 'q', 'r', 's', 't', 'u'] as const;

/** `y[i, j] = max(0, Σ_k x[i, k]·w[k, j] + b[j])` for one output of a group. */
export function formulaOf(node: Node, group: Pick<Group, 'shape'>, left: string, nameOf: NameOf): string {
  const writer = new FormulaWriter(nameOf, node);
  const index = group.shape.map((extent) => (isOne(extent) ? zeroDim : writer.letter()));
  const right = writer.text(node, byIndex(index));
  return `${left}${subscript(byIndex(index))} = ${right}`;
}

function subscript(access: Access): string {
  const key = access.kind === 'linear' ? access.at.key : access.index.map((at) => at.key).join(', ');
  return access.kind === 'index' && access.index.length === 0 ? '' : `[${key}]`;
}

class FormulaWriter {
  readonly #nameOf: NameOf;
  readonly #root: Node;
  readonly #known = new Map<string, string>();
  /** Variables that are called what operands read as. */
  readonly #operands: Operands = {
    value: (node, access) => {
      const type = loopType(node.type.dtype);
      return { kind: 'get', type, variable: { name: this.text(node, access), type, mutable: false } };
    },
    asIndex: (value) => symbolDim(printFormula(value)),
  };
  #letters = 0;
  #length = 0;

  constructor(nameOf: NameOf, root: Node) {
    this.#nameOf = nameOf;
    this.#root = root;
  }

  letter(): Dim {
    const n = this.#letters++;
    return symbolDim(letters[n] ?? `i${n}`);
  }

  text(node: Node, access: Access): string {
    if (node.op.lowering.kind === 'alias') {
      const [operand] = node.operands;
      return this.text(operand!, throughReshape(operand!.type.shape, node.type.shape, access));
    }
    const key = `${node.id} ${accessKey(access)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const whole = this.#length > 2 * MAX_FORMULA ? '…' : this.#computed(node, access);
    // What is beyond is not shown, and would double with every square of a square.
    const text = whole.slice(0, MAX_FORMULA + 1);
    this.#length += text.length;
    this.#known.set(key, text);
    return text;
  }

  #computed(node: Node, access: Access): string {
    const name = node === this.#root && node.op.lowering.kind !== 'leaf' ? undefined : this.#nameOf(node);
    if (name !== undefined) return `${name}${subscript(access)}`;
    const { lowering } = node.op;
    switch (lowering.kind) {
      case 'map': {
        const value = lowerMap(node, access, this.#operands);
        return value === undefined ? '…' : printFormula(value);
      }
      case 'reduce':
        return this.#reduction(node, lowering.axes(node.attrs), access);
      case 'template':
        return this.#contraction(node, access);
      default:
        return `${node.op.name}(${node.operands.map((operand) => this.#nameOf(resolve(operand)) ?? '…').join(', ')})`;
    }
  }

  #reduction(node: Node, axes: readonly number[], access: Access): string {
    if (access.kind === 'linear') return '…';
    const names: string[] = [];
    let kept = 0;
    const index = node.operands[0]!.type.shape.map((extent, axis) => {
      if (!axes.includes(axis)) return access.index[kept++]!;
      if (isOne(extent)) return zeroDim;
      const letter = this.letter();
      names.push(letter.key);
      return letter;
    });
    const symbol = bigOperators[node.op.name] ?? node.op.name;
    const least = 'ΣΠ'.includes(symbol) ? levels.product : levels.atom;
    return `${symbol}_${names.join('')} ${wrapped(this.text(node.operands[0]!, byIndex(index)), least)}`;
  }

  #contraction(node: Node, access: Access): string {
    if (access.kind === 'linear') return '…';
    const { left, right, result, order } = contractAttrs(node);
    const at = new Map<number, Dim>(result.map((label, i) => [label, access.index[i]!]));
    const summed = left.filter((label) => !at.has(label));
    for (const label of summed) at.set(label, this.letter());
    const side = (labels: readonly number[], i: number): string =>
      wrapped(this.text(node.operands[i]!, byIndex(labels.map((label) => at.get(label)!))), i === 0 ? levels.product : levels.atom); // prettier-ignore
    const sum = summed.length === 0 ? '' : `Σ_${summed.map((label) => at.get(label)!.key).join('')} `;
    const product = `${side(left, 0)}·${side(right, 1)}`;
    return (
      sum +
      (order === undefined ? product : `(${order.map((label) => at.get(label)!.key).join(' ≥ ')} ? ${product} : 0)`)
    );
  }
}

const bigOperators: Readonly<Record<string, string>> = { sum: 'Σ', prod: 'Π', reduceMax: 'max', reduceMin: 'min' };

/** How tightly the loosest operator at the top of a text binds. A quotient and a minus in front never stand bare in a product. */
const levels = { loose: 0, sum: 1, quotient: 2, negative: 3, product: 4, atom: 5 } as const;
type Level = (typeof levels)[keyof typeof levels];

const spaced: Readonly<Record<string, Level>> = { ' + ': levels.sum, ' − ': levels.sum, ' / ': levels.quotient };

function levelOf(text: string): Level {
  let level: Level = text.startsWith('−') ? levels.negative : levels.atom;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (depth > 0 || (character !== ' ' && character !== '·')) continue;
    const found = character === '·' ? levels.product : (spaced[text.slice(i, i + 3)] ?? levels.loose);
    if (found < level) level = found;
    if (character === ' ') i += 2;
  }
  return level;
}

/** In parentheses where it is looser. */
function wrapped(text: string, least: Level = levels.atom): string {
  return levelOf(text) < least ? `(${text})` : text;
}

const infix: Readonly<Record<string, string>> = {
  add: ' + ', sub: ' − ', mul: '·', div: ' / ', rem: ' rem ', and: ' and ', or: ' or ', xor: ' xor ',
  lt: ' < ', le: ' ≤ ', gt: ' > ', ge: ' ≥ ', eq: ' = ', ne: ' ≠ ',
}; // prettier-ignore

/** What may stand bare on either side of a sign, which takes its left side first; elsewhere nothing but atoms. */
const sides: Readonly<Record<string, readonly [left: Level, right: Level]>> = {
  add: [levels.sum, levels.quotient],
  sub: [levels.sum, levels.quotient],
  mul: [levels.negative, levels.atom],
  div: [levels.negative, levels.atom],
};

function printFormula(expr: Expr): string {
  const operands = operandsOf(expr).map(printFormula);
  switch (expr.kind) {
    case 'const':
      return constantText(expr);
    case 'get':
      return expr.variable.name;
    case 'index':
      return expr.index.key.replaceAll('*', '·');
    case 'load':
      return expr.place.buffer;
    case 'unary':
      if (expr.op === 'neg') return `−${wrapped(operands[0]!, levels.product)}`;
      return expr.op === 'sqrt' ? `√${wrapped(operands[0]!)}` : `${expr.op}(${operands[0]!})`;
    case 'binary':
    case 'compare': {
      const sign = infix[expr.op];
      if (sign === undefined) return `${expr.op}(${operands.join(', ')})`;
      const [left, right] = sides[expr.op] ?? [];
      return `${wrapped(operands[0]!, left)}${sign}${wrapped(operands[1]!, right)}`;
    }
    case 'shift':
      return `${wrapped(operands[0]!)} ${expr.op === 'left' ? '<<' : '>>'} ${expr.by}`;
    case 'fma':
      return `${wrapped(operands[0]!, levels.negative)}·${wrapped(operands[1]!)} + ${wrapped(operands[2]!, levels.quotient)}`;
    case 'select':
      return `(${operands[0]!} ? ${operands[1]!} : ${operands[2]!})`;
    case 'cast':
      return operands[0]!;
    case 'random':
      return `threefry(${operands.join(', ')})`;
    case 'reinterpret':
    case 'splat':
    case 'lanes':
    case 'lane':
    case 'shuffle':
      return `${expr.kind}(${operands.join(', ')})`;
    default:
      return expr satisfies never;
  }
}

function constantText({ value, type }: Expr & { readonly kind: 'const' }): string {
  if (type === 'bool') return value === 0 ? 'false' : 'true';
  if (Object.is(value, -0)) return '−0';
  const text = value === Infinity ? '∞' : value === -Infinity ? '−∞' : String(value);
  return text.replace(/^-/, '−');
}
