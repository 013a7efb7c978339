/** Modules in Chromium give the bits of Node: every backend, and threads where the page may have them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf, findChromium, noChromium } from './browsers.ts';
import { compiledModels } from './models.ts';
import { filesOf, imported, type Answer } from './pages.ts';
import { runNets, type Run } from './run-nets.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)(chromium === undefined ? noChromium : 'in Chromium', () => {
  let here: readonly Run[];
  let answers: readonly Answer[];

  beforeAll(async () => {
    const models = compiledModels();
    // First here, so that the page has the machine for itself.
    here = await runNets(await imported(models));
    const texts = await answersOf(chromium!, filesOf(models), ['/isolated', '/open'], 40);
    answers = texts.map((text): Answer => JSON.parse(text));
  }, 60_000);

  test('a page that is isolated runs two threads, to the same bits', () => {
    const [{ isolated, error, runs } = {}] = answers;
    expect([isolated, error]).toEqual([true, undefined]);
    expect(here.map(({ threads }) => threads)).toEqual(here.map(({ what }) => (what.endsWith('2') ? 2 : 1)));
    expect(runs).toEqual(here);
  });

  test('one that is not says so, and runs one, to the same bits', () => {
    const [, { isolated, error, runs = [] } = {}] = answers;
    expect([isolated, error]).toEqual([false, undefined]);
    expect(runs.map(({ threads }) => threads)).toEqual(here.map(() => 1));
    expect(runs.map(({ bytes }) => bytes)).toEqual(here.map(({ bytes }) => bytes));
    for (const { what, notes } of runs) {
      const alone = what.endsWith('1') ? [] : [expect.stringMatching(/^One thread runs instead of 2: .*cross-origin isolated/)]; // prettier-ignore
      expect(notes).toEqual(alone);
    }
  });

  test('numbers are among the bits', () => {
    for (const { what, bytes } of here) {
      expect(Object.values(bytes).join('').length, what).toBeGreaterThan(200);
      expect(new Set(Object.values(bytes)).size, what).toBeGreaterThan(6);
    }
  });
});
