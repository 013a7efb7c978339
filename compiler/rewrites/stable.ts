/**
 * Forms that overflow or cancel, in the shape people write them, and what they become while the graph is built: before
 * differentiation, so that the gradient is that of the stable form.
 */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { operandOf, operandsOf } from './match.ts';

/** log(exp(u)) = u. */
const logOfExp: Rewrite = (node) => {
  const [x] = operandsOf(node, 'log');
  return x?.op.name === 'exp' ? x.operands[0] : undefined;
};

/** log(exp(u) / s) = u − log(s): the logarithm of a softmax, whose quotient underflows. */
const logOfQuotient: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  const [numerator, denominator] = operandsOf(x, 'div');
  if (numerator?.op.name !== 'exp' || denominator === undefined) return undefined;
  return b.sub(b.log(numerator), b.log(denominator));
};

/** log(exp(u) · s) = u + log(s), in either order. */
const logOfProduct: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  const factors = operandsOf(x, 'mul');
  if (!factors.some(({ op }) => op.name === 'exp')) return undefined;
  return b.add(b.log(factors[0]!), b.log(factors[1]!));
};

/** log(repeated x) = repeated log(x), which both saves work and lets the rules above see through. */
const logOfBroadcast: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  return x?.op.name === 'broadcast' ? b.apply(x.op, [b.log(x.operands[0]!)], x.attrs) : undefined;
};

/** log(σ(x)) = −softplus(−x), where σ(x) underflows. */
const logOfSigmoid: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  return x?.op.name === 'sigmoid' ? b.neg(b.softplus(b.neg(x.operands[0]!))) : undefined;
};

/** log(1 − σ(x)) = −softplus(x), where σ(x) rounds to 1. */
const logOfOneMinusSigmoid: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  const [one, probability] = operandsOf(x, 'sub');
  if (probability?.op.name !== 'sigmoid' || constantValue(one!) !== 1) return undefined;
  return b.neg(b.softplus(probability.operands[0]!));
};

/** log(1 + exp(x)) = softplus(x), in either order, and so for log1p(exp(x)). */
const logOfOnePlusExp: Rewrite = (node, b) => {
  const [inner] = operandsOf(node, 'log1p');
  if (inner?.op.name === 'exp') return b.softplus(inner.operands[0]!);
  const [x] = operandsOf(node, 'log');
  const terms = operandsOf(x, 'add');
  const power = terms.find(({ op }) => op.name === 'exp');
  const one = terms.find((term) => constantValue(term) === 1);
  return power === undefined || one === undefined ? undefined : b.softplus(power.operands[0]!);
};

/** log(exp(u) + exp(v)) = w + softplus(−|u − v|), w the larger one; of two equal infinities there is no difference to take. */
const logOfExpAndExp: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  const [u, v] = operandsOf(x, 'add').map((term) => operandOf(term, 'exp'));
  if (u === undefined || v === undefined) return undefined;
  const [zero, infinity] = [0, Infinity].map((value) => b.scalar(value, u.type.dtype));
  const isSame = b.and(b.equal(u, v), b.equal(b.abs(u), infinity!));
  const distance = b.where(isSame, zero!, b.sub(u, v));
  return b.where(b.greater(u, v), b.add(u, b.softplus(b.neg(distance))), b.add(v, b.softplus(distance)));
};

/** From here on log(cosh(x)) is |x| − log(2) in floats of 64 bits, too. */
const FAR = 20;

/** log(cosh(x)) = log(1 + 2·sinh(x/2)²) where cosh(x) does not overflow, |x| − log(2) elsewhere: exact near 0, too. */
const logOfCosh: Rewrite = (node, b) => {
  const [inner] = operandsOf(node, 'log');
  const [x] = operandsOf(inner, 'cosh');
  if (x === undefined) return undefined;
  const number = (value: number): Node => b.scalar(value, x.type.dtype);
  const isFar = b.greater(b.abs(x), number(FAR));
  const root = b.sinh(b.mul(b.where(isFar, number(0), x), number(0.5)));
  return b.where(isFar, b.sub(b.abs(x), number(Math.LN2)), b.log1p(b.mul(number(2), b.mul(root, root))));
};

/** log(1 + x) = log1p(x), in either order, and log(1 − x) = log1p(−x), where the sum takes the digits of a small x. */
const logOfOneAndMore: Rewrite = (node, b) => {
  const [x] = operandsOf(node, 'log');
  const [one, less] = operandsOf(x, 'sub');
  if (less !== undefined && constantValue(one!) === 1) return b.log1p(b.neg(less));
  const terms = operandsOf(x, 'add');
  const at = terms.findIndex((term) => constantValue(term) === 1);
  return at < 0 ? undefined : b.log1p(terms[1 - at]!);
};

/** exp(x) − 1 = expm1(x) and 1 − exp(x) = −expm1(x), where the difference takes the digits of a small x. */
const expLessOne: Rewrite = (node, b) => {
  const [left, right] = operandsOf(node, 'sub');
  const [up, down] = [operandOf(left, 'exp'), operandOf(right, 'exp')];
  if (up !== undefined && constantValue(right!) === 1) return b.expm1(up);
  return down !== undefined && constantValue(left!) === 1 ? b.neg(b.expm1(down)) : undefined;
};

/** The x of 1 + exp(x), in either order. */
function onePlusExpOf(node: Node | undefined): Node | undefined {
  const terms = operandsOf(node, 'add');
  if (!terms.some((term) => constantValue(term) === 1)) return undefined;
  return terms.map((term) => operandOf(term, 'exp')).find((x) => x !== undefined);
}

/** 1 / (1 + exp(−x)) = σ(x), and exp(x) / (1 + exp(x)) too: where exp overflows, quotient or gradient are ∞ / ∞. */
const sigmoidInFull: Rewrite = (node, b) => {
  const [numerator, denominator] = operandsOf(node, 'div');
  const x = onePlusExpOf(denominator);
  if (x === undefined) return undefined;
  if (operandOf(numerator, 'exp') === x) return b.sigmoid(x);
  return constantValue(numerator!) === 1 ? b.sigmoid(operandOf(x, 'neg') ?? b.neg(x)) : undefined;
};

/** (exp(x) − exp(−x)) / (exp(x) + exp(−x)) = tanh(x), which is ∞ / ∞ where exp overflows. */
const tanhInFull: Rewrite = (node, b) => {
  const [numerator, denominator] = operandsOf(node, 'div');
  const [up, down] = operandsOf(numerator, 'sub');
  const terms = operandsOf(denominator, 'add');
  const x = operandOf(up, 'exp');
  const isPair = x !== undefined && terms.includes(up!) && terms.includes(down!);
  return isPair && operandOf(operandOf(down, 'exp'), 'neg') === x ? b.tanh(x) : undefined;
};

/** 1 / √x = rsqrt(x), one operation with a derivative of its own. */
const reciprocalOfSqrt: Rewrite = (node, b) => {
  const [one, root] = operandsOf(node, 'div');
  if (root?.op.name !== 'sqrt' || constantValue(one!) !== 1) return undefined;
  return b.rsqrt(root.operands[0]!);
};

/** In order: a more special form comes before a more general one. */
export const stable: readonly Rewrite[] = [
  logOfExp,
  logOfQuotient,
  logOfProduct,
  logOfSigmoid,
  logOfOneMinusSigmoid,
  logOfOnePlusExp,
  logOfExpAndExp,
  logOfCosh,
  logOfOneAndMore,
  logOfBroadcast,
  expLessOne,
  sigmoidInFull,
  tanhInFull,
  reciprocalOfSqrt,
];
