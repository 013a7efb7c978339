/** The six comparisons of the language, and what they say of two numbers. */
import type { BinaryOperator } from '../../grammar/syntax.ts';

const comparisons = ['<', '<=', '==', '!=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

export function isComparison(op: BinaryOperator): op is Comparison {
  return comparisons.some((comparison) => comparison === op);
}

export function compareNumbers(a: number, op: Comparison, b: number): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    default:
      return op satisfies never;
  }
}
