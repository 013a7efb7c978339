/** Run-time scalars of a train block as plain properties. */
import { InputError } from '../errors.ts';
import type { Views } from './spec.ts';

/**
 * An object whose properties read and write the views. A scalar whose default is null is decided by a schedule while it is null, for which its view
 * holds NaN. Setting anything but a finite number, or null to one without a schedule, throws an InputError.
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
          const wanted = initial === null ? 'a finite number, or null for the schedule' : 'a finite number';
          throw new InputError(`${name} must be ${wanted}, got ${String(value)}.`);
        }
      },
    });
  }
  return Object.freeze(face);
}
