/** What callers give in plain JavaScript, where no types are checked. */
import { InputError } from '../errors.ts';
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
