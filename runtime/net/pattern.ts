/** Path patterns, in which `*` stands for any text, dots included. */
import { didYouMean } from '../near-miss.ts';

export function matchesPattern(pattern: string, path: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return pattern === path;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= path.length && path.endsWith(last);
}

/** " Did you mean body.*?" for a pattern that matches none of `paths`, or what else was probably meant. */
export function nearPattern(pattern: string, paths: readonly string[]): string {
  const below = `${pattern}.`;
  return paths.some((path) => path.startsWith(below)) ? ` Did you mean ${below}*?` : didYouMean(pattern, paths);
}
