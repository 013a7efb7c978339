/** Sizes that a call says itself, of methods whose inputs may leave some open. */
import { InputError } from '../errors.ts';
import { checkNames, described } from '../given.ts';
import type { Fixed, Sizes } from './spec.ts';

/** Takes them over into `sizes`. Throws an InputError for what is no dim, or no size that it can have. */
export function takeSizes(given: object, sizes: Record<string, number>, capacities: Sizes, fixed?: Fixed): void {
  checkNames(given, Object.keys(capacities), 'This call', 'dim');
  for (const [dim, size] of Object.entries(given) as Iterable<[string, unknown]>) {
    const capacity = capacities[dim]!;
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 0 || size > capacity) {
      throw new InputError(
        `The size of ${dim} must be a whole number from 0 to its capacity ${capacity}, got ${described(size)}.`,
      );
    }
    fixed?.check(dim, size, 'This call');
    sizes[dim] = size;
  }
}
