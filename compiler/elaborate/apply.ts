/** `target[…]`: static arguments of something to apply, or a subscript of a tensor. */
import type { Apply } from '../../grammar/syntax.ts';
import { spanText } from '../../grammar/source.ts';
import { checkProblems } from '../check/problems.ts';
import { intrinsic } from '../check/intrinsics.ts';
import { hidden, hidesFunction } from './application.ts';
import { staticsOf } from './arguments.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { applyPrimitive } from './initializer.ts';
import { evaluateName } from './names.ts';
import { fail } from './report.ts';
import { subscriptSequence, subscriptTensor } from './subscript.ts';
import { poison, type GivenStatic, type TensorValue, type Value } from './values.ts';

export function evaluateApply(expression: Apply, frame: Frame): Value {
  const { target: written } = expression;
  const target =
    written.kind === 'name' ? evaluateName(written, frame, true) : frame.context.evaluator.evaluate(written, frame);
  const hides = written.kind === 'name' && hidesFunction(frame, written.text);
  switch (target.kind) {
    case 'poison':
      return poison;
    case 'tensor':
      if (isSubscript(expression, target)) return subscriptTensor(target, expression, frame);
      return hides ? hidden(frame, written.text, target, written.span) : subscriptTensor(target, expression, frame);
    case 'list':
    case 'tuple':
      return subscriptSequence(target, expression, frame);
    case 'primitive':
      return applyPrimitive(frame, target.name, staticsOf(expression.items, frame), expression.span);
    case 'callable':
    case 'intrinsic':
      return withStatics(target, staticsOf(expression.items, frame), expression, frame);
    default:
      if (hides) return hidden(frame, written.text, target, written.span);
      return fail(frame, checkProblems.notCallable, expression.span, `${describeValue(target)} takes no brackets`, {
        ...helpOnBrackets(expression, target, frame),
      });
  }
}

/** A named layer has had its brackets, and no function is found by a string. */
function helpOnBrackets({ items, span }: Apply, target: Value, frame: Frame): { readonly help?: string } {
  if (frame.scope.library) return {};
  const given = items.map((item) => spanText(item.span)).join(', ');
  if (target.kind === 'instance') return { help: `Its arguments stand in parentheses: \`${target.name}(${given})\`.` };
  if (target.kind !== 'string') return {};
  return { help: `A name needs no quotes: \`${target.value}${spanText(span).slice(target.value.length + 2)}\`.` };
}

/** Whether brackets can mean positions of the tensor. */
function isSubscript({ items }: Apply, { node }: TensorValue): boolean {
  return node.type.shape.length > 0 && !items.some((item) => item.kind === 'named');
}

/** What takes no tensors is applied by its brackets; schedules and initialisers are, where they are used. */
function withStatics(
  target: Extract<Value, { kind: 'callable' | 'intrinsic' }>,
  statics: readonly GivenStatic[],
  { span }: Apply,
  frame: Frame,
): Value {
  if (target.statics !== undefined) {
    return fail(frame, checkProblems.badStatics, span, `${describeValue(target)} already has its static arguments`);
  }
  const applied: Value = { ...target, statics };
  const complete =
    target.kind === 'intrinsic'
      ? intrinsic(target.name).params.length === 0
      : target.callable.params === undefined && target.callable.keyword !== 'model';
  return complete ? frame.context.evaluator.apply(applied, { args: [], span }, frame) : applied;
}
