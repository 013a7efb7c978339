/** Attributes of nodes, read where no operator knows their names. */
import type { AttrValue } from './node.ts';

/** A list of numbers: axes, labels, steps; empty where there is none. */
export function numbersIn(value: AttrValue): readonly number[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'number') : [];
}
