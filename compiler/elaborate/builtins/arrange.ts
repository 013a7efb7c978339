/** Elements in other places: reversed, shifted, repeated, padded, on and off the diagonal, and running sums and products. */
import type { Builder } from '../../graph/builder.ts';
import { constantDim, constantOf, mulDims, oneDim, subDims, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { describeValue } from '../describe.ts';
import { toDim } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import {
  axesStatic,
  axisStatic,
  restDims,
  tensorArgument,
  wholeStatic,
  type Builtin,
  type BuiltinCall,
} from './builtin.ts';
import { withMask } from './masks.ts';

export const arrangeBuiltins = {
  flip,
  roll,
  tile,
  repeat,
  pad,
  tril: (call) => triangle(call, 'greaterEqual'),
  triu: (call) => triangle(call, 'lessEqual'),
  diag,
  cumsum: withMask((call) => running(call, (b, x, axis) => b.runningSum(x, { axis, reversed: false })), () => 0), // prettier-ignore
  cumprod: withMask((call) => running(call, (b, x, axis) => b.runningProd(x, { axis, reversed: false })), () => 1), // prettier-ignore
} as const satisfies Readonly<Record<string, Builtin>>;

/** A node made of others that are known to fit. */
function built({ frame, span }: BuiltinCall, make: () => Node): Value {
  return tensorValue(from(frame, span, make));
}

function flip(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const { shape } = x.type;
  const axes = axesStatic(call, x, shape.length === 0 ? [] : [shape.length - 1]);
  if (axes === undefined) return poison;
  const reversed = (axis: number): boolean => axes.includes(axis);
  return applyOp(call.frame, operators.slice, [x], [call.args[0]!.span], call.span, {
    start: shape.map((dim, axis) => (reversed(axis) ? subDims(dim, oneDim) : zeroDim)),
    stop: shape.map((dim, axis) => (reversed(axis) ? constantDim(-1) : dim)),
    step: shape.map((_, axis) => (reversed(axis) ? -1 : 1)),
  });
}

/** Two parts change places where the extent is known; otherwise rows are taken at (i − shift) modulo the extent. */
function roll(call: BuiltinCall): Value {
  const { builder } = call.frame.context;
  const x = tensorArgument(call, 0);
  const shift = wholeStatic(call, 'shift');
  if (x === undefined || shift === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const { shape } = x.type;
  const extent = shape[axis]!;
  const known = constantOf(extent);
  if (known === undefined) {
    return built(call, () => {
      const size = builder.size({ dim: extent, dtype: 'i32' });
      const back = builder.rem(builder.scalar(shift, 'i32'), size);
      const position = builder.sub(builder.iota({ shape: [extent], axis: 0, dtype: 'i32' }), back);
      return builder.take(x, builder.rem(builder.add(position, size), size), { axis });
    });
  }
  const by = known === 0 ? 0 : ((shift % known) + known) % known;
  if (by === 0) return tensorValue(x);
  const cut = constantDim(known - by);
  const part = (start: Dim, stop: Dim): Node =>
    builder.slice(x, {
      start: shape.map((_, at) => (at === axis ? start : zeroDim)),
      stop: shape.map((dim, at) => (at === axis ? stop : dim)),
      step: shape.map(() => 1),
    });
  return built(call, () => builder.concat(part(cut, extent), part(zeroDim, cut), { axis }));
}

/** x under `shape`, each axis behind a new one along which it is repeated `counts` times; then each pair as one. */
function repeated(call: BuiltinCall, x: Node, shape: readonly Dim[], counts: readonly Dim[]): Value {
  const { builder } = call.frame.context;
  return built(call, () => {
    const lifted = builder.reshape(x, { shape });
    const pairs = shape.flatMap((dim, axis) => [counts[axis]!, dim]);
    const spread = builder.broadcast(lifted, { shape: pairs, axes: shape.map((_, axis) => 2 * axis + 1) });
    return builder.reshape(spread, { shape: shape.map((dim, axis) => mulDims(counts[axis]!, dim)) });
  });
}

/** One count for each axis, counted from the last; more counts make new axes. */
function tile(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  const given = restDims(call);
  if (x === undefined || given === undefined) return poison;
  const { shape } = x.type;
  const ones = (count: number): readonly Dim[] => Array.from({ length: Math.max(0, count) }, () => oneDim);
  return repeated(
    call,
    x,
    [...ones(given.length - shape.length), ...shape],
    [...ones(shape.length - given.length), ...given],
  );
}

function repeat(call: BuiltinCall): Value {
  const { builder } = call.frame.context;
  const x = tensorArgument(call, 0);
  const count = toDim(call.frame, call.statics.get('n')!);
  if (x === undefined || count === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const { shape } = x.type;
  return built(call, () => {
    const axes = shape.map((_, at) => (at > axis ? at + 1 : at));
    const spread = builder.broadcast(x, { shape: shape.toSpliced(axis + 1, 0, count), axes });
    return builder.reshape(spread, { shape: shape.with(axis, mulDims(shape[axis]!, count)) });
  });
}

/** `low` elements before and `high` after, as many unless told, along one axis or each of `axes`. */
function pad(call: BuiltinCall): Value {
  const { frame, statics, args, span } = call;
  const x = tensorArgument(call, 0);
  const low = toDim(frame, statics.get('low')!);
  const high = toDim(frame, statics.get('high') ?? statics.get('low')!);
  if (x === undefined || low === undefined || high === undefined) return poison;
  const { shape } = x.type;
  const axes = axesStatic(call, x, shape.length === 0 ? [] : [shape.length - 1]);
  if (axes === undefined) return poison;
  const value = statics.get('value');
  if (value !== undefined && value.value.kind !== 'number') {
    const message = `\`value\` is a number, not ${describeValue(value.value)}`;
    return fail(frame, elaborateProblems.notStatic, value.span, message);
  }
  const width = (by: Dim): readonly Dim[] => shape.map((_, axis) => (axes.includes(axis) ? by : zeroDim));
  return applyOp(frame, operators.pad, [x], [args[0]!.span], span, {
    low: width(low),
    high: width(high),
    value: value?.value.kind === 'number' ? value.value.value : 0,
  });
}

/** Positions along the last two axes, compared: row + diagonal with column. */
function triangle(call: BuiltinCall, comparison: 'greaterEqual' | 'lessEqual'): Value {
  const { builder } = call.frame.context;
  const x = tensorArgument(call, 0);
  const diagonal = call.statics.has('diagonal') ? wholeStatic(call, 'diagonal') : 0;
  if (x === undefined || diagonal === undefined) return poison;
  const rank = x.type.shape.length;
  if (rank < 2) return tooFewAxes(call, x, 2);
  return built(call, () => {
    const shape = x.type.shape.slice(-2);
    const row = builder.iota({ shape, axis: 0, dtype: 'i32' });
    const column = builder.iota({ shape, axis: 1, dtype: 'i32' });
    const kept = builder[comparison](builder.add(row, builder.scalar(diagonal, 'i32')), column);
    return builder.where(kept, x, builder.scalar(0, x.type.dtype));
  });
}

function tooFewAxes({ frame, span, args }: BuiltinCall, x: Node, least: number): Value {
  return fail(frame, elaborateProblems.rankMismatch, span, `${formatType(x.type)} has fewer than ${least} axes`, {
    labels: [{ span: args[0]!.span, text: formatType(x.type) }],
  });
}

/** Of a vector the matrix with it on the diagonal; of square matrices in the last two axes the diagonals. */
function diag(call: BuiltinCall): Value {
  const { frame, span, args } = call;
  const { builder } = frame.context;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const { shape, dtype } = x.type;
  const rank = shape.length;
  if (rank === 0) return tooFewAxes(call, x, 1);
  const n = shape[rank - 1]!;
  const square = rank === 1 || shape[rank - 2]!.key === n.key;
  if (!square || (rank > 1 && (dtype === 'bool' || dtype === 'u8'))) {
    const message = square ? `${dtype} has no sums` : `${formatType(x.type)} is not square`;
    return fail(frame, elaborateProblems.badOperands, span, message, {
      labels: [{ span: args[0]!.span, text: formatType(x.type) }],
    });
  }
  return built(call, () => {
    const plane = { shape: [n, n], dtype: 'i32' } as const;
    const same = builder.equal(builder.iota({ ...plane, axis: 0 }), builder.iota({ ...plane, axis: 1 }));
    const kept = builder.where(same, x, builder.scalar(0, dtype));
    return rank === 1 ? kept : builder.sum(kept, { axes: [rank - 1] });
  });
}

/** The fold of each element with all before it. */
function running(call: BuiltinCall, fold: (b: Builder, x: Node, axis: number) => Node): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const { builder } = call.frame.context;
  return built(call, () => {
    const isSmall = x.type.dtype === 'bool' || x.type.dtype === 'u8';
    return fold(builder, isSmall ? builder.cast(x, { dtype: 'i32' }) : x, axis);
  });
}
