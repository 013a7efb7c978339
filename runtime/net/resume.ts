/** What a file of `save('all')` says beside its tensors, checked before anything is loaded. */
import { LoadError } from '../errors.ts';

/** Throws a LoadError where the text is no JSON. */
export function readJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError(`The weight file's ${key} is no JSON: ${text}`);
  }
}

/** A list of names. Throws a LoadError. */
export function readNames(text: string, key: string): readonly string[] {
  const names = readJson(text, key);
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  throw new LoadError(`The weight file's ${key} is no list of names: ${text}`);
}

/** Whole numbers by key, of those that the file has. Throws a LoadError. */
export function readCounts(
  metadata: ReadonlyMap<string, string>,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const text = metadata.get(key);
    if (text === undefined) continue;
    const value = Number(text);
    if (text === '' || !Number.isSafeInteger(value))
      throw new LoadError(`The weight file's ${key} is no whole number: ${text}`);
    counts.set(key, value);
  }
  return counts;
}
