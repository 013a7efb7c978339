/**
 * What the pages for readers say is true. Every network compiles without a problem, or is followed by the very problems it has; commands
 * print what follows them; a part of a module stands in the module; programs print what their comments say.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../../grammar/format.ts';
import { compile } from '../../compiler/compile.ts';
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
    const network = networkBefore(page, block);
    // One about the package alone takes what stands before it, and has no use for it.
    const [, model = ''] = /^import \{ (\w+) \} from '\./.exec(block.text) ?? /^model (\w+)/m.exec(network.text)!;
    const { files } = await compile(network.text, { ...optionsOf(page, network), language: 'js', out: 'model.js' });
    const net = evaluate(files.find((file) => file.path.endsWith('.js'))!.text, model);
    const program = block.text
      .replace(/^import (?!.* from 'nnc\/runtime').*\n/, '')
      .replaceAll(/^import (\{.*\}) from 'nnc\/runtime';$/gm, 'const $1 = runtime;');
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

/** What a program writes to the console, with the emitted class in scope under its name. */
async function printedBy(program: string, model: string, net: NetClass): Promise<readonly string[]> {
  const printed: string[] = [];
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- the text under test
  const run = new Function(model, 'runtime', 'console', `return (async () => {${program}})();`) as (
    net: NetClass,
    given: object,
    console: object,
  ) => Promise<void>;
  await run(net, runtime, { log: (...words: readonly unknown[]) => printed.push(words.join(' ')) });
  return printed;
}
