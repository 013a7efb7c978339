/** How tightly operators bind, from loosest to tightest: what the parser climbs by and the printer sets parentheses by. */

import type { BinaryOperator } from './syntax.ts';

export const precedence = {
  pipe: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  reduction: 6,
  product: 7,
  negation: 8,
  power: 9,
  postfix: 10,
} as const;

const ofOperator: Readonly<Record<BinaryOperator, number>> = {
  or: precedence.or,
  and: precedence.and,
  '==': precedence.comparison,
  '!=': precedence.comparison,
  '<': precedence.comparison,
  '<=': precedence.comparison,
  '>': precedence.comparison,
  '>=': precedence.comparison,
  '+': precedence.sum,
  '-': precedence.sum,
  '*': precedence.product,
  '/': precedence.product,
  '%': precedence.product,
  '@': precedence.product,
  '^': precedence.power,
};

export function precedenceOf(operator: BinaryOperator): number {
  return ofOperator[operator];
}
