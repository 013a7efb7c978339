/** Order along an axis, equals in the order in which they stand. */
import { constantDim, constantOf, oneDim, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { requireSizes } from '../subscript.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { axisStatic, booleanStatic, tensorArgument, wholeStatic, type Builtin, type BuiltinCall } from './builtin.ts';

export const sortingBuiltins = {
  sort: (call) => sorted(call, (rows, positions) => inOrder(call, rows, positions)),
  argsort: (call) => sorted(call, (_, positions) => tensorValue(positions)),
  topk,
} as const satisfies Readonly<Record<string, Builtin>>;

interface Rows {
  readonly axis: number;
  readonly x: Node;
}

function inOrder({ frame, args, span }: BuiltinCall, { axis, x }: Rows, positions: Node): Value {
  return applyOp(frame, operators.gather, [x, positions], [args[0]!.span], span, { axis });
}

/** What has an order, and the axis along which it is asked for. */
function rowsOf(call: BuiltinCall): Rows | undefined {
  const { frame, args, span } = call;
  const given = tensorArgument(call, 0);
  if (given === undefined) return undefined;
  const axis = axisStatic(call, given, -1);
  if (axis === undefined) return undefined;
  if (given.type.dtype === 'bool') {
    fail(frame, elaborateProblems.badOperands, span, 'bool has no order', {
      labels: [{ span: args[0]!.span, text: formatType(given.type) }],
    });
    return undefined;
  }
  const { builder } = frame.context;
  const x = given.type.dtype === 'u8' ? from(frame, span, () => builder.cast(given, { dtype: 'i32' })) : given;
  return { axis, x };
}

function sorted(call: BuiltinCall, result: (rows: Rows, positions: Node) => Value): Value {
  const rows = rowsOf(call);
  if (rows === undefined) return poison;
  const descending = booleanStatic(call, 'descending');
  return result(
    rows,
    positionsIn(call, rows, (b, x) => ordered(b, x, descending)),
  );
}

/** Positions along the axis: the operators work on rows. */
function positionsIn(call: BuiltinCall, { axis, x }: Rows, find: (b: Builder, rows: Node) => Node): Node {
  const { frame, span } = call;
  const { builder } = frame.context;
  const last = x.type.shape.length - 1;
  const permutation = x.type.shape.map((_, at) => (at === axis ? last : at === last ? axis : at));
  return from(frame, span, () => {
    const rows = axis === last ? x : builder.transpose(x, { permutation });
    const positions = find(builder, rows);
    return axis === last ? positions : builder.transpose(positions, { permutation });
  });
}

function ordered(b: Builder, rows: Node, descending: boolean): Node {
  const both = b.order(rows, { descending });
  const rank = both.type.shape.length;
  const stop = both.type.shape.with(rank - 2, oneDim);
  const first = b.slice(both, { start: stop.map(() => zeroDim), stop, step: stop.map(() => 1) });
  return b.reshape(first, { shape: rows.type.shape });
}

/** With more of them, or a row that is hardly longer, it is put in order as a whole. */
const FEW = 64;
const isFewOf = (k: number, extent: Dim): boolean => k > 0 && k <= FEW && (constantOf(extent) ?? Infinity) >= 4 * k;

/** The first k in descending order, and where they were. */
function topk(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const k = wholeStatic(call, 'k');
  const rows = k === undefined ? undefined : rowsOf(call);
  if (k === undefined || rows === undefined) return poison;
  const extent = rows.x.type.shape[rows.axis]!;
  const rest = constantOf(subDims(extent, constantDim(k)));
  if (k < 0 || (rest !== undefined && rest < 0)) {
    return fail(frame, elaborateProblems.outOfRange, span, `an axis of ${extent.key} has no ${k} largest`, {
      labels: args.map((one) => ({ span: one.span, text: 'of this' })),
    });
  }
  requireSizes(frame, constantDim(k), extent, span);
  const positions = positionsIn(call, rows, (b, x) => (isFewOf(k, extent) ? b.top(x, { k }) : head(b, x, k)));
  return { kind: 'tuple', elements: [inOrder(call, rows, positions), tensorValue(positions)] };
}

function head(b: Builder, rows: Node, k: number): Node {
  const all = ordered(b, rows, true);
  const stop = [...all.type.shape.slice(0, -1), constantDim(k)];
  return b.slice(all, { start: stop.map(() => zeroDim), stop, step: stop.map(() => 1) });
}
