/** The largest or the mean of what lies in each window; windows of given size, or as many as the result is to have. */
import { constantDim, constantOf, exactDiv, oneDim, zeroDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType, isFloat } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { helpOnDivision } from '../multiples.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { booleanStatic, tensorArgument, type Builtin, type BuiltinCall } from './builtin.ts';
import { lowest } from './masks.ts';
import { onePerAxis, padded, perAxis, through, windowsOf, type Windows } from './windows.ts';

export const poolingBuiltins = {
  max_pool1d: (call) => pool(call, 1, largest),
  max_pool2d: (call) => pool(call, 2, largest),
  avg_pool1d: (call) => pool(call, 1, average),
  avg_pool2d: (call) => pool(call, 2, average),
  adaptive_max_pool1d: (call) => adaptive(call, 1, largestOver),
  adaptive_max_pool2d: (call) => adaptive(call, 2, largestOver),
  adaptive_avg_pool1d: (call) => adaptive(call, 1, meanOver),
  adaptive_avg_pool2d: (call) => adaptive(call, 2, meanOver),
} as const satisfies Readonly<Record<string, Builtin>>;

/** x, of which `rank` axes before the channels are pooled; undefined after a problem. */
function pooled(call: BuiltinCall, rank: number): { readonly x: Node; readonly first: number } | undefined {
  const { frame, args, span } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return undefined;
  const first = x.type.shape.length - rank - 1;
  const isNumeric = isFloat(x.type.dtype) || x.type.dtype === 'i32';
  if (first >= 0 && isNumeric) return { x, first };
  const [entry, message] = isNumeric
    ? [elaborateProblems.rankMismatch, `pooling needs ${rank} axes of places and one of channels`]
    : [elaborateProblems.badOperands, `pooling is for numbers, not for ${x.type.dtype}`];
  fail(frame, entry, span, message, { labels: [{ span: args[0]!.span, text: formatType(x.type) }] });
  return undefined;
}

type Pool = (call: BuiltinCall, x: Node, first: number, windows: readonly Windows[]) => Node;

/** Windows side by side, unless `stride` says otherwise. */
function pool(call: BuiltinCall, rank: number, reduce: Pool): Value {
  const operand = pooled(call, rank);
  const size = perAxis(call, 'size', onePerAxis(rank));
  if (operand === undefined || size === undefined) return poison;
  const { x, first } = operand;
  const windows = windowsOf(call, x.type.shape.slice(first, first + rank), size.map(constantDim), size);
  if (windows === undefined || !windows.every((one) => seesSomething(call, one))) return poison;
  return tensorValue(reduce(call, x, first, windows));
}

/** Beyond a border as wide as it a window has nothing to take the largest or the mean of. */
function seesSomething(call: BuiltinCall, { size, dilation, low, high }: Windows): boolean {
  const reach = dilation * (constantOf(size)! - 1) + 1;
  const given = call.statics.get('padding');
  if (given === undefined || Math.max(low, high) < reach || booleanStatic(call, 'count_padding')) return true;
  const message = `a window of ${reach} beside a border of ${Math.max(low, high)} sees nothing but padding`;
  fail(call.frame, elaborateProblems.outOfRange, given.span, message, {
    help: `Pad by less than the window, ${reach === 1 ? '`padding=0`' : `\`padding=${reach - 1}\` at most`}, or put zeros around x first: \`pad\`.`,
  });
  return false;
}

/** The axes of places in windows, once x is seen through them. */
function places(first: number, windows: readonly Windows[]): readonly number[] {
  return windows.map((_, axis) => first + 2 * axis + 1);
}

/** The border never wins: it is lower than everything. */
function largest(call: BuiltinCall, x: Node, first: number, windows: readonly Windows[]): Node {
  const seen = through(call, padded(call, x, first, windows, lowest(x.type.dtype)), first, windows);
  return from(call.frame, call.span, () =>
    call.frame.context.builder.reduceMax(seen, { axes: places(first, windows) }),
  );
}

