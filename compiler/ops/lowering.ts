/** How an operator becomes loops: a few forms that the schedule knows how to nest, fuse and share. */
import type { Attrs } from '../graph/node.ts';
import type { Dim } from '../graph/dim.ts';
import type { Type } from '../graph/type.ts';
import type { Expr, Place, Stmt } from '../loop/ir.ts';

/** A multi-index, one polynomial per axis. */
export type MultiIndex = readonly Dim[];

/** What a lowering rule sees of the kernel it is lowered into. */
export interface LoweringContext<A extends Attrs = Attrs> {
  readonly attrs: A;
  readonly operandTypes: readonly Type[];
  readonly resultType: Type;
  /** The scalar of operand `i` at `index`: a load, or the operand's own expression where it is fused in. */
  readonly operand: (i: number, index: MultiIndex) => Expr;
  /** Binds an i32 expression to a name that index polynomials may mention (gathered rows). */
  readonly asIndex: (value: Expr) => Dim;
}

/** One nest of an assembled result: over `extents`, store `value` at `target`. */
export interface Piece {
  readonly extents: readonly Dim[];
  target(index: MultiIndex): MultiIndex;
  value(index: MultiIndex): Expr;
}

export type Lowering<A extends Attrs = Attrs> =
  /** No code: inputs, parameters, state. */
  | { readonly kind: 'leaf' }
  /** One result of an operator that has several. */
  | { readonly kind: 'project' }
  /** Steps of its body: the schedule makes a loop or a branch of it. */
  | { readonly kind: 'loop' }
  | { readonly kind: 'branch' }
  /** The same bytes under another shape. */
  | { readonly kind: 'alias' }
  /** result[index] = expression; fuses into consumers and producers. */
  | { readonly kind: 'map'; at(context: LoweringContext<A>, index: MultiIndex): Expr }
  /**
   * A fold over `axes(attrs)` of operand 0, from `init`, by `step`, ended by `finish`; several accumulators where needed (argmax).
   * `init` gets the operand's type; `index` is the operand's multi-index at the step, `shape` its shape. `order` says whether the fold may be split into several accumulators.
   */
  | {
      readonly kind: 'reduce';
      axes(attrs: A): readonly number[];
      init(type: Type): readonly Expr[];
      step(
        accumulators: readonly Expr[],
        value: Expr,
        index: MultiIndex,
        axes: readonly number[],
        shape: readonly Dim[],
      ): readonly Expr[];
      finish(accumulators: readonly Expr[]): Expr;
      readonly order: 'free' | 'fixed';
    }
  /** The result in pieces (concat, pad): later pieces overwrite earlier ones. */
  | { readonly kind: 'assemble'; pieces(context: LoweringContext<A>): readonly Piece[] }
  /** Starts from operand 0 and adds `value` at `target`, in row-major order of `extents`; targets may repeat (scatterAdd). */
  | { readonly kind: 'accumulate'; pieces(context: LoweringContext<A>): readonly Piece[] }
  /** A kernel of its own, over operands that are in memory. */
  | { readonly kind: 'rows'; body(context: RowsContext<A>): readonly Stmt[] }
  /** A kernel that the schedule has a template for. */
  | { readonly kind: 'template'; readonly template: 'contract' };

/** What such a kernel reads and writes: elements by their place in row-major order. */
export interface RowsContext<A extends Attrs = Attrs> {
  readonly attrs: A;
  readonly operandTypes: readonly Type[];
  readonly load: (i: number, at: Dim) => Expr;
  readonly result: (at: Dim) => Place;
}
