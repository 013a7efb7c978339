/** Joins groups that pass over the same memory side by side, such as a parameter's update and the zeroing of its gradient. */
import { equalShapes, isOne } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { Fusion } from './fuse.ts';
import { Group } from './group.ts';
import type { Roots } from './roots.ts';

const MAX_MERGED_WEIGHT = 200;

export function mergeSideBySide(groups: readonly Group[], groupOf: Map<Node, Group>, roots: Roots): Fusion {
  const alive = new Set(groups);
  const byShape = new Map<string, Group[]>();
  for (const group of groups) {
    // Reductions, contractions and long bodies have work enough of their own, and gain nothing from company.
    // So do single elements: an engine takes short functions apart sooner, and one that is alike elsewhere is shared.
    if (!group.isSimple || group.weight >= MAX_MERGED_WEIGHT || group.shape.every(isOne)) continue;
    const key = `${group.phase} ${group.shape.map((dim) => dim.key).join()}`;
    const bucket = byShape.get(key);
    if (bucket === undefined) byShape.set(key, [group]);
    else bucket.push(group);
  }
  for (const bucket of byShape.values()) {
    for (const [i, first] of bucket.entries()) {
      for (const second of bucket.slice(i + 1)) {
        if (!alive.has(first) || !alive.has(second) || !shareMemory(first, second, roots)) continue;
        if (first.weight + second.weight > MAX_MERGED_WEIGHT) continue;
        const next = successorsOf(alive, groupOf);
        if (reaches(first, second, next) || reaches(second, first, next)) continue;
        absorb(first, second, groupOf);
        alive.delete(second);
      }
    }
  }
  return { groups: [...alive], groupOf };
}

function touched(group: Group, roots: Roots): ReadonlySet<Node> {
  const written = [...group.outputs].flatMap((node) =>
    (roots.targets.get(node) ?? []).flatMap(({ target }) => (target.kind === 'leaf' ? [target.leaf] : [])),
  );
  return new Set([...group.reads.keys(), ...written]);
}

/** Whether they have a whole tensor in common, and all they share is read at the element that each pass stores. */
function shareMemory(a: Group, b: Group, roots: Roots): boolean {
  const mine = touched(a, roots);
  const common = [...touched(b, roots)].filter((node) => mine.has(node));
  const whole = common.filter((node) => equalShapes(node.type.shape, a.shape));
  return whole.length > 0 && whole.every((node) => a.readsOwnElementOf(node) && b.readsOwnElementOf(node));
}

function successorsOf(
  groups: Iterable<Group>,
  groupOf: ReadonlyMap<Node, Group>,
): ReadonlyMap<Group, ReadonlySet<Group>> {
  const next = new Map<Group, Set<Group>>([...groups].map((group) => [group, new Set<Group>()]));
  for (const group of next.keys()) {
    for (const node of group.reads.keys()) {
      const source = groupOf.get(node);
      if (source !== undefined) next.get(source)!.add(group);
    }
  }
  return next;
}

function reaches(from: Group, to: Group, next: ReadonlyMap<Group, ReadonlySet<Group>>): boolean {
  const seen = new Set<Group>();
  const pending = [from];
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (group === to) return true;
    if (seen.has(group)) continue;
    seen.add(group);
    pending.push(...next.get(group)!);
  }
  return false;
}

function absorb(into: Group, from: Group, groupOf: Map<Node, Group>): void {
  into.absorb(from);
  for (const node of from.outputs) if (groupOf.get(node) === from) groupOf.set(node, into);
}
