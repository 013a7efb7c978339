/** Tensor types: an element type and a shape of dims. */
import { equalShapes, type Dim } from './dim.ts';

export type DType = 'f32' | 'f64' | 'i32' | 'u8' | 'bool';

export interface Type {
  readonly dtype: DType;
  readonly shape: readonly Dim[];
}

export function formatShape(shape: readonly Dim[]): string {
  return `[${shape.map((dim) => dim.key).join(', ')}]`;
}

export function formatType(type: Type): string {
  return `${type.dtype}${formatShape(type.shape)}`;
}

export function equalTypes(a: Type, b: Type): boolean {
  return a.dtype === b.dtype && equalShapes(a.shape, b.shape);
}

export function isFloat(dtype: DType): boolean {
  return dtype === 'f32' || dtype === 'f64';
}

/** Bytes of one stored element; bool is stored as a byte. */
export const bytesOf: Readonly<Record<DType, number>> = { f32: 4, f64: 8, i32: 4, u8: 1, bool: 1 };
