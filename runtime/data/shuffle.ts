/** Fair shuffling. */

import type { Dice } from './dice.ts';

/** Puts `items` in an order drawn from `dice`, every order equally likely. (Fisher and Yates; Durstenfeld 1964) */
export function shuffle(items: Uint32Array, dice: Dice): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    const item = items[i]!;
    items[i] = items[j]!;
    items[j] = item;
  }
}

/** 0, 1, … n - 1. */
export function range(n: number): Uint32Array {
  const items = new Uint32Array(n);
  for (let i = 0; i < n; i++) items[i] = i;
  return items;
}
