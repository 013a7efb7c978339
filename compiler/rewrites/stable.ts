/**
 * Forms that overflow or cancel, in the shape people write them, and what they become while the graph is built: before
 * differentiation, so that the gradient is that of the stable form.
 */
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import { operandsOf } from './match.ts';

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
  logOfBroadcast,
  reciprocalOfSqrt,
];
