/** A scan while its body is being built: binders of a scope of its own, then the closed operator. */
import type { Builder } from '../../graph/builder.ts';
import type { Dim } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { copyBody, isFree, reach } from './body.ts';
import { carryFreeWork } from './hoist.ts';
import type { ScanAttrs } from '../scan.ts';

export interface ScanOptions {
  /** The last slice first. */
  readonly reversed?: boolean;
  /** Keep nothing but the carries for the reverse. */
  readonly recompute?: boolean;
  /** Makes what one scan would; nothing is done before the loop then. See `checkpoints.ts`. */
  readonly finish?: Finish;
}

export type Finish = (b: Builder, operands: readonly Node[], attrs: ScanAttrs) => Scanned;

export interface Scanned {
  /** Each of shape [length, …]. */
  readonly yields: readonly Node[];
  readonly finals: readonly Node[];
}

function plainScan(b: Builder, operands: readonly Node[], attrs: ScanAttrs): Scanned {
  const node = b.scan(...operands, attrs);
  return {
    yields: attrs.yields.map((_, i) => b.result(node, i)),
    finals: attrs.next.map((_, i) => b.result(node, attrs.yields.length + i)),
  };
}

/** A value from around the loop that repeats another one: the loop captures that, and repeats it where it is used. */
function repeats({ op, operands }: Node): boolean {
  return op.name === 'broadcast' && !isFree(operands[0]!);
}

export class OpenScan {
  readonly #b: Builder;
  readonly #length: Dim;
  readonly #options: ScanOptions;
  readonly #scope: number;
  /** Sequence → the binder of its slice. */
  readonly #elements = new Map<Node, Node>();
  readonly #carries: { readonly init: Node; readonly binder: Node }[] = [];

  constructor(b: Builder, length: Dim, options: ScanOptions = {}) {
    this.#b = b;
    this.#length = length;
    this.#options = options;
    this.#scope = b.scope();
  }

  /** The slice of `sequence` at the present step; a sequence that repeats one value is that value. */
  element(sequence: Node): Node {
    const { op, operands, attrs, type } = sequence;
    const { axes } = attrs;
    if (op.name === 'broadcast' && Array.isArray(axes) && !axes.includes(0)) {
      const shape = type.shape.slice(1);
      return this.#b.broadcast(operands[0]!, { shape, axes: axes.map((axis) => Number(axis) - 1) });
    }
    const known = this.#elements.get(sequence) ?? this.#binder({ dtype: type.dtype, shape: type.shape.slice(1) });
    this.#elements.set(sequence, known);
    return known;
  }

  carry(init: Node): Node {
    const binder = this.#binder(init.type);
    this.#carries.push({ init, binder });
    return binder;
  }

  #binder(type: Node['type']): Node {
    const position = this.#elements.size + this.#carries.length;
    return this.#b.binder({ scope: this.#scope, position, type });
  }

  /**
   * Ends the body. What does not depend on the step is captured; what depends on sequences alone and is work is done before the
   * loop, for all steps at once, and so is a yield that no carry enters.
   */
  close(next: readonly Node[], yields: readonly Node[]): Scanned {
    const b = this.#b;
    const elements = new Map([...this.#elements].map(([sequence, binder]) => [binder, sequence]));
    const carries = new Set(this.#carries.map(({ binder }) => binder));
    const work = carryFreeWork(b, [...next, ...yields], { elements, carries, length: this.#length });
    // What is done for all steps at once must be kept for all of them.
    const before = this.#options.recompute === true || this.#options.finish !== undefined ? [] : [...work.before];
    const replaced = new Map(before.map(([node, sequence]) => [node, this.element(sequence)]));
    const looped = yields.filter((node) => !work.stacked.has(node) && work.inside.has(node));
    const scanned = this.#close(next, looped, replaced, work.inside);
    return {
      yields: yields.map((node) => {
        const inLoop = looped.indexOf(node);
        if (inLoop !== -1) return scanned.yields[inLoop]!;
        const { shape } = node.type;
        return (
          work.stacked.get(node) ??
          b.broadcast(node, { shape: [this.#length, ...shape], axes: shape.map((_, axis) => axis + 1) })
        );
      }),
      finals: scanned.finals,
    };
  }

  #close(
    next: readonly Node[],
    yields: readonly Node[],
    replaced: ReadonlyMap<Node, Node>,
    inside: ReadonlySet<Node>,
  ): Scanned {
    const b = this.#b;
    if (next.length === 0 && yields.length === 0) return { yields: [], finals: [] };
    const roots = [...next, ...yields].map((root) => replaced.get(root) ?? root);
    const own = new Set([...this.#elements.values(), ...this.#carries.map(({ binder }) => binder)]);
    const isEnd = (node: Node): boolean => own.has(node) || replaced.has(node) || (!inside.has(node) && !repeats(node));
    const { order, met } = reach(roots, isEnd);
    const used = new Set(met.map((node) => replaced.get(node) ?? node));
    const sequences = [...this.#elements].filter(([, binder]) => used.has(binder));
    const captured = met.filter((node) => !own.has(node) && !replaced.has(node) && !isFree(node));
    const names = [...sequences.map(([, binder]) => binder), ...this.#carries.map(({ binder }) => binder), ...captured];
    const canonical = new Map(names.map((node, position) => [node, b.binder({ scope: 0, position, type: node.type })]));
    for (const [node, element] of replaced) if (canonical.has(element)) canonical.set(node, canonical.get(element)!);
    const copies = copyBody(b, order, canonical);
    const closed = (list: readonly Node[]): readonly Node[] => list.map((root) => copies.get(root) ?? root);
    const operands = [
      ...sequences.map(([sequence]) => sequence),
      ...this.#carries.map(({ init }) => init),
      ...captured,
    ];
    const attrs: ScanAttrs = {
      length: this.#length,
      reversed: this.#options.reversed ?? false,
      recompute: this.#options.recompute ?? false,
      sequences: sequences.length,
      carries: this.#carries.length,
      next: closed(roots.slice(0, next.length)),
      yields: closed(roots.slice(next.length)),
    };
    return (this.#options.finish ?? plainScan)(b, operands, attrs);
  }
}
