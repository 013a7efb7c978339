/** Parameters that keep their values in training. */
import { InputError } from '../errors.ts';
import { described } from '../given.ts';
import type { Life } from './life.ts';
import { matchesPattern, nearPattern } from './pattern.ts';

/** From now on exactly the parameters that match a pattern keep their values; none without patterns. Throws an InputError. */
export function freeze(net: Life, patterns: readonly string[]): void {
  const paths = Object.keys(net.named.active);
  for (const pattern of patterns) {
    if (typeof pattern !== 'string') {
      const hint = Array.isArray(pattern) ? ' Spread it: freeze(...patterns).' : '';
      throw new InputError(`freeze takes patterns of paths as text, got ${described(pattern)}.${hint}`);
    }
    if (paths.some((path) => matchesPattern(pattern, path))) continue;
    throw new InputError(`No parameter that learns matches ${pattern}.${nearPattern(pattern, paths)}`);
  }
  keepFrozen(net, (path) => patterns.some((pattern) => matchesPattern(pattern, path)));
}

export function keepFrozen({ named, frozen }: Life, isFrozen: (path: string) => boolean): void {
  frozen.clear();
  for (const [path, active] of Object.entries(named.active)) {
    if (isFrozen(path)) frozen.add(path);
    active[0] = isFrozen(path) ? 0 : 1;
  }
}
