/** Inputs from which the cases of the library are made. */
import type { Input, Inputs, Setting } from './derivatives.ts';

/** An expression of inputs, at values where it is smooth. */
export type Case = readonly [expression: string, inputs: Inputs, setting?: Setting];

export const vector = (...data: readonly number[]): Input => ({ type: `f32[${data.length}]`, data });

export const matrix = (columns: number, ...data: readonly number[]): Input => ({
  type: `f32[${data.length / columns}, ${columns}]`,
  data,
});

export const labels = (...data: readonly number[]): Input => ({ type: `i32[${data.length}]`, data });

/** Numbers that repeat no pattern, of the given shape. */
export const grown = (seed: number, ...shape: readonly number[]): Input => ({
  type: `f32[${shape.join(', ')}]`,
  data: Array.from({ length: shape.reduce((size, extent) => size * extent, 1) }, (_, i) => Math.sin(seed + 2.3 * i)),
});
