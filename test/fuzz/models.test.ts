/** A slice of `npm run fuzz-models`. */
import { expect, test } from 'vitest';
import { seedOfRun } from '../seed-of-run.ts';
import { tryModel } from './models.ts';

test(`random models of one step of training (SEED=${seedOfRun})`, { timeout: 120_000 }, async () => {
  for (let seed = seedOfRun; seed < seedOfRun + 20; seed++) {
    const { text, wrong } = await tryModel(seed);
    expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
  }
});
