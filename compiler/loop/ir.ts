/**
 * The loop IR: what a kernel is made of, loops with loads, arithmetic and stores, such as `for i < n: y[i] = 2·x[i]`. It is a small closed set,
 * over which every emitter switches exhaustively; graph operators, shapes and strides have no place here.
 */
import type { Dim } from '../graph/dim.ts';

/** Canonical integer polynomial in loop variables, extents and i32 lets: the only way to write an address, a bound or a step. */
export type Index = Dim;

export type Scalar = 'f32' | 'f64' | 'i32' | 'bool';
/** Four lanes. A boolx4 is a mask; its lanes are 0 and 1 to the IR, all bits or none in a register. */
export type Vector = 'f32x4' | 'i32x4' | 'boolx4';
export type LoopType = Scalar | Vector;

/** What a buffer holds. A bool is a byte, 0 or 1; a load of u8 gives an i32. */
export type Element = 'f32' | 'f64' | 'i32' | 'u8' | 'bool';

export interface Var {
  readonly name: string;
  readonly type: LoopType;
  readonly mutable: boolean;
}

export interface Place {
  readonly buffer: string;
  readonly element: Element;
  /**
   * In elements. A vector is this one and the three behind it. A load of a vector may reach over the end of its buffer, and finds any
   * values there; a store may not.
   */
  readonly at: Index;
}

export type UnaryOp = 'neg' | 'abs' | 'sqrt' | 'floor' | 'ceil' | 'trunc' | 'nearest' | 'not';
export type MathOp =
  | 'exp' | 'expm1' | 'log' | 'log1p' | 'log2' | 'sin' | 'cos' | 'tan' | 'asin' | 'acos' | 'atan'
  | 'sinh' | 'cosh' | 'tanh' | 'sigmoid' | 'erf' | 'erfc'; // prettier-ignore
/**
 * `min`/`max`: NaN if either operand is, and −0 is below 0. Beside a known number the other operand is taken where the two are equal, be it 0
 * or −0: one instruction is enough for that. Integer `div` and `rem` truncate.
 */
export type BinaryOp = 'add' | 'sub' | 'mul' | 'div' | 'rem' | 'min' | 'max' | 'and' | 'or' | 'xor';
export type BinaryMathOp = 'pow' | 'atan2';
export type Compare = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';

/** Operators are lane by lane on vectors: their operands and result all have four lanes, or all have one. */
export type Expr =
  /** Of a vector type: the value in every lane. */
  | { readonly kind: 'const'; readonly type: LoopType; readonly value: number }
  | { readonly kind: 'get'; readonly type: LoopType; readonly variable: Var }
  | { readonly kind: 'index'; readonly type: 'i32'; readonly index: Index }
  | { readonly kind: 'load'; readonly type: LoopType; readonly place: Place }
  | { readonly kind: 'unary'; readonly type: LoopType; readonly op: UnaryOp | MathOp; readonly a: Expr }
  | {
      readonly kind: 'binary';
      readonly type: LoopType;
      readonly op: BinaryOp | BinaryMathOp;
      readonly a: Expr;
      readonly b: Expr;
    }
  | {
      readonly kind: 'shift';
      readonly type: LoopType;
      readonly op: 'left' | 'right' | 'rightUnsigned';
      readonly a: Expr;
      readonly by: number;
    }
  /** a·b + c; a target may fuse it. */
  | { readonly kind: 'fma'; readonly type: LoopType; readonly a: Expr; readonly b: Expr; readonly c: Expr }
  | {
      readonly kind: 'compare';
      readonly type: 'bool' | 'boolx4';
      readonly op: Compare;
      readonly a: Expr;
      readonly b: Expr;
    }
  /** By a mask lane by lane, or by one truth value for all. A side that one truth value does not choose is not computed. */
  | { readonly kind: 'select'; readonly type: LoopType; readonly mask: Expr; readonly a: Expr; readonly b: Expr }
  | { readonly kind: 'cast'; readonly type: LoopType; readonly a: Expr }
  /** The same 32 bits as another type: f32 as i32 and back. */
  | { readonly kind: 'reinterpret'; readonly type: 'f32' | 'i32' | 'f32x4' | 'i32x4'; readonly a: Expr }
  /** One scalar in every lane. */
  | { readonly kind: 'splat'; readonly type: Vector; readonly a: Expr }
  | { readonly kind: 'lanes'; readonly type: Vector; readonly of: readonly [Expr, Expr, Expr, Expr] }
  | { readonly kind: 'lane'; readonly type: Scalar; readonly a: Expr; readonly lane: number }
  /** Lane i of the result is lane `select[i]` of a, or lane `select[i] − 4` of b. */
  | {
      readonly kind: 'shuffle';
      readonly type: Vector;
      readonly a: Expr;
      readonly b: Expr;
      readonly select: readonly [number, number, number, number];
    }
  /** First word of Threefry-2x32-13 at (key0, key1; counter0, counter1); expanded before WebAssembly. */
  | {
      readonly kind: 'random';
      readonly type: 'i32' | 'i32x4';
      readonly key: readonly [Expr, Expr];
      readonly counter: readonly [Expr, Expr];
    };

export type Stmt =
  | { readonly kind: 'let'; readonly variable: Var; readonly value: Expr }
  | { readonly kind: 'set'; readonly variable: Var; readonly value: Expr }
  | { readonly kind: 'store'; readonly place: Place; readonly value: Expr }
  | {
      readonly kind: 'for';
      readonly variable: string;
      readonly from: Index;
      readonly to: Index;
      readonly step: number;
      /** Proved of a finished kernel: threads may share the passes. See `parallel.ts`. */
      readonly parallel: boolean;
      readonly body: readonly Stmt[];
    }
  | {
      readonly kind: 'if';
      readonly condition: Expr;
      readonly body: readonly Stmt[];
      readonly otherwise: readonly Stmt[];
    };

export type For = Extract<Stmt, { readonly kind: 'for' }>;

export type KernelParam =
  | {
      readonly kind: 'buffer';
      readonly name: string;
      readonly element: Element;
      readonly access: 'read' | 'write' | 'both';
    }
  | { readonly kind: 'extent'; readonly name: string }
  /** A number that the caller gives, read like a variable. */
  | { readonly kind: 'number'; readonly name: string; readonly type: 'i32' | 'f64' };

export interface Kernel {
  readonly name: string;
  /** The `.nn` line and the mathematics, one line each; worked out when asked for, as most kernels of WebAssembly never are. */
  readonly doc: () => readonly string[];
  readonly params: readonly KernelParam[];
  readonly body: readonly Stmt[];
}
