/** Reductions over axes: all of them unless told, `keepdims` keeping each as 1. */
import { constantOf, oneDim, productOf } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { isFloat } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import type { AnyOp } from '../../ops/op.ts';
import { from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type GivenStatic, type Value } from '../values.ts';
import { axesStatic, axisStatic, booleanStatic, tensorArgument, type Builtin, type BuiltinCall } from './builtin.ts';
import { maximum, minimum } from './elementwise.ts';
import { highest, lowest, meanWithMask, positionWithMask, withMask, withMaskOrZero } from './masks.ts';

export const reductionBuiltins = {
  sum: withMask(sum, () => 0),
  prod: withMask((call) => reduce(call, operators.prod, counted), () => 1), // prettier-ignore
  mean: meanWithMask(mean, sum),
  max: withMaskOrZero(largest, lowest, any),
  min: withMaskOrZero(smallest, highest, any),
  any: withMask(any, () => 0),
  all: withMask((call) => reduce(call, operators.all), () => 1), // prettier-ignore
  argmax: positionWithMask(firstLargest, lowest, along(operators.reduceMax), firstLargest),
  argmin: positionWithMask(
    (call) => position(call, operators.argmin),
    highest,
    along(operators.reduceMin),
    firstLargest,
  ),
} as const satisfies Readonly<Record<string, Builtin>>;

function firstLargest(call: BuiltinCall): Value {
  return position(call, operators.argmax);
}

/** A reduction along the last axis unless told, as that of positions is. */
function along(op: AnyOp): Builtin {
  return (call) => {
    const last: GivenStatic = { value: { kind: 'number', value: -1 }, span: call.span };
    const statics = call.statics.has('axis') ? call.statics : new Map([...call.statics, ['axis', last]]);
    return reduce({ ...call, statics }, op, counted);
  };
}

function sum(call: BuiltinCall): Value {
  return reduce(call, operators.sum, counted);
}

function any(call: BuiltinCall): Value {
  return reduce(call, operators.any);
}

function largest(call: BuiltinCall): Value {
  return call.args.length === 1 ? reduce(call, operators.reduceMax, numeric) : maximum(call);
}

function smallest(call: BuiltinCall): Value {
  return call.args.length === 1 ? reduce(call, operators.reduceMin, numeric) : minimum(call);
}

type Convert = (x: Node, call: BuiltinCall) => Node;

/** Truth values are counted, small integers added as i32. */
function counted(x: Node, { frame }: BuiltinCall): Node {
  const { dtype } = x.type;
  return dtype === 'bool' || dtype === 'u8' ? frame.context.builder.cast(x, { dtype: 'i32' }) : x;
}

function numeric(x: Node, { frame }: BuiltinCall): Node {
  return x.type.dtype === 'u8' ? frame.context.builder.cast(x, { dtype: 'i32' }) : x;
}

/** What has no fractions gets them before it is averaged. */
function fractional(x: Node, { frame }: BuiltinCall): Node {
  return isFloat(x.type.dtype) ? x : frame.context.builder.cast(x, { dtype: frame.context.float });
}

function reduce(call: BuiltinCall, op: AnyOp, convert: Convert = (x) => x): Value {
  const { frame, span, args } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const all = x.type.shape.map((_, axis) => axis);
  const axes = axesStatic(call, x, all)?.toSorted((a, b) => a - b);
  if (axes === undefined) return poison;
  const operand = from(frame, span, () => convert(x, call));
  const reduced = applyOp(frame, op, [operand], [args[0]!.span], span, { axes });
  if (reduced.kind !== 'tensor' || !booleanStatic(call, 'keepdims')) return reduced;
  const shape = x.type.shape.map((dim, axis) => (axes.includes(axis) ? oneDim : dim));
  return tensorValue(from(frame, span, () => frame.context.builder.reshape(reduced.node, { shape })));
}

/** Σx / n; NaN over nothing, as 0 / 0 is. */
function mean(call: BuiltinCall): Value {
  const { frame, span } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const every = x.type.shape.map((_, axis) => axis);
  const axes = axesStatic(call, x, every);
  const total = reduce(call, operators.sum, fractional);
  if (axes === undefined || total.kind !== 'tensor') return poison;
  const count = productOf(axes.map((axis) => x.type.shape[axis]!));
  const known = constantOf(count);
  const { dtype } = total.node.type;
  const { builder } = frame.context;
  return tensorValue(
    from(frame, span, () =>
      builder.div(total.node, known === undefined ? builder.size({ dim: count, dtype }) : builder.scalar(known, dtype)),
    ),
  );
}

function position(call: BuiltinCall, op: AnyOp): Value {
  const { frame, span, args } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const operand = from(frame, span, () => counted(x, call));
  const found = applyOp(frame, op, [operand], [args[0]!.span], span, { axes: [axis] });
  if (found.kind !== 'tensor' || !booleanStatic(call, 'keepdims')) return found;
  const shape = x.type.shape.map((dim, at) => (at === axis ? oneDim : dim));
  return tensorValue(from(frame, span, () => frame.context.builder.reshape(found.node, { shape })));
}
