/** What a module compiled with --check-finite asks after each kernel. */
import { FiniteError } from '../errors.ts';

/** Throws a FiniteError where one of the first `length` elements is NaN, or infinite unless that is on purpose. */
export function checkFinite(
  view: Float32Array | Float64Array,
  length: number,
  name: string,
  place: string,
  allowsInfinity = false,
): void {
  for (let i = 0; i < length; i++) {
    const value = view[i]!;
    if (Number.isFinite(value) || (allowsInfinity && !Number.isNaN(value))) continue;
    throw new FiniteError(`${name}[${i}] is ${value}, which comes from ${place}`);
  }
}
