/** Convolutions and transposed convolutions: channels last, weights as places, channels in, channels out. */
import {
  addDims,
  constantDim,
  constantOf,
  equalDims,
  exactDiv,
  oneDim,
  scaleDim,
  subDims,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { zerosOf } from '../../ops/rules/define.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { applyOp, spansOf, toNodes } from '../tensors.ts';
import { poison, tensorValue, type GivenStatic, type Value } from '../values.ts';
import { wholeStatic, type Builtin, type BuiltinCall } from './builtin.ts';
import { bordersOf, elementsOf, padded, perAxis, perAxisHelp, stepsOf, through, windowsOf } from './windows.ts';

export const convolutionBuiltins = {
  conv1d: (call) => convolution(call, 1),
  conv2d: (call) => convolution(call, 2),
  conv3d: (call) => convolution(call, 3),
  conv_transpose1d: (call) => transposed(call, 1),
  conv_transpose2d: (call) => transposed(call, 2),
  conv_transpose3d: (call) => transposed(call, 3),
} as const satisfies Readonly<Record<string, Builtin>>;

/** The operands of a convolution, with the channels in groups where there are several. */
interface Operands {
  /** [..., places, channels], or [..., places, groups, channels of one]. */
  readonly x: Node;
  /** [places, in, out], or [places, in, groups, out of one]. */
  readonly w: Node;
  /** How many axes of x come before its places. */
  readonly first: number;
  readonly groups: number;
  /** All channels that come out. */
  readonly out: Dim;
}

function operandsOf(call: BuiltinCall, rank: number): Operands | undefined {
  const { frame, args, span } = call;
  const groups = call.statics.has('groups') ? wholeStatic(call, 'groups') : 1;
  const nodes = toNodes(frame, args)?.nodes;
  if (nodes === undefined || groups === undefined) return undefined;
  const [x, w] = [nodes[0]!, nodes[1]!];
  const first = x.type.shape.length - rank - 1;
  const labels = [x, w].map((node, i) => ({ span: args[i]!.span, text: formatType(node.type) }));
  if (first < 0 || w.type.shape.length !== rank + 2) {
    const message = `x is [..., ${rank} axes of places, channels], and the weights [${rank} axes of places, in, out]`;
    fail(frame, elaborateProblems.rankMismatch, span, message, { labels });
    return undefined;
  }
  if (!isKernelOf(call, w.type.shape.slice(0, rank))) return undefined;
  const [channels, into, out] = [x.type.shape.at(-1)!, w.type.shape.at(-2)!, w.type.shape.at(-1)!];
  const own = groups > 0 ? exactDiv(channels, constantDim(groups)) : undefined;
  const outOfOne = groups > 0 ? exactDiv(out, constantDim(groups)) : undefined;
  if (own === undefined || outOfOne === undefined) {
    const message = `${channels.key} channels in and ${out.key} out do not make ${groups} equal groups`;
    fail(frame, elaborateProblems.shapeMismatch, span, message, { labels });
    return undefined;
  }
  if (!equalDims(own, into)) {
    const each = groups === 1 ? '' : ` in each of ${groups} groups`;
    const message = `x has ${own.key} channels${each}, and the weights are for ${into.key}`;
    fail(frame, elaborateProblems.shapeMismatch, span, message, { labels });
    return undefined;
  }
  if (groups === 1) return { x, w, first, groups, out };
  const { builder } = frame.context;
  const group = constantDim(groups);
  return from(frame, span, () => ({
    x: builder.reshape(x, { shape: [...x.type.shape.slice(0, -1), group, own] }),
    w: builder.reshape(w, { shape: [...w.type.shape.slice(0, -1), group, outOfOne] }),
    first,
    groups,
    out,
  }));
}

/** Whether `kernel`, where it is given, says what the weights are: one number for all axes, or one for each. */
function isKernelOf(call: BuiltinCall, sizes: readonly Dim[]): boolean {
  const given = call.statics.get('kernel');
  if (given === undefined) return true;
  const listed = elementsOf(given.value) ?? [given.value];
  const isListed = listed.length === 1 || listed.length === sizes.length;
  const isSize = (value: Value | undefined, size: Dim): boolean =>
    value?.kind === 'number' && value.value === constantOf(size);
  if (isListed && sizes.every((size, axis) => isSize(listed[axis] ?? listed[0], size))) return true;
  const said = isListed ? sizes.map(({ key }) => key).join(' × ') : `a whole number, or a list of ${sizes.length}`;
  const message = `\`kernel\` is ${said}${isListed ? ', as the weights have it' : ''}, not ${describeValue(given.value)}`;
  fail(call.frame, elaborateProblems.notStatic, given.span, message, { help: perAxisHelp });
  return false;
}

const counted = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => first + i);

/** Labels of the contraction: leading axes, then windows and the places in them in turn, then groups, channels in, channels out. */
function labelsOf({ first, groups }: Operands, rank: number) {
  const next = first + 2 * rank;
  const places = counted(0, rank).map((axis) => first + 2 * axis + 1);
  return { places, group: groups === 1 ? [] : [next], channel: next + 1, output: next + 2 };
}

