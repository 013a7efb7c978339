/**
 * Scalar expressions of the loop IR as TypeScript: numbers for all of f32, f64 and i32, booleans for bool. Parentheses stand where Prettier
 * wants them, which is more often than the language does.
 */
import type { Atom, Dim, Term } from '../../graph/dim.ts';
import { InternalError } from '../../internal-error.ts';
import type { BinaryOp, Compare, Expr, Place } from '../../loop/ir.ts';
import { isNumber } from '../../loop/scalar.ts';
import type { Target } from './target.ts';

/** How tightly an expression's outermost operator binds; higher is tighter. */
const ATOM = 20;
const UNARY = 15;
const PRODUCT = 12;
const SUM = 11;
const SHIFT = 10;
const ORDER = 9;
const EQUALITY = 8;
const BIT_AND = 7;
const BIT_XOR = 6;
const BIT_OR = 5;
const AND = 4;
const OR = 3;
const CHOICE = 2;

interface Text {
  readonly text: string;
  readonly binds: number;
  /** The outermost operator, where it has two operands. */
  readonly sign?: string;
}

const atom = (text: string): Text => ({ text, binds: ATOM });

/** `expr` where something that binds as tightly as `within` surrounds it. */
export function printExpr(expr: Expr, target: Target, within = 0): string {
  return around(write(expr, target), within);
}

function around({ text, binds }: Text, within: number): string {
  return binds < within ? `(${text})` : text;
}

/** Two operands and the operator between them. */
function infix(a: Text, sign: string, b: Text, binds: number): Text {
  const left = needsParentheses(a, sign, binds, false) ? `(${a.text})` : a.text;
  const right = needsParentheses(b, sign, binds, true) ? `(${b.text})` : b.text;
  return { text: `${left} ${sign} ${right}`, binds, sign };
}

/** Where the language wants parentheses, and where Prettier adds them to tell mixed operators apart. */
function needsParentheses(operand: Text, sign: string, binds: number, isRight: boolean): boolean {
  // Conjunctions and disjunctions of several are the same however they are grouped.
  if (operand.sign === sign && (sign === '&&' || sign === '||')) return false;
  if (operand.binds < binds || (isRight && operand.binds === binds)) return true;
  if (operand.sign === undefined) return false;
  if (bitSigns.has(sign)) return true;
  if (sign === '||' && operand.sign === '&&') return true;
  if (operand.sign === '%') return sign === '+' || sign === '-' || operand.binds === binds;
  // Products and quotients in a row, unless all are of one kind; comparisons in a row.
  return operand.binds === binds && (binds === EQUALITY || (binds === PRODUCT && operand.sign !== sign));
}

const bitSigns: ReadonlySet<string> = new Set(['<<', '>>', '>>>', '&', '|', '^']);

function write(expr: Expr, target: Target): Text {
  switch (expr.kind) {
    case 'const':
      return constant(expr.value, expr.type);
    case 'get':
      return atom(expr.variable.name);
    case 'index':
      return indexText(expr.index);
    case 'load':
      return load(expr.place, target);
    case 'unary':
      return unary(expr, target);
    case 'binary':
      return binary(expr, target);
    case 'shift': {
      const sign = { left: '<<', right: '>>', rightUnsigned: '>>>' }[expr.op];
      return infix(write(expr.a, target), sign, atom(String(expr.by)), SHIFT);
    }
    case 'fma': {
      const product = infix(write(expr.a, target), '*', write(expr.b, target), PRODUCT);
      return infix(write(expr.c, target), '+', product, SUM);
    }
    case 'compare':
      return compare(expr, target);
    case 'select': {
      const [mask, a] = [expr.mask, expr.a].map((part) => printExpr(part, target, CHOICE + 1));
      return { text: `${mask!} ? ${a!} : ${printExpr(expr.b, target, CHOICE)}`, binds: CHOICE };
    }
    case 'cast':
      return cast(expr, target);
    case 'random': {
      const words = [...expr.key, ...expr.counter].map((word) => printExpr(word, target));
      return atom(`${target.runtime('threefry')}(${words.join(', ')})`);
    }
    case 'reinterpret':
    case 'splat':
    case 'lanes':
    case 'lane':
    case 'shuffle':
      throw new InternalError(
        `a ${expr.kind} of ${expr.type}: JavaScript has one lane, so nothing made for it is a vector`,
      );
    default:
      return expr satisfies never;
  }
}

function constant(value: number, type: Expr['type']): Text {
  if (type === 'bool') return atom(value === 0 ? 'false' : 'true');
  const text = Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');
  return { text, binds: text.startsWith('-') ? UNARY : ATOM };
}

/** A read past the end cannot happen; `!` says so where the compiler's user has asked TypeScript to doubt it. */
function load({ buffer, element, at }: Place, target: Target): Text {
  const value = `${buffer}[${printIndex(at)}]`;
  return element === 'bool' ? infix(atom(value), '!==', atom('0'), EQUALITY) : atom(`${value}${target.type('!')}`);
}

type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

function unary({ op, a, type }: Of<'unary'>, target: Target): Text {
  switch (op) {
    case 'neg': {
      const inner = printExpr(a, target, UNARY);
      return int32({ text: inner.startsWith('-') ? `-(${inner})` : `-${inner}`, binds: UNARY }, type);
    }
    case 'not':
      return { text: `${type === 'bool' ? '!' : '~'}${printExpr(a, target, UNARY)}`, binds: UNARY };
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'ceil':
    case 'trunc':
      return int32(atom(`Math.${op}(${printExpr(a, target)})`), type);
    default:
      return atom(`${target.runtime(op)}(${printExpr(a, target)})`);
  }
}

