/** What the README says to type works. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { nnc } from '../cli/harness.ts';
import { readPage } from './page.ts';

const { text, blocks, files } = readPage('README.md');
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap((block) => block.text.trim().split('\n'))
  .map((line) => line.split('#')[0]!.trim());

describe('the README', () => {
  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
    expect(named).toContain('example');
  });

  it.each(commands.filter((line) => line.startsWith('npx nnc')))('%s', async (line) => {
    const { code, stderr } = await nnc(line.split(/\s+/).slice(2), { files, compiler: { check, compile, readModels } });
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });
});
