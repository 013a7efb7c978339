/** `Layer * n`: n instances one after the other, `label.0` to `label.n−1`. */
import type { Span } from '../../grammar/source.ts';
import { checkProblems } from '../check/problems.ts';
import type { Application, Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';
import type { Operand } from './tensors.ts';
import { poison, type StackValue, type Value } from './values.ts';

/** More instances than this are a slip of the keyboard. */
const maximalTimes = 100_000;

export function stackOf(frame: Frame, layer: Value, times: Operand, span: Span): StackValue | typeof poison {
  if (layer.kind === 'poison' || times.value.kind === 'poison') return poison;
  if (layer.kind !== 'stack' && !(layer.kind === 'callable' && layer.callable.keyword === 'layer')) {
    return fail(
      frame,
      checkProblems.wrongKind,
      span,
      `a stack is made of layers, and ${describeValue(layer)} is none`,
      {
        help:
          layer.kind === 'instance'
            ? 'A named layer is one instance; write the layer itself to get several.'
            : 'Only layers can be stacked: `Block[heads] * depth`.',
      },
    );
  }
  const { value } = times;
  if (value.kind !== 'number' || !Number.isInteger(value.value) || value.value < 0) {
    return fail(
      frame,
      elaborateProblems.notStatic,
      times.span,
      `the height of a stack is a whole number, not ${describeValue(value)}`,
    );
  }
  if (value.value > maximalTimes) {
    return fail(frame, elaborateProblems.tooLarge, times.span, `${value.value} layers are more than can be built`);
  }
  return { kind: 'stack', layer, times: value.value };
}

/** Runs a value through the stack; none at all is the identity. `one` makes and applies a single instance at a path. */
export function applyStack(
  stack: StackValue,
  application: Application,
  path: string,
  one: (layer: StackValue['layer'], application: Application, path: string) => Value,
): Value {
  const [first, ...rest] = application.args;
  let value: Value = first?.value ?? poison;
  for (let i = 0; i < stack.times; i++) {
    const args = first === undefined ? [] : [{ ...first, value }, ...rest];
    value = one(stack.layer, { ...application, args }, `${path}.${i}`);
    if (value.kind === 'poison') return poison;
  }
  return value;
}
