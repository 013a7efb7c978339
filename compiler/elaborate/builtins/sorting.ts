/** Order along an axis, equals in the order in which they stand. */
import { constantDim, constantOf, oneDim, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { axisStatic, booleanStatic, tensorArgument, wholeStatic, type Builtin, type BuiltinCall } from './builtin.ts';

export const sortingBuiltins = {
  sort: (call) => sorted(call, booleanStatic(call, 'descending'), (order) => inOrder(call, order)),
  argsort: (call) => sorted(call, booleanStatic(call, 'descending'), ({ positions }) => tensorValue(positions)),
  topk,
} as const satisfies Readonly<Record<string, Builtin>>;

interface Order {
  readonly axis: number;
  readonly extent: Dim;
  /** As they stand. */
  readonly values: Node;
  /** Where they stand in order. */
  readonly positions: Node;
}

function inOrder({ frame, args, span }: BuiltinCall, { axis, values, positions }: Order): Value {
  return applyOp(frame, operators.gather, [values, positions], [args[0]!.span], span, { axis });
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
  const positions = from(frame, span, () => positionsIn(builder, x, axis, descending));
  return result({ axis, extent: x.type.shape[axis]!, values: x, positions });
}

/** Of the axis in order: the operator works on rows. */
function positionsIn(builder: Builder, x: Node, axis: number, descending: boolean): Node {
  const { shape } = x.type;
  const last = shape.length - 1;
  const swap = shape.map((_, at) => (at === axis ? last : at === last ? axis : at));
  const rows = axis === last ? x : builder.transpose(x, { permutation: swap });
  const ordered = builder.order(rows, { descending });
  const rank = ordered.type.shape.length;
  const stop = ordered.type.shape.with(rank - 2, oneDim);
  const first = builder.slice(ordered, { start: stop.map(() => zeroDim), stop, step: stop.map(() => 1) });
  const positions = builder.reshape(first, { shape: rows.type.shape });
  return axis === last ? positions : builder.transpose(positions, { permutation: swap });
}

/** The first k in descending order, and where they were. */
function topk(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const k = wholeStatic(call, 'k');
  if (k === undefined) return poison;
  return sorted(call, true, (order) => {
    const { axis, extent, positions } = order;
    const rest = constantOf(subDims(extent, constantDim(k)));
    if (k < 0 || (rest !== undefined && rest < 0)) {
      return fail(frame, elaborateProblems.outOfRange, span, `an axis of ${extent.key} has no ${k} largest`, {
        labels: args.map((one) => ({ span: one.span, text: 'of this' })),
      });
    }
    const { shape } = positions.type;
    const stop = shape.with(axis, constantDim(k));
    const head = applyOp(frame, operators.slice, [positions], [], span, {
      start: shape.map(() => zeroDim),
      stop,
      step: shape.map(() => 1),
    });
    if (head.kind !== 'tensor') return head;
    return { kind: 'tuple', elements: [inOrder(call, { ...order, positions: head.node }), head] };
  });
}