/** i32 arithmetic wraps around. */
function int32(value: Text, type: Expr['type']): Text {
  return type === 'i32' ? infix(value, '|', atom('0'), BIT_OR) : value;
}

const signs: Readonly<Partial<Record<BinaryOp, readonly [sign: string, binds: number]>>> = {
  add: ['+', SUM],
  sub: ['-', SUM],
  mul: ['*', PRODUCT],
  div: ['/', PRODUCT],
  rem: ['%', PRODUCT],
};
const bitwise: typeof signs = { and: ['&', BIT_AND], or: ['|', BIT_OR], xor: ['^', BIT_XOR] };
const logical: typeof signs = { and: ['&&', AND], or: ['||', OR], xor: ['!==', EQUALITY] };

function binary({ op, a, b, type }: Of<'binary'>, target: Target): Text {
  if (op === 'pow' || op === 'atan2') {
    return atom(`${target.runtime(op)}(${printExpr(a, target)}, ${printExpr(b, target)})`);
  }
  if (op === 'min' || op === 'max') return extreme(op, a, b, target);
  if (type === 'i32' && op === 'mul') return atom(`Math.imul(${printExpr(a, target)}, ${printExpr(b, target)})`);
  const bits = type === 'bool' ? logical : bitwise;
  const [sign, binds] = (signs[op] ?? bits[op])!;
  const value = infix(write(a, target), sign, write(b, target), binds);
  return signs[op] === undefined ? value : int32(value, type);
}

/** Beside a known number, or where there is no NaN, a comparison is faster. */
function extreme(op: 'min' | 'max', a: Expr, b: Expr, target: Target): Text {
  if (a.type !== 'i32' && !isNumber(a) && !isNumber(b)) {
    return atom(`Math.${op}(${printExpr(a, target)}, ${printExpr(b, target)})`);
  }
  const [first, second] = isNumber(b) ? [b, a] : [a, b];
  const [x, y] = [printExpr(first, target, ORDER + 1), printExpr(second, target, ORDER + 1)];
  return { text: `${x} ${op === 'min' ? '<' : '>'} ${y} ? ${x} : ${y}`, binds: CHOICE };
}

const comparisons: Readonly<Record<Compare, readonly [sign: string, binds: number]>> = {
  lt: ['<', ORDER],
  le: ['<=', ORDER],
  gt: ['>', ORDER],
  ge: ['>=', ORDER],
  eq: ['===', EQUALITY],
  ne: ['!==', EQUALITY],
};

function compare({ op, a, b }: Of<'compare'>, target: Target): Text {
  const [sign, binds] = comparisons[op];
  return infix(write(a, target), sign, write(b, target), binds);
}

/**
 * f32 values are computed as the float64 numbers that JavaScript has, and rounded where they are stored; only a cast from f64, which
 * asks for it, rounds at once.
 */
function cast({ type, a }: Of<'cast'>, target: Target): Text {
  if (type === 'bool') return infix(write(a, target), '!==', atom('0'), EQUALITY);
  if (a.type === 'bool') return { text: `${printExpr(a, target, CHOICE + 1)} ? 1 : 0`, binds: CHOICE };
  if (type === 'i32') return atom(`${target.runtime('toInt32')}(${printExpr(a, target)})`);
  return type === 'f32' && a.type === 'f64' ? atom(`Math.fround(${printExpr(a, target)})`) : write(a, target);
}

function indexText(index: Dim): Text {
  const text = printIndex(index);
  if (index.terms.length > 1) return { text, binds: SUM, sign: '+' };
  if (text.startsWith('-')) return { text, binds: UNARY };
  return text.includes(' * ') ? { text, binds: PRODUCT, sign: '*' } : atom(text);
}

/** A polynomial, outer terms first, `i * 784 + k`, but none with a minus where another can begin: `n - i * 4`. */
export function printIndex(index: Dim): string {
  if (index.terms.length === 0) return '0';
  const ordered = index.terms.toSorted((a, b) => rank(a) - rank(b));
  const first = ordered.findIndex(({ coefficient }) => coefficient > 0);
  if (first > 0) ordered.unshift(...ordered.splice(first, 1));
  return ordered.map((term, i) => signed(term, i === 0)).join('');
}

/** Products, then bases of rows, then loop variables, then the constant. */
function rank({ coefficient, atoms }: Term): number {
  if (atoms.length === 0) return 3;
  if (atoms.length > 1 || coefficient !== 1) return 0;
  const [only] = atoms;
  return only?.kind === 'symbol' && only.name.length > 1 ? 1 : 2;
}

function signed({ coefficient, atoms }: Term, isFirst: boolean): string {
  const magnitude = Math.abs(coefficient);
  const factors = atoms.map(printAtom);
  if (magnitude !== 1 || atoms.length === 0) factors.push(String(magnitude));
  const product = factors.join(' * ');
  if (isFirst) return coefficient < 0 ? `-${product}` : product;
  return ` ${coefficient < 0 ? '-' : '+'} ${product}`;
}

function printAtom(factor: Atom): string {
  if (factor.kind === 'symbol') return factor.name;
  if (factor.kind === 'floorSqrt') return `Math.floor(Math.sqrt(${printIndex(factor.radicand)}))`;
  return `Math.floor(${parenthesized(factor.numerator)} / ${parenthesized(factor.denominator)})`;
}

function parenthesized(dim: Dim): string {
  const text = printIndex(dim);
  const isAtom = dim.terms.length === 0 || (dim.terms.length === 1 && /^[\p{L}\p{N}_$.]+$/u.test(text));
  return isAtom ? text : `(${text})`;
}
