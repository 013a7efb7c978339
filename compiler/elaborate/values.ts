/** What an expression is while the model is being built: static values, tensors of the graph, and things to apply. */
import type { Comparison } from '../check/comparison.ts';
import type { Span } from '../../grammar/source.ts';
import type { Callable, Name } from '../../grammar/syntax.ts';
import type { InitSpec } from '../../runtime/init/index.ts';
import type { IntrinsicName, PrimitiveName } from '../check/intrinsics.ts';
import type { Scope } from '../check/scope.ts';
import { constantOf, type Dim } from '../graph/dim.ts';
import type { Node } from '../graph/node.ts';
import type { DType } from '../graph/type.ts';

/** A static number: it takes the element type of whatever tensor it meets. */
export interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
}

/** A size that only the caller of the emitted module decides; a dim that is a number is a `NumberValue`. */
export interface DimValue {
  readonly kind: 'dim';
  readonly dim: Dim;
  /** Set on the floor of a quotient that may not be exact: as a shape it must be, as a number it is the quotient itself. */
  readonly quotient?: { readonly numerator: Dim; readonly denominator: Dim };
}

/** A comparison of open dims. */
export interface ConditionValue {
  readonly kind: 'condition';
  readonly left: Dim;
  readonly op: Comparison;
  readonly right: Dim;
}

export interface BooleanValue {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface StringValue {
  readonly kind: 'string';
  readonly value: string;
}

export interface DTypeValue {
  readonly kind: 'dtype';
  readonly dtype: DType;
}

/** `[a, b]` and `(a, b)`, and what several `return` values become. */
export interface SequenceValue {
  readonly kind: 'list' | 'tuple';
  readonly elements: readonly Value[];
}

export interface TensorValue {
  readonly kind: 'tensor';
  readonly node: Node;
  /** A float64 scalar that, like a number, takes the element type of the tensor it meets: sizes, `step`, train scalars. */
  readonly weak?: true;
  /** What the default of a train scalar makes of it: an `if` about it is decided when compiling. */
  readonly compiled?: number | boolean;
}

/** A static argument as given, before it meets its parameter. */
export interface GivenStatic {
  readonly name?: Name;
  readonly value: Value;
  readonly span: Span;
}

/** A declaration of a file or of the library, with its static arguments once it has had its brackets. */
export interface CallableValue {
  readonly kind: 'callable';
  readonly callable: Callable;
  readonly scope: Scope;
  readonly statics?: readonly GivenStatic[];
  /** Computed again in the reverse. */
  readonly remat?: true;
}

export interface IntrinsicValue {
  readonly kind: 'intrinsic';
  readonly name: IntrinsicName;
  readonly statics?: readonly GivenStatic[];
}

/** `Block[heads] * depth`: fresh instances one after the other. */
export interface StackValue {
  readonly kind: 'stack';
  readonly layer: CallableValue | StackValue;
  readonly times: number;
}

/** A named layer: every application is the same instance, with the parameters that the first one made. */
export interface InstanceValue {
  readonly kind: 'instance';
  readonly name: string;
  readonly path: string;
  readonly layer: CallableValue | StackValue;
  readonly span: Span;
}

/** An initialiser that the runtime draws itself. */
export interface PrimitiveValue {
  readonly kind: 'primitive';
  readonly name: PrimitiveName;
}

/** How a stored tensor begins. */
export interface InitValue {
  readonly kind: 'init';
  readonly spec: InitSpec;
}

/** The result of a mistake that is already reported; whatever it meets becomes it too, in silence. */
export interface PoisonValue {
  readonly kind: 'poison';
}

export type Value =
  | NumberValue
  | DimValue
  | ConditionValue
  | BooleanValue
  | StringValue
  | DTypeValue
  | SequenceValue
  | TensorValue
  | CallableValue
  | IntrinsicValue
  | StackValue
  | InstanceValue
  | InitValue
  | PrimitiveValue
  | PoisonValue;

export const poison: PoisonValue = { kind: 'poison' };

export function numberValue(value: number): NumberValue {
  return { kind: 'number', value };
}

export function booleanValue(value: boolean): BooleanValue {
  return { kind: 'boolean', value };
}

export function dimValue(dim: Dim): NumberValue | DimValue {
  const value = constantOf(dim);
  return value === undefined ? { kind: 'dim', dim } : numberValue(value);
}

export function tensorValue(node: Node): TensorValue {
  return { kind: 'tensor', node };
}

/** The tensor that a value is, or those of a list or tuple, each once. */
export function tensorsIn(value: Value): readonly Node[] {
  if (value.kind === 'tensor') return [value.node];
  return value.kind === 'tuple' || value.kind === 'list' ? [...new Set(value.elements.flatMap(tensorsIn))] : [];
}

/** Whether the value is known without running the network. */
export function isStatic(value: Value): boolean {
  switch (value.kind) {
    case 'tensor':
    case 'instance':
      return false;
    case 'list':
    case 'tuple':
      return value.elements.every(isStatic);
    default:
      return true;
  }
}
