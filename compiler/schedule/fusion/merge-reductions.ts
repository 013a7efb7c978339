/**
 * Joins reductions of the same columns, such as the sums of a batch normalisation's gradient: what they read lies far apart, and comes from
 * memory once for all of them. Those along a row find it in the cache anyway.
 */
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape } from '../../graph/type.ts';
import type { Fusion } from './fuse.ts';
import type { Group } from '../group.ts';
import { precedenceOf } from './precedence.ts';
import { MAX_JOINED_WEIGHT, MAX_REDUCTIONS } from './room.ts';

export function mergeReductions({ groups, groupOf }: Fusion): Fusion {
  const owners = new Map(groupOf);
  const precedence = precedenceOf(groups, owners);
  const kept: Group[] = [];
  const byPattern = new Map<string, Group[]>();
  for (const group of groups) {
    const pattern = patternOf(group);
    const alike = pattern === undefined ? [] : (byPattern.get(pattern) ?? []);
    const partner = alike.find((other) => fits(other, group) && !precedence.reaches(other, group) && !precedence.reaches(group, other)); // prettier-ignore
    if (partner === undefined) {
      kept.push(group);
      if (pattern !== undefined) byPattern.set(pattern, [...alike, group]);
      continue;
    }
    partner.absorb(group);
    precedence.join(partner, group);
    for (const node of group.results) if (owners.get(node) === group) owners.set(node, partner);
  }
  return { groups: kept, groupOf: owners };
}

/** What the reductions of a group pass over, where that is the same for all of them and columns are what is left. */
function patternOf(group: Group): string | undefined {
  const { core, pieces, block, totals, reduces, phase, shape } = group;
  const isPlain = core === undefined && pieces === undefined && block === undefined && totals.size === 0;
  if (!isPlain || shape.every(isOne)) return undefined;
  const patterns = [...reduces].map((node) => {
    const extents = node.operands[0]!.type.shape;
    const axes = reducedAxes(node);
    return axes.includes(extents.length - 1) ? '' : `${formatShape(extents)} ${axes.join()}`;
  });
  const [first = ''] = patterns;
  return first !== '' && patterns.every((each) => each === first) ? `${phase} ${first}` : undefined;
}

function reducedAxes({ op, attrs }: Node): readonly number[] {
  return op.lowering.kind === 'reduce' ? op.lowering.axes(attrs) : [];
}

/** Whether both read a tensor of all that is reduced, and have room for each other. */
function fits(a: Group, b: Group): boolean {
  const { shape } = [...a.reduces][0]!.operands[0]!.type;
  const isCommon = [...a.reads.keys()].some((node) => b.reads.has(node) && equalShapes(node.type.shape, shape));
  return isCommon && a.reduces.size + b.reduces.size <= MAX_REDUCTIONS && a.weight + b.weight <= MAX_JOINED_WEIGHT;
}
