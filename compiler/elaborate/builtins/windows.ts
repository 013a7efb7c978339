/** How windows lie along the axes of a tensor, as convolutions and pooling ask for them: size, stride, padding, dilation. */
import {
  addDims,
  constantDim,
  constantOf,
  floorDivDims,
  mulDims,
  oneDim,
  scaleDim,
  subDims,
  symbolsOf,
  zeroDim,
  type Dim,
} from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import type { GivenStatic, Value } from '../values.ts';
import type { BuiltinCall } from './builtin.ts';
import { orderAdvice } from './channel-order.ts';

/** Along one axis. */
export interface Windows {
  readonly size: Dim;
  readonly stride: number;
  readonly dilation: number;
  /** Places added before and after. */
  readonly low: number;
  readonly high: number;
  readonly count: Dim;
}

/** The windows of `sizes` along axes of `extents`; undefined after a problem. Strides are `strides` unless given. */
export function windowsOf(
  call: BuiltinCall,
  extents: readonly Dim[],
  sizes: readonly Dim[],
  strides: readonly number[] = sizes.map(() => 1),
): readonly Windows[] | undefined {
  const stride = perAxis(call, 'stride', strides);
  const dilation = perAxis(call, 'dilation', onePerAxis(sizes.length));
  if (stride === undefined || dilation === undefined) return undefined;
  const found: Windows[] = [];
  for (const [axis, extent] of extents.entries()) {
    const size = sizes[axis]!;
    if (constantOf(size) === 0) {
      fail(call.frame, elaborateProblems.outOfRange, call.span, 'a window without a place in it sees nothing', {
        help: 'Take windows of 1 or more: `kernel=1`.',
      });
      return undefined;
    }
    const reach = scaleDim(subDims(size, oneDim), dilation[axis]!);
    const borders = bordersOf(call, axis, extents.length, (given) =>
      sameBorders(call, given, { extent, reach, stride: stride[axis]!, rank: extents.length }),
    );
    if (borders === undefined) return undefined;
    const [low, high] = borders;
    const room = subDims(addDims(extent, constantDim(low + high)), addDims(reach, oneDim));
    const count = addDims(floorDivDims(room, constantDim(stride[axis]!)), oneDim);
    const windows = { size, stride: stride[axis]!, dilation: dilation[axis]!, low, high, count };
    if (!fits(call, windows, { extent, reach: addDims(reach, oneDim), room })) return undefined;
    found.push(constantOf(extent) === 0 && (constantOf(count) ?? 0) < 0 ? { ...windows, count: zeroDim } : windows);
  }
  return found;
}

/** 1 along each axis: the size or dilation where none is given. */
export function onePerAxis(rank: number): readonly number[] {
  return Array.from({ length: rank }, () => 1);
}

/** Beyond this no host has memory, and sums of sizes stay exact below. */
const most = 2 ** 31 - 1;

/** Whole numbers from `least` on, one per axis: given as a list, or as one number for all. */
export function perAxis(
  call: BuiltinCall,
  name: string,
  fallback: readonly number[],
  least = 1,
): readonly number[] | undefined {
  const given = call.statics.get(name);
  if (given === undefined) return fallback;
  const listed = elementsOf(given.value);
  const numbers = (listed ?? fallback.map(() => given.value)).map((value) => wholeNumber(value, least));
  if (numbers.length === fallback.length && numbers.every((number) => number !== undefined)) return numbers;
  const what = fallback.length === 1 ? 'a whole number' : `a whole number, or a list of ${fallback.length}`;
  const help = listed === undefined || fallback.length === 1 ? undefined : perAxisHelp;
  return complain(call, given, `\`${name}\` is ${what} from ${least} to ${most}`, help);
}

export const perAxisHelp = 'One number is for all axes, and a list has one for each.';

function complain(call: BuiltinCall, given: GivenStatic, message: string, help?: string): undefined {
  const details = help === undefined ? {} : { help };
  fail(call.frame, elaborateProblems.notStatic, given.span, `${message}, not ${describeValue(given.value)}`, details);
  return undefined;
}

export function elementsOf(value: Value): readonly Value[] | undefined {
  return value.kind === 'list' || value.kind === 'tuple' ? value.elements : undefined;
}

function wholeNumber(value: Value, least: number): number | undefined {
  return value.kind === 'number' && Number.isInteger(value.value) && value.value >= least && value.value <= most
    ? value.value
    : undefined;
}

interface Geometry {
  readonly extent: Dim;
  readonly reach: Dim;
  readonly stride: number;
  readonly rank: number;
}

type Borders = readonly [before: number, after: number];

/** What `padding` says of one axis of `rank`; `same` knows what "same" is. */
export function bordersOf(
  call: BuiltinCall,
  axis: number,
  rank: number,
  same: (given: GivenStatic) => Borders | undefined,
): Borders | undefined {
  const given = call.statics.get('padding');
  if (given === undefined) return [0, 0];
  const { value } = given;
  if (value.kind === 'string' && value.value === 'valid') return [0, 0];
  if (value.kind === 'string' && value.value === 'same') return same(given);
  const own = elementsOf(value);
  const one = own === undefined ? value : own.length === rank ? own[axis]! : undefined;
  const pair = one && (elementsOf(one) ?? [one, one]).map((width) => wholeNumber(width, 0));
  if (pair?.length === 2 && pair[0] !== undefined && pair[1] !== undefined) return [pair[0], pair[1]];
  const help = 'A list has an entry for each axis: a number, or [before, after].';
  return complain(call, given, `\`padding\` is "same", "valid", a whole number up to ${most} or a list`, help);
}

