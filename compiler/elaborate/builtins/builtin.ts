/** What an intrinsic function gets, and how it reads its static arguments. */
import type { Span } from '../../../grammar/source.ts';
import type { Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType, type DType } from '../../graph/type.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { toDim } from '../dims.ts';
import { dtypeOf } from '../names.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { toTensor, type Operand } from '../tensors.ts';
import type { GivenStatic, Value } from '../values.ts';

export interface BuiltinCall {
  readonly frame: Frame;
  /** Static arguments by name; those of a rest parameter are in `rest`. */
  readonly statics: ReadonlyMap<string, GivenStatic>;
  readonly rest: readonly GivenStatic[];
  readonly args: readonly Operand[];
  /** Which elements count, where `mask=` says so. */
  readonly mask?: Operand;
  readonly span: Span;
}

export type Builtin = (call: BuiltinCall) => Value;

/** The argument at a position as a tensor; undefined where it is none, which is then reported. */
export function tensorArgument({ frame, args }: BuiltinCall, at: number): Node | undefined {
  const operand = args[at];
  return operand === undefined ? undefined : toTensor(frame, operand);
}

/** A whole number; undefined where it is missing or, reported, none. */
export function wholeStatic({ frame, statics }: BuiltinCall, name: string): number | undefined {
  const given = statics.get(name);
  if (given === undefined) return undefined;
  if (given.value.kind === 'number' && Number.isInteger(given.value.value)) return given.value.value;
  fail(
    frame,
    elaborateProblems.notStatic,
    given.span,
    `\`${name}\` is a whole number, not ${describeValue(given.value)}`,
  );
  return undefined;
}

export function booleanStatic({ frame, statics }: BuiltinCall, name: string): boolean {
  const given = statics.get(name);
  if (given === undefined) return false;
  if (given.value.kind === 'boolean') return given.value.value;
  fail(
    frame,
    elaborateProblems.notStatic,
    given.span,
    `\`${name}\` is true or false, not ${describeValue(given.value)}`,
  );
  return false;
}

/** An element type; undefined where it is not given, 'none' where, reported, it is none. */
export function dtypeStatic({ frame, statics }: BuiltinCall): DType | 'none' | undefined {
  const given = statics.get('dtype');
  if (given === undefined) return undefined;
  if (given.value.kind === 'dtype') return dtypeOf(given.value.dtype, frame);
  const message = `\`dtype\` is an element type, not ${describeValue(given.value)}`;
  fail(frame, elaborateProblems.notStatic, given.span, message, {
    help: 'They are `f32`, `f64`, `i32`, `u8`, `bool`.',
  });
  return 'none';
}

/** The axis that a static argument names, counted from 0; `fallback` where it is not given. `rank` may be one more than x has. */
export function axisStatic(
  call: BuiltinCall,
  x: Node,
  fallback: number,
  rank = x.type.shape.length,
): number | undefined {
  const given = call.statics.get('axis');
  const axis = given === undefined ? fallback : wholeStatic(call, 'axis');
  if (axis === undefined) return undefined;
  return normalized(call, x, axis, rank, given?.span ?? call.span);
}

function normalized(call: BuiltinCall, x: Node, axis: number, rank: number, span: Span): number | undefined {
  const at = axis < 0 ? axis + rank : axis;
  if (at >= 0 && at < rank) return at;
  fail(call.frame, elaborateProblems.badAxis, span, `${formatType(x.type)} has no axis ${axis}`, {
    labels: call.args.slice(0, 1).map((argument) => ({ span: argument.span, text: formatType(x.type) })),
  });
  return undefined;
}

/** The axes that `axis=` or `axes=` name, "all" being all of them; `fallback` where neither is given. Undefined after a problem. */
export function axesStatic(call: BuiltinCall, x: Node, fallback: readonly number[]): readonly number[] | undefined {
  const given = call.statics.get('axes') ?? call.statics.get('axis');
  if (given === undefined) return fallback;
  if (given.value.kind === 'string' && given.value.value === 'all') return x.type.shape.map((_, axis) => axis);
  const listed = given.value.kind === 'list' || given.value.kind === 'tuple' ? given.value.elements : [given.value];
  const axes: number[] = [];
  for (const value of listed) {
    if (value.kind !== 'number' || !Number.isInteger(value.value)) {
      const message = `an axis is a whole number, not ${describeValue(value)}`;
      fail(call.frame, elaborateProblems.notStatic, given.span, message);
      return undefined;
    }
    const axis = normalized(call, x, value.value, x.type.shape.length, given.span);
    if (axis === undefined) return undefined;
    if (axes.includes(axis)) {
      fail(call.frame, elaborateProblems.badAxis, given.span, `axis ${axis} is named twice`);
      return undefined;
    }
    axes.push(axis);
  }
  return axes;
}

/** The dims of a rest parameter; a list stands for its elements. Undefined after a problem. */
export function restDims({ frame, rest }: BuiltinCall): readonly Dim[] | undefined {
  const dims = flatten(rest).map((operand) => toDim(frame, operand));
  return dims.every((dim) => dim !== undefined) ? dims : undefined;
}

export function flatten(given: readonly GivenStatic[]): readonly Operand[] {
  return given.flatMap(({ value, span }) =>
    value.kind === 'list' || value.kind === 'tuple'
      ? value.elements.map((element) => ({ value: element, span }))
      : [{ value, span }],
  );
}
