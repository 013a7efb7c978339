/** The bench's models compile, and its rows name rivals that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../compiler/compile.ts';
import { workloads } from './workloads.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

describe.each(readdirSync(here('models')))('%s', (file) => {
  it('has no problems, not even a warning', async () => {
    expect((await check(readFileSync(here(`models/${file}`), 'utf8'), { name: file })).problems).toEqual([]);
  });
});

describe.each(workloads)('$title', ({ model, against }) => {
  it('has a model and rivals', () => {
    expect(existsSync(here(`models/${model}.nn`))).toBe(true);
    for (const { rival } of against) expect(existsSync(here(`rivals/${rival}.js`)), rival).toBe(true);
  });
});
