/** `clip norm[c]` and `clip value[c]`: gradients made smaller before the optimiser sees them. */
import type { Span } from '../../../grammar/source.ts';
import type { TrainItem } from '../../../grammar/syntax.ts';
import { didYouMean } from '../../check/near.ts';
import type { Builder } from '../../graph/builder.ts';
import type { Node } from '../../graph/node.ts';
import type { Frame } from '../context.ts';
import { addHyper, type Hypers } from './hyper.ts';
import { elaborateProblems } from '../problems.ts';
import { fail } from '../report.ts';
import { staticNumber } from './train-item.ts';
import { toNode } from '../tensors.ts';

/** √Σ‖g‖² over the gradients of all parameters that take part, a float64 scalar. */
export function globalNorm({ context: { builder } }: Frame, gradients: readonly Node[], active: readonly Node[]): Node {
  const squares = gradients.map((gradient, i) => {
    const { dtype, shape } = gradient.type;
    // Chosen element by element, so that a pass over a frozen parameter has nothing to add.
    const square = builder.where(active[i]!, builder.mul(gradient, gradient), builder.scalar(0, dtype));
    const sum = builder.sum(square, { axes: shape.map((_, axis) => axis) });
    return dtype === 'f64' ? sum : builder.cast(sum, { dtype: 'f64' });
  });
  const total = squares.length === 0 ? builder.scalar(0, 'f64') : squares.reduce((a, b) => builder.add(a, b));
  return builder.sqrt(total);
}

export interface Clipping {
  /** The scalar that it compares with, float64. */
  readonly limit: Node;
  readonly span: Span;
  /** The clipped gradients; `norm` is that of all of them. */
  apply(gradients: readonly Node[], norm: Node): readonly Node[];
}

/** Undefined after a problem. */
export function clipping(frame: Frame, item: TrainItem, hypers: Hypers): Clipping | undefined {
  const given = staticNumber(frame, item.value);
  if (given === undefined) return undefined;
  const { name, value, span } = given;
  if (item.scope !== undefined) {
    fail(frame, elaborateProblems.badTrainItem, item.scope.span, '`clip` holds for all gradients together');
  }
  const isKnown = name === 'norm' || name === 'value';
  if (!isKnown) {
    const near = didYouMean(name, ['norm', 'value']);
    const help = near.help === undefined ? { help: 'There are `norm[…]` and `value[…]`.' } : near;
    fail(frame, elaborateProblems.badTrainItem, span, `gradients cannot be clipped by \`${name}\``, help);
    return undefined;
  }
  if (!(value.value > 0)) {
    fail(frame, elaborateProblems.badScalar, span, `gradients cannot be clipped to ${value.value}`);
    return undefined;
  }
  const setting = addHyper(hypers, name === 'norm' ? 'clipNorm' : 'clipValue', value, span, frame);
  const limit = toNode(frame, { value: setting, span }, 'f64');
  if (limit === undefined) return undefined;
  const { builder } = frame.context;
  const apply = (gradients: readonly Node[], norm: Node): readonly Node[] =>
    name === 'norm' ? byNorm(builder, gradients, norm, limit) : byValue(builder, gradients, limit);
  return { limit, span: item.span, apply };
}

/** min(1, c / ‖g‖), written so that neither 0 / 0 nor ∞ / ∞ arises. */
function byNorm(builder: Builder, gradients: readonly Node[], norm: Node, limit: Node): readonly Node[] {
  const scale = builder.where(builder.greater(norm, limit), builder.div(limit, norm), builder.scalar(1, 'f64'));
  return gradients.map((gradient) => {
    const { dtype } = gradient.type;
    return builder.mul(gradient, dtype === 'f64' ? scale : builder.cast(scale, { dtype }));
  });
}

function byValue(builder: Builder, gradients: readonly Node[], limit: Node): readonly Node[] {
  return gradients.map((gradient) => {
    const { dtype } = gradient.type;
    const bound = dtype === 'f64' ? limit : builder.cast(limit, { dtype });
    return builder.minimum(builder.maximum(gradient, builder.neg(bound)), bound);
  });
}
