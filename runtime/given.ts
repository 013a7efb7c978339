/** What callers give in plain JavaScript, where no types are checked. */
import { InputError } from './errors.ts';
import { didYouMean } from './near-miss.ts';

/** Throws an InputError unless `options` is an object with known names alone. */
export function checkOptions(options: unknown, known: readonly string[], what: string): void {
  if (typeof options !== 'object' || options === null) {
    const form = known.map((name) => `${name}: …`).join(', ');
    throw new InputError(`${what} takes its options as an object, { ${form} }, got ${described(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new InputError(`${what} has no option ${name}.${nearOrAll(name, known, 'Options are')}`);
  }
}

/** Throws an InputError unless `value` is a whole number from `least` on, or with −Infinity any. */
export function checkWhole(name: string, value: unknown, least = 0): void {
  if (Number.isSafeInteger(value) && Number(value) >= least) return;
  const from = Number.isFinite(least) ? ` from ${least}` : '';
  throw new InputError(`${name} must be a whole number${from}, got ${described(value)}.`);
}

/** Throws an InputError unless `file` is bytes. */
export function checkBytes(file: unknown, what: string): void {
  if (nameOfClass(file) !== 'Uint8Array')
    throw new InputError(`${what} needs bytes, as new Uint8Array(buffer) has them, got ${described(file)}.`);
}

/** " Did you mean x?", or what there is. */
export function nearOrAll(name: string, known: readonly string[], intro: string): string {
  const near = didYouMean(name, known);
  return near !== '' || known.length === 0 ? near : ` ${intro} ${known.join(', ')}.`;
}

/** `nothing`, `null`, `an array`, `0.5`, `a Float64Array`. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `'${value}'`;
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
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
