/** Operations on elements in the signs of mathematics; those that are missing read as calls of their names. */
import { numbersIn } from '../graph/attributes.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isSilent } from './silent.ts';
import { around, call, infix, levels, prefix, type Form, type Names, type Reading, type Text } from './text.ts';

export const elementForms: Readonly<Record<string, Form>> = {
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
  equal: (reading) => atExtreme(reading) ?? infix('==', levels.compare, levels.sum)(reading),
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

/** Where the gradient of a maximum goes, which compares each place with that of the first extreme: `at argmax₁(x)`. */
function atExtreme({ node, names, parts }: Reading): Text | undefined {
  const [place, found] = node.operands.map((operand) => behindSilent(operand, names));
  if (!['argmax', 'argmin'].includes(found!.op.name) || names.has(found!)) return undefined;
  const counted = topological([place!]).filter(({ op }) => op.name === 'iota');
  const along = new Set(counted.map(({ attrs }) => Number(attrs['axis'])));
  const axes = numbersIn(found!.attrs['axes']);
  if (counted.length !== axes.length || !axes.every((axis) => along.has(axis))) return undefined;
  return { text: `at ${parts[1]!.text}`, level: levels.compare };
}

function behindSilent(node: Node, names: Names): Node {
  let at = node;
  while (isSilent(at) && !names.has(at)) at = at.operands[0]!;
  return at;
}

/** Whether what is written for the node is one number, however often it is repeated. */
function isScalar(node: Node, names: Names): boolean {
  return behindSilent(node, names).type.shape.length === 0;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function power(base: string, exponent: Node, text: string): string {
  const value = constantValue(exponent);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 10
    ? `${base}${raised[value]}`
    : `${base}^${text}`;
}
