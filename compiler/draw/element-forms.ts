/** Operations on elements in the signs of mathematics; those that are missing read as calls of their names. */
import { numbersIn } from '../graph/attributes.ts';
import { constantValue } from '../graph/constant-value.ts';
import type { Node } from '../graph/node.ts';
import { topological } from '../graph/traverse.ts';
import { isSilent } from './silent.ts';
import { around, call, infix, levels, prefix, type Form, type Names, type Reading, type Text } from './text.ts';

export const elementForms: Readonly<Record<string, Form>> = {
  add: (reading) => {
    const [left, { text, level }] = [reading.at(0, levels.sum), reading.parts[1]!];
    if (level === levels.negative) return { text: `${left} − ${text.slice(1)}`, level: levels.sum };
    return infix('+', levels.sum)(reading);
  },
  sub: (reading) => {
    const isLoose = [levels.sum, levels.negative].some((level) => level === reading.parts[1]!.level);
    return infix('−', levels.sum, isLoose ? levels.product : levels.quotient)(reading);
  },
  // Numbers go first, as people write them.
  mul: ({ node, names, at }) => {
    const isScaled = node.operands.some((operand) => isScalar(operand, names));
    const [first, second] = isNumber(node.operands[1]!, names) && !isNumber(node.operands[0]!, names) ? [1, 0] : [0, 1];
    const text = `${at(first, levels.negative)} ${isScaled ? '·' : '⊙'} ${at(second, levels.product)}`;
    return { text, level: text.startsWith('−') ? levels.negative : levels.product };
  },
  div: ({ at }) => ({ text: `${at(0, levels.negative)} / ${at(1, levels.prefix)}`, level: levels.quotient }),
  rem: ({ at }) => ({ text: `${at(0, levels.product)} mod ${at(1, levels.prefix)}`, level: levels.quotient }),
  neg: ({ at }) => ({ text: `−${at(0, levels.product)}`, level: levels.negative }),
  not: prefix('¬'),
  pow: ({ node, at }) => ({
    text: power(at(0, levels.atom), node.operands[1]!, at(1, levels.atom)),
    level: levels.power,
  }),
  sqrt: prefix('√', levels.atom),
  rsqrt: ({ at }) => ({ text: `1 / √${at(0, levels.atom)}`, level: levels.quotient }),
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

/** Whether it is written as a number. */
function isNumber(node: Node, names: Names): boolean {
  return !names.has(node) && constantValue(node) !== undefined;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function power(base: string, exponent: Node, text: string): string {
  const value = constantValue(exponent);
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 10
    ? `${base}${raised[value]}`
    : `${base}^${text}`;
}
