/** `x[1, :, -1]`: constant slices of tensors, and elements of lists and tuples. */
import { spanText, type Span } from '../../grammar/source.ts';
import type { Apply, Expression, Item, SliceItem } from '../../grammar/syntax.ts';
import { checkProblems } from '../check/problems.ts';
import { addDims, constantDim, constantOf, dominates, oneDim, subDims, zeroDim, type Dim } from '../graph/dim.ts';
import { formatType } from '../graph/type.ts';
import { operators } from '../ops/index.ts';
import { stepsBetween, stopAfter } from '../ops/rules/strided.ts';
import type { Frame } from './context.ts';
import { describeValue } from './describe.ts';
import { dimOf } from './dims.ts';
import { elaborateProblems } from './problems.ts';
import { fail, from, notCompiled } from './report.ts';
import { applyOp } from './tensors.ts';
import { poison, tensorValue, type SequenceValue, type TensorValue, type Value } from './values.ts';

/** What one subscript takes from an axis; `drop` where it takes one position and the axis goes. */
interface Part {
  readonly start: Dim;
  readonly stop: Dim;
  readonly step: number;
  readonly drop: boolean;
}

export function subscriptTensor(target: TensorValue, { items, span, target: written }: Apply, frame: Frame): Value {
  const { shape } = target.node.type;
  const given = items.filter((item) => item.kind !== 'ellipsis');
  const dots = items.filter((item) => item.kind === 'ellipsis');
  if (dots.length > 1) return fail(frame, checkProblems.twoEllipses, dots[1]!.span, 'a second `...` in one subscript');
  if (given.length > shape.length) {
    // What is no subscript at all, as `None`, has been reported.
    if (given.some((item) => isMistaken(item, frame))) return poison;
    return fail(frame, elaborateProblems.rankMismatch, span, `${given.length} subscripts for ${shape.length} axes`, {
      labels: [{ span: written.span, text: formatType(target.node.type) }],
    });
  }
  const at = items.findIndex((item) => item.kind === 'ellipsis');
  const before = at === -1 ? given.length : at;
  const parts: Part[] = [];
  for (const [axis, extent] of shape.entries()) {
    const fromEnd = axis - (shape.length - (given.length - before));
    const item = axis < before ? given[axis] : fromEnd >= 0 ? given[before + fromEnd] : undefined;
    const along = axis === 0 ? '' : `[axis=${axis}]`;
    const part = item === undefined ? whole(extent) : partOf(frame, item, extent, `${along}(${spanText(written.span)}`);
    if (part === undefined) return poison;
    parts.push(part);
  }
  const sliced = applyOp(frame, operators.slice, [target.node], [written.span], span, {
    start: parts.map((part) => part.start),
    stop: parts.map((part) => part.stop),
    step: parts.map((part) => part.step),
  });
  if (sliced.kind !== 'tensor' || !parts.some((part) => part.drop)) return sliced;
  const kept = sliced.node.type.shape.filter((_, axis) => !parts[axis]!.drop);
  return tensorValue(from(frame, span, () => frame.context.builder.reshape(sliced.node, { shape: kept })));
}

function isMistaken(item: Item, frame: Frame): boolean {
  return item.kind === 'positional' && frame.context.evaluator.evaluate(item.value, frame).kind === 'poison';
}

function whole(extent: Dim): Part {
  return { start: zeroDim, stop: extent, step: 1, drop: false };
}

/** `taken` is what follows the name of a function that takes rows there: `[axis=1](x`. */
function partOf(frame: Frame, item: Item, extent: Dim, taken: string): Part | undefined {
  switch (item.kind) {
    case 'positional': {
      const rest = `${taken}, ${spanText(item.span)})`;
      const rows = `Whole rows along this axis: \`take${rest}\`; of each row its own: \`take_along${rest}\`.`;
      const index = bound(frame, item.value, extent, rows);
      return index === undefined || !inside(frame, index, extent, item.span)
        ? undefined
        : { start: index, stop: addDims(index, constantDim(1)), step: 1, drop: true };
    }
    case 'slice':
      return sliceOf(frame, item, extent, `an axis of ${extent.key}`);
    case 'named':
      fail(frame, checkProblems.badStatics, item.span, 'a tensor has no named subscripts');
      return undefined;
    case 'ellipsis':
      return whole(extent);
    default:
      return item satisfies never;
  }
}

function sliceOf(frame: Frame, item: SliceItem, extent: Dim, what: string): Part | undefined {
  const step = item.step === undefined ? 1 : stepOf(frame, item.step);
  const bounds: Partial<Record<'start' | 'stop', Bound>> = {};
  for (const side of ['start', 'stop'] as const) {
    const given = item[side];
    if (given === undefined) continue;
    const at = bound(
      frame,
      given,
      extent,
      'The length of a slice is a size. Leave out what is not to count: `where(mask[T](lengths), x, 0)`.',
    );
    if (at === undefined) return undefined;
    bounds[side] = { at, span: given.span };
  }
  return step === undefined ? undefined : partBetween(frame, { ...bounds, step, span: item.span }, extent, what);
}

export interface Bound {
  readonly at: Dim;
  readonly span: Span;
}

