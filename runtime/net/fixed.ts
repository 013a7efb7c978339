/** Dims that were given one size when the model was compiled. */
import { InputError } from '../errors.ts';
import type { Fixed, Sizes } from './spec.ts';

export function fixing(sizes: Sizes): Fixed {
  return {
    sizes,
    check(name, size, what) {
      if (!Object.hasOwn(sizes, name) || size === sizes[name]) return;
      throw new InputError(`${what}: ${name} was fixed at ${sizes[name]} when the model was compiled, got ${size}.`);
    },
  };
}