/** The border counts for nothing, unless asked for. */
function average(call: BuiltinCall, x: Node, first: number, windows: readonly Windows[]): Node {
  const { frame, span } = call;
  const { builder, float } = frame.context;
  const total = (of: Node, at: number): Node => {
    const seen = through(call, padded(call, of, at, windows, 0), at, windows);
    return from(frame, span, () => builder.sum(seen, { axes: places(at, windows) }));
  };
  const values = isFloat(x.type.dtype) ? x : from(frame, span, () => builder.cast(x, { dtype: float }));
  const { dtype } = values.type;
  const sum = total(values, first);
  return from(frame, span, () => {
    const isWhole = windows.every(({ low, high }) => low === 0 && high === 0) || booleanStatic(call, 'count_padding');
    const size = windows.reduce((product, window) => product * constantOf(window.size)!, 1);
    if (isWhole) return builder.div(sum, builder.scalar(size, dtype));
    const ones = builder.expand(builder.scalar(1, dtype), x.type.shape.slice(first, first + windows.length));
    const counts = total(ones, 0);
    return builder.div(sum, builder.reshape(counts, { shape: [...counts.type.shape, oneDim] }));
  });
}

type Over = (call: BuiltinCall, x: Node, axis: number) => Node;

function largestOver({ frame, span }: BuiltinCall, x: Node, axis: number): Node {
  return from(frame, span, () => frame.context.builder.reduceMax(x, { axes: [axis] }));
}

function meanOver({ frame, span }: BuiltinCall, x: Node, axis: number): Node {
  const { builder, float } = frame.context;
  return from(frame, span, () => {
    const values = isFloat(x.type.dtype) ? x : builder.cast(x, { dtype: float });
    const count = builder.size({ dim: x.type.shape[axis]!, dtype: values.type.dtype });
    return builder.div(builder.sum(values, { axes: [axis] }), count);
  });
}

/** `size` windows that cover each axis: from the last on, so that the first of equals is the first in row-major order. */
function adaptive(call: BuiltinCall, rank: number, over: Over): Value {
  const operand = pooled(call, rank);
  const size = perAxis(call, 'size', onePerAxis(rank));
  if (operand === undefined || size === undefined) return poison;
  let { x } = operand;
  for (let axis = rank - 1; axis >= 0; axis--) {
    const next = adapted(call, x, operand.first + axis, size[axis]!, over);
    if (next === undefined) return poison;
    x = next;
  }
  return tensorValue(x);
}

/** Equal windows where the extent is a multiple; else window i is from ⌊i·extent/count⌋ to ⌈(i + 1)·extent/count⌉. */
function adapted(call: BuiltinCall, x: Node, axis: number, count: number, over: Over): Node | undefined {
  const { frame, span } = call;
  const { builder } = frame.context;
  const extent = x.type.shape[axis]!;
  const each = exactDiv(extent, constantDim(count));
  if (each !== undefined && constantOf(extent) !== 0) {
    const shape = x.type.shape.toSpliced(axis, 1, constantDim(count), each);
    const split = from(frame, span, () => builder.reshape(x, { shape }));
    return over(call, split, axis + 1);
  }
  const known = constantOf(extent);
  if (known === undefined || known === 0) {
    const message =
      known === 0
        ? 'nothing is there to pool'
        : `${extent.key} places make ${count} windows only where ${count} divides them`;
    fail(frame, elaborateProblems.outOfRange, span, message, {
      ...(known === undefined ? helpOnDivision(extent, count) : {}),
      labels: [{ span: call.args[0]!.span, text: formatType(x.type) }],
    });
    return undefined;
  }
  const bound = (at: Dim, rest: (dim: Dim) => Dim): readonly Dim[] =>
    x.type.shape.map((dim, other) => (other === axis ? at : rest(dim)));
  const parts = Array.from({ length: count }, (_, i) => {
    const start = bound(constantDim(Math.floor((i * known) / count)), () => zeroDim);
    const stop = bound(constantDim(Math.ceil(((i + 1) * known) / count)), (dim) => dim);
    const slice = from(frame, span, () => builder.slice(x, { start, stop, step: onePerAxis(start.length) }));
    const part = over(call, slice, axis);
    return from(frame, span, () => builder.reshape(part, { shape: part.type.shape.toSpliced(axis, 0, oneDim) }));
  });
  const joined = applyOp(frame, operators.concat, parts, [], span, { axis });
  return joined.kind === 'tensor' ? joined.node : undefined;
}
