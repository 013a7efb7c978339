/** Conditions whose answer stands in the text: `true`, `3 > 4`. What static arguments decide is no constant here. */
import type { Expression } from '../../grammar/syntax.ts';
import { compareNumbers, isComparison } from './comparison.ts';

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
  const { left, operator, right } = condition;
  return isComparison(operator) ? compareNumbers(left.value, operator, right.value) : undefined;
}
