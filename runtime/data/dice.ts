/** Random numbers one after the other, which seed and path settle: the same on every machine. */

import { InputError } from '../errors.ts';
import { checkWhole, described } from '../given.ts';
import { normal01 } from '../normal.ts';
import { placeKey } from '../place-key.ts';
import { threefry, uniform01 } from '../random.ts';

/** The stream (seed, place of `path`, draw). What else is drawn, by the model or by other dice, makes no difference to it. */
export class Dice {
  readonly #seed: number;
  readonly #place: number;
  readonly #draw: number;
  #element = 0;

  /** Throws an InputError unless seed and draw are whole numbers, of which 32 bits count, and the path is text. */
  constructor(seed: number, path: string, draw = 0) {
    checkWhole('seed', seed, -Infinity);
    checkWhole('draw', draw, -Infinity);
    if (typeof path !== 'string') throw new InputError(`path must be text, got ${described(path)}.`);
    this.#seed = seed;
    this.#place = placeKey(path);
    this.#draw = draw;
  }

  /**
   * A whole number in [0, n), every one equally likely, for 1 <= n <= 2^32: draws beyond the last multiple of n are thrown away. Throws an
   * InputError for another n.
   */
  below(n: number): number {
    checkWhole('n', n, 1, 4294967296);
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
