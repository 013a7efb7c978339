/** Folds inside a kernel: accumulators, the loops over what is folded, and the end. */
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import { InternalError } from '../internal-error.ts';
import type { Expr, Var } from '../loop/ir.ts';
import type { MultiIndex } from '../ops/lowering.ts';
import { byIndex } from './access.ts';
import type { Evaluator } from './evaluate.ts';
import { indexAt, type MergedLoop } from './loops.ts';
import { shifted } from '../loop/polynomial.ts';
import { final, get } from '../loop/scalar.ts';

/** Shorter folds gain nothing. */
const SHORTEST_UNROLLED = 12;

export interface ReduceLoops {
  of(node: Node): readonly MergedLoop[];
  /** Reports the variable of an axis. */
  entered(node: Node, axis: number, at: Dim): void;
  /** Partial results that a long fold keeps, so that no addition waits for the one before. */
  readonly partial: number;
}

/** Computes the reduction `node` for the group's elements `lanes` side by side, and provides its values. */
export function reduceInto(node: Node, evaluator: Evaluator, lanes: readonly MultiIndex[], loops: ReduceLoops): void {
  new Fold(node, evaluator, lanes, loops).run();
}

class Fold {
  readonly #node: Node;
  readonly #operand: Node;
  readonly #evaluator: Evaluator;
  readonly #lanes: readonly MultiIndex[];
  readonly #reduceLoops: ReduceLoops;
  readonly #loops: readonly MergedLoop[];
  readonly #axes: readonly number[];

  constructor(node: Node, evaluator: Evaluator, lanes: readonly MultiIndex[], loops: ReduceLoops) {
    this.#node = node;
    this.#operand = node.operands[0]!;
    this.#evaluator = evaluator;
    this.#lanes = lanes;
    this.#reduceLoops = loops;
    this.#loops = loops.of(node);
    this.#axes = this.#lowering.axes(node.attrs);
  }

  get #lowering() {
    const { lowering } = this.#node.op;
    if (lowering.kind !== 'reduce') throw new InternalError(`${this.#node.op.name} is no reduction`);
    return lowering;
  }

  run(): void {
    const { writer } = this.#evaluator;
    const initial = this.#lowering.init(this.#operand.type);
    const declare = (): readonly Var[] => initial.map((value) => writer.variable('total', value));
    const accumulators = this.#lanes.map(declare);
    const partial = Array.from({ length: this.#partialCount(initial) - 1 }, declare);
    this.#nest([], accumulators, partial);
    for (const [lane, index] of this.#lanes.entries()) {
      const totals = accumulators[lane]!.map(final);
      const all = partial.length === 0 ? totals : [this.#combined(totals[0]!, partial)];
      this.#evaluator.provide(this.#node, index, this.#lowering.finish(all));
    }
  }

  #combined(first: Expr, partial: readonly (readonly Var[])[]): Expr {
    const [b, c, d] = partial.map(([variable]) => final(variable!));
    return this.#fold(this.#fold(first, b!), this.#fold(c!, d!));
  }

  /** `order: free` promises that partial results combine as values do. */
  #fold(a: Expr, b: Expr): Expr {
    return this.#lowering.step([a], b, [], this.#axes, this.#operand.type.shape)[0]!;
  }

  #partialCount(initial: readonly Expr[]): number {
    const last = this.#loops.at(-1);
    if (last === undefined || this.#lowering.order !== 'free' || initial.length > 1) return 1;
    const known = constantOf(last.extent);
    return known === undefined || known >= SHORTEST_UNROLLED ? this.#reduceLoops.partial : 1;
  }

  #nest(places: readonly Dim[], accumulators: readonly (readonly Var[])[], partial: readonly (readonly Var[])[]): void {
    const { writer } = this.#evaluator;
    const loop = this.#loops[places.length];
    if (loop === undefined) return this.#step(places, accumulators);
    const enter = (at: Dim): void => {
      this.#reduceLoops.entered(this.#node, loop.axes.at(-1)!, at);
      this.#nest([...places, at], accumulators, partial);
    };
    if (places.length < this.#loops.length - 1) return writer.loop({ to: loop.extent }, enter);
    writer.tiled(loop.extent, [partial.length + 1, 1], (at, covered) => {
      if (covered === 1) return enter(at);
      for (const [i, accumulator] of [accumulators[0]!, ...partial].entries()) {
        this.#step([...places, shifted(at, i)], [accumulator]);
      }
    });
  }

  /** One step of every lane. */
  #step(places: readonly Dim[], accumulators: readonly (readonly Var[])[]): void {
    const { writer } = this.#evaluator;
    const inner = indexAt(this.#axes.length, this.#loops, places);
    for (const [lane, outer] of this.#lanes.entries()) {
      const index = this.#operandIndex(outer, inner);
      const value = this.#evaluator.value(this.#operand, byIndex(index));
      const next = this.#lowering.step(
        accumulators[lane]!.map(get),
        value,
        index,
        this.#axes,
        this.#operand.type.shape,
      );
      for (const [i, variable] of accumulators[lane]!.entries()) writer.set(variable, next[i]!);
    }
  }

  #operandIndex(outer: MultiIndex, inner: MultiIndex): MultiIndex {
    let kept = 0;
    return this.#operand.type.shape.map((_, axis) => {
      const reduced = this.#axes.indexOf(axis);
      return reduced === -1 ? outer[kept++]! : inner[reduced]!;
    });
  }
}