/** Σ over the places k of each window and the channels c of x[stride·o + dilation·k, c]·w[k, c, out]. */
function convolution(call: BuiltinCall, rank: number): Value {
  const { frame, args, span } = call;
  const operands = operandsOf(call, rank);
  if (operands === undefined) return poison;
  const { x, w, first } = operands;
  const windows = windowsOf(call, x.type.shape.slice(first, first + rank), w.type.shape.slice(0, rank));
  if (windows === undefined) return poison;
  const seen = through(call, padded(call, x, first, windows, 0), first, windows);
  const { group, channel, output, places } = labelsOf(operands, rank);
  const product = applyOp(frame, operators.contract, [seen, w], spansOf(args), span, {
    left: [...counted(0, first + 2 * rank), ...group, channel],
    right: [...places, channel, ...group, output],
    result: [...counted(0, first), ...places.map((place) => place - 1), ...group, output],
  });
  return product.kind === 'tensor' ? ungrouped(call, product.node, operands) : product;
}

function ungrouped({ frame, span }: BuiltinCall, y: Node, { groups, out }: Operands): Value {
  if (groups === 1) return tensorValue(y);
  return tensorValue(
    from(frame, span, () => frame.context.builder.reshape(y, { shape: [...y.type.shape.slice(0, -2), out] })),
  );
}

/** What a convolution of the same stride, padding and dilation hands back: x[o, c]·w[k, c, out] added at stride·o + dilation·k. */
function transposed(call: BuiltinCall, rank: number): Value {
  const { frame, args, span } = call;
  const operands = operandsOf(call, rank);
  if (operands === undefined) return poison;
  const { x, w, first } = operands;
  const along = spread(call, x.type.shape.slice(first, first + rank), w.type.shape.slice(0, rank));
  if (along === undefined) return poison;
  const { group, channel, output, places } = labelsOf(operands, rank);
  const lead = counted(0, first);
  const product = applyOp(frame, operators.contract, [x, w], spansOf(args), span, {
    left: [...lead, ...places.map((place) => place - 1), ...group, channel],
    right: [...places, channel, ...group, output],
    result: [...counted(0, first + 2 * rank), ...group, output],
  });
  if (product.kind !== 'tensor') return product;
  const { builder } = frame.context;
  const { shape, dtype } = product.node.type;
  const rest = shape.slice(first + 2 * rank);
  const outer = [...shape.slice(0, first), ...along.map(({ whole }) => whole), ...rest];
  const added = from(frame, span, () => {
    const by = stepsOf(outer.length, first, along);
    const zeros = zerosOf(builder, { dtype, shape: outer });
    const sum = builder.windowAdd(zeros, product.node, { start: outer.map(() => zeroDim), by });
    const start = outer.map((_, axis) => along[axis - first]?.low ?? zeroDim);
    const stop = outer.map((dim, axis) => {
      const one = along[axis - first];
      return one === undefined ? dim : addDims(one.low, one.extent);
    });
    return builder.slice(sum, { start, stop, step: outer.map(() => 1) });
  });
  return ungrouped(call, added, operands);
}

/** Along one axis: everything that windows reach, and the part of it that is the result. */
interface Spread {
  readonly stride: number;
  readonly dilation: number;
  readonly whole: Dim;
  readonly low: Dim;
  readonly extent: Dim;
}

function spread(call: BuiltinCall, counts: readonly Dim[], sizes: readonly Dim[]): readonly Spread[] | undefined {
  const ones = sizes.map(() => 1);
  const zeros = sizes.map(() => 0);
  const stride = perAxis(call, 'stride', ones);
  const dilation = perAxis(call, 'dilation', ones);
  const more = perAxis(call, 'output_padding', zeros, 0);
  if (stride === undefined || dilation === undefined || more === undefined) return undefined;
  const found: Spread[] = [];
  for (const [axis, count] of counts.entries()) {
    const reach = scaleDim(subDims(sizes[axis]!, oneDim), dilation[axis]!);
    const covered = addDims(scaleDim(subDims(count, oneDim), stride[axis]!), addDims(reach, oneDim));
    const borders = bordersOf(call, axis, counts.length, (given) => sameEnds(call, given, reach, stride[axis]!));
    if (borders === undefined) return undefined;
    const [low, high] = borders;
    const extent = addDims(covered, constantDim(more[axis]! - low - high));
    if ((constantOf(extent) ?? 0) < 0) {
      fail(
        call.frame,
        elaborateProblems.outOfRange,
        call.span,
        `padding takes ${low + high} places from ${covered.key}`,
      );
      return undefined;
    }
    const whole = addDims(covered, constantDim(Math.max(0, more[axis]! - high)));
    found.push({ stride: stride[axis]!, dilation: dilation[axis]!, whole, low: constantDim(low), extent });
  }
  return found;
}

/** A result `stride` times as long: what is beyond goes, half before and half, rounded up, after; what is missing comes after. */
function sameEnds(
  call: BuiltinCall,
  given: GivenStatic,
  reach: Dim,
  stride: number,
): readonly [number, number] | undefined {
  const total = constantOf(addDims(reach, constantDim(1 - stride)));
  if (total !== undefined) return total < 0 ? [0, total] : [Math.floor(total / 2), Math.ceil(total / 2)];
  const message = 'how much padding "same" takes away depends on an open size';
  fail(call.frame, elaborateProblems.notStatic, given.span, message, { help: 'Give it as numbers: `padding=1`.' });
  return undefined;
}
