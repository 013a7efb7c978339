/** The "did you mean" of a problem. */
import { suggest } from '../problems/suggest.ts';

/** Help with the nearest candidate; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): { readonly help?: string } {
  const near = suggest(name, candidates);
  return near === undefined ? {} : { help: `Did you mean \`${near}\`?` };
}
