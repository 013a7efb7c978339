/** Conditions whose answer stands in the text: `true`, `3 > 4`. What static arguments decide is no constant here. */
import type { Expression } from '../../grammar/syntax.ts';

/** Undefined where values decide. */
export function constantCondition(condition: Expression): boolean | undefined {
  if (condition.kind === 'boolean') return condition.value;
  if (condition.kind === 'unary' && condition.operator === 'not') {
    const operand = constantCondition(condition.operand);
    return operand === undefined ? undefined : !operand;
  }
  if (condition.kind !== 'binary' || condition.left.kind !== 'number' || condition.right.kind !== 'number') {
    return undefined;
  }
  const [a, b] = [condition.left.value, condition.right.value];
  switch (condition.operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}
