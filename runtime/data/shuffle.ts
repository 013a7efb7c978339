/** Fair shuffling by the counter-based streams. */

import { placeKey, threefry } from '../random.ts';

/** Numbers drawn one after the other from the stream (seed, place of `path`, draw): the order of an epoch, or of a split. */
export class Dice {
  readonly #seed: number;
  readonly #place: number;
  readonly #draw: number;
  #element = 0;

  constructor(seed: number, path: string, draw: number) {
    this.#seed = seed;
    this.#place = placeKey(path);
    this.#draw = draw;
  }

  /** A whole number in [0, n), every one equally likely, for 1 <= n <= 2^32: draws beyond the last multiple of n are thrown away. */
  below(n: number): number {
    const share = Math.floor(4294967296 / n);
    for (;;) {
      const value = Math.floor((threefry(this.#seed, this.#place, this.#draw, this.#element++) >>> 0) / share);
      if (value < n) return value;
    }
  }
}

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
