/** Elements chosen by an i32 tensor. */
import { spanText } from '../../../grammar/source.ts';
import { equalShapes, isOne, oneDim, type Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape, formatType } from '../../graph/type.ts';
import { operators } from '../../ops/index.ts';
import { elaborateProblems } from '../problems.ts';
import { dimLabel } from '../provenance.ts';
import { fail, from } from '../report.ts';
import { applyOp, spansOf, toNode, toNodes } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { axisStatic, tensorArgument, type Builtin, type BuiltinCall } from './builtin.ts';

export const indexingBuiltins = {
  take,
  take_along: takeAlong,
  gather,
  scatter_add: scatterAdd,
} as const satisfies Readonly<Record<string, Builtin>>;

function indexArgument({ frame, args }: BuiltinCall): Node | undefined {
  const { value } = args[1]!;
  const dtype = value.kind === 'tensor' ? value.node.type.dtype : 'i32';
  if (dtype === 'i32' || dtype === 'u8') return toNode(frame, args[1]!, 'i32');
  fail(frame, elaborateProblems.dtypeMismatch, args[1]!.span, `positions are i32, not ${dtype}`, {
    help: 'Declare the input as `i32[…]`, or convert: `cast[i32](…)`.',
  });
  return undefined;
}

function take(call: BuiltinCall): Value {
  const [x, index] = [tensorArgument(call, 0), indexArgument(call)];
  if (x === undefined || index === undefined) return poison;
  const axis = axisStatic(call, x, 0);
  if (axis === undefined) return poison;
  return applyOp(call.frame, operators.take, [x, index], spansOf(call.args), call.span, { axis });
}

/** `gather(x, index)`: along `axis`, at each position of the other axes, as many elements of x as the index has positions there. */
function gather(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const [x, index] = [tensorArgument(call, 0), indexArgument(call)];
  if (x === undefined || index === undefined) return poison;
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const { shape } = x.type;
  const wanted = shape.with(axis, index.type.shape[axis] ?? oneDim);
  const repeats = repeatsTo(index.type.shape, wanted);
  const whole = repeats ? from(frame, span, () => frame.context.builder.expand(index, wanted)) : index;
  return applyOp(frame, operators.gather, [x, whole], spansOf(args), span, { axis });
}

/** Whether `shape` broadcasts to `wanted`: as many axes, and each has the same extent or the literal 1. */
function repeatsTo(shape: readonly Dim[], wanted: readonly Dim[]): boolean {
  return shape.length === wanted.length && shape.every((dim, i) => isOne(dim) || dim.key === wanted[i]!.key);
}

/** Single elements where the index has the shape of what is added, whole rows where it names those. */
function scatterAdd(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const index = indexArgument(call);
  const values = toNodes(frame, [args[0]!, args[2]!])?.nodes;
  if (values === undefined || index === undefined) return poison;
  const [x, u] = [values[0]!, values[1]!];
  const spans = args.map((one) => one.span);
  const isSingle = equalShapes(u.type.shape, index.type.shape) && index.type.shape.length === x.type.shape.length;
  const axis = axisStatic(call, x, isSingle ? -1 : 0);
  if (axis === undefined) return poison;
  return applyOp(frame, isSingle ? operators.scatterAdd : operators.takeAdd, [x, index, u], spans, span, { axis });
}

/**
 * One element per position of the other axes; the axis itself goes. With an index for every axis of x, `gather`. An index of the
 * axes in front alone holds for all behind the axis: of [B, T, C] along T, one of [B] takes a row of [B, C].
 */
function takeAlong(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const [x, index] = [tensorArgument(call, 0), indexArgument(call)];
  if (x === undefined || index === undefined) return poison;
  if (index.type.shape.length === x.type.shape.length) return gather(call);
  const axis = axisStatic(call, x, -1);
  if (axis === undefined) return poison;
  const others = x.type.shape.toSpliced(axis, 1);
  const given = index.type.shape;
  const leads = given.length > 0 && equalShapes(given, x.type.shape.slice(0, axis));
  const aligned = leads ? [...given, ...others.slice(given.length).map(() => oneDim)] : given;
  if (!repeatsTo(aligned, others)) {
    const message = `one position is needed for each of ${formatShape(others)}, found ${formatShape(given)}`;
    const at = others.findIndex((dim, i) => dim.key !== given[i]?.key);
    const origin = given[at] === undefined ? undefined : dimLabel(frame, index, at, args[1]!.span);
    const isFront = given.length > 0 && equalShapes(given, x.type.shape.slice(0, given.length));
    const [of, by] = args.map((argument) => spanText(argument.span));
    const written = `take_along(${of!}, ${by!}, axis=${given.length})`;
    return fail(frame, elaborateProblems.shapeMismatch, span, message, {
      ...(isFront ? { help: `For whole rows along axis ${given.length}, write \`${written}\`.` } : {}),
      labels: [
        { span: args[0]!.span, text: formatType(x.type) },
        { span: args[1]!.span, text: formatType(index.type) },
        ...(origin === undefined ? [] : [origin]),
      ],
    });
  }
  const { builder } = frame.context;
  const lifted = from(frame, span, () => {
    const column = builder.reshape(index, { shape: aligned.toSpliced(axis, 0, oneDim) });
    return builder.expand(column, others.toSpliced(axis, 0, oneDim));
  });
  const chosen = applyOp(frame, operators.gather, [x, lifted], spansOf(args), span, { axis });
  if (chosen.kind !== 'tensor') return chosen;
  return tensorValue(from(frame, span, () => builder.reshape(chosen.node, { shape: others })));
}
