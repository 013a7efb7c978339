/** A slice of `npm run fuzz-wide`. */
import { expect, test } from 'vitest';
import { seedOfRun } from '../seed-of-run.ts';
import { tryLongSums } from './long-sums.ts';
import { tryWideBits } from './wide-bits.ts';
import { stepTables } from './wide-model.ts';
import { tryWideSlopes } from './wide-slopes.ts';
import { tryWideTrains } from './wide-trains.ts';
import { tryWide } from './wide.ts';

const ways = [
  ['through every method', tryWide, 12],
  ['the same bits by threads, with more room, after other batches, measured, from a file', tryWideBits, 4],
  ['gradients against differences', tryWideSlopes, 12],
  ['two train blocks in turn', tryWideTrains, 4],
  ['sums along axes of every length', tryLongSums, 8],
] as const;

test('no two steps have one name', () => {
  const names = stepTables.flatMap((table) => Object.keys(table));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(ways)(`wide random models: %s (SEED=${seedOfRun})`, { timeout: 120_000 }, async (_, tryModel, count) => {
  for (let seed = seedOfRun; seed < seedOfRun + count; seed++) {
    const { text, wrong } = await tryModel(seed);
    expect(wrong, `SEED=${seed}\n${text}`).toEqual([]);
  }
});
