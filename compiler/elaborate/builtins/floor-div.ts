/** `floor_div(a, b)`: quotients rounded down, of tensors and of sizes. */
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { isFloat } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { binary, elementwise } from '../arithmetic.ts';
import { binaryDims } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp, meet, spansOf, toNode, type Operand } from '../tensors.ts';
import { dimValue, numberValue, poison, tensorValue, type Value } from '../values.ts';
import type { BuiltinCall } from './builtin.ts';

export function floorDiv({ frame, args, span }: BuiltinCall): Value {
  const [left, right] = [args[0]!, args[1]!];
  const [a, b] = [left.value, right.value];
  if (b.kind === 'number' && b.value === 0) {
    return fail(frame, elaborateProblems.badOperands, right.span, 'nothing can be divided by 0');
  }
  if (a.kind === 'number' && b.kind === 'number') return numberValue(Math.floor(a.value / b.value));
  const size = binaryDims(frame, '/', left, right);
  if (size?.kind === 'dim') return dimValue(size.dim);
  if (size !== undefined) return size;
  const meeting = meet(frame, args);
  if (meeting === undefined) return poison;
  const isWhole = (operand: Operand): boolean =>
    operand.value.kind !== 'tensor' || ['i32', 'u8'].includes(operand.value.node.type.dtype);
  if (isFloat(meeting.dtype) && !args.every(isWhole)) {
    const quotient = binary(frame, '/', left, right, span);
    return elementwise(frame, operators.floor, [{ value: quotient, span }], span, Math.floor);
  }
  const [x, y] = args.map((operand) => toNode(frame, operand, 'i32'));
  if (x === undefined || y === undefined) return poison;
  const quotient = applyOp(frame, operators.div, [x, y], spansOf(args), span);
  if (quotient.kind !== 'tensor') return poison;
  const towardsZero = quotient.node;
  return tensorValue(from(frame, span, () => roundedDown(frame.context.builder, towardsZero, x, y)));
}

/** One less than what is rounded towards 0, where something is left, which has the sign of x, and the signs differ. */
function roundedDown(builder: Builder, towardsZero: Node, x: Node, y: Node): Node {
  const zero = builder.scalar(0, 'i32');
  const rest = builder.rem(x, y);
  const differ = builder.or(
    builder.and(builder.less(rest, zero), builder.greater(y, zero)),
    builder.and(builder.greater(rest, zero), builder.less(y, zero)),
  );
  return builder.where(differ, builder.sub(towardsZero, builder.scalar(1, 'i32')), towardsZero);
}