/** The borders of `padding="same"`: extent / stride windows, rounded up. What the axis lacks for them comes half before it and half, rounded up, after. */
function sameBorders(
  call: BuiltinCall,
  given: GivenStatic,
  { extent, reach, stride, rank }: Geometry,
): Borders | undefined {
  const count = floorDivDims(addDims(extent, constantDim(stride - 1)), constantDim(stride));
  const covered = addDims(scaleDim(subDims(count, oneDim), stride), addDims(reach, oneDim));
  const total = constantOf(stride === 1 ? reach : subDims(covered, extent));
  if (total !== undefined) return [Math.floor(Math.max(0, total) / 2), Math.ceil(Math.max(0, total) / 2)];
  const message = `how much padding "same" adds at stride ${stride} depends on the open size ${extent.key}`;
  const pairs = Array.from({ length: rank }, () => '[0, 1]').join(', ');
  const [open] = symbolsOf(extent);
  const fixed = open === undefined ? '' : ` Or the model's header gives the size, as in \`${open}=32\`.`;
  fail(call.frame, elaborateProblems.notStatic, given.span, message, {
    help: `Give it as numbers: \`padding=1\`, or \`padding=[${pairs}]\` for what comes before and after each axis.${fixed}`,
  });
  return undefined;
}

/** What a window reaches over, and how much of the axis with its borders is left beside the first. */
interface Place {
  readonly extent: Dim;
  readonly reach: Dim;
  readonly room: Dim;
}

/** Open sizes are checked when they are known. */
function fits({ frame, span, args }: BuiltinCall, windows: Windows, { extent, reach, room }: Place): boolean {
  const known = constantOf(windows.count);
  if (known === undefined) {
    const text = `a window of ${reach.key} within ${extent.key}`;
    frame.context.record.constraints.set(`${room.key} >= 0`, { left: room, op: '>=', right: zeroDim, text, span });
  }
  if (known === undefined || known > 0 || constantOf(extent) === 0) return true;
  const order = orderAdvice(frame, args[0]!.value);
  const helps = [
    order?.alone === true ? undefined : 'Take a smaller window, or pad: `padding="same"`.',
    order?.help,
  ].filter((help) => help !== undefined);
  const border = windows.low + windows.high === 0 ? '' : ` and ${windows.low + windows.high} of padding`;
  fail(frame, elaborateProblems.outOfRange, span, `a window of ${reach.key} does not fit in ${extent.key}${border}`, {
    labels: [{ span: args[0]!.span, text: describeValue(args[0]!.value) }, ...(order?.labels ?? [])],
    help: helps.join(' '),
  });
  return false;
}

/** x with its borders, from axis `first` on. */
export function padded(call: BuiltinCall, x: Node, first: number, windows: readonly Windows[], value: number): Node {
  if (windows.every(({ low, high }) => low === 0 && high === 0)) return x;
  const width = (side: 'low' | 'high') =>
    x.type.shape.map((_, axis) => constantDim(windows[axis - first]?.[side] ?? 0));
  return from(call.frame, call.span, () =>
    call.frame.context.builder.pad(x, { low: width('low'), high: width('high'), value }),
  );
}

/** x through the windows: each axis from `first` on becomes two, the window's number and the place in it. */
export function through(call: BuiltinCall, x: Node, first: number, windows: readonly Windows[]): Node {
  const { builder } = call.frame.context;
  const end = first + windows.length;
  const { shape } = x.type;
  const pairs = windows.flatMap(({ count, size }) => [count, size]);
  const seen = [...shape.slice(0, first), ...pairs, ...shape.slice(end)];
  const sideBySide = windows.every(({ size, stride, dilation }) => constantOf(size) === stride && dilation === 1);
  return from(call.frame, call.span, () => {
    if (sideBySide) {
      const start = shape.map(() => zeroDim);
      const stop = shape.map((dim, axis) => {
        const along = windows[axis - first];
        return along === undefined ? dim : mulDims(along.count, along.size);
      });
      return builder.reshape(builder.slice(x, { start, stop, step: shape.map(() => 1) }), { shape: seen });
    }
    const by = stepsOf(shape.length, first, windows);
    return builder.window(x, { shape: seen, start: shape.map(() => zeroDim), by });
  });
}

/** For each of `rank` axes the steps of all indices, where each axis from `first` on has two: a window's number and the place in it. */
export function stepsOf(
  rank: number,
  first: number,
  along: readonly { readonly stride: number; readonly dilation: number }[],
): readonly (readonly number[])[] {
  const indices = rank + along.length;
  return Array.from({ length: rank }, (_, axis) => {
    const row = Array.from({ length: indices }, () => 0);
    const one = along[axis - first];
    if (one === undefined) row[axis < first ? axis : axis + along.length] = 1;
    else [row[2 * axis - first], row[2 * axis - first + 1]] = [one.stride, one.dilation];
    return row;
  });
}
