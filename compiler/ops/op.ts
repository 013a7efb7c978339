/** What an operator is: one value per operator holds everything that any stage needs to know about it. */
import type { Builder } from '../graph/builder.ts';
import type { Attrs, Node } from '../graph/node.ts';
import type { Dim } from '../graph/dim.ts';
import type { DType, Type } from '../graph/type.ts';
import type { Lowering } from './lowering.ts';

/** A tuple of `N` values of type `T`; a plain array where the arity is not fixed. */
export type Operands<T, N extends number, A extends readonly T[] = readonly []> = number extends N
  ? readonly T[]
  : A['length'] extends N
    ? A
    : Operands<T, N, readonly [...A, T]>;

/** A value of the float64 interpreter: every dtype is held as float64, bool as 0 and 1. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

/** Values of roots of a body, and of open dims. */
export interface RunBody {
  (roots: readonly Node[], binders: ReadonlyMap<Node, Tensor>): readonly Tensor[];
  readonly size: (dim: Dim) => number;
}

/** One way to use the operator that every test runs over. */
export interface Sample<A extends Attrs = Attrs> {
  readonly operands: readonly SampleOperand[];
  readonly attrs: A;
  /** Of an operator with bodies, which need a builder: makes the node itself. */
  readonly make?: (b: Builder, operands: readonly Node[]) => Node;
  /** Operands with respect to which there is no derivative at these values. */
  readonly held?: readonly number[];
  /** Why this sample is here, where it is not plain. */
  readonly note?: string;
}

export interface SampleOperand {
  /** Default f32. */
  readonly dtype?: DType;
  /** A string is an open dim; tests give each open dim one size. */
  readonly shape: readonly (number | string)[];
  /** Random values are drawn from [low, high), default [-2, 2). Integers for i32 and u8, fair coins for bool. */
  readonly low?: number;
  readonly high?: number;
  /** Exact values instead of random ones. */
  readonly values?: readonly number[];
}

/** A mistake that `infer` found, in words that can stand in a message. */
export interface Mismatch {
  readonly mismatch: string;
}

export interface VjpContext<O extends readonly Node[], A extends Attrs> {
  readonly operands: O;
  readonly attrs: A;
  /** The primal result, so that exp can write g·exp(x) without computing it again. */
  readonly result: Node;
  /** Of an operator with several results: one per result, none where it is zero. */
  readonly cotangents?: readonly (Node | undefined)[];
  /** Reverse mode itself, with which an operator differentiates its bodies: Σ ∂(root · seed)/∂x for each x. */
  readonly gradient?: Gradient;
}

/** ∂(Σ root · seed)/∂x for each x, of x's type. */
export type Gradient = (b: Builder, roots: readonly Seeded[], wrt: readonly Node[]) => readonly Node[];

export interface Seeded {
  readonly root: Node;
  readonly seed: Node;
}

/** Elements of an operand of which only those with `mask === when` reach the result. */
export interface Guard {
  readonly mask: Node;
  readonly when: boolean;
}

/** The headings of `docs/operators.md`, in order. */
export const chapters = [
  'element-wise',
  'comparisons and logic',
  'reductions',
  'products',
  'shapes',
  'indexing',
  'values without operands',
  'control flow',
  'put in by the compiler',
] as const;

/** What `docs/operators.md` says of an operator: y is its result, g the gradient of the loss with respect to y, dx that to the operand x. */
export interface OpDocument {
  /** One sentence with the formula. */
  readonly doc: string;
  readonly chapter: (typeof chapters)[number];
  /** How a program comes to it, the code in backquotes. */
  readonly written: string;
  /** Shapes of operands and result, `[...]` being any; element types where they are not all that `infer` takes. */
  readonly shapes: string;
  /** The gradient of each operand by g; begins with `none` where no operand has one. */
  readonly derivative: string;
  /** What the vjp gives at kinks, ties, jumps and poles; begins with `none needed` where there are none. */
  readonly subgradient: string;
  /** Where the formula or the method is from, where it is not everybody's. */
  readonly source?: string;
}

/** All of an operator that does not depend on its arity. */
interface OpBase<A extends Attrs> extends OpDocument {
  readonly name: string;
  /** Element-wise operators get their operands broadcast by the builder. */
  readonly elementwise: boolean;
  /** Operand types to result type. Broadcasts are already explicit here. */
  infer(operands: readonly Type[], attrs: A): Type | readonly Type[] | Mismatch;
  /** Why an operand for which `vjp` gives null has no derivative. */
  readonly nondifferentiable?: string;
  /** Per operand, the elements that it passes on; none where it passes all. Differentiation keeps 0·∞ out with it. */
  guards?(operands: readonly Node[]): readonly (Guard | undefined)[];
  /** The vjp of a zero cotangent is zero whatever the operands hold: no product in it can be 0·∞ or 0·NaN. */
  readonly keepsZero?: true;
  /** The operand that holds positions, all of which must lie in [0, extent). */
  readonly indices?: { readonly operand: number; extent(operands: readonly Type[], attrs: A): Dim };
  readonly lowering: Lowering<A>;
  /**
   * Plain float64, slow and obvious: the oracle. `shape` and `dtype` are the result's; every dim in `attrs` is a number by now.
   * At positions outside it reads NaN, 0 of integers and bool, and adds nothing.
   */
  reference(operands: readonly Tensor[], attrs: A, shape: readonly number[], dtype: DType): Float64Array;
  /** In place of `reference`, of an operator with bodies; `run` gives the values of roots of a body for values of its binders. */
  evaluate?(operands: readonly Tensor[], attrs: A, run: RunBody): readonly Tensor[];
  /**
   * The operator on every slice along an axis that stands in front of those operands that are `stacked`: at least one is. Undefined
   * where it cannot say. Element-wise operators need no such rule.
   */
  stack?(b: Builder, operands: readonly Node[], stacked: readonly boolean[], attrs: A, extent: Dim): Node | undefined;
  /** The reference calls functions of `Math` whose last bits engines may choose, so it never enters emitted code. */
  readonly approximate?: true;
  readonly samples: readonly Sample<A>[];
}

/** An operator of `N` operands; `number` where any number is allowed (concat). */
export interface Op<N extends number = number, A extends Attrs = Attrs> extends OpBase<A> {
  readonly arity: number extends N ? undefined : N;
  /**
   * Cotangent of the result to cotangents of the operands, each of its operand's type, null where an operand has no derivative.
   * Built from operators that have a vjp themselves, so that gradients can be differentiated again.
   */
  vjp(b: Builder, cotangent: Node, context: VjpContext<Operands<Node, N>, A>): Operands<Node | null, N>;
}

/** Any operator, where its arity and attributes do not matter; methods are bivariant, so every `Op` is one. */
export interface AnyOp extends OpBase<Attrs> {
  readonly arity: number | undefined;
  vjp(b: Builder, cotangent: Node, context: VjpContext<readonly Node[], Attrs>): readonly (Node | null)[];
}
