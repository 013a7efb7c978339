/** Functions whose derivative is not put together from those of their parts. */
import { checkProblems } from '../../check/problems.ts';
import { equalShapes } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatType, isFloat, type Type } from '../../graph/type.ts';
import { closeCapsule } from '../../ops/bodies/close-capsule.ts';
import { describeValue } from '../describe.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { toNode, toTensor } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import type { Builtin, BuiltinCall } from './builtin.ts';

export const capsuleBuiltins = { custom_gradient: customGradient, remat } as const satisfies Readonly<
  Record<string, Builtin>
>;

/** The layer itself, to be computed again; a stack of such layers. */
function remat({ frame, statics, span }: BuiltinCall): Value {
  const { value } = statics.get('layer')!;
  if (value.kind === 'stack') return { ...value, layer: asRemat(value.layer) };
  if (value.kind === 'callable' && value.callable.keyword === 'layer') return asRemat(value);
  return fail(frame, checkProblems.wrongKind, span, `\`remat\` takes a layer, found ${describeValue(value)}`, {
    help: 'Write the layer without applying it, `x |> remat[Block[heads]]`, and of a scan `remat scan x_t in x over T …`.',
  });
}

type Layer = Extract<Value, { kind: 'callable' | 'stack' }>;

function asRemat<L extends Layer>(layer: L): L {
  return layer.kind === 'stack' ? { ...layer, layer: asRemat(layer.layer) } : { ...layer, remat: true };
}

function customGradient(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const { builder, evaluator } = frame.context;
  const xs = args.map((argument) => toTensor(frame, argument));
  const [forward, backward] = ['forward', 'backward'].map((name) => functionStatic(call, name));
  if (xs.includes(undefined) || forward === undefined || backward === undefined) return poison;
  const scope = builder.scope();
  const bind = (type: Type, position: number): Node => builder.binder({ scope, position, type });
  const inner = xs.map((x, i) => ({ value: x!, binder: bind(x!.type, i) }));
  const given = inner.map(({ binder }, i) => ({ value: tensorValue(binder), span: args[i]!.span }));
  const result = evaluator.apply(forward, { args: given, span }, frame);
  const y = toTensor(frame, { value: result, span });
  if (y === undefined) return poison;
  const cotangent = bind(y.type, inner.length);
  const back = evaluator.apply(backward, { args: [...given, { value: tensorValue(cotangent), span }], span }, frame);
  const types = xs.map((x) => x!.type);
  const pullback = cotangentsOf(call, back, types);
  if (pullback === undefined) return poison;
  const ends = { args: inner, cotangents: [cotangent] };
  return tensorValue(from(frame, span, () => closeCapsule(builder, ends, [y], pullback)[0]!));
}

function functionStatic({ frame, statics }: BuiltinCall, name: string): Value | undefined {
  const { value, span } = statics.get(name)!;
  if (value.kind === 'intrinsic' || (value.kind === 'callable' && value.callable.keyword === 'fn')) return value;
  fail(frame, checkProblems.wrongKind, span, `\`${name}\` is a function, not ${describeValue(value)}`);
  return undefined;
}

/** One per argument, of its type; a scalar fills it. */
function cotangentsOf({ frame, span }: BuiltinCall, back: Value, types: readonly Type[]): readonly Node[] | undefined {
  if (back.kind === 'poison') return undefined;
  const values = back.kind === 'tuple' ? back.elements : [back];
  if (values.length !== types.length) {
    const message = `\`backward\` gives ${describeValue(back)} for ${types.length} arguments`;
    fail(frame, elaborateProblems.badDestructuring, span, message, { help: 'It returns one cotangent per argument.' });
    return undefined;
  }
  const nodes = values.map((value, i) => cotangentOf(frame, value, types[i]!, span));
  return nodes.includes(undefined) ? undefined : nodes.map((node) => node!);
}

function cotangentOf(
  frame: BuiltinCall['frame'],
  value: Value,
  type: Type,
  span: BuiltinCall['span'],
): Node | undefined {
  const { builder } = frame.context;
  // What is no float has no derivative, whatever is returned for it.
  if (!isFloat(type.dtype)) return builder.expand(builder.scalar(0, type.dtype), type.shape);
  const node = toNode(frame, { value, span }, type.dtype);
  if (node === undefined || equalShapes(node.type.shape, type.shape)) return node;
  if (node.type.shape.length === 0) return builder.expand(node, type.shape);
  fail(frame, elaborateProblems.shapeMismatch, span, 'a cotangent has the shape of its argument', {
    label: `${formatType(node.type)} for ${formatType(type)}`,
    help: 'Sum it over the axes along which the argument is repeated.',
  });
  return undefined;
}
