/** What a model requires of its sizes. */
import { InputError } from '../errors.ts';
import { formatSizes } from './sizes.ts';

interface Requirement<D> {
  /** As written. */
  readonly text: string;
  readonly holds: (sizes: D) => boolean;
}

/** Throws an InputError for the first that does not hold. */
export function requiring<D>(requires: readonly Requirement<D>[]): (sizes: D, what: string) => void {
  return (sizes, what) => {
    // Runs in every step: `for … of` left an iterator behind, 90 bytes of garbage.
    for (let i = 0; i < requires.length; i++) {
      const { text, holds } = requires[i]!;
      if (!holds(sizes)) throw new InputError(`${what}: it requires ${text}, but ${formatSizes(sizes)}.`);
    }
  };
}
