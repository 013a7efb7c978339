/** The groups of an entry while fusion makes and joins them: which there are, which of them stores what, and which must run before which. */
import type { Node } from '../../graph/node.ts';
import type { Group } from '../group.ts';
import { Precedence } from './precedence.ts';
import { MAX_JOINED_WEIGHT } from './room.ts';

export interface Fusion {
  readonly groups: readonly Group[];
  /** Stored node → the group that stores it. */
  readonly groupOf: ReadonlyMap<Node, Group>;
}

export class Groups {
  readonly precedence = new Precedence([]);
  readonly #all = new Set<Group>();
  readonly #groupOf = new Map<Node, Group>();

  /** In the order in which they were added; later changes do not show in it. */
  all(): readonly Group[] {
    return [...this.#all];
  }

  /** Whether it is there: one that has joined another is not. */
  has(group: Group): boolean {
    return this.#all.has(group);
  }

  add(group: Group): Group {
    this.#all.add(group);
    this.precedence.add(group);
    return group;
  }

  /** From now on the group stores the node. */
  stores(group: Group, node: Node): void {
    this.#groupOf.set(node, group);
  }

  /** Whether one kernel may do what both do: it is not too large, and neither waits for the other. */
  mayJoin(a: Group, b: Group): boolean {
    if (a.weight + b.weight > MAX_JOINED_WEIGHT) return false;
    return !this.precedence.reaches(a, b) && !this.precedence.reaches(b, a);
  }

  /** `into` now does what both did. */
  join(into: Group, from: Group): void {
    into.absorb(from);
    this.precedence.join(into, from);
    for (const node of from.results) if (this.#groupOf.get(node) === from) this.#groupOf.set(node, into);
    this.#all.delete(from);
  }

  get fusion(): Fusion {
    return { groups: this.all(), groupOf: this.#groupOf };
  }
}
