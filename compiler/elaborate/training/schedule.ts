/** Schedules: a number for every step, as a float64 scalar of the graph. */
import { checkProblems } from '../../check/problems.ts';
import { isFloat } from '../../graph/type.ts';
import { frameOf, runBody } from '../calls/call.ts';
import { findName, type Application, type Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { requirements } from '../requires.ts';
import { bindDeferred, bindStatics } from '../statics.ts';
import { poison, type CallableValue, type Value } from '../values.ts';

/** Only where there is a `step`: among the arguments of an optimiser, and in schedules themselves. */
export function applySchedule(callee: CallableValue, { span }: Application, frame: Frame): Value {
  const { callable } = callee;
  if (frame.context.circular.has(callable)) return poison;
  const step = findName(frame.names, 'step');
  const name = callable.name.text;
  if (step === undefined) {
    return fail(frame, checkProblems.wrongKind, span, `the schedule \`${name}\` belongs into an optimizer's brackets`, {
      help: `Write \`optimizer adam[lr=${name}[…]]\`.`,
    });
  }
  const home = { path: frame.path, suffix: frame.suffix, reused: frame.reused, name };
  const inner: Frame = { ...frameOf(frame, callee, home, span), prefer: 'schedule' };
  inner.names.values.set('step', step);
  const statics = bindStatics(frame, inner, callee.statics ?? [], span, { runTime: true });
  if (statics === undefined) return poison;
  bindDeferred(inner, statics);
  if (!requirements(frame, inner, span)) return poison;
  return checkNumber(runBody(inner), inner, frame, span);
}

function checkNumber(value: Value, inner: Frame, frame: Frame, span: Application['span']): Value {
  const fits =
    value.kind === 'number' ||
    value.kind === 'poison' ||
    (value.kind === 'tensor' && value.node.type.shape.length === 0 && isFloat(value.node.type.dtype));
  if (fits) return value;
  const name = inner.callable.name.text;
  return fail(frame, elaborateProblems.badSchedule, span, `the schedule \`${name}\` gives ${describeValue(value)}`);
}
