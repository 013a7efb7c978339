/** What must run before what, among the groups of an entry. */
import type { Node } from '../../graph/node.ts';
import type { Group } from '../group.ts';

/** Groups come after those whose results they read. */
export function precedenceOf(groups: readonly Group[], groupOf: ReadonlyMap<Node, Group>): Precedence {
  const precedence = new Precedence(groups);
  for (const group of groups) {
    for (const node of group.reads.keys()) {
      const source = groupOf.get(node);
      if (source !== undefined && source !== group) precedence.put(source, group);
    }
  }
  return precedence;
}

export class Precedence {
  readonly #later = new Map<Group, Set<Group>>();
  readonly #earlier = new Map<Group, Set<Group>>();

  constructor(groups: readonly Group[]) {
    for (const group of groups) this.add(group);
  }

  add(group: Group): void {
    this.#later.set(group, new Set());
    this.#earlier.set(group, new Set());
  }

  put(before: Group, after: Group): void {
    this.#later.get(before)!.add(after);
    this.#earlier.get(after)!.add(before);
  }

  /** Those that were put after `group` itself, not after another one behind it. */
  later(group: Group): ReadonlySet<Group> {
    return this.#later.get(group)!;
  }

  earlier(group: Group): ReadonlySet<Group> {
    return this.#earlier.get(group)!;
  }

  /** Whether `to` must run after `from`, whatever is between; each group reaches itself. */
  reaches(from: Group, to: Group): boolean {
    const seen = new Set<Group>();
    const pending = [from];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      pending.push(...this.later(at));
    }
    return false;
  }

  /** `into` now stands for both, of which neither reaches the other. */
  join(into: Group, from: Group): void {
    for (const group of this.later(from)) {
      this.#earlier.get(group)!.delete(from);
      this.put(into, group);
    }
    for (const group of this.earlier(from)) {
      this.#later.get(group)!.delete(from);
      this.put(group, into);
    }
    this.#later.delete(from);
    this.#earlier.delete(from);
  }
}
