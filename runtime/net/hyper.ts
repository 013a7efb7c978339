/** Run-time scalars of a train block as plain properties. */
import { InputError } from '../errors.ts';
import { checkName, described } from '../given.ts';
import type { Views } from './spec.ts';

/**
 * An object whose properties read and write the views. A scalar whose default is null is decided by a schedule while it is null, for which its view
 * holds NaN. Setting anything but a finite number, null to one without a schedule, or an unknown one throws an InputError.
 */
export function hyperFace(defaults: Readonly<Record<string, number | null>>, views: Views): object {
  const face = {};
  for (const [name, initial] of Object.entries(defaults)) {
    const view = views[name]!;
    view[0] = initial ?? NaN;
    Object.defineProperty(face, name, {
      enumerable: true,
      get: (): number | null => (Number.isNaN(view[0]) ? null : view[0]!),
      set: (value: unknown): void => {
        if (value === null && initial === null) view[0] = NaN;
        else if (typeof value === 'number' && Number.isFinite(value)) view[0] = value;
        else {
          const besides = initial === null ? ', or null for the schedule' : '';
          throw new InputError(`${name} must be a finite number${besides}, got ${described(value)}.`);
        }
      },
    });
  }
  const names = Object.keys(defaults);
  return new Proxy(Object.freeze(face), {
    set(target, name, value) {
      checkName(String(name), names, 'hyper', 'scalar');
      return Reflect.set(target, name, value);
    },
  });
}
