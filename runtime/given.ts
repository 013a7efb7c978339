/** What callers give in plain JavaScript, where no types are checked. */
import { InputError } from './errors.ts';
import { didYouMean } from './near-miss.ts';

/** Throws an InputError unless `given` is an object with known names alone, each that of a `kind`: option, dim, input. Others than `told` are no mistake, but not what to write. */
export function checkNames(
  given: unknown,
  known: readonly string[],
  what: string,
  kind = 'option',
  told = known,
): void {
  if (typeof given !== 'object' || given === null) {
    const form = told.map((name) => `${name}: …`).join(', ');
    throw new InputError(`${what} takes its ${kind}s as an object, { ${form} }, got ${described(given)}.`);
  }
  // Runs in every step: iterators would be most of its garbage.
  for (const name in given) if (!known.includes(name)) checkName(name, told, what, kind);
}

/** Throws an InputError for a name that is not known. */
export function checkName(name: string, known: readonly string[], what: string, kind: string): void {
  if (known.includes(name)) return;
  const near = didYouMean(name, known) || (known.length > 0 ? ` Its ${kind}s are ${known.join(', ')}.` : '');
  throw new InputError(`${what} has no ${kind} ${name}.${near}`);
}

/** Throws an InputError unless `value` is a whole number from `least` to `most`; with −Infinity, from anywhere on. */
export function checkWhole(name: string, value: unknown, least = 0, most = Infinity): void {
  if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return;
  const from = Number.isFinite(least) ? ` from ${least}` : '';
  const to = Number.isFinite(most) ? ` to ${most}` : '';
  throw new InputError(`${name} must be a whole number${from}${to}, got ${described(value)}.`);
}

/** Throws an InputError unless `value` is true or false, or left out: 'false' would count as true. */
export function checkFlag(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new InputError(`${name} must be true or false, got ${described(value)}.`);
}

/** Throws an InputError unless `file` is bytes. */
export function checkBytes(file: unknown, what: string): void {
  if (nameOfClass(file) !== 'Uint8Array')
    throw new InputError(`${what} needs bytes, as new Uint8Array(buffer) has them, got ${described(file)}.`);
}

const LONGEST = 60;

/** `nothing`, `null`, `an Array`, `0.5`, `a Float64Array`. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  // A whole file may be given as text.
  if (typeof value === 'string') return `'${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}'`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  // Arrays of another realm have another constructor and the same name.
  return withArticle(nameOfClass(value));
}

export function nameOfClass(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** `an Int32Array`. */
export function withArticle(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
