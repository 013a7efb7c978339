/** Joins groups that pass over the same memory side by side, such as a parameter's update and the zeroing of its gradient. */
import { equalShapes, isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { formatShape } from '../../graph/type.ts';
import type { Fusion } from './fuse.ts';
import type { Group } from '../group.ts';
import { precedenceOf } from './precedence.ts';
import { MAX_JOINED_WEIGHT } from './room.ts';
import type { Roots } from '../roots.ts';

export function mergeSideBySide(groups: readonly Group[], groupOf: Map<Node, Group>, roots: Roots): Fusion {
  const alive = new Set(groups);
  const byShape = new Map<string, Group[]>();
  for (const group of groups) {
    // Reductions, contractions and long bodies have work enough of their own, and gain nothing from company.
    // So do single elements: an engine takes short functions apart sooner, and one that is alike elsewhere is shared.
    if (!group.isSimple || group.weight >= MAX_JOINED_WEIGHT || group.shape.every(isOne)) continue;
    const key = `${group.phase} ${formatShape(group.shape)}`;
    const bucket = byShape.get(key);
    if (bucket === undefined) byShape.set(key, [group]);
    else bucket.push(group);
  }
  const precedence = precedenceOf(groups, groupOf);
  for (const bucket of byShape.values()) {
    const partners = partnersIn(bucket, roots);
    const lightest = Math.min(...bucket.map(({ weight }) => weight));
    for (const first of bucket) {
      if (!alive.has(first)) continue;
      for (const second of partners(first)) {
        if (first.weight + lightest > MAX_JOINED_WEIGHT) break;
        if (!alive.has(second) || !shareMemory(first, second, roots)) continue;
        if (first.weight + second.weight > MAX_JOINED_WEIGHT) continue;
        if (precedence.reaches(first, second) || precedence.reaches(second, first)) continue;
        absorb(first, second, groupOf);
        precedence.join(first, second);
        alive.delete(second);
      }
    }
  }
  return { groups: [...alive], groupOf };
}

/** Those that come after a group in the bucket and touch a whole tensor that it touches, in the bucket's order. */
function partnersIn(bucket: readonly Group[], roots: Roots): (group: Group) => Iterable<Group> {
  const byTensor = new Map<Node, number[]>();
  for (const [i, group] of bucket.entries()) {
    for (const node of wholeOf(group, roots)) {
      const users = byTensor.get(node);
      if (users === undefined) byTensor.set(node, [i]);
      else users.push(i);
    }
  }
  const places = new Map(bucket.map((group, i) => [group, i]));
  return function* (group) {
    let at = places.get(group)!;
    let size = 0;
    /** In descending order. */
    let later: number[] = [];
    for (;;) {
      // What the group touches grows as it takes others in.
      if (group.inside.size !== size) {
        size = group.inside.size;
        const users = wholeOf(group, roots).flatMap((node) => byTensor.get(node) ?? []);
        later = [...new Set(users)].filter((i) => i > at).toSorted((a, b) => b - a);
      }
      const next = later.pop();
      if (next === undefined) return;
      at = next;
      yield bucket[at]!;
    }
  };
}

function touched(group: Group, roots: Roots): ReadonlySet<Node> {
  const written = [...group.outputs].flatMap((node) =>
    (roots.targets.get(node) ?? []).flatMap(({ target }) => (target.kind === 'leaf' ? [target.leaf] : [])),
  );
  return new Set([...group.reads.keys(), ...written]);
}

function wholeOf(group: Group, roots: Roots): readonly Node[] {
  return [...touched(group, roots)].filter((node) => equalShapes(node.type.shape, group.shape));
}

/** Whether they have a whole tensor in common, and all they share is read at the element that each pass stores. */
function shareMemory(a: Group, b: Group, roots: Roots): boolean {
  const mine = touched(a, roots);
  const common = [...touched(b, roots)].filter((node) => mine.has(node));
  const whole = common.filter((node) => equalShapes(node.type.shape, a.shape));
  return whole.length > 0 && whole.every((node) => a.readsOwnElementOf(node) && b.readsOwnElementOf(node));
}

function absorb(into: Group, from: Group, groupOf: Map<Node, Group>): void {
  into.absorb(from);
  for (const node of from.results) if (groupOf.get(node) === from) groupOf.set(node, into);
}
