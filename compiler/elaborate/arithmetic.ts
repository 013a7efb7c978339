/** Operators on values: exact on numbers and dims, a graph node as soon as a tensor takes part. */
import { compareNumbers, isComparison, type Comparison } from '../check/comparison.ts';
import type { Span } from '../../grammar/source.ts';
import type { BinaryOperator, UnaryOperator } from '../../grammar/syntax.ts';
import { scaleDim } from '../graph/dim.ts';
import { isFloat } from '../graph/type.ts';
import { operators } from '../ops/index.ts';
import type { AnyOp } from '../ops/op.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { binaryDims } from './dims.ts';
import { multiply } from './matrix-product.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';
import { applyOp, comparisons, spansOf, toNode, toNodes, type Operand } from './tensors.ts';
import { booleanValue, dimValue, numberValue, poison, type Value } from './values.ts';

export function unary(frame: Frame, op: UnaryOperator, operand: Operand, span: Span): Value {
  const { value } = operand;
  if (op === 'not') return negate(frame, operand, span);
  if (value.kind === 'number') return numberValue(-value.value);
  if (value.kind === 'dim' && value.quotient === undefined) return dimValue(scaleDim(value.dim, -1));
  return elementwise(frame, operators.neg, [operand], span, (x) => -x);
}

function negate(frame: Frame, operand: Operand, span: Span): Value {
  const { value } = operand;
  if (value.kind === 'boolean') return booleanValue(!value.value);
  if (value.kind === 'condition') return { ...value, op: opposites[value.op] };
  const node = truth(frame, operand);
  if (node === undefined) return poison;
  const result = applyOp(frame, operators.not, [node], [operand.span], span);
  const compiled = compiledOf(value);
  return result.kind === 'tensor' && typeof compiled === 'boolean' ? { ...result, compiled: !compiled } : result;
}

const opposites = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' } as const;

export function binary(frame: Frame, op: BinaryOperator, left: Operand, right: Operand, span: Span): Value {
  const [a, b] = [left.value, right.value];
  if (a.kind === 'poison' || b.kind === 'poison') return poison;
  switch (op) {
    case 'and':
    case 'or':
      return logic(frame, op, left, right, span);
    case '@':
      return multiply(frame, left, right, span);
    case '==':
    case '!=':
      if (isWord(a) && isWord(b)) return booleanValue(sameWord(a, b) === (op === '=='));
      break;
    default:
      break;
  }
  if (a.kind === 'number' && b.kind === 'number') return numbers(op, a.value, b.value);
  const dims = binaryDims(frame, op, left, right);
  if (dims !== undefined) return dims;
  if (isComparison(op)) return compare(frame, op, left, right, span);
  return op === '^' ? power(frame, left, right, span) : arithmetic(frame, op, left, right, span);
}

type Arithmetic = '+' | '-' | '*' | '/' | '%';

const arithmeticOps: Readonly<Record<Arithmetic, AnyOp>> = {
  '+': operators.add,
  '-': operators.sub,
  '*': operators.mul,
  '/': operators.div,
  '%': operators.rem,
};

function arithmetic(
  frame: Frame,
  op: Exclude<BinaryOperator, Comparison | 'and' | 'or' | '@' | '^'>,
  left: Operand,
  right: Operand,
  span: Span,
): Value {
  if (op === '/' && meetsIntegers(left) && !meetsFloats(right)) {
    return fail(frame, elaborateProblems.badOperands, span, 'whole numbers have no exact quotient', {
      labels: [{ span: left.span, text: describeValue(left.value) }],
      help: 'Write `floor_div(…, …)`, which rounds down, or convert them first: `cast[f32](…) / …`.',
    });
  }
  return elementwise(frame, arithmeticOps[op], [left, right], span, (x, y) => numberOf(numbers(op, x, y)));
}

function compare(frame: Frame, op: Comparison, left: Operand, right: Operand, span: Span): Value {
  const result = elementwise(frame, operators[comparisons[op]], [left, right], span);
  if (result.kind !== 'tensor') return result;
  const [x, y] = [left, right].map(({ value }) => compiledOf(value));
  const { weak: _, ...strong } = result;
  return typeof x === 'number' && typeof y === 'number' ? { ...strong, compiled: compareNumbers(x, op, y) } : strong;
}

/** An element-wise operator; a scalar made of weak scalars only stays weak, and keeps what its defaults make of it. */
export function elementwise(
  frame: Frame,
  op: AnyOp,
  operands: readonly Operand[],
  span: Span,
  rule?: (...values: number[]) => number,
): Value {
  const met = toNodes(frame, operands);
  if (met === undefined) return poison;
  const result = applyOp(frame, op, met.nodes, spansOf(operands), span);
  if (result.kind !== 'tensor' || !met.weak) return result;
  const known = operands.map(({ value }) => compiledOf(value));
  const numeric = known.every((value) => typeof value === 'number');
  return { ...result, weak: true, ...(rule !== undefined && numeric ? { compiled: rule(...known) } : {}) };
}

