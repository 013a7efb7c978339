/** Writes a body statement by statement; the open blocks are a stack. */
import { constantDim, constantOf, subDims, symbolDim, zeroDim, type Dim } from '../graph/dim.ts';
import type { Expr, Place, Stmt, Var } from '../loop/ir.ts';
import { wholePart } from '../loop/polynomial.ts';
import { get } from '../loop/scalar.ts';

export class Writer {
  readonly body: Stmt[] = [];
  readonly #blocks: Stmt[][] = [this.body];
  #names = 0;

  /** A name that nothing else in the body has; what stands before # is a hint for readers. */
  fresh(hint: string): string {
    return `${hint}#${this.#names++}`;
  }

  get #block(): Stmt[] {
    return this.#blocks[this.#blocks.length - 1]!;
  }

  /** How many blocks are open; `within` returns to one. */
  get depth(): number {
    return this.#blocks.length;
  }

  /** Runs `write` at the end of the block that was innermost at `depth`, although deeper ones are open. */
  within<T>(depth: number, write: () => T): T {
    const inner = this.#blocks.splice(depth);
    try {
      return write();
    } finally {
      this.#blocks.push(...inner);
    }
  }

  variable(hint: string, value: Expr): Var {
    const variable: Var = { name: this.fresh(hint), type: value.type, mutable: true };
    this.#block.push({ kind: 'let', variable, value });
    return variable;
  }

  constant(hint: string, value: Expr): Var {
    const variable: Var = { name: this.fresh(hint), type: value.type, mutable: false };
    this.#block.push({ kind: 'let', variable, value });
    return variable;
  }

  set(variable: Var, value: Expr): void {
    this.#block.push({ kind: 'set', variable, value });
  }

  store(place: Place, value: Expr): void {
    this.#block.push({ kind: 'store', place, value });
  }

  /** The value as it is once the stores just before have taken effect; without this, a row of stores is one step. */
  afterStores(value: Expr): Expr {
    if (this.#block.at(-1)?.kind !== 'store') return value;
    const variable = this.constant('old', value);
    return get(variable);
  }

  /** A loop, left out where it is known to be empty or does nothing, and only its body where it is known to run once. */
  loop(range: Range, body: (at: Dim) => void): void {
    const { from = zeroDim, to, step = 1 } = range;
    const distance = constantOf(subDims(to, from));
    if (distance !== undefined && distance <= 0) return;
    if (distance !== undefined && distance <= step) return body(from);
    const variable = this.fresh('i');
    const block = this.#nested(() => body(symbolDim(variable)));
    if (block.length === 0) return;
    this.#block.push({ kind: 'for', variable, from, to, step, parallel: false, body: block });
  }

  /** One side where the condition holds, else the other. */
  either(condition: Expr, then: () => void, otherwise: () => void = () => {}): void {
    this.#block.push({ kind: 'if', condition, body: this.#nested(then), otherwise: this.#nested(otherwise) });
  }

  #nested(write: () => void): readonly Stmt[] {
    const block: Stmt[] = [];
    this.#blocks.push(block);
    write();
    this.#blocks.pop();
    return block;
  }

  /**
   * Steps of the first size as far as they go, then of the next; the last is 1. `body` gets how many elements one step covers. Of
   * an open extent, what is left goes one by one: steps between would be code that few batches run, a fifth of a product's.
   * They begin at `start`, a whole number of the first size.
   */
  tiled(extent: Dim, sizes: readonly number[], body: (at: Dim, covered: number) => void, start: Dim = zeroDim): void {
    const known = constantOf(extent);
    const taken = known === undefined ? [...new Set([sizes[0]!, sizes.at(-1)!])] : sizes;
    for (const [i, size] of taken.entries()) {
      const from = i === 0 ? start : wholePart(extent, taken[i - 1]!);
      // The last whole step begins at extent − size.
      const to = known === undefined ? subDims(extent, constantDim(size - 1)) : wholePart(extent, size);
      this.loop({ from, to, step: size }, (at) => body(at, size));
    }
  }
}

export interface Range {
  readonly from?: Dim;
  readonly to: Dim;
  readonly step?: number;
}
