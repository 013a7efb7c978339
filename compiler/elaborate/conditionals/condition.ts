/** What the condition of an `if` is: decided when compiling, or something that only a run knows. */
import type { Span } from '../../../grammar/source.ts';
import type { If } from '../../../grammar/syntax.ts';
import type { BranchCondition } from '../../ops/bodies/close-branch.ts';
import { compiledOf } from '../arithmetic.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import type { Value } from '../values.ts';

/** A condition of a run, with the place where it is asked; undefined where it is wrong, and reported. */
export type Condition = boolean | BranchCondition | undefined;

export function conditionOf(branch: If['branches'][number], frame: Frame): Condition {
  const { condition } = branch;
  return decide(frame.context.evaluator.evaluate(condition, frame), condition.span, frame);
}

function decide(value: Value, span: Span, frame: Frame): Condition {
  const known = compiledOf(value);
  if (typeof known === 'boolean') return known;
  switch (value.kind) {
    case 'poison':
      return undefined;
    case 'condition': {
      const { left, op, right } = value;
      if (op === '>' || op === '>=') return { left: right, compare: op === '>' ? '<' : '<=', right: left };
      return { left, compare: op, right };
    }
    case 'tensor':
      return value.node.type.dtype === 'bool' ? asked(value.node, span, frame) : reportOther(frame, span, value);
    default:
      return reportOther(frame, span, value);
  }
}

function asked(node: Extract<Value, { kind: 'tensor' }>['node'], span: Span, frame: Frame): Condition {
  if (node.type.shape.length === 0) return { node };
  fail(frame, elaborateProblems.badCondition, span, 'an `if` asks one question, and this has one answer per element', {
    help: 'Choose element by element with `where(condition, a, b)`.',
  });
  return undefined;
}

function reportOther(frame: Frame, span: Span, value: Value): undefined {
  fail(frame, elaborateProblems.badCondition, span, `a condition is true or false, not ${describeValue(value)}`, {
    help: 'Compare it with something: `x > 0`.',
  });
  return undefined;
}
