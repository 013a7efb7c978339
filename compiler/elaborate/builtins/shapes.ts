/** The same elements under other axes: reshape and its relatives, joining and splitting. */
import { broadcastShapes } from '../../graph/broadcast.ts';
import {
  addDims,
  constantDim,
  constantOf,
  exactDiv,
  isOne,
  oneDim,
  productOf,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape, formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { describeValue } from '../describe.ts';
import { dimOf, toDim } from '../dims.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { countedFromEnd, partBetween, type Bound } from '../subscript.ts';
import { applyOp, spansOf, toNodes } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import {
  axesStatic,
  axisStatic,
  flatten as flattened,
  restDims,
  tensorArgument,
  wholeStatic,
  type Builtin,
  type BuiltinCall,
} from './builtin.ts';

export const shapeBuiltins = {
  reshape,
  flatten,
  transpose,
  squeeze,
  unsqueeze,
  expand,
  concat,
  stack,
  split,
  slice,
  unstack,
} as const satisfies Readonly<Record<string, Builtin>>;

function to({ frame, span }: BuiltinCall, x: Node, shape: readonly Dim[]): Value {
  return tensorValue(from(frame, span, () => frame.context.builder.reshape(x, { shape })));
}

/** One dim may be −1: what the others leave. */
function reshape(call: BuiltinCall): Value {
  const { frame, rest, span } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const dims: (Dim | undefined)[] = [];
  for (const operand of flattened(rest)) {
    const isRest = operand.value.kind === 'number' && operand.value.value === -1;
    const dim = isRest ? undefined : toDim(frame, operand);
    if (!isRest && dim === undefined) return poison;
    dims.push(dim);
  }
  const total = productOf(x.type.shape);
  const known = productOf(dims.flatMap((dim) => dim ?? []));
  const wildcards = dims.filter((dim) => dim === undefined).length;
  const left = wildcards === 1 ? exactDiv(total, known) : oneDim;
  if (wildcards > 1 || left === undefined || (wildcards === 0 && known.key !== total.key)) {
    const shape = `[${dims.map((dim) => dim?.key ?? '-1').join(', ')}]`;
    return fail(
      frame,
      elaborateProblems.badReshape,
      span,
      `${formatShape(x.type.shape)} does not reshape to ${shape}`,
      {
        labels: [{ span: call.args[0]!.span, text: `${formatType(x.type)}: ${total.key} elements` }],
        ...(wildcards > 1 ? { help: 'Only one dim can be −1.' } : {}),
      },
    );
  }
  const shape = dims.map((dim) => dim ?? left);
  return to(call, x, shape);
}

function flatten(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const [first, ...others] = x.type.shape;
  return first === undefined ? missingAxis(call, x) : to(call, x, [first, productOf(others)]);
}

function missingAxis({ frame, span, args }: BuiltinCall, x: Node): Value {
  return fail(frame, elaborateProblems.rankMismatch, span, `${formatType(x.type)} has too few axes`, {
    labels: [{ span: args[0]!.span, text: formatType(x.type) }],
  });
}

function transpose(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const order = x.type.shape.map((_, axis) => axis);
  const rank = order.length;
  if (call.statics.get('axes') === undefined && rank < 2) return missingAxis(call, x);
  const permutation = axesStatic(call, x, [...order.slice(0, -2), rank - 1, rank - 2]);
  if (permutation === undefined) return poison;
  if (permutation.length !== rank) {
    const message = `${permutation.length} axes for a tensor of ${rank}`;
    return fail(frame, elaborateProblems.badAxis, call.statics.get('axes')!.span, message, {
      labels: [{ span: args[0]!.span, text: formatType(x.type) }],
    });
  }
  return applyOp(frame, operators.transpose, [x], [args[0]!.span], span, { permutation });
}

function squeeze(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const extent = x.type.shape[axis]!;
  if (!isOne(extent)) {
    const message = `axis ${axis} is ${extent.key}, not 1`;
    return fail(call.frame, elaborateProblems.shapeMismatch, call.span, message, {
      labels: [{ span: call.args[0]!.span, text: formatType(x.type) }],
      help: 'Only an axis of extent 1 can go.',
    });
  }
  const shape = x.type.shape.filter((_, at) => at !== axis);
  return to(call, x, shape);
}

function unsqueeze(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1, x.type.shape.length + 1);
  return axis === undefined ? poison : to(call, x, x.type.shape.toSpliced(axis, 0, oneDim));
}

function expand(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const x = tensorArgument(call, 0);
  const shape = restDims(call);
  if (x === undefined || shape === undefined) return poison;
  const common = broadcastShapes([x.type.shape, shape]);
  const fits =
    !('mismatch' in common) && common.length === shape.length && common.every((dim, i) => dim.key === shape[i]!.key);
  if (!fits) {
    const message = `${formatShape(x.type.shape)} does not expand to ${formatShape(shape)}`;
    return fail(frame, elaborateProblems.shapeMismatch, span, message, {
      labels: [{ span: args[0]!.span, text: formatType(x.type) }],
    });
  }
  return tensorValue(from(frame, span, () => frame.context.builder.expand(x, shape)));
}

/** The tensors given one by one, or as one list. */
function parts(call: BuiltinCall): readonly Node[] | undefined {
  const operands = call.args.flatMap((operand) => flattened([operand]));
  const met = toNodes(call.frame, operands);
  if (met?.weak !== true) return met?.nodes;
  // Of numbers alone it is a tensor of floats, like those that it will meet.
  const { builder, float } = call.frame.context;
  return met.nodes.map((node) => from(call.frame, call.span, () => builder.cast(node, { dtype: float })));
}

