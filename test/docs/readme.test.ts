/** What the README says is true: its network compiles, its program runs and prints what it says, its commands work. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile, readModels } from '../../compiler/compile.ts';
import { evaluate, type NetClass } from '../emit/load.ts';
import { nnc } from '../cli/harness.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The code blocks in a language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!);
}

const [source] = blocks('nn');
const commands = blocks('sh').flatMap((block) => block.trim().split('\n')).map((line) => line.split('#')[0]!.trim()); // prettier-ignore

describe('the README', () => {
  it('shows a network that compiles without problems', async () => {
    expect((await check(source!, { name: 'line.nn' })).problems).toEqual([]);
  });

  it('shows text that is in the emitted module', async () => {
    const { files } = await compile(source!, { name: 'line.nn' });
    for (const block of blocks('ts')) expect(files[0]!.text).toContain(block);
  });

  it('shows a program that prints what its comments say', async () => {
    const { files } = await compile(source!, { name: 'line.nn', language: 'js', out: 'line.js' });
    const Line = evaluate(files.find(({ path }) => path.endsWith('.js'))!.text, 'Line');
    const [program] = blocks('js');
    const printed: string[] = [];
    const body = program!.replace(/^import .*\n/, '');
    // oxlint-disable-next-line typescript/no-implied-eval -- the text under test
    const run = new Function('Line', 'console', body) as (net: NetClass, console: object) => void;
    run(Line, { log: (...words: readonly string[]) => printed.push(words.join(' ')) });
    expect(printed).toEqual([...program!.matchAll(/\); \/\/ (.*)$/gm)].map(([, comment]) => comment));
  });

  it('names npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
    expect(named).toContain('example');
  });

  it.each(commands.filter((line) => line.startsWith('npx nnc')))('%s', async (line) => {
    const { code, stderr } = await nnc(line.split(/\s+/).slice(2), {
      files: { 'line.nn': source! },
      compiler: { check, compile, readModels },
    });
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('links to files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => readFileSync(new URL(path!, root))).not.toThrow();
  });
});
