/** Sizes of open dims: checked at construction, and read off the arrays of each call. */
import { InputError } from '../errors.ts';
import { checkNames, checkWhole } from '../given.ts';
import type { Fixed, Sizes } from './spec.ts';

/** The given capacities, checked, and the dims that were fixed when the model was compiled. Throws an InputError. */
export function checkCapacity(given: object, dims: readonly string[], what: string, fixed?: Fixed): Sizes {
  checkNames(given, dims, what, 'dim');
  const sizes: Record<string, number> = { ...fixed?.sizes };
  for (const [name, value] of Object.entries(given)) {
    checkWhole(`${what}: ${name}`, value);
    fixed?.check(name, Number(value), what);
    sizes[name] = Number(value);
  }
  const missing = dims.filter((name) => !Object.hasOwn(sizes, name));
  if (missing.length > 0) throw new InputError(`${what}: the size of ${missing.join(', ')} is missing.`);
  return Object.freeze(sizes);
}

export function formatSizes(sizes: unknown): string {
  const known = Object.entries(sizes ?? {}).map(([name, value]) => `${name} is ${String(value)}`);
  return known.length === 0 ? 'there are no dims' : known.join(', ');
}

/** What deciding sizes needs to know of an input. */
export interface Sized {
  /** The open dims of its shape. */
  readonly dims: readonly string[];
  /** Elements at the current sizes. */
  readonly length: () => number;
}

/** Which input says how large which dim is. */
export interface Solution<I> {
  readonly dim: string;
  readonly input: I;
}

export interface SizePlan<I> {
  readonly solutions: readonly Solution<I>[];
  /** Dims that no input decides: they are at their capacities. */
  readonly assumed: readonly string[];
}

/**
 * In which order the dims follow from the lengths of `inputs`: an input decides a dim when all its others are known. Where none does, the
 * last unknown dim of the first input is taken to be at its capacity, so that the rest follows.
 */
export function planSizes<I extends Sized>(inputs: readonly I[], given: Iterable<string>): SizePlan<I> {
  const known = new Set(given);
  const solutions: Solution<I>[] = [];
  const assumed: string[] = [];
  const unknownOf = (input: I): readonly string[] => input.dims.filter((dim) => !known.has(dim));
  for (;;) {
    const open = inputs.filter((input) => unknownOf(input).length > 0);
    const [first] = open;
    if (first === undefined) return { solutions, assumed };
    const input = open.find((candidate) => unknownOf(candidate).length === 1);
    const dim = unknownOf(input ?? first).at(-1)!;
    if (input === undefined) assumed.push(dim);
    else solutions.push({ dim, input });
    known.add(dim);
  }
}

/**
 * The size of `dim` with which the input has `length` elements; `sizes` is changed on the way and keeps it. Undefined where there is
 * none up to `capacity`. Lengths only grow or, as that of f32[N - M] with M, only fall when a dim grows, so halving finds it; where the length
 * does not depend on the dim (another one is 0) it is the largest.
 */
export function solveSize(
  { dim, input }: Solution<Sized>,
  length: number,
  sizes: Record<string, number>,
  capacity: number,
  likely = capacity,
): number | undefined {
  let low = 0;
  let high = capacity;
  // Most calls are as large as the one before.
  sizes[dim] = likely;
  if (likely <= capacity && input.length() === length) {
    if (likely === capacity) return likely;
    sizes[dim] = likely + 1;
    if (input.length() !== length) {
      sizes[dim] = likely;
      return likely;
    }
  }
  // A function inside would take memory in every call, also in those that have ended above.
  const direction = lengthAt(dim, input, sizes, 0) > lengthAt(dim, input, sizes, capacity) ? -1 : 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lengthAt(dim, input, sizes, middle) - length) * direction <= 0) low = middle;
    else high = middle - 1;
  }
  return lengthAt(dim, input, sizes, low) === length ? low : undefined;
}

function lengthAt(dim: string, input: Sized, sizes: Record<string, number>, size: number): number {
  sizes[dim] = size;
  return input.length();
}
