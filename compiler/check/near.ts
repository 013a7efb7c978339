/** The "did you mean" of a problem. */
import { suggest } from '../problems/suggest.ts';
import { adviceOn, synonymOf } from './foreign.ts';

/** Help with what the name means elsewhere, or with the nearest candidate; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): { readonly help?: string } {
  const known = [...candidates];
  const synonym = synonymOf(name, known);
  const advice = synonym === undefined ? adviceOn(name) : undefined;
  if (advice !== undefined) return { help: advice };
  const near = synonym ?? suggest(name, known);
  return near === undefined ? {} : { help: `Did you mean \`${near}\`?` };
}

/** Help that offers the name nearest to `name`; where none is near, all the candidates. */
export function didYouMeanOr(name: string, candidates: readonly string[]): { readonly help?: string } {
  const near = didYouMean(name, candidates);
  if (near.help !== undefined || candidates.length === 0) return near;
  return { help: `It has ${candidates.map((known) => `\`${known}\``).join(', ')}.` };
}