/** What is known of a value when compiling. */
export function compiledOf(value: Value): number | boolean | undefined {
  if (value.kind === 'number' || value.kind === 'boolean') return value.value;
  return value.kind === 'tensor' ? value.compiled : undefined;
}

function numberOf(value: Value): number {
  return value.kind === 'number' ? value.value : NaN;
}

/** Static numbers: JavaScript's arithmetic, where `%` has the sign of its left operand as the operator on tensors has. */
function numbers(op: BinaryOperator, a: number, b: number): Value {
  switch (op) {
    case '+':
      return numberValue(a + b);
    case '-':
      return numberValue(a - b);
    case '*':
      return numberValue(a * b);
    case '/':
      return numberValue(a / b);
    case '%':
      return numberValue(a % b);
    case '^':
      return numberValue(a ** b);
    default:
      return isComparison(op) ? booleanValue(compareNumbers(a, op, b)) : poison;
  }
}

/** x² is x·x; other powers are the operator's, which multiplies for constant whole exponents. */
function power(frame: Frame, left: Operand, right: Operand, span: Span): Value {
  const exponent = right.value.kind === 'number' ? right.value.value : undefined;
  const rule = (x: number, y: number): number => x ** y;
  if (exponent === 1) return left.value;
  if (exponent === 2) return elementwise(frame, operators.mul, [left, left], span, (x) => x * x);
  if (exponent === 0.5) return elementwise(frame, operators.sqrt, [left], span, Math.sqrt);
  const whole = exponent !== undefined && Number.isInteger(exponent) && exponent > 2;
  if (whole && meetsIntegers(left)) return wholePower(frame, left, exponent, span);
  return elementwise(frame, operators.pow, [left, right], span, rule);
}

function meetsIntegers({ value }: Operand): boolean {
  return value.kind === 'tensor' && value.node.type.dtype === 'i32';
}

function meetsFloats({ value }: Operand): boolean {
  return value.kind === 'tensor' && value.weak !== true && isFloat(value.node.type.dtype);
}

/** A power of i32, which the general operator does not take. */
function wholePower(frame: Frame, base: Operand, exponent: number, span: Span): Value {
  if (exponent > 31) {
    return fail(frame, elaborateProblems.badOperands, span, `an i32 to the power ${exponent} does not fit an i32`);
  }
  let result = base.value;
  for (let i = 1; i < exponent; i++) result = binary(frame, '*', { value: result, span: base.span }, base, span);
  return result;
}

function logic(frame: Frame, op: 'and' | 'or', left: Operand, right: Operand, span: Span): Value {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.value.kind !== 'boolean') continue;
    // `true and x` is x, `false and x` is false; `or` the other way round.
    const decided = one.value.value === (op === 'or');
    return decided ? one.value : truthOf(frame, other);
  }
  const nodes = [left, right].map((operand) => truth(frame, operand));
  const [a, b] = nodes;
  if (a === undefined || b === undefined) return poison;
  const result = applyOp(frame, operators[op], [a, b], [left.span, right.span], span);
  const [x, y] = [left, right].map(({ value }) => compiledOf(value));
  if (result.kind !== 'tensor' || typeof x !== 'boolean' || typeof y !== 'boolean') return result;
  return { ...result, compiled: op === 'and' ? x && y : x || y };
}

function truthOf(frame: Frame, operand: Operand): Value {
  if (operand.value.kind === 'boolean' || operand.value.kind === 'condition') return operand.value;
  return truth(frame, operand) === undefined ? poison : operand.value;
}

/** A truth value as a node. */
function truth(frame: Frame, operand: Operand): ReturnType<typeof toNode> {
  const { value, span } = operand;
  if (value.kind === 'tensor' && value.node.type.dtype !== 'bool') {
    fail(
      frame,
      elaborateProblems.badOperands,
      span,
      `\`and\`, \`or\` and \`not\` take bool, found ${describeValue(value)}`,
      {
        help: 'Compare first: `x > 0`.',
      },
    );
    return undefined;
  }
  return toNode(frame, operand, 'bool');
}

function isWord(value: Value): boolean {
  return value.kind === 'string' || value.kind === 'boolean' || value.kind === 'dtype';
}

function sameWord(a: Value, b: Value): boolean {
  if (a.kind === 'dtype' && b.kind === 'dtype') return a.dtype === b.dtype;
  return a.kind === b.kind && 'value' in a && 'value' in b && a.value === b.value;
}
