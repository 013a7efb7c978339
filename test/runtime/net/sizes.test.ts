/** The size that a length tells is the largest with that length, whichever the call before had. */
import { expect, test } from 'vitest';
import { solveSize } from '../../../runtime/net/sizes.ts';

test.each<readonly [string, (n: number) => number]>([
  ['N', (n) => n],
  ['3 * N + 1', (n) => 3 * n + 1],
  ['N / 2', (n) => Math.floor(n / 2)],
  ['5, whatever N is', () => 5],
  ['9 - N', (n) => 9 - n],
  ['9 - N / 3', (n) => 9 - Math.floor(n / 3)],
  ['N * N', (n) => n * n],
])('%s', (_, lengthOf) => {
  for (let capacity = 0; capacity < 10; capacity++) {
    for (let length = 0; length < 30; length++) {
      let largest: number | undefined;
      for (let n = 0; n <= capacity; n++) if (lengthOf(n) === length) largest = n;
      // A call before may have been larger where another method's capacity is.
      for (let likely = 0; likely < 12; likely++) {
        const sizes = { N: -1 };
        const input = { dims: ['N'], length: () => lengthOf(sizes.N) };
        const found = solveSize({ dim: 'N', input }, length, sizes, capacity, likely);
        expect([capacity, length, likely, found]).toEqual([capacity, length, likely, largest]);
        if (found !== undefined) expect(sizes.N).toBe(found);
      }
    }
  }
});
