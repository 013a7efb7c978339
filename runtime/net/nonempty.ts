/** Dims over which something is averaged. */
import { InputError } from '../errors.ts';
import { describe } from './inputs.ts';
import type { RunSpec } from './spec.ts';

/** Throws an InputError where an input has no elements along one of `dims`. */
export function refusingEmpty(dims: readonly string[]): NonNullable<RunSpec['nonempty']> {
  return (what, inputs, sizes) => {
    for (let i = 0; i < inputs.length; i++) {
      const input = inputs[i]!;
      const dim = input.dims.find((name) => sizes[name] === 0 && dims.includes(name));
      if (dim === undefined) continue;
      throw new InputError(
        `${what}: ${describe(input)} is empty, as ${dim} is 0; means over nothing would leave NaN behind. Skip this batch.`,
      );
    }
  };
}
