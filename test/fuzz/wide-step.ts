/** A step of a wide random model: from a value of any shape to another, as text. */
import type { Dice } from './mutate.ts';

/** Of floats, whole numbers or truth values. */
export type Sort = 'f' | 'i' | 'b';

export interface Value {
  readonly name: string;
  /** As written: `B`, `3`, `2 * T`. */
  readonly shape: readonly string[];
  readonly sort: Sort;
}

export interface Context {
  readonly dice: Dice;
  /** A number that no other step of the model has, for names. */
  readonly id: number;
  /** The name of a value of this shape; `otherwise` where there is none. */
  readonly like: (shape: readonly string[], otherwise: string, sort?: Sort) => string;
  /** The name of any value that fits; undefined where none does. */
  readonly find: (fits: (value: Value) => boolean) => Value | undefined;
}

export interface Step {
  /** An expression; what comes before it stands on lines of its own. */
  readonly text: string;
  readonly shape: readonly string[];
  readonly sort?: Sort;
  readonly before?: readonly string[];
  /** Declarations outside of the model. */
  readonly outside?: readonly string[];
}

export type Maker = (value: Value, context: Context) => Step | undefined;

export const number = (dim: string): number => Number(dim);
export const isKnown = (dim: string): boolean => Number.isInteger(number(dim));
export const oneOf = <T>(dice: Dice, of: readonly T[]): T => of[dice(of.length)]!;
export const without = (shape: readonly string[], axis: number): string[] => shape.filter((_, i) => i !== axis);
export const replaced = (shape: readonly string[], axis: number, dim: string | number): string[] =>
  shape.map((own, i) => (i === axis ? String(dim) : own));

/** An axis of the value, counted from either end as it is written. */
export function axisOf({ shape }: Value, { dice }: Context): { axis: number; written: number } {
  const axis = dice(shape.length);
  return { axis, written: dice(2) === 0 ? axis : axis - shape.length };
}

/** A known axis; undefined where none is. */
export function knownAxis({ shape }: Value, { dice }: Context): number | undefined {
  const axes = [...shape.keys()].filter((axis) => isKnown(shape[axis]!));
  return axes.length === 0 ? undefined : oneOf(dice, axes);
}