/** No bound lies outside the axis: what only sizes can tell is checked with them. */
export function partBetween(
  frame: Frame,
  given: { readonly start?: Bound; readonly stop?: Bound; readonly step: number; readonly span: Span },
  extent: Dim,
  what: string,
): Part | undefined {
  const { step, span } = given;
  const last = addDims(extent, constantDim(-1));
  const [head, end] = step > 0 ? [zeroDim, extent] : [last, constantDim(-1)];
  const start = given.start?.at ?? head;
  const stop = given.stop?.at ?? end;
  // A slice backwards may begin at the last position only, and end before the first.
  const [low, high] = step > 0 ? [zeroDim, extent] : [constantDim(-1), last];
  const [less, more] = step > 0 ? [start, stop] : [stop, start];
  const bounds = [given.start, given.stop].flatMap((one) => one ?? []);
  if (!bounds.every((one) => within(frame, one, [low, high], what))) return undefined;
  if (constantOf(subDims(more, less)) === undefined) requireSizes(frame, less, more, span);
  const count = stepsBetween(start, stop, step);
  return { start, stop: stopAfter(start, count, step), step, drop: false };
}

/** Whether `low` <= `at` <= `high`; where only sizes can tell, they must. */
function within(frame: Frame, { at, span }: Bound, [low, high]: readonly [Dim, Dim], what: string): boolean {
  for (const [less, more] of [
    [low, at],
    [at, high],
  ] as const) {
    const slack = constantOf(subDims(more, less));
    if (slack === undefined) requireSizes(frame, less, more, span);
    else if (slack < 0) {
      fail(frame, elaborateProblems.outOfRange, span, `this slice goes beyond ${what}`, {
        help: 'Without a bound, as in `x[1:]`, a slice goes to the end.',
      });
      return false;
    }
  }
  return true;
}

/** Leaves `less` <= `more` to be checked with the sizes, unless it holds for all of them. */
export function requireSizes({ context: { record } }: Frame, less: Dim, more: Dim, span: Span): void {
  if (dominates(more, less)) return;
  const text = `${less.key} <= ${more.key}`;
  if (!record.constraints.has(text)) record.constraints.set(text, { left: less, op: '<=', right: more, text, span });
}

function stepOf(frame: Frame, expression: Expression): number | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'number' && Number.isInteger(value.value) && value.value !== 0) return value.value;
  if (value.kind !== 'poison') {
    fail(frame, elaborateProblems.notStatic, expression.span, 'a step is a whole number other than 0');
  }
  return undefined;
}

/** A position; a negative number counts from the end of the axis. `rows` helps where it is a tensor. */
function bound(frame: Frame, expression: Expression, extent: Dim, rows: string): Dim | undefined {
  const value = frame.context.evaluator.evaluate(expression, frame);
  if (value.kind === 'poison') return undefined;
  if (value.kind === 'tensor') {
    const help = value.node.type.dtype === 'bool' ? 'A mask chooses element by element: `where(mask, x, 0)`.' : rows;
    notCompiled(frame, expression.span, 'a tensor as a subscript', help);
    return undefined;
  }
  const dim = dimOf(value);
  if (dim === undefined) {
    fail(frame, elaborateProblems.badDim, expression.span, `${describeValue(value)} is no position`);
    return undefined;
  }
  return countedFromEnd(dim, extent);
}

/** A negative number counts from the end. */
export function countedFromEnd(dim: Dim, extent: Dim): Dim {
  return (constantOf(dim) ?? 0) < 0 ? addDims(extent, dim) : dim;
}

function inside(frame: Frame, index: Dim, extent: Dim, span: Span): boolean {
  const [below, above] = [constantOf(index), constantOf(subDims(extent, index))];
  if ((below === undefined || below >= 0) && (above === undefined || above > 0)) {
    requireSizes(frame, zeroDim, index, span);
    requireSizes(frame, addDims(index, oneDim), extent, span);
    return true;
  }
  fail(frame, elaborateProblems.outOfRange, span, `an axis of ${extent.key} has no such position`);
  return false;
}

export function subscriptSequence(target: SequenceValue, { items, span }: Apply, frame: Frame): Value {
  const [item] = items;
  if (items.length === 1 && item?.kind === 'slice') return sliceSequence(target, item, frame);
  if (items.length !== 1 || item?.kind !== 'positional') {
    return fail(frame, elaborateProblems.badOperands, span, `${describeValue(target)} takes one position`);
  }
  const value = frame.context.evaluator.evaluate(item.value, frame);
  if (value.kind === 'poison') return poison;
  const at = value.kind === 'number' && value.value < 0 ? target.elements.length + value.value : undefined;
  const element = value.kind === 'number' ? target.elements[at ?? value.value] : undefined;
  return (
    element ?? fail(frame, elaborateProblems.outOfRange, item.span, `${describeValue(target)} has no such element`)
  );
}

/** The same rules as for an axis. */
function sliceSequence(target: SequenceValue, item: SliceItem, frame: Frame): Value {
  const part = sliceOf(frame, item, constantDim(target.elements.length), describeValue(target));
  const [start, stop] = [part?.start, part?.stop].map((dim) => dim && constantOf(dim));
  if (part === undefined || start === undefined || stop === undefined) {
    if (part === undefined) return poison;
    return fail(frame, elaborateProblems.notStatic, item.span, 'a list is cut at whole numbers');
  }
  const elements: Value[] = [];
  for (let at = start; part.step > 0 ? at < stop : at > stop; at += part.step) elements.push(target.elements[at]!);
  return { kind: target.kind, elements };
}
