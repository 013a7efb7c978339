/**
 * Element-wise algebra that only shrinks and changes no bit of any result, NaN, infinities and −0 included. So x·0 stays (NaN·0),
 * x − x stays, and x + 0 stays (−0 + 0 is 0), while x + (−0) is x.
 */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { isFloat, type DType } from '../graph/type.ts';
import { is, operandOf, operandsOf } from './match.ts';

/** Whether adding the constant changes nothing. */
function addsNothing(term: Node): boolean {
  const value = constantValue(term);
  return isFloat(term.type.dtype) ? Object.is(value, -0) : value === 0;
}

const sums: Rewrite = (node, b) => {
  const [x, y] = operandsOf(node, 'add');
  if (x === undefined || y === undefined) return undefined;
  if (addsNothing(y)) return x;
  if (addsNothing(x)) return y;
  if (x === y) return b.mul(x, b.scalar(2, node.type.dtype));
  if (is(y, 'neg')) return b.sub(x, y.operands[0]!);
  return is(x, 'neg') ? b.sub(y, x.operands[0]!) : undefined;
};

const differences: Rewrite = (node, b) => {
  const [x, y] = operandsOf(node, 'sub');
  if (x === undefined || y === undefined) return undefined;
  if (Object.is(constantValue(y), 0)) return x;
  return is(y, 'neg') ? b.add(x, y.operands[0]!) : undefined;
};

const products: Rewrite = (node, b) => {
  const [x, y] = operandsOf(node, 'mul');
  if (x === undefined || y === undefined) return undefined;
  for (const [factor, other] of [
    [x, y],
    [y, x],
  ] as const) {
    if (constantValue(factor) === -1) return b.neg(other);
  }
  return is(x, 'neg') && is(y, 'neg') ? b.mul(x.operands[0]!, y.operands[0]!) : undefined;
};

/** Division by a power of two is a product, whose result is the same bit for bit. */
const quotients: Rewrite = (node, b) => {
  const [x, y] = operandsOf(node, 'div');
  const divisor = y && constantValue(y);
  if (x === undefined || divisor === undefined) return undefined;
  if (divisor === 1) return x;
  if (!isFloat(node.type.dtype) || !isPowerOfTwo(divisor)) return undefined;
  return b.mul(x, b.scalar(1 / divisor, node.type.dtype));
};

/** Powers of two whose reciprocals are normal in float32 too. */
function isPowerOfTwo(value: number): boolean {
  const exponent = Math.round(Math.log2(Math.abs(value)));
  return Math.abs(exponent) < 126 && 2 ** exponent === Math.abs(value);
}

const signs: Rewrite = (node, b) => {
  const negated = operandOf(node, 'neg');
  if (is(negated, 'neg')) return negated!.operands[0];
  const magnitude = operandOf(node, 'abs');
  if (is(magnitude, 'abs')) return magnitude;
  return is(magnitude, 'neg') ? b.abs(magnitude!.operands[0]!) : undefined;
};

const powers: Rewrite = (node, b) => {
  const [x, y] = operandsOf(node, 'pow');
  const exponent = y && constantValue(y);
  if (x === undefined || exponent === undefined) return undefined;
  if (exponent === 0) return b.expand(b.scalar(1, node.type.dtype), node.type.shape);
  if (exponent === 1) return x;
  if (exponent === 2) return b.mul(x, x);
  return exponent === -1 ? b.div(b.scalar(1, node.type.dtype), x) : undefined;
};

const extremes: Rewrite = (node) => {
  const [x, y] = [...operandsOf(node, 'maximum'), ...operandsOf(node, 'minimum')];
  return x === y ? x : undefined;
};

const logic: Rewrite = (node) => {
  const inverted = operandOf(node, 'not');
  if (is(inverted, 'not')) return inverted!.operands[0];
  for (const [op, neutral] of [
    ['and', 1],
    ['or', 0],
  ] as const) {
    const [x, y] = operandsOf(node, op);
    if (x === undefined || y === undefined) continue;
    if (x === y || constantValue(y) === neutral) return x;
    if (constantValue(x) === neutral) return y;
    // The other constant decides: it is the result.
    if (constantValue(y) === 1 - neutral) return y;
    if (constantValue(x) === 1 - neutral) return x;
  }
  return undefined;
};

/** Conversions that lose nothing: what comes after may start from what came before. */
const widening: Readonly<Record<DType, readonly DType[]>> = {
  bool: ['u8', 'i32', 'f32', 'f64'],
  u8: ['i32', 'f32', 'f64'],
  i32: ['f64'],
  f32: ['f64'],
  f64: [],
};

const casts: Rewrite = (node, b) => {
  const x = operandOf(node, 'cast');
  if (x === undefined) return undefined;
  if (x.type.dtype === node.type.dtype) return x;
  const inner = operandOf(x, 'cast');
  if (inner === undefined || !widening[inner.type.dtype].includes(x.type.dtype)) return undefined;
  return b.cast(inner, { dtype: node.type.dtype });
};

export const arithmetic: readonly Rewrite[] = [
  sums,
  differences,
  products,
  quotients,
  signs,
  powers,
  extremes,
  logic,
  casts,
];
