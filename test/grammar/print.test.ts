import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print.ts';
import { bare } from './bare.ts';
import { randomFile } from './random-tree.ts';

describe('print', () => {
  test('random trees print to text that parses to the same tree, and printing again changes nothing', () => {
    fc.assert(
      fc.property(randomFile, (tree) => {
        const text = print(tree);
        const again = parse({ name: 'random.nn', text });
        expect(again.problems, text).toEqual([]);
        expect(bare(again.tree), text).toEqual(bare(tree));
        expect(print(again.tree)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});
