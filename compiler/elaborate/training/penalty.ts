/** `regularize l2[1e-4] on "*.weight"`: what is added to the loss. */
import type { TrainItem } from '../../../grammar/syntax.ts';
import { didYouMean } from '../../check/near.ts';
import type { Node } from '../../graph/node.ts';
import { staticNumber } from './train-item.ts';
import type { Frame } from '../context.ts';
import { addHyper, type Hypers } from './hyper.ts';
import { selectTrained, type TrainedParams } from './patterns.ts';
import { elaborateProblems } from '../problems.ts';
import { fail, from } from '../report.ts';
import { toNode } from '../tensors.ts';

const names = ['l1', 'l2'];

/** α‖w‖² for l2 and α Σ|w| for l1, over the parameters that the patterns match; undefined where there is nothing to add. */
export function penaltyOf(
  frame: Frame,
  items: readonly TrainItem[],
  params: TrainedParams,
  hypers: Hypers,
): Node | undefined {
  const { builder } = frame.context;
  let total: Node | undefined;
  for (const item of items) {
    const term = termOf(frame, item, params, hypers);
    if (term === undefined) continue;
    const before = total;
    total = before === undefined ? term : from(frame, item.span, () => builder.add(before, term));
  }
  return total;
}

function termOf(frame: Frame, item: TrainItem, params: TrainedParams, hypers: Hypers): Node | undefined {
  const { builder, float } = frame.context;
  const given = staticNumber(frame, item.value);
  if (given === undefined) return undefined;
  const { name, value, span } = given;
  if (!names.includes(name)) {
    const near = didYouMean(name, names);
    const help = near.help === undefined ? { help: 'There are `l1[…]` and `l2[…]`.' } : near;
    fail(frame, elaborateProblems.badTrainItem, span, `there is no regularizer \`${name}\``, help);
    return undefined;
  }
  if (value.value < 0) {
    fail(frame, elaborateProblems.badScalar, span, `a penalty of ${value.value} would reward large parameters`);
    return undefined;
  }
  const selected = item.scope === undefined ? new Set(params.trained) : selectTrained(frame, item.scope.values, params);
  if (selected === undefined || selected.size === 0) return undefined;
  const coefficient = toNode(frame, { value: addHyper(hypers, name, value, span, frame), span }, float);
  if (coefficient === undefined) return undefined;
  return from(frame, item.span, () => {
    const sums = [...selected].map(({ leaf }) => {
      const size = name === 'l1' ? builder.abs(leaf) : builder.mul(leaf, leaf);
      const sum = builder.sum(size, { axes: leaf.type.shape.map((_, axis) => axis) });
      return sum.type.dtype === float ? sum : builder.cast(sum, { dtype: float });
    });
    return builder.mul(
      coefficient,
      sums.reduce((a, b) => builder.add(a, b)),
    );
  });
}
