/** Whether training computes anything again on the way back. */
import { topological } from '../graph/traverse.ts';
import type { Model } from '../program/model.ts';

export function usesRemat({ training: { losses } }: Model): boolean {
  const rules = topological(losses.values()).map(({ op, attrs }) => op.name === 'capsule' && attrs['pullback']);
  return rules.some((rule) => Array.isArray(rule) && rule.length === 0);
}
