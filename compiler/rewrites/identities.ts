/** Operations that give back what they get, bit for bit. A graph never has them, and so neither have derivations and pictures of it. */
import { numbersIn } from '../graph/attributes.ts';
import type { Rewrite } from '../graph/builder.ts';
import { constantValue } from '../graph/constant-value.ts';
import { equalShapes } from '../graph/dim.ts';
import { operandOf, operandsOf } from './match.ts';

const sameShape: Rewrite = (node) => {
  const x = operandOf(node, 'reshape');
  return x !== undefined && equalShapes(x.type.shape, node.type.shape) ? x : undefined;
};

/** A slice of everything, and its reverse; no padding. */
const whole: Rewrite = (node) => {
  const x = operandOf(node, 'slice') ?? operandOf(node, 'pad') ?? operandOf(node, 'unslice');
  if (x === undefined || !equalShapes(x.type.shape, node.type.shape)) return undefined;
  const steps = node.op.name === 'pad' ? [] : numbersIn(node.attrs['step']);
  return steps.every((step) => step === 1) ? x : undefined;
};

/** 1·x and x·1, as where the derivative of a product meets a gradient of ones. */
const timesOne: Rewrite = (node) => {
  const factors = operandsOf(node, 'mul');
  const at = factors.findIndex((factor) => constantValue(factor) === 1);
  return at < 0 ? undefined : factors[1 - at];
};

export const identities: readonly Rewrite[] = [sameShape, whole, timesOne];
