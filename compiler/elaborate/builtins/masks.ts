/** `mask=` of reductions: what the mask leaves out changes neither the value nor the gradient, and nothing at all gives no NaN. */
import { broadcastShapes } from '../../graph/broadcast.ts';
import { constantValue } from '../../graph/constant-value.ts';
import { equalShapes } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { isFloat, type DType } from '../../graph/type.ts';
import { elementsHelp, reportNoMask, reportUncovered } from '../mask-words.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { toTensor } from '../tensors.ts';
import { poison, tensorValue, type Value } from '../values.ts';
import { tensorArgument, type Builtin, type BuiltinCall } from './builtin.ts';

/** What stands in the place of an element that does not count. */
export type Neutral = (dtype: DType) => number;

export const lowest: Neutral = (dtype) => (isFloat(dtype) ? -Infinity : dtype === 'i32' ? -(2 ** 31) : 0);
export const highest: Neutral = (dtype) =>
  isFloat(dtype) ? Infinity : dtype === 'i32' ? 2 ** 31 - 1 : dtype === 'u8' ? 255 : 1;

interface Masked {
  /** The reduction of `kept` without a mask. */
  readonly reduced: Value;
  /** x with the neutral element off the mask. */
  readonly kept: Node;
  /** The mask, of the shape of x. */
  readonly mask: Node;
}

/** A reduction with `mask=`: elements that the mask leaves out are replaced by the neutral element first. */
export function withMask(plain: Builtin, neutral: Neutral): Builtin {
  return (call) => {
    const masked = reduceMasked(call, plain, neutral);
    return masked === undefined ? plain(call) : masked === 'wrong' ? poison : masked.reduced;
  };
}

/** The same for `max` and `min`, whose neutral element is infinite: where the mask lets nothing through, the result is 0. */
export function withMaskOrZero(plain: Builtin, neutral: Neutral, any: Builtin): Builtin {
  return (call) => {
    const masked = reduceMasked(call, plain, neutral);
    if (masked === undefined) return plain(call);
    if (masked === 'wrong' || masked.reduced.kind !== 'tensor') return poison;
    const counts = any(over(call, masked.mask));
    if (counts.kind !== 'tensor') return poison;
    const { builder } = call.frame.context;
    const { node } = masked.reduced;
    return tensorValue(
      from(call.frame, call.span, () => builder.where(counts.node, node, builder.scalar(0, node.type.dtype))),
    );
  };
}

/**
 * The position of an extreme. Where all that counts is as low as the neutral element, what does not count may come first among equals: then
 * it is the first that counts; 0 where nothing does.
 */
export function positionWithMask(plain: Builtin, neutral: Neutral, extreme: Builtin, first: Builtin): Builtin {
  return (call) => {
    const masked = reduceMasked(call, plain, neutral);
    if (masked === undefined) return plain(call);
    if (masked === 'wrong' || masked.reduced.kind !== 'tensor') return poison;
    const [value, place] = [extreme(over(call, masked.kept)), first(over(call, masked.mask))];
    if (value.kind !== 'tensor' || place.kind !== 'tensor') return poison;
    const { builder } = call.frame.context;
    const { node } = masked.reduced;
    return tensorValue(
      from(call.frame, call.span, () => {
        const { dtype } = value.node.type;
        const isNeutral = builder.equal(value.node, builder.scalar(neutral(masked.kept.type.dtype), dtype));
        return builder.where(isNeutral, place.node, node);
      }),
    );
  };
}

/** The sum over what counts, divided by how many those are; 0 where there are none. */
export function meanWithMask(plain: Builtin, sum: Builtin): Builtin {
  return (call) => {
    const masked = reduceMasked(call, sum, () => 0);
    if (masked === undefined) return plain(call);
    if (masked === 'wrong' || masked.reduced.kind !== 'tensor') return poison;
    const count = sum(over(call, masked.mask));
    if (count.kind !== 'tensor') return poison;
    const { builder, float } = call.frame.context;
    const total = masked.reduced.node;
    return tensorValue(
      from(call.frame, call.span, () => {
        const dtype = isFloat(total.type.dtype) ? total.type.dtype : float;
        const [above, below] = [total, count.node].map((node) =>
          node.type.dtype === dtype ? node : builder.cast(node, { dtype }),
        );
        return builder.div(above!, builder.maximum(below!, builder.scalar(1, dtype)));
      }),
    );
  };
}

/** Undefined where all elements count; 'wrong' after a problem. */
function reduceMasked(call: BuiltinCall, plain: Builtin, neutral: Neutral): Masked | 'wrong' | undefined {
  const { frame, mask: operand, span } = call;
  if (operand === undefined || (operand.value.kind === 'boolean' && operand.value.value)) return undefined;
  if (call.args.length > 1) {
    fail(frame, elaborateProblems.badOperands, operand.span, '`mask` is for reductions, and this compares two tensors');
    return 'wrong';
  }
  const x = tensorArgument(call, 0);
  const mask = toTensor(frame, operand);
  if (x === undefined || mask === undefined || !fits(call, mask, x)) return 'wrong';
  if (constantValue(mask) === 1) return undefined;
  const { builder } = frame.context;
  const whole = from(frame, span, () => builder.expand(mask, x.type.shape));
  const kept = from(frame, span, () => builder.where(whole, x, builder.scalar(neutral(x.type.dtype), x.type.dtype)));
  return { reduced: plain(over(call, kept)), kept, mask: whole };
}

/** The same call, of another tensor and without the mask. */
function over(call: BuiltinCall, x: Node): BuiltinCall {
  const { mask: _, ...unmasked } = call;
  return { ...unmasked, args: [{ value: tensorValue(x), span: call.args[0]!.span }] };
}

function fits({ frame, mask: operand, args }: BuiltinCall, mask: Node, x: Node): boolean {
  if (mask.type.dtype !== 'bool') {
    reportNoMask(frame, operand!);
    return false;
  }
  const shape = broadcastShapes([mask.type.shape, x.type.shape]);
  if (!('mismatch' in shape) && equalShapes(shape, x.type.shape)) return true;
  reportUncovered(frame, { node: mask, span: operand!.span }, { node: x, span: args[0]!.span }, elementsHelp);
  return false;
}
