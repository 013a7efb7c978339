/** Joins element-wise groups that pass over the same memory, such as a parameter's update and the zeroing of its gradient. */
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape } from '../../graph/type.ts';
import type { Group } from '../group.ts';
import type { Roots } from '../roots.ts';
import type { Groups } from './groups.ts';
import { MAX_JOINED_WEIGHT } from './room.ts';

export function mergeMaps(groups: Groups, roots: Roots): void {
  for (const bucket of bucketsOf(groups.all())) {
    const partners = partnersIn(bucket, roots);
    const lightest = Math.min(...bucket.map(({ weight }) => weight));
    for (const first of bucket) {
      if (!groups.has(first)) continue;
      for (const second of partners(first)) {
        if (first.weight + lightest > MAX_JOINED_WEIGHT) break;
        const isCandidate = groups.has(second) && shareMemory(first, second, roots);
        if (isCandidate && groups.mayJoin(first, second)) groups.join(first, second);
      }
    }
  }
}

/** Those of one phase and one shape that would gain from company. */
function bucketsOf(groups: readonly Group[]): Iterable<readonly Group[]> {
  const buckets = new Map<string, Group[]>();
  for (const group of groups) {
    // Reductions, contractions and long bodies have work enough of their own.
    // Single elements had better stay alone: an engine takes short functions apart sooner, and one that is alike elsewhere is shared.
    if (!group.isSimple || group.weight >= MAX_JOINED_WEIGHT || group.shape.every(isOne)) continue;
    const key = `${group.phase} ${formatShape(group.shape)}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [group]);
    else bucket.push(group);
  }
  return buckets.values();
}

/** Those that come after a group in the bucket and touch a whole tensor that it touches, in the bucket's order. */
function partnersIn(bucket: readonly Group[], roots: Roots): (group: Group) => Iterable<Group> {
  const places = new Map(bucket.map((group, place) => [group, place]));
  const byTensor = new Map<Node, number[]>();
  for (const [place, group] of bucket.entries()) {
    for (const node of wholeTensorsOf(group, roots)) {
      const users = byTensor.get(node);
      if (users === undefined) byTensor.set(node, [place]);
      else users.push(place);
    }
  }
  const placesAfter = (at: number, group: Group): number[] => {
    const users = wholeTensorsOf(group, roots).flatMap((node) => byTensor.get(node) ?? []);
    return [...new Set(users)].filter((place) => place > at).toSorted((a, b) => a - b);
  };
  return function* (group) {
    let at = places.get(group)!;
    let size = 0;
    let later: number[] = [];
    for (;;) {
      // What the group touches grows as it takes others in.
      if (group.inside.size !== size) {
        size = group.inside.size;
        later = placesAfter(at, group).toReversed();
      }
      const next = later.pop();
      if (next === undefined) return;
      at = next;
      yield bucket[at]!;
    }
  };
}

/** What the group reads, and the leaves that its outputs are written to. */
function touched(group: Group, roots: Roots): ReadonlySet<Node> {
  const written = [...group.outputs].flatMap((node) =>
    (roots.targets.get(node) ?? []).flatMap(({ target }) => (target.kind === 'leaf' ? [target.leaf] : [])),
  );
  return new Set([...group.reads.keys(), ...written]);
}

function wholeTensorsOf(group: Group, roots: Roots): readonly Node[] {
  return [...touched(group, roots)].filter((node) => equalShapes(node.type.shape, group.shape));
}

/** Whether they have a whole tensor in common, and each such tensor is read at the element that the same pass stores. */
function shareMemory(a: Group, b: Group, roots: Roots): boolean {
  const own = touched(a, roots);
  const common = wholeTensorsOf(b, roots).filter((node) => own.has(node));
  return common.length > 0 && common.every((node) => a.readsOwnElementOf(node) && b.readsOwnElementOf(node));
}
