/** `clip norm[c]` and `clip value[c]`: gradients made smaller before the optimiser sees them. */
import type { TrainItem } from '../../grammar/syntax.ts';
import { didYouMean } from '../check/near.ts';
import type { Node } from '../graph/node.ts';
import type { Frame } from './context.ts';
import { addHyper, type Hypers } from './hyper.ts';
import { elaborateProblems } from './problems.ts';
import { fail } from './report.ts';
import { staticNumber } from './train-item.ts';
import { toNode } from './tensors.ts';

/** √Σ‖g‖² over the gradients of all parameters that take part, a float64 scalar. */
export function globalNorm({ context: { builder } }: Frame, gradients: readonly Node[], active: readonly Node[]): Node {
  const squares = gradients.map((gradient, i) => {
    const axes = gradient.type.shape.map((_, axis) => axis);
    const sum = builder.sum(builder.mul(gradient, gradient), { axes });
    const wide = sum.type.dtype === 'f64' ? sum : builder.cast(sum, { dtype: 'f64' });
    return builder.where(active[i]!, wide, builder.scalar(0, 'f64'));
  });
  const total = squares.length === 0 ? builder.scalar(0, 'f64') : squares.reduce((a, b) => builder.add(a, b));
  return builder.sqrt(total);
}

/** The clipped gradients; as they are after a problem. */
export function clip(
  frame: Frame,
  item: TrainItem | undefined,
  gradients: readonly Node[],
  norm: Node,
  hypers: Hypers,
): readonly Node[] {
  const given = item === undefined ? undefined : staticNumber(frame, item.value);
  if (given === undefined) return gradients;
  const { name, value, span } = given;
  if (item?.scope !== undefined) {
    fail(frame, elaborateProblems.badTrainItem, item.scope.span, '`clip` holds for all gradients together');
  }
  if ((name === 'norm' || name === 'value') && !(value.value > 0)) {
    fail(frame, elaborateProblems.badScalar, span, `gradients cannot be clipped to ${value.value}`);
    return gradients;
  }
  switch (name) {
    case 'norm':
      return byNorm(frame, gradients, norm, scalar(frame, 'clipNorm', value, span, hypers));
    case 'value':
      return byValue(frame, gradients, scalar(frame, 'clipValue', value, span, hypers));
    default: {
      const near = didYouMean(name, ['norm', 'value']);
      const help = near.help === undefined ? { help: 'There are `norm[…]` and `value[…]`.' } : near;
      fail(frame, elaborateProblems.badTrainItem, span, `gradients cannot be clipped by \`${name}\``, help);
      return gradients;
    }
  }
}

function scalar(
  frame: Frame,
  name: string,
  value: Parameters<typeof addHyper>[2],
  span: TrainItem['span'],
  hypers: Hypers,
): Node | undefined {
  return toNode(frame, { value: addHyper(hypers, name, value, span, frame), span }, 'f64');
}

/** min(1, c / ‖g‖), written so that neither 0 / 0 nor ∞ / ∞ arises. */
function byNorm(
  { context: { builder } }: Frame,
  gradients: readonly Node[],
  norm: Node,
  limit: Node | undefined,
): readonly Node[] {
  if (limit === undefined) return gradients;
  const scale = builder.where(builder.greater(norm, limit), builder.div(limit, norm), builder.scalar(1, 'f64'));
  return gradients.map((gradient) => {
    const { dtype } = gradient.type;
    return builder.mul(gradient, dtype === 'f64' ? scale : builder.cast(scale, { dtype }));
  });
}

function byValue(
  { context: { builder } }: Frame,
  gradients: readonly Node[],
  limit: Node | undefined,
): readonly Node[] {
  if (limit === undefined) return gradients;
  return gradients.map((gradient) => {
    const { dtype } = gradient.type;
    const bound = dtype === 'f64' ? limit : builder.cast(limit, { dtype });
    return builder.minimum(builder.maximum(gradient, builder.neg(bound)), bound);
  });
}
