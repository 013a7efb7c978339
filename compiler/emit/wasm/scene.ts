/** What writing expressions needs: the function around them, and how types are kept in WebAssembly. */
import type { Element, Expr, Index, LoopType, Place } from '../../loop/ir.ts';
import { isVector } from '../../loop/lanes.ts';
import type { FunctionWriter } from './function-writer.ts';
import type { MemoryOp, ValueType } from './instruction.ts';

export interface Scene {
  readonly writer: FunctionWriter;
  /** Leaves the value of an expression on the stack. */
  readonly value: (expr: Expr) => void;
  /** Pushes the address of a place, up to an offset that it gives. */
  readonly address: (place: Place) => number;
  readonly index: (index: Index) => void;
  /** Leaves an index on the stack as an f64. */
  readonly number: (index: Index) => void;
  /** Products that are added may round once. */
  readonly isRelaxed: boolean;
  /** Notes that a function of the runtime is called. */
  readonly host: (name: string, arity: 1 | 2) => void;
}

/** Expressions of one kind. */
export type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

export function valueType(type: LoopType): ValueType {
  if (isVector(type)) return 'v128';
  return type === 'bool' ? 'i32' : type;
}

export const scalarLoads: Readonly<Record<Element, MemoryOp>> = {
  f32: 'f32.load',
  f64: 'f64.load',
  i32: 'i32.load',
  u8: 'i32.load8_u',
  bool: 'i32.load8_u',
};

export const scalarStores: Readonly<Record<Element, MemoryOp>> = {
  f32: 'f32.store',
  f64: 'f64.store',
  i32: 'i32.store',
  u8: 'i32.store8',
  bool: 'i32.store8',
};
