/** A slice of `npm run fuzz-wide`. */
import { expect, test } from 'vitest';
import { seedOfRun } from '../seed-of-run.ts';
import { tryWideBits } from './wide-bits.ts';
import { tryWideSlopes } from './wide-slopes.ts';
import { tryWide } from './wide.ts';

test(`wide random models through every method (SEED=${seedOfRun})`, { timeout: 120_000 }, async () => {
  for (let seed = seedOfRun; seed < seedOfRun + 12; seed++) {
    const { text, wrong } = await tryWide(seed);
    expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
  }
});

test(
  `the same bits by threads, with more room, after other batches, measured, from a file (SEED=${seedOfRun})`,
  { timeout: 120_000 },
  async () => {
    for (let seed = seedOfRun; seed < seedOfRun + 4; seed++) {
      const { text, wrong } = await tryWideBits(seed);
      expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
    }
  },
);

test(`gradients against differences (SEED=${seedOfRun})`, { timeout: 120_000 }, async () => {
  for (let seed = seedOfRun; seed < seedOfRun + 12; seed++) {
    const { text, wrong } = await tryWideSlopes(seed);
    expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
  }
});
