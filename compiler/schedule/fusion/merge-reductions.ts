/**
 * Joins reductions of the same columns, such as the sums of a batch normalisation's gradient: what they read lies far apart, and comes from
 * memory once for all of them. Those along a row find it in the cache anyway.
 */
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape } from '../../graph/type.ts';
import type { Group } from '../group.ts';
import type { Groups } from './groups.ts';
import { MAX_REDUCTIONS } from './room.ts';

export function mergeReductions(groups: Groups): void {
  const byPattern = new Map<string, Group[]>();
  for (const group of groups.all()) {
    const pattern = patternOf(group);
    if (pattern === undefined) continue;
    const earlier = byPattern.get(pattern) ?? [];
    const partner = earlier.find((other) => shareOperand(other, group) && groups.mayJoin(other, group));
    if (partner === undefined) byPattern.set(pattern, [...earlier, group]);
    else groups.join(partner, group);
  }
}

/** The phase, and what the reductions of the group pass over; undefined unless that is the same for all of them, and columns. */
function patternOf(group: Group): string | undefined {
  if (!group.isLoopNest || group.totals.size > 0 || group.shape.every(isOne)) return undefined;
  const [first, ...others] = [...group.reduces].map(columnsOf);
  return first !== undefined && others.every((other) => other === first) ? `${group.phase} ${first}` : undefined;
}

/** What is reduced and along which axes; undefined where the last is one of them. */
function columnsOf({ op, attrs, operands }: Node): string | undefined {
  const { shape } = operands[0]!.type;
  const axes = op.lowering.kind === 'reduce' ? op.lowering.axes(attrs) : [];
  return axes.includes(shape.length - 1) ? undefined : `${formatShape(shape)} ${axes.join()}`;
}

/** Whether both read a tensor of all that is reduced, and together are few enough. */
function shareOperand(a: Group, b: Group): boolean {
  const { shape } = [...a.reduces][0]!.operands[0]!.type;
  const isCommon = [...a.reads.keys()].some((node) => b.reads.has(node) && equalShapes(node.type.shape, shape));
  return isCommon && a.reduces.size + b.reduces.size <= MAX_REDUCTIONS;
}
