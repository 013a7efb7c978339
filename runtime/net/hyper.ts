/** Run-time scalars of a train block as plain properties. */
import { InputError } from '../errors.ts';
import { checkName, described } from '../given.ts';
import type { Views } from './spec.ts';

/**
 * An object with the scalars, each of which is also in its view when it has been set. One whose default is null is decided by a schedule while it is
 * null, for which its view holds NaN. Setting anything but a finite number, null to one without a schedule, or an unknown one throws an InputError.
 */
export function hyperFace(defaults: Readonly<Record<string, number | null>>, views: Views): object {
  const names = Object.keys(defaults);
  // Plain values and no getters: a console shows what is behind a proxy, as it is.
  const face: Record<string, number | null> = { ...defaults };
  const put = (name: string, value: number | null): void => {
    const view = views[name]!;
    view[0] = value ?? NaN;
    face[name] = value && view[0];
  };
  for (const name of names) put(name, face[name]!);
  return new Proxy(Object.seal(face), {
    set(_, key, value: unknown) {
      const name = String(key);
      checkName(name, names, 'hyper', 'scalar');
      const hasSchedule = defaults[name] === null;
      if (!Number.isFinite(value) && !(value === null && hasSchedule)) {
        const besides = hasSchedule ? ', or null for the schedule' : '';
        throw new InputError(`${name} must be a finite number${besides}, got ${described(value)}.`);
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      put(name, value as number | null);
      return true;
    },
    // It would pass by the view.
    defineProperty: () => false,
  });
}
