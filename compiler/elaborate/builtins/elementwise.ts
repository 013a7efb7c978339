/** Functions of single elements: on numbers they compute, on tensors they are the operator of their name. */
import type { Node } from '../../graph/node.ts';
import { isFloat } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import type { AnyOp } from '../../ops/op.ts';
import { elementwise } from '../arithmetic.ts';
import { dtypeOf } from '../names.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp, meet, toNode, toTensor } from '../tensors.ts';
import { numberValue, poison, tensorValue, type Value } from '../values.ts';
import type { Builtin, BuiltinCall } from './builtin.ts';
import { floorDiv } from './floor-div.ts';

/** The operator's own float64 rule is what a static number gets. */
function map(op: AnyOp): Builtin {
  const rule = (...values: number[]): number => {
    const operands = values.map((value) => ({ shape: [], data: Float64Array.of(value) }));
    return op.reference(operands, {}, [], 'f64')[0]!;
  };
  return ({ frame, args, span }) => {
    const known = args.map(({ value }) => value);
    if (known.every((value) => value.kind === 'number')) return numberValue(rule(...known.map(({ value }) => value)));
    return elementwise(frame, op, args, span, rule);
  };
}

export const elementwiseBuiltins = {
  abs: map(operators.abs),
  sign: map(operators.sign),
  exp: map(operators.exp),
  expm1: map(operators.expm1),
  log: map(operators.log),
  log1p: map(operators.log1p),
  log2: map(operators.log2),
  sqrt: map(operators.sqrt),
  rsqrt: map(operators.rsqrt),
  sin: map(operators.sin),
  cos: map(operators.cos),
  tan: map(operators.tan),
  asin: map(operators.asin),
  acos: map(operators.acos),
  atan: map(operators.atan),
  atan2: map(operators.atan2),
  sinh: map(operators.sinh),
  cosh: map(operators.cosh),
  tanh: map(operators.tanh),
  sigmoid: map(operators.sigmoid),
  erf: map(operators.erf),
  erfc: map(operators.erfc),
  floor: map(operators.floor),
  floor_div: floorDiv,
  ceil: map(operators.ceil),
  round: map(operators.round),
  stop_gradient: stopGradient,
  where,
  cast,
  dtype: (call) => typed(call, ({ type }) => ({ kind: 'dtype', dtype: type.dtype })),
  rank: (call) => typed(call, ({ type }) => numberValue(type.shape.length)),
} as const satisfies Readonly<Record<string, Builtin>>;

export const maximum = map(operators.maximum);
export const minimum = map(operators.minimum);

/** What is known of a tensor when compiling. */
function typed({ frame, args }: BuiltinCall, answer: (node: Node) => Value): Value {
  const node = toTensor(frame, args[0]!);
  return node === undefined ? poison : answer(node);
}

function stopGradient({ frame, args, span }: BuiltinCall): Value {
  const { value } = args[0]!;
  if (value.kind !== 'tensor') return value;
  return { ...value, node: from(frame, span, () => frame.context.builder.stopGradient(value.node)) };
}

function where({ frame, args, span }: BuiltinCall): Value {
  const [condition, a, b] = [args[0]!, args[1]!, args[2]!];
  if (condition.value.kind === 'boolean') return condition.value.value ? a.value : b.value;
  const mask = toTensor(frame, condition);
  if (mask === undefined) return poison;
  if (mask.type.dtype !== 'bool') {
    const message = `the condition of \`where\` is bool, not ${describeValue(condition.value)}`;
    return fail(frame, elaborateProblems.badCondition, condition.span, message, {
      help: 'Compare: `where(x > 0, a, b)`.',
    });
  }
  const meeting = meet(frame, [a, b]);
  if (meeting === undefined) return poison;
  // Two numbers chosen between by a mask with axes are a tensor of the model's float type.
  const weak = meeting.weak && mask.type.shape.length === 0;
  const dtype = meeting.weak && !weak ? frame.context.float : meeting.dtype;
  const [x, y] = [toNode(frame, a, dtype), toNode(frame, b, dtype)];
  if (x === undefined || y === undefined) return poison;
  const result = applyOp(frame, operators.where, [mask, x, y], [condition.span, a.span, b.span], span);
  return result.kind === 'tensor' && weak ? { ...result, weak: true } : result;
}

function cast(call: BuiltinCall): Value {
  const { frame, args, statics, span } = call;
  const to = statics.get('dtype')!;
  if (to.value.kind !== 'dtype') {
    const message = `\`cast\` takes an element type, not ${describeValue(to.value)}`;
    return fail(frame, elaborateProblems.notStatic, to.span, message, { help: 'Write `cast[f32](x)`.' });
  }
  const [operand] = args;
  const dtype = dtypeOf(to.value.dtype, frame);
  const { value } = operand!;
  if (value.kind === 'number' || (value.kind === 'dim' && (isFloat(dtype) || dtype === 'i32'))) {
    const node = toNode(frame, operand!, dtype);
    return node === undefined ? poison : tensorValue(node);
  }
  const node = toTensor(frame, operand!);
  if (node === undefined) return poison;
  return node.type.dtype === dtype
    ? tensorValue(node)
    : applyOp(frame, operators.cast, [node], [operand!.span], span, { dtype });
}
