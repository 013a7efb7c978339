/** A slice of `npm run fuzz-wide`. */
import { expect, test } from 'vitest';
import { seedOfRun } from '../seed-of-run.ts';
import { tryWide } from './wide.ts';

test(`wide random models through every method (SEED=${seedOfRun})`, { timeout: 120_000 }, async () => {
  for (let seed = seedOfRun; seed < seedOfRun + 12; seed++) {
    const { text, wrong } = await tryWide(seed);
    expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
  }
});
