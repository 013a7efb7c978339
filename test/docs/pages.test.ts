/**
 * What the pages for readers say is true. Every network compiles without a problem, or is followed by the very problems it has; commands
 * print what follows them; a part of a module stands in the module; programs print what their comments say.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import * as nodePath from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from '../../grammar/format.ts';
import { compile } from '../../compiler/compile.ts';
import * as library from '../../compiler/index.ts';
import * as runtime from '../../runtime/index.ts';
import { evaluate, type NetClass } from '../emit/load.ts';
import {
  networkBefore,
  optionsOf,
  pages,
  picturesOf,
  problemsOf,
  readPage,
  refreshed,
  type CodeBlock,
  type Page,
} from './page.ts';

describe.each(pages)('%s', { timeout: 60_000 }, (path) => {
  const page = readPage(path);
  const { blocks, text } = page;
  const of = (language: string): readonly (readonly [place: string, block: CodeBlock])[] =>
    blocks
      .filter((block) => block.language === language)
      .map((block) => [`line ${text.slice(0, block.start).split('\n').length}`, block] as const);

  test('shows what the compiler and its commands say now: npm run docs', async () => {
    expect((await refreshed(page)).split('\n')).toEqual(text.split('\n'));
  });

  test('shows the pictures that its commands draw: npm run docs', async () => {
    for (const [name, picture] of await picturesOf(page)) {
      expect(readFileSync(new URL(`../../docs/tour/${name}`, import.meta.url), 'utf8') === picture).toBe(true);
    }
  });

  test.each(of('nn'))(
    'the network at %s has no problem but those shown, and is in canonical form',
    async (_, block) => {
      if (blocks[blocks.indexOf(block) + 1]?.language !== 'text')
        expect(await problemsOf(page, block, compile)).toBe('');
      const formatted = format({ name: 'model.nn', text: block.text });
      expect(formatted.text ?? block.text).toBe(block.text);
    },
  );

  test.each(of('js'))('the program at %s prints what its comments say', async (_, block) => {
    const [, model] = /^import \{ (\w+) \} from '\./m.exec(block.text) ?? [];
    const net = model === undefined ? undefined : await netOf(page, networkBefore(page, block), model);
    const program = block.text
      .replace(/^import .* from '\..*\n/m, '')
      .replaceAll(/^import (\{.*\}) from ('.*');$/gm, 'const $1 = packages[$2];');
    expect(await printedBy(program, model, net)).toEqual(
      [...block.text.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment),
    );
  });

  test('links to what exists, and shows files as they are', () => {
    const here = new URL(`../../${path}`, import.meta.url);
    const prose = text.replaceAll(/^```.*?^```$/gms, '');
    const anchors = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));
    for (const [, file, anchor] of prose.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([\w./-]*)(?:#([\w-]+))?\)/g)) {
      if (file === '') expect.soft(anchors).toContain(anchor);
      else expect.soft(existsSync(new URL(file!, here)), file).toBe(true);
    }
    for (const [, name, file] of text.matchAll(/^\[`([\w./-]+)`\]\((.*)\):$/gm))
      expect(page.files[name!]).toBe(readFileSync(new URL(file!, here), 'utf8'));
  });
});

/** The anchor that a heading gets on the web. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-');
}

async function netOf(page: Page, network: CodeBlock, model: string): Promise<NetClass> {
  const { files } = await compile(network.text, { ...optionsOf(page, network), language: 'js', out: 'model.js' });
  return evaluate(files.find((file) => file.path.endsWith('.js'))!.text, model);
}

/** What programs import. */
const packages = { 'nnc/runtime': runtime, nnc: library, 'node:path': nodePath, 'node:fs/promises': nodeFiles };

/** What a program writes to the console, with the emitted class in scope under its name. */
async function printedBy(program: string, model = '_', net?: NetClass): Promise<readonly string[]> {
  const printed: string[] = [];
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- the text under test
  const run = new Function(model, 'packages', 'console', `return (async () => {${program}})();`) as (
    net: NetClass | undefined,
    given: object,
    console: object,
  ) => Promise<void>;
  await run(net, packages, { log: (...words: readonly unknown[]) => printed.push(words.join(' ')) });
  return printed;
}
