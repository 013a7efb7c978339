/** Derivatives as operators of the language: gradients, and products with the Jacobian. */
import type { Span } from '../../../grammar/source.ts';
import { reverseHere } from '../../autodiff/gradient.ts';
import { broadcastShapes } from '../../graph/broadcast.ts';
import { equalShapes } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { topological } from '../../graph/traverse.ts';
import { formatType, isFloat } from '../../graph/type.ts';
import type { Frame } from '../context.ts';
import { describeValue } from '../describe.ts';
import { freshMark } from '../marks.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from, spend, userSpan } from '../report.ts';
import { toNode, type Operand } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import type { Builtin, BuiltinCall } from './builtin.ts';

export const derivativeBuiltins = { grad, jvp } as const satisfies Readonly<Record<string, Builtin>>;

/** ∂(Σ y)/∂x, of the shape of x. */
function grad(call: BuiltinCall): Value {
  const pair = variables(call);
  if (pair === undefined) return poison;
  const { y, x } = pair;
  const result = vjp(call, y, x) ?? zeros(call.frame, x, call.span);
  const { frame, args, span } = call;
  if (frame.context.training) {
    const operands = [y, x].map((node, i) => ({ node, span: args[i]!.span }));
    const fromUser = !frame.scope.library;
    frame.context.record.noted.push({
      name: 'grad',
      args: operands,
      numbers: [],
      results: [result],
      span: userSpan(frame, span),
      fromUser,
    });
  }
  return tensorValue(result);
}

/**
 * (∂y/∂x)·v, of the shape of y. The vjp is linear in its seed, so its own derivative with respect to the seed, against v, is
 * the product with the untransposed Jacobian (https://j-towns.github.io/2017/06/12/A-new-trick.html).
 */
function jvp(call: BuiltinCall): Value {
  const { frame, args, span } = call;
  const pair = variables(call);
  if (pair === undefined) return poison;
  const { y, x } = pair;
  const direction = directionOf(frame, args[2]!, x);
  if (direction === undefined) return poison;
  const seed = freshMark(frame, zeros(frame, y, span), span);
  const back = vjp(call, y, x, seed);
  const forward = back === undefined ? undefined : derivative(frame, span, back, seed, direction);
  return tensorValue(forward ?? zeros(frame, y, span));
}

interface Variables {
  readonly y: Node;
  readonly x: Node;
}

function variables({ frame, args }: BuiltinCall): Variables | undefined {
  const [above, below] = [args[0]!, args[1]!];
  const y = differentiable(frame, above, 'only floats have derivatives');
  const x = differentiable(frame, below, 'derivatives are with respect to floats');
  if (y === undefined || x === undefined) return undefined;
  const order = new Set(topological([y]));
  const { outside } = frame.context.marks;
  // An argument from which nothing here was computed is the caller's variable.
  let variable: Node | undefined = x;
  while (variable !== undefined && !order.has(variable)) variable = outside.get(variable);
  if (variable !== undefined) return { y, x: variable };
  const name = written(below);
  fail(frame, elaborateProblems.noDerivative, above.span, `this does not depend on ${name}`, {
    label: formatType(y.type),
    labels: [{ span: below.span, text: formatType(x.type) }],
    help: /^[\p{L}_][\p{L}\p{N}_]*$/u.test(below.span.file.text.slice(below.span.start, below.span.end))
      ? `Only what is computed from ${name} has a derivative with respect to it.`
      : 'Give the second argument a name, compute the first from that name, and write the name here.',
  });
  return undefined;
}

function written({ span }: Operand): string {
  return `\`${span.file.text.slice(span.start, span.end)}\``;
}

function differentiable(frame: Frame, { value, span }: Operand, reason: string): Node | undefined {
  if (value.kind === 'poison') return undefined;
  if (value.kind === 'tensor' && isFloat(value.node.type.dtype)) return value.node;
  const several = value.kind === 'list' || value.kind === 'tuple';
  const help =
    value.kind === 'tensor'
      ? { help: 'Convert it first: `x = cast[f32](…)`.' }
      : several
        ? { help: 'Take one at a time, `grad(y, a)` and `grad(y, b)`: what they share is computed once.' }
        : {};
  fail(frame, elaborateProblems.noDerivative, span, `${reason}, and this is ${describeValue(value)}`, help);
  return undefined;
}

/** A tensor that broadcasts to x. */
function directionOf(frame: Frame, operand: Operand, x: Node): Node | undefined {
  const node = toNode(frame, operand, x.type.dtype);
  if (node === undefined) return undefined;
  const shape = broadcastShapes([node.type.shape, x.type.shape]);
  if (!('mismatch' in shape) && equalShapes(shape, x.type.shape)) {
    return from(frame, operand.span, () => frame.context.builder.expand(node, x.type.shape));
  }
  fail(frame, elaborateProblems.shapeMismatch, operand.span, 'a direction has the shape of what it changes', {
    label: formatType(node.type),
    help: `Here that is ${formatType(x.type)}.`,
  });
  return undefined;
}

/** The cotangent of x; a warning where all that lies between carries no derivative. */
function vjp({ frame, args, span }: BuiltinCall, y: Node, x: Node, seed?: Node): Node | undefined {
  const found = derivative(frame, span, y, x, seed);
  if (found !== undefined) return found;
  const message = `the derivative with respect to ${written(args[1]!)} is 0 everywhere`;
  fail(frame, elaborateProblems.zeroDerivative, span, message, {
    labels: [{ span: args[0]!.span, text: 'depends on it only through steps, comparisons or stopped gradients' }],
  });
  return undefined;
}

function derivative(frame: Frame, span: Span, y: Node, x: Node, seed?: Node): Node | undefined {
  const { builder } = frame.context;
  const steps = from(frame, span, () => reverseHere(builder, y, [x], seed), true);
  spend(frame, span, stepCost * steps.length);
  return steps.find(({ node }) => node === x)?.cotangent;
}

/** A node of the way back costs a few nodes of a vjp. */
const stepCost = 6;

function zeros(frame: Frame, like: Node, span: Span): Node {
  const { builder } = frame.context;
  return from(frame, span, () => builder.expand(builder.scalar(0, like.type.dtype), like.type.shape));
}