function concat(call: BuiltinCall): Value {
  const nodes = parts(call);
  const [first] = nodes ?? [];
  if (nodes === undefined || first === undefined) return poison;
  const axis = axisStatic(call, first, -1);
  if (axis === undefined) return poison;
  return applyOp(call.frame, operators.concat, nodes, spansOf(call.args), call.span, { axis });
}

function stack(call: BuiltinCall): Value {
  const { frame, span, args } = call;
  const nodes = parts(call);
  const [first] = nodes ?? [];
  if (nodes === undefined || first === undefined) return poison;
  const axis = axisStatic(call, first, -1, first.type.shape.length + 1);
  if (axis === undefined) return poison;
  const raised = from(frame, span, () =>
    nodes.map((node) => frame.context.builder.reshape(node, { shape: node.type.shape.toSpliced(axis, 0, oneDim) })),
  );
  return applyOp(frame, operators.concat, raised, spansOf(args), span, { axis });
}

/** `split[n]`: n equal parts; `split[[2, 3]]`: parts of these sizes. */
function split(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  const { value } = call.statics.get('n')!;
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const sizes = value.kind === 'list' ? listedParts(call, x, axis) : equalParts(call, x, axis);
  if (sizes === undefined) return poison;
  let end = zeroDim;
  const elements = sizes.map((size) => {
    const start = end;
    end = addDims(start, size);
    return sliceAlong(call, x, axis, start, end);
  });
  return { kind: 'tuple', elements };
}

function equalParts(call: BuiltinCall, x: Node, axis: number): readonly Dim[] | undefined {
  const n = wholeStatic(call, 'n');
  if (n === undefined) return undefined;
  const extent = x.type.shape[axis]!;
  const part = n > 0 ? exactDiv(extent, constantDim(n)) : undefined;
  if (part !== undefined && n <= 10_000) return Array.from({ length: n }, () => part);
  return unsplit(call, x, `an axis of ${extent.key} does not split in ${n} equal parts`);
}

function listedParts(call: BuiltinCall, x: Node, axis: number): readonly Dim[] | undefined {
  const sizes = flattened([call.statics.get('n')!]).map((operand) => toDim(call.frame, operand));
  if (!sizes.every((size) => size !== undefined)) return undefined;
  const extent = x.type.shape[axis]!;
  if (sizes.reduce(addDims, zeroDim).key === extent.key) return sizes;
  const text = sizes.map(({ key }) => key).join(' + ');
  return unsplit(call, x, `an axis of ${extent.key} does not split in parts of ${text}`);
}

function unsplit({ frame, args, span }: BuiltinCall, x: Node, message: string): undefined {
  fail(frame, elaborateProblems.shapeMismatch, span, message, {
    labels: [{ span: args[0]!.span, text: formatType(x.type) }],
  });
  return undefined;
}

/** What a subscript of one axis takes. */
function slice(call: BuiltinCall): Value {
  const { frame, args, span, statics } = call;
  const x = tensorArgument(call, 0);
  const step = statics.has('step') ? wholeStatic(call, 'step') : 1;
  if (x === undefined || step === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const { shape } = x.type;
  const extent = shape[axis]!;
  const bounds: Partial<Record<'start' | 'stop', Bound>> = {};
  for (const side of ['start', 'stop'] as const) {
    const given = statics.get(side);
    if (given === undefined) continue;
    const dim = dimOf(given.value);
    if (dim === undefined) {
      return fail(frame, elaborateProblems.badDim, given.span, `${describeValue(given.value)} is no position`);
    }
    bounds[side] = { at: countedFromEnd(dim, extent), span: given.span };
  }
  if (step === 0) return fail(frame, elaborateProblems.notStatic, span, 'a step is a whole number other than 0');
  const part = partBetween(frame, { ...bounds, step, span }, extent, `an axis of ${extent.key}`);
  if (part === undefined) return poison;
  return applyOp(frame, operators.slice, [x], [args[0]!.span], span, {
    start: shape.map((_, at) => (at === axis ? part.start : zeroDim)),
    stop: shape.map((dim, at) => (at === axis ? part.stop : dim)),
    step: shape.map((_, at) => (at === axis ? step : 1)),
  });
}

function unstack(call: BuiltinCall): Value {
  const x = tensorArgument(call, 0);
  if (x === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const n = constantOf(x.type.shape[axis]!);
  if (n === undefined || n > 10_000) {
    const message = `an axis of ${x.type.shape[axis]!.key} cannot be taken apart: how many parts there are must be known`;
    return fail(call.frame, elaborateProblems.notStatic, call.span, message);
  }
  const kept = x.type.shape.filter((_, at) => at !== axis);
  const elements = Array.from({ length: n }, (_, i): Value => {
    const part = sliceAlong(call, x, axis, constantDim(i), constantDim(i + 1));
    return part.kind === 'tensor' ? to(call, part.node, kept) : part;
  });
  return { kind: 'tuple', elements };
}

function sliceAlong({ frame, args, span }: BuiltinCall, x: Node, axis: number, start: Dim, stop: Dim): Value {
  const { shape } = x.type;
  return applyOp(frame, operators.slice, [x], [args[0]!.span], span, {
    start: shape.map((_, at) => (at === axis ? start : zeroDim)),
    stop: shape.map((dim, at) => (at === axis ? stop : dim)),
    step: shape.map(() => 1),
  });
}
