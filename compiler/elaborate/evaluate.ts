/** Evaluates expressions: one short rule per kind of expression, the rest in modules of their own. */
import type { Binary, Expression, Member, Prime } from '../../grammar/syntax.ts';
import { checkProblems } from '../check/problems.ts';
import { binary, unary } from './arithmetic.ts';
import { evaluateApply } from './apply.ts';
import { argumentsOf } from './arguments.ts';
import { choose } from './conditionals/choose.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { memberHelp } from './members.ts';
import { evaluateName } from './names.ts';
import { evaluatePipe } from './pipe.ts';
import { elaborateProblems } from './problems.ts';
import { fail, notCompiled, spend } from './report.ts';
import { stackOf } from './stack.ts';
import { evaluateScan } from './scans/scan.ts';
import { booleanValue, numberValue, poison, type Value } from './values.ts';

/** The value of an expression; poison, and a problem, where it has none. */
export function evaluate(expression: Expression, frame: Frame): Value {
  const { budget } = frame.context;
  if (!spend(frame, expression.span)) return poison;
  budget.depth++;
  try {
    return evaluateKind(expression, frame);
  } finally {
    budget.depth--;
  }
}

function evaluateKind(expression: Expression, frame: Frame): Value {
  switch (expression.kind) {
    case 'number':
      return numberValue(expression.value);
    case 'string':
      return { kind: 'string', value: expression.value };
    case 'boolean':
      return booleanValue(expression.value);
    case 'name':
      return evaluateName(expression, frame);
    case 'prime':
      return evaluatePrime(expression, frame);
    case 'unary': {
      const { operand } = expression;
      return unary(
        frame,
        expression.operator,
        { value: evaluate(operand, frame), span: operand.span },
        expression.span,
      );
    }
    case 'binary':
      return evaluateBinary(expression, frame);
    case 'pipe':
      return evaluatePipe(expression, frame);
    case 'apply':
      return evaluateApply(expression, frame);
    case 'call': {
      const callee = evaluate(expression.target, frame);
      const args = argumentsOf(expression.args, frame);
      const { target, span } = expression;
      const name = target.kind === 'name' ? { name: target } : {};
      return frame.context.evaluator.apply(callee, { args, span, ...name }, frame);
    }
    case 'member':
      return evaluateMember(expression, frame);
    case 'tuple':
    case 'list':
      return { kind: expression.kind, elements: expression.elements.map((element) => evaluate(element, frame)) };
    case 'if':
      return evaluateIf(expression, frame);
    case 'scan':
      return evaluateScan(expression, frame);
    case 'reduction':
      return notCompiled(frame, expression.span, 'this index notation');
    case 'missing':
      return poison;
    default:
      return expression satisfies never;
  }
}

/** The left spine is walked, not descended: a sum may have thousands of terms. */
function evaluateBinary(expression: Binary, frame: Frame): Value {
  const spine: Binary[] = [];
  let leftmost: Expression = expression;
  while (leftmost.kind === 'binary') {
    spine.push(leftmost);
    leftmost = leftmost.left;
  }
  let value = evaluate(leftmost, frame);
  for (const node of spine.toReversed()) {
    const right = evaluate(node.right, frame);
    if (node.operator === '*' && isLayer(value)) {
      value = stackOf(frame, value, { value: right, span: node.right.span }, node.left.span);
      continue;
    }
    value = binary(
      frame,
      node.operator,
      { value, span: node.left.span },
      { value: right, span: node.right.span },
      node.span,
    );
  }
  return value;
}

function isLayer(value: Value): boolean {
  return value.kind === 'stack' || value.kind === 'callable' || value.kind === 'intrinsic' || value.kind === 'instance';
}

function evaluatePrime(prime: Prime, frame: Frame): Value {
  if (prime.text === '') return poison;
  const value = frame.primes.get(prime.text);
  if (value !== undefined) return value;
  // What could not be stored has no next value either, and was reported.
  if (!frame.primables.has(prime.text)) return poison;
  return fail(frame, checkProblems.usedEarly, prime.span, `\`${prime.text}'\` is used before it is bound`);
}

function evaluateMember(expression: Member, frame: Frame): Value {
  const target = evaluate(expression.target, frame);
  if (target.kind === 'poison' || expression.name.text === '') return poison;
  return fail(
    frame,
    elaborateProblems.badOperands,
    expression.span,
    `${describeValue(target)} has no member \`${expression.name.text}\``,
    memberHelp(target, expression, frame),
  );
}

function evaluateIf(expression: Extract<Expression, { kind: 'if' }>, frame: Frame): Value {
  const chosen = choose(expression, frame);
  if (chosen === undefined || chosen.returned?.kind === 'poison') return poison;
  const { returned, value, block } = chosen;
  if (returned !== undefined) {
    return fail(frame, elaborateProblems.noValue, block?.span ?? expression.span, '`return` inside an expression', {
      help: 'A branch gives the value of its last expression.',
    });
  }
  if (value !== undefined) return value;
  if (block !== undefined)
    return fail(frame, elaborateProblems.noValue, block.span, 'this branch ends without a value');
  return fail(frame, elaborateProblems.noValue, expression.span, 'this `if` has no value', {
    help: 'Add an `else` that ends in an expression.',
  });
}
