/** Random numbers one after the other, which seed and path settle: the same on every machine. */

import { InputError } from '../errors.ts';
import { normal01 } from '../normal.ts';
import { placeKey } from '../place-key.ts';
import { threefry, uniform01 } from '../random.ts';

/** The stream (seed, place of `path`, draw). What else is drawn, by the model or by other dice, makes no difference to it. */
export class Dice {
  readonly #seed: number;
  readonly #place: number;
  readonly #draw: number;
  #element = 0;

  constructor(seed: number, path: string, draw = 0) {
    this.#seed = seed;
    this.#place = placeKey(path);
    this.#draw = draw;
  }

  /**
   * A whole number in [0, n), every one equally likely, for 1 <= n <= 2^32: draws beyond the last multiple of n are thrown away. Throws an
   * InputError for another n.
   */
  below(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 4294967296) {
      throw new InputError(`below needs a whole number from 1 to 2^32, got ${n}.`);
    }
    const share = Math.floor(4294967296 / n);
    for (;;) {
      const value = Math.floor((this.#next() >>> 0) / share);
      if (value < n) return value;
    }
  }

  /** A number in [0, 1), a multiple of 2^-24. */
  uniform(): number {
    return uniform01(this.#next());
  }

  /** A standard normal number. */
  normal(): number {
    return normal01(this.#next());
  }

  #next(): number {
    return threefry(this.#seed, this.#place, this.#draw, this.#element++);
  }
}
