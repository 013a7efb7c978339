/** `x |> label: Layer[…](z) * n |> f(y)`: each stage applied to what came before. */
import type { Pipe, Stage } from '../../grammar/syntax.ts';
import { argumentsOf } from './arguments.ts';
import type { Frame, GivenArgument } from './context.ts';
import { stackOf } from './stack.ts';
import type { Value } from './values.ts';

export function evaluatePipe(expression: Pipe, frame: Frame): Value {
  let value = frame.context.evaluator.evaluate(expression.source, frame);
  let { span } = expression.source;
  for (const stage of expression.stages) {
    value = applyStage(stage, { value, span }, frame);
    span = stage.span;
  }
  return value;
}

/** `x |> f(y)` means `f(x, y)`, and of a stack `x |> Layer(y) * n` gives y to each layer. */
function applyStage(stage: Stage, piped: GivenArgument, frame: Frame): Value {
  const { target, times, label, span } = stage;
  const { evaluate, apply } = frame.context.evaluator;
  const isCall = target.kind === 'call';
  const callee = evaluate(isCall ? target.target : target, frame);
  const args = [piped, ...(isCall ? argumentsOf(target.args, frame) : [])];
  const stacked =
    times === undefined
      ? callee
      : stackOf(frame, callee, { value: evaluate(times, frame), span: times.span }, target.span);
  const applied = isCall ? target.target : target;
  const name = applied.kind === 'name' ? { name: applied } : {};
  return apply(stacked, { args, span, ...name, ...(label === undefined ? {} : { label }) }, frame);
}
