/** Random trees and random comments survive printing and parsing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lex } from '../../grammar/lex.ts';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';
import { bare } from './bare.ts';
import { randomFile } from './random-tree.ts';

test('random trees print to text that parses to the same tree, and printing again changes nothing', () => {
  fc.assert(
    fc.property(randomFile, (tree) => {
      const text = print(tree);
      const again = parse({ name: 'random.nn', text });
      expect(again.problems, text).toEqual([]);
      expect(bare(again.tree), text).toEqual(bare(tree));
      expect(print(again.tree)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

/** Where comments are put: nowhere that changes what is parsed, which a new line can. */
const picks = fc.infiniteStream(fc.nat(6));

test('comments on and between the lines of random trees all survive, and printing again changes nothing', () => {
  fc.assert(
    fc.property(randomFile, picks, (tree, choices) => {
      let count = 0;
      const chosen = (): boolean => choices.next().value === 0;
      const lines: string[] = [];
      for (const line of print(tree).split('\n')) {
        const documents = /^ *\/\/\//.test(line);
        const documented = /^ *\/\/\//.test(lines.at(-1) ?? '');
        if (!documented && chosen()) lines.push(`// c${count++}.`);
        lines.push(!documents && line !== '' && chosen() ? `${line} // c${count++}.` : line);
      }
      expectKept(lines.join('\n'), count, bare(tree));
    }),
    { numRuns: 200 },
  );
});

test('comments between any two tokens survive wherever they leave the tree as it is', () => {
  fc.assert(
    fc.property(randomFile, picks, (tree, choices) => {
      const plain = print(tree);
      let text = '';
      let from = 0;
      let count = 0;
      for (const { startOffset } of lex({ name: 'random.nn', text: plain }).tokens) {
        text += plain.slice(from, startOffset);
        if (choices.next().value === 0) text += `// c${count++}.\n`;
        from = startOffset;
      }
      text += plain.slice(from);
      const { tree: same, problems } = parse({ name: 'random.nn', text });
      fc.pre(
        problems.length === 0 &&
          JSON.stringify(bare(same)) === JSON.stringify(bare(parse({ name: 'random.nn', text: plain }).tree)),
      );
      expectKept(text, count, bare(tree));
    }),
    { numRuns: 150 },
  );
});

function expectKept(text: string, count: number, tree: unknown): void {
  const first = parse({ name: 'random.nn', text });
  expect(first.problems, text).toEqual([]);
  expect(bare(first.tree), text).toEqual(tree);
  const printed = print(first.tree);
  const second = parse({ name: 'random.nn', text: printed });
  expect(bare(second.tree), printed).toEqual(tree);
  for (let i = 0; i < count; i++)
    expect(printed.split(`// c${i}.`), `comment ${i} of\n${text}\nin\n${printed}`).toHaveLength(2);
  expect(print(second.tree)).toBe(printed);
}
