/** Order along an axis: every element's place is how many come before it, equals in the order in which they stand. */
import { constantDim, constantOf, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType, isFloat } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, type Value } from '../values.ts';
import { axisStatic, booleanStatic, tensorArgument, wholeStatic, type Builtin, type BuiltinCall } from './builtin.ts';

export const sortingBuiltins = {
  sort: (call) => sorted(call, booleanStatic(call, 'descending'), ({ values }) => values()),
  argsort: (call) => sorted(call, booleanStatic(call, 'descending'), ({ positions }) => positions()),
  topk,
} as const satisfies Readonly<Record<string, Builtin>>;

interface Order {
  readonly axis: number;
  readonly extent: Dim;
  readonly values: () => Value;
  /** Where each value was. */
  readonly positions: () => Value;
}

function sorted(call: BuiltinCall, descending: boolean, result: (order: Order) => Value): Value {
  const { frame, args, span } = call;
  const { builder } = frame.context;
  const given = tensorArgument(call, 0);
  if (given === undefined) return poison;
  const axis = axisStatic(call, given, -1);
  if (axis === undefined) return poison;
  if (given.type.dtype === 'bool') {
    return fail(frame, elaborateProblems.badOperands, span, 'bool has no order', {
      labels: [{ span: args[0]!.span, text: formatType(given.type) }],
    });
  }
  const x = given.type.dtype === 'u8' ? from(frame, span, () => builder.cast(given, { dtype: 'i32' })) : given;
  const { shape, dtype } = x.type;
  const places = from(frame, span, () => placesOf(call, x, axis, descending));
  /** `u` with each element at its place; −0 is what added to −0 leaves its sign. */
  const placed = (u: Node, zero: number): Value => {
    const into = from(frame, span, () => builder.expand(builder.scalar(zero, u.type.dtype), shape));
    return applyOp(frame, operators.scatterAdd, [into, places, u], [], span, { axis });
  };
  return result({
    axis,
    extent: shape[axis]!,
    values: () => placed(x, isFloat(dtype) ? -0 : 0),
    positions: () => placed(from(frame, span, () => builder.iota({ shape, axis, dtype: 'i32' })), 0), // prettier-ignore
  });
}

/**
 * How many elements along the axis come before each: n comparisons for each of n, which fuse into one loop and take no memory. NaN
 * counts as larger than every number.
 */
function placesOf({ frame }: BuiltinCall, x: Node, axis: number, descending: boolean): Node {
  const { builder } = frame.context;
  const { shape, dtype } = x.type;
  const pairs = shape.toSpliced(axis, 0, shape[axis]!);
  const mine = builder.broadcast(x, { shape: pairs, axes: shape.map((_, at) => (at <= axis ? at : at + 1)) });
  const other = builder.broadcast(x, { shape: pairs, axes: shape.map((_, at) => (at < axis ? at : at + 1)) });
  const [first, second] = descending ? [mine, other] : [other, mine];
  let before = builder.less(first, second);
  let same = builder.equal(other, mine);
  if (isFloat(dtype)) {
    const [isLow, isHigh] = [builder.equal(first, first), builder.notEqual(second, second)];
    before = builder.or(before, builder.and(isLow, isHigh));
    same = builder.or(same, builder.and(builder.notEqual(other, other), builder.notEqual(mine, mine)));
  }
  const number = (at: number): Node => builder.iota({ shape: pairs, axis: at, dtype: 'i32' });
  const stands = builder.less(number(axis + 1), number(axis));
  const precedes = builder.or(before, builder.and(same, stands));
  return builder.sum(builder.cast(precedes, { dtype: 'i32' }), { axes: [axis + 1] });
}

/** The first k in descending order, and where they were. */
function topk(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const k = wholeStatic(call, 'k');
  if (k === undefined) return poison;
  return sorted(call, true, ({ axis, extent, values, positions }) => {
    const rest = constantOf(subDims(extent, constantDim(k)));
    if (k < 0 || (rest !== undefined && rest < 0)) {
      return fail(frame, elaborateProblems.outOfRange, span, `an axis of ${extent.key} has no ${k} largest`, {
        labels: args.map((one) => ({ span: one.span, text: 'of this' })),
      });
    }
    const head = (all: Value): Value => {
      if (all.kind !== 'tensor') return all;
      const { shape } = all.node.type;
      const stop = shape.with(axis, constantDim(k));
      return applyOp(frame, operators.slice, [all.node], [], span, {
        start: shape.map(() => zeroDim),
        stop,
        step: shape.map(() => 1),
      });
    };
    return { kind: 'tuple', elements: [head(values()), head(positions())] };
  });
}
